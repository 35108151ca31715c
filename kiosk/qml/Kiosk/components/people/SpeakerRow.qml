import QtQuick
import QtQuick.Templates
import Kiosk

// A person in the list of all: the letter at the first of its group, disc, name and role.
AbstractButton {
    id: root

    required property KioskState kiosk
    required property string route
    required property string name
    required property string initials
    required property string portrait
    required property string role
    required property bool moderator
    required property string letter
    property bool last: false
    property real disc: Math.round(136 * Theme.u)

    implicitHeight: Math.max(Theme.targetFloor, lines.implicitHeight + Theme.space6)
    leftPadding: Theme.space3
    rightPadding: Theme.space3
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: [name, moderator ? qsTr("Moderation") : "", role].filter(part => part).join(", ")
    Accessible.onPressAction: clicked()
    onClicked: root.kiosk.open(route)

    background: Rectangle {
        color: root.down ? Theme.sectionPale("speakers") : "transparent"

        Rectangle {
            x: root.leftPadding
            anchors.bottom: parent.bottom
            visible: !root.last
            width: parent.width - 2 * x
            height: Theme.hairline
            color: Theme.rule
        }

        FocusRing {
            control: root
            inside: true
        }
    }

    contentItem: Item {
        AppText {
            anchors.left: parent.left
            anchors.verticalCenter: avatar.verticalCenter
            type: Theme.numeral
            text: root.letter
            Accessible.ignored: true
        }

        Avatar {
            id: avatar

            anchors.left: parent.left
            anchors.leftMargin: lines.letterWidth
            anchors.verticalCenter: parent.verticalCenter
            diameter: root.disc
            initials: root.initials
            portrait: root.portrait
            letters: root.moderator ? Theme.section("speakers") : Theme.discInk
        }

        SpeakerWords {
            id: lines

            anchors.left: parent.left
            anchors.leftMargin: start
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - besides
            disc: root.disc
            name: root.name
            role: root.role
            moderator: root.moderator
        }

        Icon {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            icon: "chevR"
        }
    }
}
