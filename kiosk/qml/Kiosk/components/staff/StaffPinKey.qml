import QtQuick
import QtQuick.Templates
import Kiosk

// A key of the pad, on ink: a digit, or an outlined command.
AbstractButton {
    id: root

    property string iconName: ""
    property bool command: false
    // Not to be used now; it can still be reached.
    property bool offered: true
    property TypeStyle type: command ? Theme.label : Theme.pinKey
    readonly property bool pushed: down && offered
    readonly property color front: !offered ? (Theme.contrast ? "#8C8C8C" : "#BCB0C6") : pushed ? (Theme.contrast ? "#000000" : "#26103A") : Theme.dockInk

    implicitHeight: Math.round(150 * Theme.u)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: clicked()

    background: Rectangle {
        radius: Math.min(height / 2, Math.round(48 * Theme.u))
        color: root.pushed ? (Theme.contrast ? Theme.primary : Theme.dockInk) : root.command || Theme.contrast ? "transparent" : Theme.plum
        border.width: root.command || Theme.contrast ? Theme.controlLine : 0
        border.color: root.offered ? Theme.dockOutline : Theme.contrast ? "#8C8C8C" : Theme.dockOutline

        FocusRing {
            control: root
            controlRadius: parent.radius
            dark: true
            inside: true
        }
    }

    contentItem: Item {
        Row {
            anchors.centerIn: parent
            spacing: Theme.space3

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                // A large word needs the key for itself.
                visible: root.iconName !== "" && (!word.visible || width + parent.spacing + word.width + 2 * Theme.space3 <= root.width)
                icon: root.iconName || "close"
                sourceSize.width: Math.round((root.display === AbstractButton.IconOnly ? 60 : 40) * Theme.u)
                sourceSize.height: Math.round((root.display === AbstractButton.IconOnly ? 60 : 40) * Theme.u)
                color: root.front
            }

            AppText {
                id: word

                anchors.verticalCenter: parent.verticalCenter
                visible: text !== "" && root.display !== AbstractButton.IconOnly
                type: root.type
                text: root.text
                color: root.front
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
