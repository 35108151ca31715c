pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A box for each digit of the code, with a disc for each that was given.
Row {
    id: root

    required property PinPad pin
    readonly property real side: (width - 5 * spacing) / pin.length

    topPadding: Math.round((Theme.textSize > 0 ? 48 : 116) * Theme.u)
    spacing: Theme.gutter
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1 of %2 digits").arg(root.pin.count).arg(root.pin.length)

    Repeater {
        model: root.pin.length

        delegate: Rectangle {
            required property int index
            readonly property bool filled: index < root.pin.count

            width: root.side
            height: Math.round(width * 0.94)
            color: filled ? Theme.dockInk : "transparent"
            border.width: filled ? 0 : Theme.controlLine
            border.color: Theme.contrast ? Theme.dockInk : Theme.dockOutline

            Rectangle {
                anchors.centerIn: parent
                visible: parent.filled
                width: Math.round(44 * Theme.u)
                height: width
                radius: width / 2
                color: Theme.dock
            }
        }
    }
}
