pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates
import Kiosk

// A utility control on the dock: outlined pill, icon and label; the icon alone where room is short.
AbstractButton {
    id: root

    property string iconName: ""
    property bool on: false
    property bool iconOnly: false
    readonly property color fill: on || down ? (Theme.contrast ? Theme.primary : Theme.dockInk) : "transparent"
    readonly property color front: on || down ? (Theme.contrast ? Theme.primaryInk : Theme.dock) : Theme.dockInk

    implicitHeight: Theme.buttonHeight
    readonly property real withWords: sign.width + row.spacing + label.implicitWidth + 2 * Math.round(26 * Theme.u)

    implicitWidth: iconOnly ? implicitHeight : withWords
    focusPolicy: Qt.StrongFocus
    checkable: false
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: clicked()

    background: Rectangle {
        color: root.fill
        radius: height / 2
        border.width: Theme.controlLine
        border.color: root.on ? root.fill : Theme.dockOutline

        FocusRing {
            control: root
            controlRadius: parent.height / 2
            dark: true
        }
    }

    contentItem: Item {
        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.space2

            Icon {
                id: sign

                anchors.verticalCenter: parent.verticalCenter
                icon: root.iconName
                color: root.front
            }

            AppText {
                id: label

                anchors.verticalCenter: parent.verticalCenter
                visible: !root.iconOnly
                type: Theme.label
                text: root.text
                wrapMode: Text.NoWrap
                color: root.front
                Accessible.ignored: true
            }
        }
    }
}
