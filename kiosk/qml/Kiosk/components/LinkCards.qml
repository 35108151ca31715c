pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Cards of what is linked, as many in a row as fit: partnerships of a person, a talk, a place.
Flow {
    id: root

    required property KioskState kiosk
    required property RowListModel links
    property int perRow: Theme.largest ? 1 : Theme.textSize > 0 ? 2 : 3
    readonly property int count: cards.count

    spacing: Theme.gutter

    Repeater {
        id: cards

        model: root.links

        delegate: LinkCard {
            width: Math.floor((root.width - (root.perRow - 1) * root.spacing) / root.perRow)
            kiosk: root.kiosk
        }
    }
}
