pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Where to go on from here: the people and the sessions that speak of something, two in a row.
Grid {
    id: root

    required property KioskState kiosk
    required property RowListModel people
    required property RowListModel sessions
    readonly property int count: people.count + sessions.count
    readonly property real cell: Math.floor((width - (columns - 1) * columnSpacing) / columns)

    columns: width < 900 * Theme.u || Theme.largest ? 1 : 2
    spacing: Theme.gutter

    Repeater {
        model: root.people

        delegate: PersonCard {
            width: root.cell
            kiosk: root.kiosk
        }
    }

    Repeater {
        model: root.sessions

        delegate: SessionLinkCard {
            width: root.cell
            kiosk: root.kiosk
        }
    }
}
