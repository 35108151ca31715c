import QtQuick
import QtQuick.Templates
import Kiosk

// A card that opens a person: disc, name, role, and what they present where it is asked for.
AbstractButton {
    id: root

    required property KioskState kiosk
    required property string route
    required property string name
    required property string initials
    required property string portrait
    required property string role
    required property string talk
    property color fill: Theme.paper

    implicitHeight: Math.max(avatar.height, words.implicitHeight) + 2 * Theme.space4
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: [name, role, talk].filter(part => part).join(", ")
    Accessible.onPressAction: clicked()
    onClicked: root.kiosk.open(route)

    background: Rectangle {
        radius: Theme.radiusCard
        color: root.down ? Theme.sectionPale(root.route) : root.fill
        border.width: Theme.contrast ? Theme.controlLine : 0
        border.color: Theme.outline

        FocusRing {
            control: root
            controlRadius: parent.radius
        }
    }

    contentItem: Item {
        Avatar {
            id: avatar

            anchors.left: parent.left
            anchors.leftMargin: Math.round(20 * Theme.u)
            anchors.verticalCenter: parent.verticalCenter
            diameter: Math.round((Theme.landscape ? 88 : 112) * Theme.u)
            initials: root.initials
            portrait: root.portrait
        }

        Column {
            id: words

            anchors.left: avatar.right
            anchors.leftMargin: Math.round(20 * Theme.u)
            width: root.width - avatar.diameter - 2 * anchors.leftMargin - Theme.space3
            anchors.verticalCenter: parent.verticalCenter
            spacing: Math.round(4 * Theme.u)

            AppText {
                width: parent.width
                type: Theme.h4
                text: root.name
                Accessible.ignored: true
            }

            SetText {
                width: parent.width
                visible: text !== ""
                type: Theme.small
                words: root.role
                color: Theme.ink2
                maximumLineCount: 3
                Accessible.ignored: true
            }

            SetText {
                width: parent.width
                visible: text !== ""
                type: Theme.strong
                words: root.talk
                title: true
                maximumLineCount: 4
                Accessible.ignored: true
            }
        }
    }
}
