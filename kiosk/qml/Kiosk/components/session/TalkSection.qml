pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The part of a person's page that leads to sessions: what they present, or moderate.
PageSection {
    id: root

    required property KioskState kiosk
    required property RowListModel talks
    readonly property int cards: repeater.count
    readonly property Item first: cards > 0 ? repeater.itemAt(0) : null

    title: anchor
    present: cards > 0

    Repeater {
        id: repeater

        model: root.talks

        delegate: SessionCard {
            width: root.width
            kiosk: root.kiosk
            titleType: Theme.talk
            // Nowhere else on the page is it said whole.
            titleLines: 1000
            disc: Theme.section("speaker")
        }
    }
}
