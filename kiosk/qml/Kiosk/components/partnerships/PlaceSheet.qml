pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A place of the map: the partnerships, people and sessions that concern it.
Sheet {
    id: root

    required property RowListModel partnerships
    required property RowListModel people
    required property RowListModel sessions

    Column {
        id: cards

        width: parent.width
        spacing: Theme.space3

        Repeater {
            model: root.partnerships

            delegate: PartnershipCard {
                width: cards.width
                kiosk: root.kiosk
                fill: Theme.ground
            }
        }
    }

    ReferenceCards {
        width: parent.width
        kiosk: root.kiosk
        fill: Theme.ground
        people: root.people
        sessions: root.sessions
    }
}
