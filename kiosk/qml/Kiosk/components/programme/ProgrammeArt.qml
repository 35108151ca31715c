import QtQuick
import Kiosk

// The blocks in the header of the programme: sessions, side by side and one after another.
Item {
    id: root

    readonly property real block: Math.round((Theme.landscape ? 64 : 84) * Theme.u)

    implicitWidth: Math.round((Theme.landscape ? 360 : 276) * Theme.u)
    implicitHeight: Math.round((Theme.landscape ? 136 : 304) * Theme.u)

    Rectangle {
        y: root.height - height
        width: root.block
        height: Math.round((Theme.landscape ? 64 : 98) * Theme.u)
        color: Theme.paper
    }

    Rectangle {
        x: root.block + Theme.space2
        y: root.height - height
        width: root.block
        height: Math.round((Theme.landscape ? 116 : 190) * Theme.u)
        color: Theme.ink
    }

    Rectangle {
        x: 2 * (root.block + Theme.space2)
        y: Math.round(114 * Theme.u)
        visible: !Theme.landscape
        width: root.block
        height: Math.round(80 * Theme.u)
        color: Theme.paper
    }

    Rectangle {
        x: 2 * (root.block + Theme.space2)
        y: root.height - height
        visible: !Theme.landscape
        width: root.block
        height: Math.round(98 * Theme.u)
        color: Theme.ink
    }
}
