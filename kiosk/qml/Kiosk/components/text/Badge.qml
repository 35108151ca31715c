import QtQuick
import Kiosk

// A square label: it is read, never touched.
Rectangle {
    id: root

    required property string text
    property bool filled: false
    property bool compact: false

    readonly property real side: Math.round((Theme.largest ? 24 : 18) * Theme.u)

    implicitWidth: label.implicitWidth + 2 * side
    implicitHeight: label.implicitHeight + Math.round((Theme.largest ? 24 : compact ? 10 : 18) * Theme.u)
    color: filled && !Theme.contrast ? Theme.ink : "transparent"
    border.width: filled && !Theme.contrast ? 0 : Theme.controlLine
    border.color: Theme.ink

    AppText {
        id: label

        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.width - 2 * root.side)
        type: root.compact ? Theme.badgeSmall : Theme.badge
        text: root.text
        color: root.filled && !Theme.contrast ? Theme.discInk : Theme.ink
    }
}
