import QtQuick
import Kiosk

// Top of the staff area: what this is, and the hour.
Item {
    id: root

    required property KioskState kiosk
    property bool nameShown: true

    implicitHeight: Math.max(Math.round(56 * Theme.u), name.height, clock.height)

    Icon {
        id: lock

        x: Math.round(2 * Theme.u)
        anchors.verticalCenter: parent.verticalCenter
        icon: "lock"
        sourceSize.width: Math.round(46 * Theme.u)
        sourceSize.height: Math.round(46 * Theme.u)
        color: Theme.dockInk
    }

    AppText {
        id: name

        anchors.left: lock.right
        anchors.leftMargin: Math.round(20 * Theme.u)
        anchors.right: clock.left
        anchors.verticalCenter: parent.verticalCenter
        visible: root.nameShown
        type: Theme.strong
        text: qsTr("Staff area")
        color: Theme.dockInk
    }

    AppText {
        id: clock

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: implicitWidth
        type: Theme.clock
        text: root.kiosk.clock
        color: Theme.dockInk
        font: type.varied({ features: { tnum: 1 } })
    }
}
