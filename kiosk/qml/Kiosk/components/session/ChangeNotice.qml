import QtQuick
import Kiosk

// What became of a session: cancelled or moved, and from where to where. It comes before all else.
Rectangle {
    id: root

    required property string badge
    required property string notice
    required property bool alarming

    implicitHeight: words.height + 2 * Theme.space4
    visible: badge !== "" || notice !== ""
    color: Theme.paper
    border.width: Theme.line
    border.color: alarming && !Theme.contrast ? Theme.alert : Theme.ink
    Accessible.role: Accessible.Notification
    Accessible.name: [badge, notice].filter(part => part).join(", ")

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.space5
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space2

        SessionBadge {
            anchors.left: parent.left
            visible: text !== ""
            text: root.badge
            alarming: root.alarming
        }

        AppText {
            width: parent.width
            visible: text !== ""
            type: Theme.strong
            text: root.notice
            Accessible.ignored: true
        }
    }
}
