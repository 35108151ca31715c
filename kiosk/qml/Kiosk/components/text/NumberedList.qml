pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Objectives, axes, pillars: a large numeral beside each text, in one or two columns.
Grid {
    id: root

    required property list<string> items
    property real numeralWidth: Math.round((Theme.landscape ? 56 : 78) * Theme.u)
    readonly property real cell: (width - (columns - 1) * columnSpacing) / columns

    columns: 1
    columnSpacing: Theme.space6
    rowSpacing: Theme.landscape ? Theme.space1 : Theme.space3

    Repeater {
        // By number: in another language the same entries have other words.
        model: root.items.length

        delegate: Item {
            id: entry

            required property int index

            width: root.cell
            height: Math.max(label.height, numeral.height) + Theme.space4

            AppText {
                id: numeral

                anchors.left: parent.left
                y: -Math.round(8 * Theme.u)
                width: root.numeralWidth
                horizontalAlignment: root.columns === 1 ? Text.AlignHCenter : Text.AlignLeft
                type: Theme.numeral
                text: entry.index + 1
                wrapMode: Text.NoWrap
            }

            SetText {
                id: label

                anchors.left: parent.left
                anchors.leftMargin: root.numeralWidth + Theme.space5
                anchors.right: parent.right
                type: Theme.body
                words: root.items[entry.index] ?? ""
            }

            // Above the rows after the first: the tops of a row are level, the ends are not.
            Rectangle {
                y: -Math.round(root.rowSpacing / 2) - Theme.space3
                width: parent.width
                height: Theme.hairline
                visible: entry.index >= root.columns
                color: Theme.rule
            }
        }
    }
}
