pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// What is on or worth discovering. It takes the room that is left to it: a second thing to discover
// goes first, then titles are cut to fewer lines, then the other goes, then where things are: now
// and next stay longest.
Column {
    id: root

    required property KioskState kiosk
    required property RowListModel now
    required property RowListModel features
    required property real room
    readonly property bool beside: nowCards.count > 1 && !Theme.largest
    // Cards side by side are one block: they come and go together.
    readonly property int nowBlocks: beside ? 1 : nowCards.count
    readonly property int blocks: nowBlocks + featureCards.count
    readonly property int shown: plan()[0]
    readonly property int lines: plan()[1]
    readonly property int details: plan()[2]
    // What is on and what comes next need so much, or else the whole title of what is to discover.
    readonly property real least: nowBlocks > 0 ? heightOf(nowBlocks, 2, 2) : blocks > 0 ? heightOf(1, 4, 2) : 0
    readonly property real head: beside ? Math.max(nowCard(0)?.ownHead ?? 0, nowCard(1)?.ownHead ?? 0) : 0

    function nowCard(index: int): NowCard {
        return nowCards.itemAt(index) as NowCard;
    }

    function blockHeight(index: int, lines: int, details: int): real {
        if (index >= nowBlocks)
            return (featureCards.itemAt(index - nowBlocks) as FeatureCard)?.heightAt(lines) ?? 0;
        const own = nowCard(index)?.heightAt(lines, details) ?? 0;
        return beside ? Math.max(own, nowCard(1)?.heightAt(lines, details) ?? 0) : own;
    }

    function heightOf(count: int, lines: int, details: int): real {
        let sum = (count - 1) * spacing;
        for (let i = 0; i < count; i++)
            sum += blockHeight(i, lines, details);
        return sum;
    }

    // Returns how many blocks are shown, and how many lines their titles and their details may have.
    function plan(): list<int> {
        for (let count = blocks; count > 0; count--) {
            for (const [lines, details] of [[4, 2], [3, 2], [2, 2], [2, 1], [2, 0]]) {
                if (count - nowBlocks > 1 && lines < 4)
                    break;
                if ((details === 2 || count <= nowBlocks) && heightOf(count, lines, details) <= room)
                    return [count, lines, details];
            }
        }
        return [0, 2, 2];
    }

    spacing: Theme.gutter

    Grid {
        width: root.width
        visible: nowCards.count > 0 && root.shown > 0
        columns: root.beside ? 2 : 1
        spacing: Theme.gutter

        Repeater {
            id: nowCards

            model: root.now

            delegate: NowCard {
                required property int index

                visible: root.beside || index < root.shown
                width: root.beside ? Math.floor((root.width - root.spacing) / 2) : root.width
                height: root.beside ? root.blockHeight(0, root.lines, root.details) : heightAt(root.lines, root.details)
                lines: root.lines
                details: root.details
                head: Math.max(ownHead, root.head)
                kiosk: root.kiosk
            }
        }
    }

    Repeater {
        id: featureCards

        model: root.features

        delegate: FeatureCard {
            required property int index

            visible: root.nowBlocks + index < root.shown
            width: root.width
            height: heightAt(root.lines)
            lines: root.lines
            kiosk: root.kiosk
            large: index === 0 && nowCards.count === 0
        }
    }
}
