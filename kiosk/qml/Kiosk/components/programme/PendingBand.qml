pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Below a grid: what has no hour yet, or how many they are.
Rectangle {
    id: root

    required property KioskState kiosk
    required property RowListModel waiting
    required property real origin

    implicitHeight: Math.max(Math.round(124 * Theme.u), cards.height + Theme.space5, heading.height + Theme.space4)
    color: Theme.safranPale
    Accessible.role: Accessible.Grouping
    Accessible.name: heading.text

    Rectangle {
        visible: Theme.contrast
        width: parent.width
        height: Theme.line
        color: Theme.ink
    }

    Icon {
        id: icon

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        icon: "clock"
    }

    AppText {
        id: heading

        anchors.left: icon.right
        anchors.leftMargin: Theme.space2
        anchors.verticalCenter: parent.verticalCenter
        // Wide enough for “Time” above “to be confirmed”, at every size of text.
        width: Math.round(Theme.of(0, Theme.titleFactor > 1 ? 272 : 238, 250) * Theme.titleFactor * Theme.u)
        type: Theme.h4
        text: qsTr("Time to be confirmed")
        Accessible.ignored: true
    }

    Column {
        id: cards

        anchors.left: heading.right
        anchors.leftMargin: Math.max(Theme.space4, Math.round(Theme.of(0, 496, 0) * Theme.u) - Theme.margin - icon.width - Theme.space2 - heading.width)
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter

        Repeater {
            model: root.waiting

            delegate: SessionCard {
                width: cards.width
                titleLines: 2
                // Closer round its words than in a list: the band takes its height from the grid.
                height: Math.max(Math.round(90 * Theme.u), implicitHeight - 2 * Math.round(14 * Theme.u))
                kiosk: root.kiosk
            }
        }
    }
}
