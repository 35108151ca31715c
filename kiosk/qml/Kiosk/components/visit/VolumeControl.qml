import QtQuick
import Kiosk

// How loud the voice is: two buttons, and the number between them.
Item {
    id: root

    required property Comfort comfort

    implicitHeight: Theme.buttonHeight + Theme.space4

    AppText {
        anchors.left: parent.left
        anchors.leftMargin: Theme.icon + Theme.space6
        anchors.right: softer.left
        anchors.rightMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        type: Theme.strong
        text: qsTr("Volume of the voice")
    }

    ActionButton {
        id: softer

        anchors.right: number.left
        anchors.rightMargin: Theme.space3
        anchors.verticalCenter: parent.verticalCenter
        iconName: "minus"
        offered: root.comfort.volume > 1
        reason: qsTr("It cannot be softer.")
        Accessible.name: qsTr("Softer")
        onClicked: root.comfort.setVolume(root.comfort.volume - 1)
    }

    AppText {
        id: number

        anchors.right: louder.left
        anchors.rightMargin: Theme.space3
        anchors.verticalCenter: parent.verticalCenter
        width: implicitWidth
        type: Theme.h3
        text: root.comfort.volume
    }

    ActionButton {
        id: louder

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        iconName: "plus"
        offered: root.comfort.volume < root.comfort.loudest
        reason: qsTr("It cannot be louder.")
        Accessible.name: qsTr("Louder")
        onClicked: root.comfort.setVolume(root.comfort.volume + 1)
    }
}
