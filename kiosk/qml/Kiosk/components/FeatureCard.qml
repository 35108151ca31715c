import QtQuick
import QtQuick.Templates
import Kiosk

// Something to discover: a dark band that leads to it. The large one stands where nothing is on.
AbstractButton {
    id: root

    required property KioskState kiosk
    required property string route
    required property string kicker
    required property string title
    property bool large: false
    readonly property real pad: Math.round(36 * Theme.u)

    implicitHeight: Math.max(Math.round((large ? Theme.of(258, 232, 232) : Theme.of(148, 184, 148)) * Theme.u), words.height + Math.round((large ? 48 : Theme.narrow ? 24 : 32) * Theme.u))
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: title
    Accessible.description: kicker
    Accessible.onPressAction: clicked()
    onClicked: root.kiosk.open(route)

    background: Rectangle {
        radius: Theme.radiusFeature
        color: root.down ? Theme.contrast ? Theme.pressed(root.route) : Theme.plum : Theme.contrast ? Theme.paper : Theme.ink
        border.width: Theme.contrast ? Theme.controlLine : 0
        border.color: Theme.outline

        FocusRing {
            control: root
            controlRadius: parent.radius
        }
    }

    contentItem: Item {
        Column {
            id: words

            anchors.left: parent.left
            anchors.right: arrow.left
            anchors.leftMargin: root.pad
            anchors.rightMargin: Theme.space4
            anchors.verticalCenter: parent.verticalCenter
            spacing: root.large ? Theme.space2 : 0

            AppText {
                width: parent.width
                type: Theme.strong
                text: root.kicker
                color: Theme.contrast ? Theme.ink : Theme.safran
                Accessible.ignored: true
            }

            AppText {
                width: parent.width
                type: root.large ? Theme.h3 : Theme.feature
                text: root.title
                color: Theme.dockInk
                maximumLineCount: 4
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }

        Rectangle {
            id: arrow

            anchors.right: parent.right
            anchors.rightMargin: root.pad
            anchors.verticalCenter: parent.verticalCenter
            width: Math.round(76 * Theme.u)
            height: width
            radius: width / 2
            color: Theme.contrast ? Theme.primary : Theme.section(root.route)

            Icon {
                anchors.centerIn: parent
                icon: "fwd"
                color: Theme.contrast ? Theme.primaryInk : Theme.ink
            }
        }
    }
}
