pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Landscape: what a page is about stays at its left, its commands under it. A title too long for
// the panel scrolls above them; it is never cut.
Rectangle {
    id: root

    required property KioskState kiosk
    required property Component header
    required property string takeAway
    readonly property real rowHeight: Math.round(Theme.chipHeight + 2 * Theme.space4)
    readonly property bool scrolls: content.implicitHeight > height - (takeAway ? rowHeight : 0) + 1

    // What is drawn behind the words ends with the panel.
    clip: true

    Flickable {
        id: flickable

        anchors.top: parent.top
        anchors.bottom: commands.top
        width: parent.width
        contentHeight: Math.max(height, content.implicitHeight)
        boundsBehavior: Flickable.StopAtBounds
        interactive: root.scrolls
        clip: root.scrolls

        Loader {
            id: content

            width: flickable.width
            height: flickable.contentHeight
            sourceComponent: root.header
        }
    }

    Item {
        id: commands

        anchors.bottom: parent.bottom
        width: parent.width
        height: root.takeAway || root.scrolls ? root.rowHeight : 0

        Rectangle {
            visible: root.scrolls
            width: parent.width
            height: Theme.line
            color: Theme.ink
        }

        ActionButton {
            anchors.left: parent.left
            anchors.leftMargin: Theme.margin
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, parent.width - Theme.margin - Theme.space4 - (pager.visible ? pager.width + Theme.space3 : 0))
            visible: root.takeAway !== ""
            primary: true
            iconName: "qr"
            text: qsTr("To phone")
            onClicked: root.kiosk.open(root.takeAway)
        }

        PageButton {
            id: pager

            anchors.right: parent.right
            anchors.rightMargin: Theme.space4
            anchors.verticalCenter: parent.verticalCenter
            visible: root.scrolls
            view: flickable
        }
    }

    Rectangle {
        anchors.right: parent.right
        visible: Theme.contrast
        width: Theme.line
        height: parent.height
        color: Theme.ink
    }
}
