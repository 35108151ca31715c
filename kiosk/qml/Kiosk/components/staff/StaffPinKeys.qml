pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates
import Kiosk

// The ten digits, the way out and the way back.
Grid {
    id: root

    required property PinPad pin
    readonly property real side: Math.floor((width - 2 * spacing) / 3)

    signal cancelled

    columns: 3
    spacing: Theme.gutter

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

        delegate: StaffPinKey {
            required property string modelData

            width: root.side
            text: modelData
            offered: !root.pin.locked
            onClicked: root.pin.press(modelData)
        }
    }

    StaffPinKey {
        width: root.side
        command: true
        iconName: "close"
        text: qsTr("Cancel")
        onClicked: root.cancelled()
    }

    StaffPinKey {
        width: root.side
        text: "0"
        offered: !root.pin.locked
        onClicked: root.pin.press("0")
    }

    StaffPinKey {
        width: root.side
        command: true
        iconName: "bksp"
        text: qsTr("Delete")
        display: AbstractButton.IconOnly
        onClicked: root.pin.erase()
    }
}
