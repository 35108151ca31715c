pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// What the programme can be filtered by. Each choice acts at once; the button says what is left.
Sheet {
    id: root

    required property string route
    required property string kind
    required property RowListModel options
    required property string show
    required property bool filtered
    // The longest label: every option is as high as the one that needs most.
    required property string longest
    readonly property int columns: options.count > 6 && !Theme.largest ? 2 : 1
    readonly property real between: Theme.space3
    readonly property real optionWidth: grid.cellWidth - between

    Item {
        width: parent.width
        height: Math.min(grid.contentHeight - 2 * root.between, root.room)

        // There may be a hundred rooms: only those in view are made.
        GridView {
            id: grid

            // Wider than what it shows, by the gap between options, in which the ring round one stands.
            x: -root.between
            y: x
            width: parent.width + 2 * root.between
            height: clip ? root.room + root.between : contentHeight
            cellWidth: Math.floor((width - root.between) / root.columns)
            cellHeight: tallest.implicitHeight + root.between
            cacheBuffer: 0
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            clip: contentHeight - 2 * root.between > root.room
            model: root.options

            // The first line has no gap above it.
            header: Item {
                height: root.between
            }

            delegate: FilterOption {
                id: option

                required property int index

                width: root.optionWidth
                height: tallest.implicitHeight
                // A view puts what it shows at the left of its cells, and these where lines begin.
                transform: Translate {
                    x: Theme.mirrored ? 0 : root.between
                }
                onClicked: root.kiosk.browsing.toggle(root.kind, option.key)
                Keys.onPressed: event => listFocus.handle(event, option.index)
            }
        }
    }

    ListFocus {
        id: listFocus

        view: grid
    }

    FilterOption {
        id: tallest

        visible: false
        width: root.optionWidth
        key: ""
        label: root.longest
        count: "0000"
        name: ""
        chosen: true
    }

    footer: Item {
        width: parent.width
        height: Math.max(commands.height, pager.height)

        Flow {
            id: commands

            anchors.left: parent.left
            anchors.right: pager.visible ? pager.left : parent.right
            anchors.rightMargin: pager.visible ? Theme.space3 : 0
            spacing: Theme.space3

            ActionButton {
                primary: true
                height: Math.max(Theme.buttonHeight, implicitHeight)
                text: root.show
                onClicked: root.closeWanted()
            }

            ActionButton {
                visible: root.filtered
                height: Math.max(Theme.buttonHeight, implicitHeight)
                text: qsTr("Clear filters")
                onClicked: root.kiosk.browsing.clear()
            }
        }

        PageButton {
            id: pager

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: grid.clip
            view: grid
        }
    }
}
