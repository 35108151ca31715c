pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Rooms down, hours across. The hours and the present lie still behind the rooms, which scroll.
Item {
    id: root

    required property KioskState kiosk
    required property list<string> hours
    required property real now
    required property int page
    required property int pages
    required property string span
    required property RowListModel rooms
    required property RowListModel waiting
    readonly property alias view: list
    // What is not for the rooms.
    readonly property real beside: head.height + (band.visible ? band.height : 0)
    readonly property real side: Math.round(Theme.of(0, 241, 210) * Theme.cardFactor * Theme.u)
    readonly property real hourWidth: Math.min(Math.round(168 * Theme.u * 1.02), Math.floor((width - 2 * Theme.margin - side) / hours.length))
    readonly property real origin: Theme.margin + side

    GridHours {
        id: head

        width: parent.width
        kiosk: root.kiosk
        hours: root.hours
        now: root.now
        page: root.page
        pages: root.pages
        span: root.span
        origin: root.origin
        hourWidth: root.hourWidth
    }

    Repeater {
        model: root.hours.length + 1

        delegate: Rectangle {
            required property int index

            anchors.left: parent?.left
            anchors.leftMargin: root.origin + index * root.hourWidth
            y: head.height - Theme.space2
            width: Theme.hairline
            height: list.y + list.height - y
            color: Theme.rule
        }
    }

    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: Math.round(root.origin + root.now * root.hourWidth / 60 - width / 2)
        y: head.nowBottom
        visible: root.now >= 0
        width: Math.round(6 * Theme.u)
        height: list.y + list.height - y
        color: Theme.nowLine
    }

    ListView {
        id: list

        anchors.top: head.bottom
        anchors.bottom: band.visible ? band.top : parent.bottom
        width: parent.width
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        cacheBuffer: 0
        clip: true
        model: root.rooms

        delegate: GridRoom {
            id: room

            required property int index

            width: list.width
            kiosk: root.kiosk
            origin: root.origin
            hourWidth: root.hourWidth
            now: root.now
            last: index === list.count - 1
            onMoved: (event, card) => keys.handle(event, room.index, card)
        }
    }

    GridFocus {
        id: keys

        view: list
    }

    PendingBand {
        id: band

        anchors.bottom: parent.bottom
        width: parent.width
        // On a low panel rooms need the height; what waits has a tab of its own among the days.
        visible: root.waiting.count > 0 && !Theme.narrow
        kiosk: root.kiosk
        waiting: root.waiting
        origin: root.origin
    }
}
