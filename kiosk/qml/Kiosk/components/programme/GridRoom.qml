pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A room: its name, and a card for each session in the hours shown. What overlaps stands below.
Item {
    id: root

    required property KioskState kiosk
    required property string name
    required property string floor
    required property int lanes
    required property RowListModel cards
    required property real origin
    required property real hourWidth
    // The present in minutes, or -1.
    required property real now
    property bool last: false
    readonly property alias count: repeater.count
    readonly property real gap: Math.round(7 * Theme.u)
    readonly property real laneHeight: Math.max(Math.round(114 * Theme.u), Math.round(3 * Theme.gridTitle.lineHeight + 26 * Theme.u))

    signal moved(event: KeyEvent, card: int)

    function focusCard(index: int, reason: int): void {
        repeater.itemAt(index).forceActiveFocus(reason);
    }

    // Returns the card that stands nearest to some minute.
    function nearest(minute: real): int {
        let best = 0;
        for (let i = 1; i < repeater.count; i++) {
            if (Math.abs(middle(i) - minute) < Math.abs(middle(best) - minute))
                best = i;
        }
        return best;
    }

    function middle(index: int): real {
        const card = repeater.itemAt(index) as GridCard;
        return card.start + card.length / 2;
    }

    height: Math.max(lanes * (laneHeight + gap) + gap, label.height + 2 * gap)

    Column {
        id: label

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        width: root.origin - Theme.margin - Theme.space3

        TitleText {
            width: parent.width
            styles: [Theme.h3, Theme.h4, Theme.h5]
            words: root.name
            Accessible.role: Accessible.RowHeader
        }

        AppText {
            width: parent.width
            visible: text !== "" && !Theme.narrow
            type: Theme.small
            text: root.floor
            color: Theme.ink2
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        x: Theme.margin
        visible: !root.last
        width: parent.width - 2 * x
        height: Theme.hairline
        color: Theme.rule
    }

    Repeater {
        id: repeater

        model: root.cards

        delegate: GridCard {
            id: card

            required property int index

            anchors.left: parent?.left
            anchors.leftMargin: root.origin + Math.round(start * root.hourWidth / 60) + Math.round(4 * Theme.u)
            y: root.gap + lane * (root.laneHeight + root.gap)
            span: Math.max(Theme.targetFloor, Math.round(length * root.hourWidth / 60) - Math.round(8 * Theme.u))
            free: Math.round(spare * root.hourWidth / 60)
            present: root.now < 0 ? -1 : Math.round((root.now - start) * root.hourWidth / 60) - Math.round(4 * Theme.u)
            height: root.lanes > 1 ? root.laneHeight : root.height - 2 * root.gap
            kiosk: root.kiosk
            Keys.onPressed: event => root.moved(event, card.index)
        }
    }
}
