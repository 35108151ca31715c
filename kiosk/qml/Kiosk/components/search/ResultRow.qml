pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates
import Kiosk

// A result: what it is, its title, and the sentence that matches.
AbstractButton {
    id: root

    required property KioskState kiosk
    required property string route
    required property string section
    required property string seal
    required property string initials
    required property string portrait
    required property string kind
    required property RowListModel title
    required property RowListModel excerpt
    required property string name
    // Where few words fit in a line, they say what it is by themselves.
    readonly property bool pictured: !(Theme.largest && (Theme.narrow || Theme.reach))

    implicitHeight: Math.max(picture.height, words.implicitHeight) + 2 * Math.round((pictured ? 21 : 12) * Theme.u)
    leftPadding: Theme.space3
    rightPadding: Theme.space3
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: name
    Accessible.onPressAction: clicked()
    onClicked: root.kiosk.open(route)

    background: Rectangle {
        color: root.down ? Theme.sectionPale("search") : "transparent"

        Rectangle {
            x: root.leftPadding
            anchors.bottom: parent.bottom
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
        ResultPicture {
            id: picture

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            visible: root.pictured
            width: root.pictured ? Math.round((Theme.landscape ? 96 : 112) * Theme.u) : 0
            height: width
            section: root.section
            seal: root.seal
            initials: root.initials
            portrait: root.portrait
        }

        Column {
            id: words

            anchors.left: picture.right
            anchors.leftMargin: root.pictured ? Math.round(28 * Theme.u) : 0
            anchors.verticalCenter: parent.verticalCenter
            // Not by anchors: these act last, and a row has its height before.
            width: root.availableWidth - picture.width - anchors.leftMargin - Theme.space4 - chevron.width
            spacing: Math.round(2 * Theme.u)

            AppText {
                width: parent.width
                type: Theme.strong
                text: root.kind
                Accessible.ignored: true
            }

            MatchText {
                width: parent.width
                type: Theme.h3
                pieces: root.title
            }

            MatchText {
                width: parent.width
                type: Theme.small
                pieces: root.excerpt
                color: Theme.ink2
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
