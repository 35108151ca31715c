import QtQuick
import QtQuick.Templates
import Kiosk

// A person of a session: disc, name, role and talk. The discs stand on one shared capsule.
AbstractButton {
    id: root

    required property string route
    required property string name
    required property string initials
    required property string portrait
    required property string role
    required property string talk
    required property bool moderator
    required property KioskState kiosk
    property color section: Theme.section("session")
    // Beside a page the talk says enough: the role of a speaker and the chevron are left out.
    property bool brief: false

    implicitHeight: Math.max(Math.round(112 * Theme.u), lines.implicitHeight + Theme.space4)
    // The focus stands around a name that begins at the top and words that end at the side.
    topInset: -Theme.space1
    leftInset: -Theme.space3
    rightInset: -Theme.space3
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: [name, moderator ? qsTr("Moderation") : "", role, talk].filter(part => part).join(", ")
    Accessible.onPressAction: clicked()
    onClicked: root.kiosk.open(route)

    background: Rectangle {
        color: root.down ? Theme.sectionPale("session") : "transparent"

        FocusRing {
            control: root
            inside: true
        }
    }

    contentItem: Item {
        Avatar {
            id: avatar

            diameter: Math.round((Theme.landscape ? 74 : 96) * Theme.u)
            anchors.left: parent.left
            anchors.top: parent.top
            anchors.margins: Math.round((Theme.landscape ? 7 : 8) * Theme.u)
            initials: root.initials
            portrait: root.portrait
            letters: root.moderator ? root.section : Theme.discInk
        }

        Column {
            id: lines

            anchors.left: avatar.right
            anchors.leftMargin: Theme.landscape ? Theme.space4 : Theme.space5
            anchors.top: parent.top
            // From the control: what is in it has its own width when all is complete.
            width: root.width - avatar.diameter - avatar.anchors.leftMargin - anchors.leftMargin - (root.brief ? 0 : chevron.width + Theme.space4)
            spacing: Math.round(4 * Theme.u)

            Flow {
                width: parent.width
                spacing: Theme.space3

                AppText {
                    width: Math.min(implicitWidth, parent.width)
                    type: Theme.h3
                    text: root.name
                    Accessible.ignored: true
                }

                Badge {
                    visible: root.moderator
                    compact: true
                    text: qsTr("Moderation")
                }
            }

            SetText {
                width: parent.width
                visible: text !== "" && !(root.brief && root.talk)
                type: Theme.small
                words: root.role
                color: Theme.ink2
                Accessible.ignored: true
            }

            SetText {
                width: parent.width
                visible: text !== ""
                type: Theme.strong
                words: root.talk
                title: true
                maximumLineCount: root.brief ? 3 : 1000
                Accessible.ignored: true
            }
        }

        Icon {
            id: chevron

            visible: !root.brief
            anchors.right: parent.right
            anchors.verticalCenter: avatar.verticalCenter
            icon: "chevR"
        }
    }
}
