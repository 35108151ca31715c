pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Figures that count the same kind of thing, under a rule and the name of that thing.
Item {
    id: root

    required property string title
    required property RowListModel values
    readonly property real gap: Math.round(44 * Theme.u)

    implicitWidth: {
        let sum = 0;
        for (let i = 0; i < figures.count; i++)
            sum += (figures.itemAt(i)?.implicitWidth ?? 0) + (i > 0 ? gap : 0);
        return Math.ceil(Math.max(sum, heading.implicitWidth));
    }
    implicitHeight: column.height

    Column {
        id: column

        width: root.width
        spacing: Theme.space2

        Rectangle {
            width: parent.width
            height: Theme.line
            color: Theme.ink
        }

        AppText {
            id: heading

            width: parent.width
            visible: text !== ""
            type: Theme.kicker
            text: root.title
        }

        Flow {
            width: parent.width
            spacing: root.gap

            Repeater {
                id: figures

                model: root.values

                delegate: Column {
                    id: entry

                    // The line of a figure is lower than the letters of its face.
                    spacing: -Math.round(14 * Theme.u)
                    topPadding: spacing / 2

                    required property string value
                    required property string label

                    width: Math.min(implicitWidth, root.width)

                    AppText {
                        anchors.left: parent.left
                        type: Theme.figure
                        text: entry.value
                        font: type.varied({ features: { tnum: 1 } })
                        Accessible.name: entry.value + " " + entry.label
                    }

                    AppText {
                        anchors.left: parent.left
                        width: Math.min(implicitWidth, root.width)
                        type: Theme.small
                        text: entry.label
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
