pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The ornament of the pad: a link of the trame, in the colour of the keys.
Item {
    id: root

    width: parent.width
    height: Math.round(400 * Theme.u)
    clip: true

    Rectangle {
        x: Math.round(683 * Theme.u)
        y: Math.round(145 * Theme.u)
        width: Math.round(448 * Theme.u)
        height: Math.round(142 * Theme.u)
        radius: height / 2
        rotation: -45
        color: Theme.plum
        antialiasing: true
    }

    Rectangle {
        x: Math.round(720 * Theme.u)
        y: -Math.round(34 * Theme.u)
        width: Math.round(448 * Theme.u)
        height: Math.round(142 * Theme.u)
        radius: height / 2
        rotation: 62
        color: Theme.plum
        antialiasing: true
    }

    Repeater {
        model: [[799, 324], [1015, 108]]

        delegate: Rectangle {
            required property var modelData

            x: Math.round((modelData[0] - 44) * Theme.u)
            y: Math.round((modelData[1] - 44) * Theme.u)
            width: Math.round(88 * Theme.u)
            height: width
            radius: width / 2
            color: Theme.dock
        }
    }
}
