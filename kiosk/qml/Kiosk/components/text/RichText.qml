pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A long text, a paragraph an element. Folded, it shows the first lines and an unfolding button.
Column {
    id: root

    required property RowListModel blocks
    property int foldedLines: 3
    property bool foldable: false
    property bool folded: foldable
    property TypeStyle type: Theme.body
    property color color: Theme.ink
    readonly property int paragraphs: repeater.count
    // A text that hides nothing when folded has no button.
    property bool longer: false

    spacing: Math.round(type.lineHeight * 0.5)

    function measure(): void {
        if (!folded)
            return;
        let hidden = false;
        for (let i = 0; i < repeater.count; i++) {
            const one = repeater.itemAt(i) as Paragraph;
            hidden = hidden || !one?.open || one.cut;
        }
        longer = hidden;
    }

    // The lines a folded text has left for a paragraph: a short one, which may only lead to the next,
    // is not all there is to see.
    function linesLeft(index: int): int {
        let left = foldedLines;
        for (let i = 0; i < index && left > 0; i++)
            left -= (repeater.itemAt(i) as Paragraph)?.lineCount ?? left;
        return left;
    }

    // How much text stands open here, in characters; a folded text is not being read.
    function characters(): int {
        let sum = 0;
        for (let i = 0; !folded && i < repeater.count; i++)
            sum += (repeater.itemAt(i) as Paragraph)?.text.length ?? 0;
        return sum;
    }

    Repeater {
        id: repeater

        model: root.blocks

        delegate: Paragraph {
            required property int index
            required text

            readonly property int linesLeft: root.folded ? root.linesLeft(index) : 100000

            visible: open
            open: linesLeft > 0
            width: root.width
            type: root.type
            color: root.color
            maximumLineCount: Math.max(1, linesLeft)
            onCutChanged: root.measure()
            onOpenChanged: root.measure()
        }
        onCountChanged: root.measure()
    }

    Repeater {
        model: root.foldable && root.longer ? 1 : 0

        delegate: ActionButton {
            anchors.left: parent?.left
            height: Math.max(implicitHeight, Theme.buttonHeight)
            // The text may go before its button does, when the page is left.
            text: root?.folded ? qsTr("Read more") : qsTr("Show less")
            iconAfter: root?.folded ? "chevD" : "chevU"
            onClicked: root.folded = !root.folded
        }
    }
}
