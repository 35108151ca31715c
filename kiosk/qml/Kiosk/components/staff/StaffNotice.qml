import QtQuick
import Kiosk

// A sentence that matters now, on a square field: how something ended, or what is not possible.
Rectangle {
    id: root

    required property string icon
    required property string text
    property bool alarm: false

    implicitHeight: line.height + 2 * Theme.space4
    color: Theme.contrast ? Theme.paper : alarm ? "#F6D3DA" : "#CFEBDD"
    border.width: Theme.contrast ? Theme.line : 0
    border.color: Theme.ink
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    Rectangle {
        width: Math.round(14 * Theme.u)
        height: parent.height
        color: Theme.contrast ? Theme.ink : root.alarm ? Theme.alert : Theme.ok
    }

    IconLine {
        id: line

        x: Math.round(38 * Theme.u)
        y: Theme.space4
        width: parent.width - x - Theme.space4
        icon: root.icon
        text: root.text
    }
}
