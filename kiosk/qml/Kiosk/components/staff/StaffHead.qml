import QtQuick
import Kiosk

// The top of a page of the staff area: the bar, and the title on ink.
Rectangle {
    id: root

    required property KioskState kiosk
    required property string title

    implicitHeight: Theme.landscape ? Math.round(136 * Theme.u) : Math.max(Math.round(249 * Theme.u), heading.y + heading.height + Theme.space5)
    color: Theme.dock

    StaffBar {
        x: Theme.margin
        y: Theme.landscape ? Math.round((parent.height - height) / 2) : Math.round(46 * Theme.u)
        width: parent.width - 2 * x
        kiosk: root.kiosk
        nameShown: !Theme.landscape
    }

    AppText {
        id: heading

        x: Theme.margin + (Theme.landscape ? Math.round(86 * Theme.u) : 0)
        y: Theme.landscape ? Math.round((parent.height - height) / 2) : Math.round(112 * Theme.u)
        width: parent.width - x - Theme.margin - (Theme.landscape ? Math.round(140 * Theme.u) : 0)
        type: Theme.staffTitle
        text: root.title
        color: Theme.dockInk
        Accessible.role: Accessible.Heading
    }

    Rectangle {
        anchors.bottom: parent.bottom
        visible: Theme.contrast
        width: parent.width
        height: Theme.line
        color: Theme.dockInk
    }
}
