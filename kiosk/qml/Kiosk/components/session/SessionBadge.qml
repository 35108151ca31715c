import QtQuick
import Kiosk

// What changed about a session, in a word: an alarm when it does not take place.
Rectangle {
    id: root

    required property string text
    property bool alarming: false
    readonly property bool filled: alarming && !Theme.contrast

    implicitWidth: label.implicitWidth + 2 * Theme.space3
    implicitHeight: label.implicitHeight + Theme.space2
    color: filled ? Theme.alert : "transparent"
    border.width: filled ? 0 : Theme.controlLine
    border.color: Theme.ink

    AppText {
        id: label

        anchors.centerIn: parent
        type: Theme.badgeSmall
        text: root.text
        wrapMode: Text.NoWrap
        color: root.filled ? Theme.discInk : Theme.ink
        Accessible.ignored: true
    }
}
