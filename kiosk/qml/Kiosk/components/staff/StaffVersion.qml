import QtQuick
import Kiosk

// A release that is kept: when, from where, by whom, and the way back to it.
Item {
    id: root

    required property string version
    required property string when
    required property string by
    required property string source
    required property bool live
    property bool offered: true

    signal wanted(string version)

    implicitHeight: Math.max(words.height, back.height, Theme.targetFloor) + 2 * Theme.space4

    AppText {
        id: name

        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(Math.round(122 * Theme.u), implicitWidth + Theme.space4)
        type: Theme.name
        text: root.version
        wrapMode: Text.NoWrap
    }

    Column {
        id: words

        anchors.left: name.right
        anchors.right: root.live ? badge.left : back.left
        anchors.rightMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter

        AppText {
            width: parent.width
            type: Theme.kicker
            text: root.when
        }

        AppText {
            width: parent.width
            visible: text !== ""
            type: Theme.small
            text: [root.source, root.by].filter(part => part).join(" · ")
            color: Theme.ink2
        }
    }

    StaffBadge {
        id: badge

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: root.live
        kind: "live"
        text: qsTr("Live")
    }

    ActionButton {
        id: back

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: !root.live
        enabled: root.offered
        text: qsTr("Roll back")
        iconName: "undo"
        Accessible.name: `${text} ${root.version}`
        onClicked: root.wanted(root.version)
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.rule
    }
}
