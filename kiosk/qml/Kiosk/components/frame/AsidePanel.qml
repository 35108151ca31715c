import QtQuick
import Kiosk

// The third panel of a wide page: a heading and a list that scrolls on its own.
Item {
    id: root

    required property KioskState kiosk
    required property string title
    default property alias content: column.data

    SectionHeading {
        id: heading

        anchors.left: parent.left
        anchors.leftMargin: Theme.space6
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        // Under the hour, if there is one.
        y: root.kiosk.clock ? Math.round(98 * Theme.u) : Theme.space6
        text: root.title
    }

    Flickable {
        id: list

        // Wider than what it shows, by the ring round it.
        readonly property real ring: Theme.space3

        anchors.left: heading.left
        anchors.leftMargin: -ring
        anchors.right: heading.right
        anchors.rightMargin: -ring
        anchors.top: heading.bottom
        anchors.topMargin: Theme.space4 - ring
        anchors.bottom: parent.bottom
        anchors.bottomMargin: pager.visible ? pager.height + 2 * Theme.space4 : 0
        contentHeight: column.height + 2 * ring
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column

            x: list.ring
            y: list.ring
            width: list.width - 2 * x
        }
    }

    FollowFocus {
        view: list
    }

    // Says that a line cut here goes on.
    Rectangle {
        anchors.left: heading.left
        anchors.right: heading.right
        anchors.top: list.bottom
        visible: pager.visible
        height: Theme.line
        color: Theme.ink
    }

    PageButton {
        id: pager

        anchors.right: heading.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space4
        // Measured against the whole panel: the room it takes must not make it come and go.
        visible: column.height > root.height - list.y - list.ring
        view: list
    }
}
