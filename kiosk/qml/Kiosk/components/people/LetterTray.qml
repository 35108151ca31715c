pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The alphabet within reach: discs for the letters that have people, plain ones for the others.
Item {
    id: root

    required property RowListModel letters
    required property Flickable view
    // The first person in view, while not all are: their letter is the one we are at.
    property int at: -1
    property bool paged: false
    // The row may reach further out than the page: its letters are centred in their cells.
    readonly property real room: width - 2 * (Theme.landscape ? Theme.space4 : Math.round(48 * Theme.u))
    readonly property int most: Math.max(1, Math.floor(room / Theme.targetFloor))
    // Of the model and not of what shows it, which comes later; after its page it may be gone.
    readonly property int count: letters?.count ?? 0
    readonly property int lines: linesOf(count + (paged ? 1 : 0))
    readonly property int columns: Math.max(1, Math.ceil((count + (paged ? 1 : 0)) / lines))
    readonly property real cellWidth: Math.floor(room / columns)
    readonly property real cellHeight: Math.round(84 * Theme.u)

    readonly property real padding: Math.round(18 * Theme.u)
    // What the letters alone take.
    readonly property real shortHeight: linesOf(count) * cellHeight + 2 * padding

    signal chosen(int position)

    function linesOf(cells: int): int {
        return Math.ceil(cells / most);
    }

    implicitHeight: lines * cellHeight + 2 * padding

    Flow {
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.padding
        width: root.columns * root.cellWidth

        Repeater {
            model: root.letters

            delegate: AppText {
                id: cell

                required property string letter
                required property int position
                // Where the people of the next letter begin.
                required property int end
                readonly property bool leads: position >= 0
                readonly property bool current: root.at >= position && root.at < end

                width: root.cellWidth
                height: root.cellHeight
                type: Theme.letter
                text: letter
                color: !leads ? Theme.inert : current ? Theme.primaryInk : Theme.ink
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                wrapMode: Text.NoWrap
                Accessible.ignored: true

                // Below the letter, and only where it leads to someone.
                Loader {
                    anchors.centerIn: parent
                    z: -1
                    active: cell.leads
                    sourceComponent: LetterButton {
                        text: cell.letter
                        current: cell.current
                        onClicked: root.chosen(cell.position)
                    }
                }
            }
        }

        // The rest of the last line, with page down at its end.
        Item {
            width: (root.columns * root.lines - root.count) * root.cellWidth
            height: root.cellHeight
            visible: root.paged

            PageButton {
                anchors.right: parent.right
                anchors.rightMargin: Math.round((root.cellWidth - width) / 2)
                anchors.verticalCenter: parent.verticalCenter
                view: root.view
            }
        }
    }
}
