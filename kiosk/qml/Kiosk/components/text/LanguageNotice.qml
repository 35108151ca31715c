import QtQuick
import Kiosk

// Says plainly that a text is shown in another language than the one asked for.
Rectangle {
    id: root

    required property string text

    visible: text !== ""
    implicitHeight: label.implicitHeight + 2 * Theme.space3
    color: Theme.safranPale
    border.width: Theme.contrast ? Theme.controlLine : 0
    border.color: Theme.ink

    Icon {
        id: globe

        anchors.left: parent.left
        anchors.leftMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        icon: "globe"
    }

    AppText {
        id: label

        anchors.left: globe.right
        anchors.leftMargin: Theme.space3
        anchors.right: parent.right
        anchors.rightMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        type: Theme.strong
        text: root.text
    }
}
