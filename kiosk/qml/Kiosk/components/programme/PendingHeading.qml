import QtQuick
import Kiosk

// The head of the band of sessions without time: what they wait for, and how many they are.
Item {
    id: root

    required property string count

    implicitHeight: Math.max(icon.height, heading.implicitHeight) + Theme.space4 + Math.round(20 * Theme.u)
    Accessible.role: Accessible.Heading
    Accessible.name: heading.text

    Icon {
        id: icon

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.verticalCenter: heading.verticalCenter
        icon: "clock"
    }

    AppText {
        id: heading

        anchors.left: icon.right
        anchors.leftMargin: Theme.space3
        anchors.right: badge.left
        anchors.rightMargin: Theme.space4
        y: Theme.space4
        type: Theme.h2
        text: qsTr("Time to be confirmed")
        Accessible.ignored: true
    }

    Badge {
        id: badge

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: heading.verticalCenter
        compact: true
        text: root.count
    }
}
