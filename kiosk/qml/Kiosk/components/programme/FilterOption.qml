import QtQuick
import QtQuick.Templates
import Kiosk

// Something to filter by, with how many sessions it would show; chosen ones are filled and ticked.
AbstractButton {
    id: root

    required property string key
    required property string label
    required property string count
    required property string name
    required property bool chosen
    readonly property color front: chosen ? Theme.primaryInk : Theme.ink

    implicitHeight: Math.max(Math.round(88 * Theme.u), words.implicitHeight + Theme.space4)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: name
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.onPressAction: clicked()
    Accessible.onToggleAction: clicked()

    background: Rectangle {
        radius: Math.round(44 * Theme.u)
        color: root.chosen ? (root.down && !Theme.contrast ? Theme.plum : Theme.primary) : root.down ? Theme.pressed("programme") : Theme.paper
        border.width: root.chosen ? 0 : Theme.controlLine
        border.color: Theme.outline

        FocusRing {
            control: root
            controlRadius: parent.radius
        }
    }

    contentItem: Item {
        Icon {
            id: tick

            anchors.left: parent.left
            anchors.leftMargin: Theme.space4
            anchors.verticalCenter: parent.verticalCenter
            visible: root.chosen
            icon: "check"
            color: root.front
        }

        AppText {
            id: words

            anchors.left: root.chosen ? tick.right : parent.left
            anchors.leftMargin: root.chosen ? Theme.space2 : Math.round(36 * Theme.u)
            anchors.right: number.left
            anchors.rightMargin: Theme.space2
            anchors.verticalCenter: parent.verticalCenter
            type: Theme.label
            text: root.label
            color: root.front
            Accessible.ignored: true
        }

        AppText {
            id: number

            anchors.right: parent.right
            anchors.rightMargin: Math.round(36 * Theme.u)
            anchors.verticalCenter: parent.verticalCenter
            type: Theme.small
            text: root.count
            color: root.chosen ? root.front : Theme.ink2
            wrapMode: Text.NoWrap
            font: type.varied({ features: { tnum: 1 } })
            Accessible.ignored: true
        }
    }
}
