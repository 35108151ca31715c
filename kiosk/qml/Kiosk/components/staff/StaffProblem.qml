import QtQuick
import Kiosk

// A problem: how bad, where, what, and what to write instead.
Item {
    id: root

    required property string severity
    required property string label
    required property string place
    required property string message
    required property string hint
    readonly property bool stacked: Theme.largest && !Theme.landscape
    readonly property real inset: Math.round(26 * Theme.u)

    implicitHeight: words.y + words.height + inset
    Accessible.role: Accessible.ListItem
    Accessible.name: `${label}. ${place}. ${message} ${hint}`

    StaffBadge {
        id: badge

        x: Theme.margin
        y: root.inset
        width: root.stacked ? implicitWidth : Math.max(Math.round(194 * Theme.u), implicitWidth)
        kind: root.severity
        text: root.label
    }

    Column {
        id: words

        x: root.stacked ? Theme.margin : badge.x + badge.width + Math.round(26 * Theme.u)
        y: root.stacked ? badge.y + badge.height + Theme.space2 : root.inset - Theme.space1
        width: parent.width - x - Theme.margin

        AppText {
            width: parent.width
            type: Theme.strong
            text: root.place
            font: type.varied({ weight: 700 })
            wrapMode: Text.WrapAnywhere
        }

        AppText {
            width: parent.width
            type: Theme.metadata
            text: root.message
        }

        AppText {
            width: parent.width
            visible: text !== ""
            type: Theme.small
            text: root.hint
            color: Theme.ink2
        }
    }

    Rectangle {
        x: Theme.margin
        anchors.bottom: parent.bottom
        width: parent.width - 2 * x
        height: Theme.hairline
        color: Theme.rule
    }
}
