import QtQuick
import QtQuick.Templates
import Kiosk

// Shown for keyboard, switch and screen-reader focus, never for touch.
Rectangle {
    id: root

    required property AbstractButton control
    property bool inside: false
    property bool dark: false
    property real controlRadius: 0
    readonly property real reach: inside ? 0 : Theme.focusLine + (dark ? Math.round(5 * Theme.u) : Theme.focusGap)

    anchors.fill: parent
    anchors.margins: -reach
    visible: control.visualFocus
    color: "transparent"
    radius: controlRadius > 0 ? controlRadius + reach : 0
    border.width: Theme.focusLine
    border.color: dark ? Theme.dockFocus : Theme.focus

    // Within a control the gap is drawn, for its fill may be too like the ring.
    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.focusLine
        visible: root.inside
        color: "transparent"
        radius: Math.max(0, root.radius - Theme.focusLine)
        border.width: Theme.focusGap
        border.color: root.dark ? Theme.dock : Theme.paper
    }
}
