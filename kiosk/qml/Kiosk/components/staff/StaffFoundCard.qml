import QtQuick
import Kiosk

// A content that was found, and the button that checks it.
Rectangle {
    id: root

    required property string path
    required property string iconName
    required property string title
    required property string detail
    required property bool ready
    property bool offered: true
    readonly property bool stacked: Theme.largest || width < Math.round(760 * Theme.u)

    signal checkWanted(string path)

    implicitHeight: 2 * Theme.space5 + (stacked ? words.height + (ready ? Theme.space4 + check.height : 0) : Math.max(words.height, check.height))
    radius: Theme.radiusFeature
    color: Theme.contrast ? Theme.paper : Theme.safran
    border.width: Theme.contrast ? Theme.line : 0
    border.color: Theme.ink

    Icon {
        id: icon

        x: Theme.space6
        y: root.stacked ? Theme.space5 : Math.round((root.height - height) / 2)
        icon: root.iconName
        sourceSize.width: Math.round(60 * Theme.u)
        sourceSize.height: Math.round(60 * Theme.u)
    }

    Column {
        id: words

        anchors.left: icon.right
        anchors.leftMargin: Theme.space5
        anchors.right: root.stacked ? parent.right : check.left
        anchors.rightMargin: Theme.space4
        y: root.stacked ? Theme.space5 : Math.round((root.height - height) / 2)

        AppText {
            width: parent.width
            type: Theme.h3
            text: root.title
        }

        AppText {
            width: parent.width
            type: Theme.small
            text: root.detail
        }
    }

    ActionButton {
        id: check

        anchors.right: parent.right
        anchors.rightMargin: Theme.space5
        y: root.stacked ? words.y + words.height + Theme.space4 : Math.round((root.height - height) / 2)
        height: Math.max(implicitHeight, Theme.buttonHeight)
        visible: root.ready
        enabled: root.offered
        primary: true
        text: qsTr("Check now")
        iconAfter: "fwd"
        onClicked: root.checkWanted(root.path)
    }
}
