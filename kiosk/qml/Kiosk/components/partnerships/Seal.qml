import QtQuick
import Kiosk

// The seal of a partnership: discs joined by capsules on a dark disc; black on white in high contrast.
Rectangle {
    id: root

    required property string kind
    property real diameter: Math.round(104 * Theme.u)

    implicitWidth: diameter
    implicitHeight: diameter
    radius: width / 2
    color: Theme.disc

    Icon {
        anchors.fill: parent
        icon: `../seals/${root.kind}`
        fillMode: Image.PreserveAspectFit
        sourceSize.width: root.diameter
        sourceSize.height: root.diameter
        // One colour over all of it in high contrast, its own colours otherwise.
        color: Theme.contrast ? Theme.discInk : "transparent"
    }
}
