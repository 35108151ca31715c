import QtQuick
import Kiosk

// A command at work: what it does, how far it is, and a way to end it.
Rectangle {
    id: root

    required property StaffJob job

    implicitHeight: stop.height + bar.height + Theme.space3 + 2 * Theme.space5
    visible: job.busy
    color: Theme.paper
    border.width: Theme.contrast ? Theme.line : 0
    border.color: Theme.ink
    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.job.step

    AppText {
        anchors.left: parent.left
        anchors.leftMargin: Math.round(36 * Theme.u)
        anchors.right: stop.left
        anchors.rightMargin: Theme.space4
        anchors.verticalCenter: stop.verticalCenter
        type: Theme.leadLine
        text: root.job.step
    }

    ActionButton {
        id: stop

        anchors.right: parent.right
        anchors.rightMargin: Theme.space5
        y: Theme.space5
        text: qsTr("Cancel")
        iconName: "close"
        onClicked: root.job.cancel()
    }

    Rectangle {
        id: bar

        anchors.top: stop.bottom
        anchors.topMargin: Theme.space3
        x: Math.round(36 * Theme.u)
        width: parent.width - 2 * x
        height: Math.round(24 * Theme.u)
        color: Theme.contrast ? "#000000" : Theme.ground
        border.width: Theme.controlLine
        border.color: Theme.ink

        Rectangle {
            width: Math.round(parent.width * root.job.share)
            height: parent.height
            color: Theme.ink
        }
    }
}
