import QtQuick
import Kiosk

// A square label: it is read, never touched.
Rectangle {
    id: root

    required property string text
    property bool filled: false
    property bool compact: false

    implicitWidth: label.implicitWidth + 2 * Math.round(18 * Theme.u)
    implicitHeight: Math.round((compact ? 44 : 52) * Theme.u) + label.implicitHeight - Math.round(34 * Theme.u)
    color: filled && !Theme.contrast ? Theme.ink : "transparent"
    border.width: filled && !Theme.contrast ? 0 : Theme.controlLine
    border.color: Theme.ink

    AppText {
        id: label

        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.width - 2 * Math.round(18 * Theme.u))
        type: root.compact ? Theme.badgeSmall : Theme.badge
        text: root.text
        color: root.filled && !Theme.contrast ? Theme.discInk : Theme.ink
    }
}
