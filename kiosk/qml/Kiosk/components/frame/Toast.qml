import QtQuick
import Kiosk

// A short word about what changed: it comes down at the top, is read out, and goes by itself.
Rectangle {
    id: root

    readonly property int stay: 6000

    function tell(words: string): void {
        message.text = words;
        visible = true;
        Accessible.announce(words);
        arrival.restart();
        leave.restart();
    }

    function hush(): void {
        visible = false;
        leave.stop();
    }

    implicitWidth: Math.ceil(message.implicitWidth) + edge.width + icon.width + 2 * Theme.space4 + Theme.space3
    implicitHeight: Math.max(Math.round(96 * Theme.u), message.height + 2 * Theme.space2)
    visible: false
    color: Theme.dock
    border.width: Theme.contrast ? Theme.line : 0
    border.color: Theme.dockInk
    Accessible.role: Accessible.AlertMessage
    Accessible.name: message.text

    Rectangle {
        id: edge

        anchors.left: parent.left
        width: Math.round(14 * Theme.u)
        height: parent.height
        color: Theme.contrast ? Theme.dockInk : Theme.lagon
    }

    Icon {
        id: icon

        anchors.left: edge.right
        anchors.leftMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        icon: "refresh"
        color: Theme.dockInk
    }

    AppText {
        id: message

        anchors.left: icon.right
        anchors.leftMargin: Theme.space3
        anchors.right: parent.right
        anchors.rightMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        type: Theme.small
        color: Theme.dockInk
        Accessible.ignored: true
    }

    transform: Translate {
        id: drop
    }

    ParallelAnimation {
        id: arrival

        NumberAnimation {
            target: drop
            property: "y"
            from: Theme.still ? 0 : -Math.round(40 * Theme.u)
            to: 0
            duration: Theme.pageMotion
            easing.type: Easing.OutCubic
        }

        NumberAnimation {
            target: root
            property: "opacity"
            from: Theme.still ? 1 : 0
            to: 1
            duration: Theme.pageMotion
            easing.type: Easing.OutCubic
        }
    }

    Timer {
        id: leave

        interval: root.stay
        onTriggered: root.hush()
    }
}
