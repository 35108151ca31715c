pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A text with the words that went struck and those that came underlined, each on a field.
Flow {
    id: root

    required property RowListModel words
    property TypeStyle type: Theme.metadata
    property real inset: Math.round(8 * Theme.u)

    spacing: 0

    FontMetrics {
        id: metrics

        font: root.type.font
    }

    Repeater {
        model: root.words

        delegate: Item {
            id: word

            required property string text
            required property string kind
            required property bool first
            required property bool last
            readonly property bool marked: kind !== ""
            readonly property real gap: metrics.advanceWidth(" ")

            readonly property real room: marked ? ((first ? 1 : 0) + (last ? 1 : 0)) * root.inset : 0

            width: Math.min(label.implicitWidth + room + gap, root.width)
            height: label.height + Math.round(8 * Theme.u)

            Rectangle {
                visible: word.marked
                width: parent.width - (word.last ? word.gap : 0)
                height: label.height
                color: Theme.contrast ? "#000000" : word.kind === "removed" ? "#F6D3DA" : "#CFEBDD"

                Rectangle {
                    anchors.bottom: parent.bottom
                    visible: word.kind === "added"
                    width: parent.width
                    height: Math.max(2, Math.round(4 * Theme.u))
                    color: Theme.contrast ? "#FFFFFF" : Theme.ok
                }
            }

            AppText {
                id: label

                x: word.marked && word.first ? root.inset : 0
                width: Math.min(implicitWidth, root.width - word.room)
                type: root.type
                text: word.text
                font: type.varied({ weight: word.kind === "added" ? 700 : 400, strikeout: word.kind === "removed" })
                wrapMode: Text.WrapAnywhere
                Accessible.ignored: true
            }
        }
    }
}
