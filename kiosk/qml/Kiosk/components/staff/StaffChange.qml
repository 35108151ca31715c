pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A record that is new, gone or no longer the same, and what about it differs.
Item {
    id: root

    required property string what
    required property string label
    required property string title
    required property string detail
    required property RowListModel differences
    readonly property bool stacked: Theme.largest && !Theme.landscape
    readonly property real inset: Math.round(28 * Theme.u)

    implicitHeight: words.y + words.height + inset
    Accessible.role: Accessible.ListItem
    Accessible.name: `${label}. ${title}. ${detail}`

    StaffBadge {
        id: badge

        x: Theme.margin
        y: root.inset
        width: root.stacked ? implicitWidth : Math.max(Math.round(194 * Theme.u), implicitWidth)
        kind: root.what
        text: root.label
    }

    Column {
        id: words

        x: root.stacked ? Theme.margin : badge.x + badge.width + Math.round(26 * Theme.u)
        y: root.stacked ? badge.y + badge.height + Theme.space2 : root.inset
        width: parent.width - x - Theme.margin
        spacing: Theme.space1

        AppText {
            width: parent.width
            type: Theme.h4
            text: root.title
        }

        AppText {
            width: parent.width
            type: Theme.small
            text: root.detail
            color: Theme.ink2
        }

        Repeater {
            model: root.differences

            delegate: Column {
                id: difference

                required property string label
                required property RowListModel words
                required property string spoken

                width: parent?.width ?? 0
                topPadding: Theme.space1
                Accessible.role: Accessible.StaticText
                Accessible.name: `${label}: ${spoken}`

                AppText {
                    width: parent.width
                    type: Theme.small
                    font: type.varied({ weight: 600 })
                    text: difference.label
                    Accessible.ignored: true
                }

                StaffWords {
                    width: parent.width
                    words: difference.words
                }
            }
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
