import QtQuick
import QtQuick.Controls.Basic
import Kiosk

// One of the five places to go: icon over label, or beside it where the text is largest.
AbstractButton {
    id: root

    required property string iconName
    required property color section
    property bool current: false
    property bool wide: false
    readonly property bool filled: current || down
    readonly property color front: filled ? (Theme.contrast ? "#000000" : "#26103A") : Theme.dockInk

    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.PageTab
    Accessible.name: text
    Accessible.selected: current
    Accessible.onPressAction: clicked()

    background: Rectangle {
        radius: root.wide ? Math.round(32 * Theme.u) : Theme.radiusFeature
        color: root.filled ? (Theme.contrast ? Theme.primary : root.section) : "transparent"
        border.width: Theme.contrast && !root.filled ? Math.round(3 * Theme.u) : 0
        border.color: Theme.quietOutline

        FocusRing {
            control: root
            controlRadius: parent.radius
            inside: true
            dark: true
        }
    }

    contentItem: Item {
        Flow {
            anchors.centerIn: parent
            width: root.wide ? implicitWidth : label.implicitWidth
            spacing: root.wide ? Theme.space2 : Math.round(4 * Theme.u)
            flow: root.wide ? Flow.LeftToRight : Flow.TopToBottom

            Item {
                width: root.wide ? Theme.icon : label.implicitWidth
                height: Theme.icon

                Icon {
                    anchors.centerIn: parent
                    icon: root.iconName
                    color: root.front
                }
            }

            AppText {
                id: label

                type: Theme.nav
                text: root.text
                wrapMode: Text.NoWrap
                color: root.front
                Accessible.ignored: true
            }
        }
    }
}
