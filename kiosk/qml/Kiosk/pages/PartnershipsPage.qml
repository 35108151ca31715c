pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// All partnerships: the map of their territories, and a card for each. The cards alone lead
// everywhere the map does.
IndexFrame {
    id: root

    required property RowListModel cards
    required property RowListModel places
    required property RowListModel groups
    required property RowListModel notices
    // The map keeps this part of the height, however many cards there are.
    readonly property real smallestMap: 0.42
    readonly property real room: height - (Theme.reach ? 0 : headerHeight)
    readonly property bool scrolls: column.height > (Theme.landscape || !map.visible ? room : room * (1 - smallestMap))

    title: qsTr("Partnerships")
    // A lower header than that of the other sections: the map needs the room.
    headerHeight: Math.round((Theme.landscape ? 136 : 230) * Theme.u)
    titleType: Theme.poster
    titleTop: Math.round(96 * Theme.u)
    view: list
    // The cards leave the map its height: known now, the map is drawn once and not twice.
    Component.onCompleted: column.forceLayout()

    WorldMap {
        id: map

        x: Theme.mirrored ? parent.width - width : 0
        width: Theme.landscape ? Math.round(parent.width * 0.6) : parent.width
        height: Theme.landscape ? parent.height : Math.max(Math.round(root.room * root.smallestMap), parent.height - column.height)
        visible: root.places.count > 0 && !Theme.reach
        kiosk: root.kiosk
        places: root.places
        groups: root.groups
        onChosen: placeId => root.kiosk.open("place/" + placeId)
    }

    Flickable {
        id: list

        anchors.left: parent.left
        anchors.leftMargin: Theme.landscape && map.visible ? map.width : 0
        anchors.right: parent.right
        y: Theme.landscape || !map.visible ? 0 : map.height
        height: parent.height - y - (root.scrolls ? pager.height : 0)
        contentHeight: column.height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Flow {
            id: column

            readonly property int columns: Theme.landscape || Theme.largest ? 1 : 2

            width: list.width
            padding: Theme.landscape ? Theme.space3 : Theme.space4
            readonly property real start: Theme.landscape ? Theme.space5 : Theme.margin

            leftPadding: Theme.mirrored ? Theme.margin : start
            rightPadding: Theme.mirrored ? start : Theme.margin
            spacing: Theme.landscape ? Theme.space1 : Theme.space3

            // The cards of a row are as high as the highest.
            function rowHeight(index: int): real {
                let tallest = 0;
                for (let i = index - index % columns; i < Math.min(index - index % columns + columns, cardList.count); i++)
                    tallest = Math.max(tallest, cardList.itemAt(i)?.implicitHeight ?? 0);
                return tallest;
            }

            readonly property real cell: Math.floor((width - leftPadding - rightPadding - (columns - 1) * spacing) / columns)

            Repeater {
                id: cardList

                model: root.cards
                // Not with the next frame: until then the new ones would lie on the first, and take
                // its touches.
                onCountChanged: column.forceLayout()

                delegate: PartnershipCard {
                    required property int index

                    width: column.cell
                    height: cardList.count > 0 ? column.rowHeight(index) : implicitHeight
                    kiosk: root.kiosk
                }
            }

            Item {
                width: column.cell
                height: Math.max(hint.implicitHeight, finger.height) + 2 * Theme.space4
                visible: !Theme.landscape && map.visible

                Icon {
                    id: finger

                    anchors.left: parent.left
                    anchors.leftMargin: Theme.space4
                    anchors.verticalCenter: parent.verticalCenter
                    icon: "finger"
                }

                AppText {
                    id: hint

                    anchors.left: finger.right
                    anchors.leftMargin: Theme.space4
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    type: Theme.strong
                    text: qsTr("Touch a card, or a place on the map.")
                }
            }
        }
    }

    FollowFocus {
        view: list
    }

    Repeater {
        model: root.notices

        delegate: NoticePanel {
            x: Theme.margin
            y: Theme.space7
            width: root.width - 2 * x
            kiosk: root.kiosk
        }
    }

    // In the column of the cards where there is one beside the map, else below everything.
    Tray {
        id: pager

        anchors.left: list.left
        anchors.right: list.right
        anchors.bottom: parent.bottom
        view: list
        visible: root.scrolls
    }
}
