pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The filters side by side, as wide as there is room; in more lines when there is not.
Flow {
    id: root

    required property KioskState kiosk
    required property RowListModel chips
    property bool brief: false
    // How wide all are side by side.
    readonly property real needed: {
        let sum = 0;
        for (let i = 0; i < repeater.count; i++)
            sum += (repeater.itemAt(i)?.implicitWidth ?? 0) + (i > 0 ? spacing : 0);
        return sum;
    }
    readonly property real spare: needed <= width && repeater.count > 0 ? Math.floor((width - needed) / repeater.count) : 0

    spacing: brief ? Theme.space3 : Theme.gutter

    Repeater {
        id: repeater

        model: root.chips

        delegate: FilterChip {
            width: implicitWidth + root.spare
            kiosk: root.kiosk
            brief: root.brief
        }
    }
}
