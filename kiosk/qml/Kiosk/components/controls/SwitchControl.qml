import QtQuick
import QtQuick.Templates
import Kiosk

// A setting that is on or off, told by a word, a tick and a place, never by colour alone.
AbstractButton {
    id: root

    required property string iconName
    required property string detail
    property bool on: false

    implicitHeight: Math.max(Math.round((Theme.landscape ? 112 : 136) * Theme.u), words.implicitHeight + Theme.space5)
    // The focus stands around what is aligned with the rest of the sheet.
    leftInset: -Theme.space3
    rightInset: -Theme.space3
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Switch
    Accessible.name: text
    Accessible.description: detail
    Accessible.checkable: true
    Accessible.checked: on
    Accessible.onPressAction: clicked()

    background: Rectangle {
        color: root.down && !Theme.contrast ? Theme.safranPale : Theme.paper

        Rectangle {
            x: -root.leftInset
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
        Icon {
            id: icon

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            icon: root.iconName
            sourceSize.width: Math.round(56 * Theme.u)
            sourceSize.height: Math.round(56 * Theme.u)
        }

        Column {
            id: words

            anchors.left: icon.right
            anchors.leftMargin: Math.round(28 * Theme.u)
            anchors.right: word.left
            anchors.rightMargin: Theme.space4
            anchors.verticalCenter: parent.verticalCenter

            AppText {
                width: parent.width
                type: Theme.h3
                text: root.text
                Accessible.ignored: true
            }

            AppText {
                width: parent.width
                type: Theme.small
                text: root.detail
                color: Theme.ink2
                Accessible.ignored: true
            }
        }

        AppText {
            id: word

            anchors.right: track.left
            anchors.rightMargin: Theme.space4
            anchors.verticalCenter: parent.verticalCenter
            type: Theme.strong
            text: root.on ? qsTr("On") : qsTr("Off")
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        Rectangle {
            id: track

            anchors.right: parent.right
            anchors.rightMargin: Theme.hairline
            anchors.verticalCenter: parent.verticalCenter
            width: Math.round(128 * Theme.u)
            height: Theme.chipHeight
            radius: height / 2
            color: root.on ? Theme.primary : Theme.paper
            border.width: Theme.controlLine
            border.color: Theme.outline

            Rectangle {
                readonly property real rim: Math.round(10 * Theme.u)

                anchors.left: parent.left
                anchors.leftMargin: root.on ? parent.width - width - rim : rim
                anchors.verticalCenter: parent.verticalCenter
                width: parent.height - 2 * rim
                height: width
                radius: height / 2
                color: root.on ? Theme.primaryInk : Theme.outline

                Icon {
                    anchors.centerIn: parent
                    visible: root.on
                    icon: "check"
                    sourceSize.width: Math.round(40 * Theme.u)
                    sourceSize.height: Math.round(40 * Theme.u)
                    color: Theme.primary
                }
            }
        }
    }
}
