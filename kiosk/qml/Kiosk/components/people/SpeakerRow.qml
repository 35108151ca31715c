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
    readonly property TypeStyle nameType: name.length > 36 ? Theme.h4 : Theme.name
    readonly property real letterWidth: Math.round((Theme.landscape ? 84 : 102) * Theme.u)

    implicitHeight: Math.max(Theme.targetFloor, lines.implicitHeight + Theme.space6)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: [name, moderator ? qsTr("Moderation") : "", role].filter(part => part).join(", ")
    Accessible.onPressAction: clicked()
    onClicked: root.kiosk.open(route)

    background: Rectangle {
        color: root.down ? Theme.sectionPale("speakers") : "transparent"

        Rectangle {
            anchors.bottom: parent.bottom
            visible: !root.last
            width: parent.width
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
            anchors.leftMargin: root.letterWidth
            anchors.verticalCenter: parent.verticalCenter
            diameter: root.disc
            initials: root.initials
            portrait: root.portrait
            letters: root.moderator ? Theme.section("speakers") : Theme.discInk
        }

        Column {
            id: lines

            anchors.left: avatar.right
            anchors.leftMargin: Math.round(30 * Theme.u)
            anchors.right: chevron.left
            anchors.rightMargin: Theme.space3
            anchors.verticalCenter: parent.verticalCenter
            spacing: Math.round(2 * Theme.u)

            Flow {
                width: parent.width
                spacing: Theme.space3

                AppText {
                    width: Math.min(implicitWidth, parent.width)
                    type: root.nameType
                    text: root.name
                    maximumLineCount: 4
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }

                Item {
                    id: badgePlace

                    width: badge.width
                    height: root.nameType.lineHeight
                    visible: root.moderator

                    Badge {
                        id: badge

                        anchors.verticalCenter: parent.verticalCenter
                        compact: true
                        text: qsTr("Moderation")
                    }
                }
            }

            BalancedText {
                anchors.left: parent.left
                room: lines.width
                visible: text !== ""
                type: Theme.metadata
                words: root.role
                color: Theme.ink2
                maximumLineCount: Theme.largest ? 3 : 2
                Accessible.ignored: true
            }
        }

        Icon {
            id: chevron

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            icon: "chevR"
        }
    }
}
