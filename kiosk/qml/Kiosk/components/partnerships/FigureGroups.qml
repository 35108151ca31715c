pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Key figures, each group under the rule of what it counts. Groups share a line where they fit.
Item {
    id: root

    required property RowListModel groups
    readonly property real gap: Math.round(48 * Theme.u)
    // The widths the groups would take on one line.
    readonly property real together: {
        let sum = 0;
        for (let i = 0; i < list.count; i++)
            sum += (list.itemAt(i)?.implicitWidth ?? 0) + (i > 0 ? gap : 0);
        return sum;
    }
    readonly property bool oneLine: list.count > 1 && together <= width

    implicitHeight: flow.height

    Flow {
        id: flow

        width: root.width
        spacing: root.gap

        Repeater {
            id: list

            model: root.groups

            delegate: FigureGroup {
                required property int index

                // The last group of a line takes what the others leave.
                width: !root.oneLine ? root.width : index < list.count - 1 ? implicitWidth : root.width - root.together + implicitWidth
            }
        }
    }
}
