pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The sections of the results. Where lines of them would take the room of the results, they stand in
// one line; the one that has the focus shows its neighbours, so that a tap leads to each.
Flickable {
    id: root

    required property SearchState search
    readonly property bool lined: Theme.narrow && Theme.largest
    readonly property real neighbour: Math.round(120 * Theme.u)

    signal chosen

    function show(chip: Item): void {
        const least = chip.x + chip.width + neighbour - width;
        const most = chip.x - neighbour;
        contentX = Math.max(0, Math.min(Math.max(least, Math.min(contentX, most)), contentWidth - width));
    }

    implicitHeight: flow.height
    contentWidth: flow.width
    contentHeight: height
    interactive: lined
    flickableDirection: Flickable.HorizontalFlick
    boundsBehavior: Flickable.StopAtBounds
    clip: lined

    Flow {
        id: flow

        width: root.lined ? row : root.width
        spacing: Math.round(14 * Theme.u)

        // All beside each other; nothing of it depends on how they stand.
        readonly property real row: {
            let sum = 0;
            for (let i = 0; i < chips.count; i++)
                sum += (chips.itemAt(i)?.implicitWidth ?? 0) + spacing;
            return Math.max(root.width, Math.ceil(sum));
        }

        Repeater {
            id: chips

            model: root.search.sections

            delegate: SectionChip {
                onActiveFocusChanged: if (activeFocus && root.lined)
                    root.show(this)
                onClicked: {
                    root.search.choose(within);
                    root.chosen();
                }
            }
        }
    }
}
