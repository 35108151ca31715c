pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Shown for keyboard, switch and screen-reader focus, never for touch: made when first needed, since
// every control has one.
Loader {
    id: root

    // A button of Qt’s, or a plain one.
    required property var control
    property bool inside: false
    property bool dark: false
    property real controlRadius: 0

    anchors.fill: parent
    active: control.visualFocus
    sourceComponent: Item {
        Rectangle {
            id: ring

            readonly property real reach: root.inside ? 0 : Theme.focusLine + (root.dark ? Math.round(5 * Theme.u) : Theme.focusGap)

            anchors.fill: parent
            anchors.margins: -reach
            color: "transparent"
            radius: root.controlRadius > 0 ? root.controlRadius + reach : 0
            border.width: Theme.focusLine
            border.color: root.dark ? Theme.dockFocus : Theme.focus

            // Within a control the gap is drawn, for its fill may be too like the ring.
            Rectangle {
                anchors.fill: parent
                anchors.margins: Theme.focusLine
                visible: root.inside
                color: "transparent"
                radius: Math.max(0, ring.radius - Theme.focusLine)
                border.width: Theme.focusGap
                border.color: root.dark ? Theme.dock : Theme.paper
            }
        }
    }
}
