pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Cards of what is linked, as many in a row as fit: partnerships of a person, a talk, a place.
Flow {
    id: root

    required property KioskState kiosk
    required property RowListModel links
    // In the middle of a wide page three would break long words.
    readonly property int fitting: Math.max(1, Math.floor((width + spacing) / (260 * Theme.u + spacing)))
    property int perRow: Math.min(fitting, Theme.largest ? 1 : Theme.textSize > 0 ? 2 : 3)
    property color fill: Theme.paper
    readonly property int count: cards.count
    // Cards of one row are as high as the highest.
    readonly property real tallest: {
        let height = 0;
        for (let i = 0; i < cards.count; i++)
            height = Math.max(height, cards.itemAt(i)?.implicitHeight ?? 0);
        return height;
    }

    spacing: Theme.gutter

    Repeater {
        id: cards

        model: root.links

        delegate: LinkCard {
            width: Math.floor((root.width - (root.perRow - 1) * root.spacing) / root.perRow)
            height: root.perRow > 1 ? root.tallest : implicitHeight
            wide: root.perRow === 1
            fill: root.fill
            kiosk: root.kiosk
        }
    }
}
