import QtQuick
import Kiosk

// Portrait: once the header of a page has scrolled away, its title stays here in two lines.
Rectangle {
    id: root

    required property KioskState kiosk
    required property string title

    implicitHeight: Math.max(Math.round(124 * Theme.u), bar.implicitHeight + Theme.space4)

    BrandBar {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        kiosk: root.kiosk
        title: root.title
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.line
        color: Theme.ink
    }
}
