pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The staff area over everything, while it is open.
Item {
    id: root

    required property StaffDoor door

    Repeater {
        model: root.door.area

        delegate: StaffArea {
            width: root.width
            height: root.height
        }
    }
}
