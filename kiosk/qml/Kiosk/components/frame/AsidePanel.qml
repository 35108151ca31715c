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

        anchors.left: heading.left
        anchors.right: heading.right
        anchors.top: heading.bottom
        anchors.topMargin: Theme.space4
        anchors.bottom: parent.bottom
        anchors.bottomMargin: pager.visible ? pager.height + 2 * Theme.space4 : 0
        contentHeight: column.height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column

            width: list.width
        }
    }

    PageButton {
        id: pager

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space4
        // Measured against the whole panel: the room it takes must not make it come and go.
        visible: column.height > root.height - list.y
        view: list
    }
}
