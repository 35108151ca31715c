import QtQuick
import QtQuick.Controls.impl
import Kiosk

// The seal of a partnership: discs joined by capsules on a dark disc; white on black in high contrast.
Rectangle {
    id: root

    required property string kind
    property real diameter: Math.round(104 * Theme.u)

    implicitWidth: diameter
    implicitHeight: diameter
    radius: width / 2
    color: Theme.contrast ? Theme.ground : Theme.ink
    border.width: Theme.contrast ? Theme.controlLine : 0
    border.color: Theme.ink

    IconImage {
        anchors.fill: parent
        source: Theme.resources + "/seals/" + root.kind + ".svg"
        sourceSize.width: root.diameter
        sourceSize.height: root.diameter
        // One colour over all of it in high contrast, its own colours otherwise.
        color: Theme.contrast ? Theme.ink : "transparent"
    }
}
