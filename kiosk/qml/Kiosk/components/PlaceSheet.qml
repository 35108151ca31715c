pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A place of the map: the partnerships, people and sessions that concern it.
Sheet {
    id: root

    required property RowListModel partnerships
    required property RowListModel people
    required property RowListModel sessions

    Repeater {
        model: root.partnerships

        delegate: PartnershipCard {
            width: parent.width
            kiosk: root.kiosk
        }
    }

    ReferenceCards {
        width: parent.width
        kiosk: root.kiosk
        people: root.people
        sessions: root.sessions
    }
}
