import QtQuick
import QtQuick.Templates
import Kiosk

// A party of a partnership. One that has a place on the map opens it; the others are only read.
Item {
    id: root

    required property KioskState kiosk
    required property int index
    required property string route
    required property string name
    required property string detail
    required property color tint
    property bool large: false
    readonly property bool leads: route !== ""

    implicitHeight: Math.max(leads ? Theme.targetFloor : 0, words.implicitHeight + 2 * Math.round((large ? 14 : 8) * Theme.u))

    AbstractButton {
        id: button

        anchors.fill: parent
        visible: root.leads
        focusPolicy: Qt.StrongFocus
        Accessible.role: Accessible.Button
        Accessible.name: root.name
        Accessible.description: root.detail
        Accessible.onPressAction: clicked()
        onClicked: root.kiosk.open(root.route)

        background: Rectangle {
            color: button.down ? Theme.sectionPale("partnership") : "transparent"

            FocusRing {
                control: button
                inside: true
            }
        }
    }

    Rectangle {
        width: parent.width
        height: Theme.hairline
        visible: root.large && root.index > 0
        color: Theme.rule
    }

    Rectangle {
        id: disc

        anchors.left: parent.left
        y: Math.round((parent.height - height) / 2)
        width: Math.round((root.large ? 48 : 34) * Theme.u)
        height: width
        radius: width / 2
        color: root.tint

        Rectangle {
            anchors.centerIn: parent
            width: Math.round(parent.width * 0.43)
            height: width
            radius: width / 2
            color: Theme.sea
        }
    }

    Column {
        id: words

        anchors.left: disc.right
        anchors.leftMargin: root.large ? Theme.gutter - Theme.hairline : Theme.space3
        anchors.right: chevron.left
        anchors.rightMargin: Theme.space2
        anchors.verticalCenter: disc.verticalCenter

        AppText {
            width: parent.width
            type: root.large ? Theme.h4 : Theme.textSize > 0 ? Theme.strong : Theme.label
            text: root.name
            Accessible.ignored: root.leads
        }

        AppText {
            width: parent.width
            visible: text !== ""
            type: Theme.small
            text: root.detail
            color: Theme.ink2
            Accessible.ignored: root.leads
        }
    }

    Icon {
        id: chevron

        anchors.right: parent.right
        anchors.verticalCenter: disc.verticalCenter
        width: root.leads ? implicitWidth : 0
        visible: root.leads
        icon: "chevR"
    }
}
