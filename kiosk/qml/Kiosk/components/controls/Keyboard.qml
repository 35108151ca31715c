pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The keys of a language under a line of accents; 123 shows signs in place of the letters.
Column {
    id: root

    required property RowListModel lines
    property real keyHeight: Math.round(92 * Theme.u)
    property bool signs: false
    // Without the line of accents, which a search can do without.
    property bool brief: false
    // For hands that tremble: the same key again within so many milliseconds is one stroke.
    property int tremor: 0
    property string lastKey: ""
    property double lastAt: 0
    readonly property int columns: 10
    readonly property real gap: Math.round(10 * Theme.u)
    readonly property real keyWidth: (width - (columns - 1) * gap) / columns
    // The key that changes the others is as wide as its word, and those beside it share the rest.
    readonly property real otherWidth: Math.max(keyWidth, wide(signs ? qsTr("ABC") : qsTr("123")) + 2 * Theme.space1)
    // Words too wide to stand in one line give way to a sign.
    readonly property real clearWidth: Math.max(across(2.6), wide(qsTr("Clear all")) + 2 * Theme.space3 + gap)
    readonly property real doneWidth: Math.max(across(2.9), wide(qsTr("Search")) + Theme.icon + Theme.space2 + 2 * Theme.space3 + gap)
    readonly property bool crowded: clearWidth + wide(qsTr("Space")) + 2 * Theme.space3 + doneWidth > width

    signal typed(string character)
    signal erased
    signal cleared
    signal done

    function type(character: string): void {
        const now = Date.now();
        const again = character === lastKey && now - lastAt < tremor;
        lastKey = character;
        lastAt = now;
        if (!again)
            typed(character);
    }

    // Returns the width of a word. Asked for its height, the font is looked at again when it changes.
    function wide(word: string): real {
        return metrics.height > 0 ? metrics.advanceWidth(word) : 0;
    }

    // Returns the width of so many keys, with half of the gap on each side.
    function across(keys: real): real {
        return keys * (keyWidth + gap);
    }

    // The keys touch: each has half of the gap between them, also outside.
    topPadding: -gap / 2
    bottomPadding: -gap / 2
    // Keys are in the same order everywhere, also those of languages read from the right.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    FontMetrics {
        id: metrics

        font: Theme.label.font
    }

    Repeater {
        model: root.lines

        delegate: Row {
            id: line

            required property int index
            required property list<string> letters
            required property list<string> signs
            readonly property list<string> keys: root.signs ? signs : letters
            readonly property bool accented: index === 0
            readonly property bool lowest: index === 3

            visible: !(accented && root.brief)
            // A line with fewer keys than the others stands in the middle of them.
            leftPadding: (accented || lowest ? 0 : root.across(root.columns - keys.length) / 2) - root.gap / 2

            // By number: in another language the same keys have other letters.
            Repeater {
                model: line.keys.length

                delegate: Key {
                    required property int index
                    readonly property string character: line.keys[index] ?? ""

                    width: line.accented ? (root.width - root.otherWidth) / line.keys.length : root.across(1)
                    height: root.keyHeight + root.gap
                    gap: root.gap
                    quiet: line.accented
                    type: Theme.key
                    text: line.accented ? character : character.toLocaleUpperCase()
                    onClicked: root.type(character)
                }
            }

            Loader {
                active: line.accented
                visible: active
                sourceComponent: Key {
                    width: root.otherWidth + root.gap
                    height: root.keyHeight + root.gap
                    gap: root.gap
                    quiet: true
                    text: root.signs ? qsTr("ABC") : qsTr("123")
                    Accessible.name: root.signs ? qsTr("Letters") : qsTr("Numbers and signs")
                    onClicked: root.signs = !root.signs
                }
            }

            Loader {
                active: line.lowest
                visible: active
                sourceComponent: SignKey {
                    width: root.across(root.columns - line.keys.length)
                    height: root.keyHeight + root.gap
                    gap: root.gap
                    quiet: true
                    iconName: "bksp"
                    text: qsTr("Delete")
                    onClicked: root.erased()
                }
            }
        }
    }

    Row {
        leftPadding: -root.gap / 2

        SignKey {
            id: clear

            width: Math.max(root.across(2.6), implicitWidth)
            height: root.keyHeight + root.gap
            gap: root.gap
            quiet: true
            iconName: root.crowded ? "close" : ""
            text: root.crowded ? "" : qsTr("Clear all")
            Accessible.name: qsTr("Clear all")
            onClicked: root.cleared()
        }

        Key {
            width: root.width + root.gap - clear.width - done.width
            height: root.keyHeight + root.gap
            gap: root.gap
            text: qsTr("Space")
            onClicked: root.type(" ")
        }

        SignKey {
            id: done

            width: Math.max(root.across(2.9), implicitWidth)
            height: root.keyHeight + root.gap
            gap: root.gap
            primary: true
            iconName: "search"
            text: qsTr("Search")
            onClicked: root.done()
        }
    }
}
