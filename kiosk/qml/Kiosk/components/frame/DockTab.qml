import QtQuick
import QtQuick.Templates
import Kiosk

// One of the five places to go: icon over label, or beside it where the text is largest.
AbstractButton {
    id: root

    required property string iconName
    required property color section
    property bool current: false
    property bool wide: false
    property bool iconOnly: false
    readonly property bool filled: current || down
    readonly property real labelWidth: label.implicitWidth
    readonly property real labelHeight: label.implicitHeight
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
        Grid {
            anchors.centerIn: parent
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.space2
            rowSpacing: Math.round(4 * Theme.u)
            horizontalItemAlignment: Grid.AlignHCenter
            verticalItemAlignment: Grid.AlignVCenter

            Icon {
                icon: root.iconName
                color: root.front
            }

            AppText {
                id: label

                visible: !root.iconOnly
                type: Theme.nav
                text: root.text
                wrapMode: Text.NoWrap
                color: root.front
                Accessible.ignored: true
            }
        }
    }
}
