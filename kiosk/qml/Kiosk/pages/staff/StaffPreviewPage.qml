pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The pages themselves, from the release that is not live yet, under a band that says so.
FocusScope {
    id: root

    required property StaffState staff

    focus: true

    Rectangle {
        id: band

        width: parent.width
        height: Math.max(words.height, back.height) + 2 * Theme.space3
        z: 1
        color: Theme.contrast ? "#000000" : Theme.alert

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.line
            color: "#FFFFFF"
        }

        AppText {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: Theme.margin
            anchors.right: back.left
            anchors.rightMargin: Theme.space4
            anchors.verticalCenter: parent.verticalCenter
            type: Theme.leadLine
            text: qsTr("Preview of %1: visitors do not see this yet.").arg(root.staff.content.nextVersion)
            color: "#FFFFFF"
            Accessible.role: Accessible.AlertMessage
        }

        ActionButton {
            id: back

            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            anchors.verticalCenter: parent.verticalCenter
            dark: true
            text: qsTr("Back to what changes")
            iconName: "back"
            onClicked: root.staff.show("changes")
        }
    }

    Item {
        id: stage

        anchors.top: band.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        clip: true

        Repeater {
            model: root.staff.preview

            delegate: StaffPreview {
                width: stage.width
                height: stage.height
            }
        }
    }
}
