pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Where to go on from here: the people and the sessions that speak of something, two in a row.
Grid {
    id: root

    required property KioskState kiosk
    property RowListModel people: null
    property RowListModel sessions: null
    property color fill: Theme.paper
    readonly property int count: (people?.count ?? 0) + (sessions?.count ?? 0)
    readonly property real cell: Math.floor((width - (columns - 1) * spacing) / columns)

    // Side by side, they are as high as the highest of the first of them.
    readonly property int measured: 6
    readonly property real tallest: {
        let most = 0;
        for (const list of [persons, talks])
            for (let i = 0; i < Math.min(list.count, measured); i++)
                most = Math.max(most, list.itemAt(i)?.implicitHeight ?? 0);
        return most;
    }

    // One alone has the whole line: no title is cut beside empty space.
    columns: count < 2 || width < 900 * Theme.u || Theme.largest ? 1 : 2
    spacing: Theme.gutter

    Repeater {
        id: persons

        model: root.people
        // Not with the next frame: until then the new ones would lie on the first.
        onCountChanged: root.forceLayout()

        delegate: PersonCard {
            width: root.cell
            height: root.columns > 1 ? Math.max(root.tallest, implicitHeight) : implicitHeight
            kiosk: root.kiosk
            fill: root.fill
        }
    }

    Repeater {
        id: talks

        model: root.sessions
        onCountChanged: root.forceLayout()

        delegate: SessionLinkCard {
            width: root.cell
            height: root.columns > 1 ? Math.max(root.tallest, implicitHeight) : implicitHeight
            kiosk: root.kiosk
            fill: root.fill
        }
    }
}
