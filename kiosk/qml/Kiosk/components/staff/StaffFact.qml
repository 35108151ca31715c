import QtQuick
import Kiosk

// One fact about the machine, with a sign where staff should act.
Item {
    id: root

    required property string iconName
    required property string label
    required property string value
    required property bool warning

    implicitHeight: words.height + 2 * Theme.space3
    Accessible.role: Accessible.ListItem
    Accessible.name: `${label}: ${value}`

    Icon {
        id: icon

        y: Theme.space3
        icon: root.warning ? "warn" : root.iconName
        color: root.warning && !Theme.contrast ? Theme.alert : Theme.ink
    }

    Column {
        id: words

        anchors.left: icon.right
        anchors.leftMargin: Theme.space4
        anchors.right: parent.right
        y: Theme.space3

        AppText {
            width: parent.width
            type: Theme.kicker
            text: root.label
        }

        AppText {
            width: parent.width
            type: Theme.metadata
            text: root.value
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.rule
    }
}
