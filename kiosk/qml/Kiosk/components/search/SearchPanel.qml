import QtQuick
import Kiosk

// Where a search is typed: the field on its keyboard. Without keys the field shares its line with
// the button that pages the results.
Rectangle {
    id: root

    required property SearchState search
    required property ListView results
    // EN 301 549 5.8, in milliseconds: for those who asked for more time.
    property int tremor: 0
    // How high it may be, where all of the page is below the line of reach.
    property real tallest: Infinity
    // A wide page always has room for the keys.
    property bool keysShown: true
    readonly property bool keyed: keysShown || Theme.landscape
    readonly property alias field: line
    readonly property real inset: Math.round((Theme.landscape && !Theme.narrow ? 40 : 30) * Theme.u)
    readonly property real rim: Math.round(20 * Theme.u)
    // Keys grow a little where the panel leaves room.
    readonly property real tallKey: (height - line.height - 3 * inset - column.spacing - 4 * keys.gap) / 5

    // Enter on a hardware keyboard leads on to the results.
    signal entered

    implicitWidth: Math.round(872 * Theme.u)
    implicitHeight: column.height + 2 * rim + Theme.line
    color: Theme.section("search")

    Rectangle {
        width: Theme.landscape ? Theme.line : parent.width
        height: Theme.landscape ? parent.height : Theme.line
        visible: !Theme.landscape || Theme.contrast
        color: Theme.ink
    }

    Column {
        id: column

        x: root.inset
        y: Theme.landscape ? root.height - height - root.inset : root.rim + Theme.line
        width: parent.width - 2 * x
        spacing: Math.round(11 * Theme.u)

        Item {
            width: parent.width
            height: line.implicitHeight

            SearchField {
                id: line

                anchors.left: parent.left
                anchors.right: pager.visible ? pager.left : parent.right
                anchors.rightMargin: pager.visible ? Theme.space3 : 0
                search: root.search
                onWanted: root.keysShown = true
                onDone: {
                    root.keysShown = false;
                    root.entered();
                }
            }

            PageButton {
                id: pager

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                visible: !root.keyed && root.results.visible && root.results.contentHeight > root.results.height + 1
                view: root.results
            }
        }

        Keyboard {
            id: keys

            width: parent.width
            visible: root.keyed
            keyHeight: Theme.landscape ? Math.round(Math.max(76 * Theme.u, Math.min(root.tallKey, 100 * Theme.u))) : Math.round((Theme.reach ? 76 : 92) * Theme.u)
            brief: !Theme.landscape && line.implicitHeight + column.spacing + 5 * (keyHeight + gap) + 2 * root.rim > root.tallest
            lines: root.search.keys
            tremor: root.tremor
            onTyped: character => line.type(character)
            onErased: line.erase()
            onCleared: line.clear()
            onDone: root.keysShown = false
        }
    }
}
