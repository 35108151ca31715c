import QtQuick
import Kiosk

// Where the present lies in a list by time.
Item {
    id: root

    required property KioskState kiosk

    implicitHeight: Math.max(Math.round(56 * Theme.u), words.implicitHeight + Theme.space3)
    Accessible.role: Accessible.StaticText
    Accessible.name: words.text

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        height: Math.round(6 * Theme.u)
        color: Theme.nowLine
    }

    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        width: words.implicitWidth + hour.implicitWidth + Theme.space2 + 2 * Math.round(26 * Theme.u)
        height: parent.height
        color: Theme.nowLine
    }

    AppText {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin + Math.round(26 * Theme.u)
        anchors.verticalCenter: parent.verticalCenter
        type: Theme.strong
        text: qsTr("Now")
        color: Theme.nowInk
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    AppText {
        id: hour

        anchors.left: words.right
        anchors.leftMargin: Theme.space2
        anchors.verticalCenter: parent.verticalCenter
        type: Theme.talk
        text: root.kiosk.clock
        color: Theme.nowInk
        wrapMode: Text.NoWrap
        font: type.varied({ features: { tnum: 1 } })
        Accessible.ignored: true
    }
}
