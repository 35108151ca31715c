import QtQuick
import Kiosk

// Top of every page: the mark, the forum's name or a compact title, and the hour.
Item {
    id: root

    required property KioskState kiosk
    property string title: ""
    property bool compact: title !== ""
    property TypeStyle type: compact ? Theme.h4 : Theme.strong
    property bool showClock: true
    property bool nameShown: true
    property real nameWidth: width
    // The hour follows the name, behind a rule, where shapes take the end of the bar.
    property bool clockBeside: false
    // Not whether it can be seen now: a bar is as high while it is hidden as when it comes.
    readonly property bool clocked: showClock && kiosk.clock !== ""

    implicitHeight: Math.max(Math.round(56 * Theme.u), label.implicitHeight, clock.implicitHeight)

    Image {
        id: mark

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: Math.round(56 * Theme.u)
        height: width
        source: Theme.drawn("shapes/mark.svg", "transparent")
        sourceSize: Qt.size(width, height)
        visible: !Theme.contrast
        Accessible.ignored: true
    }

    Icon {
        anchors.fill: mark
        visible: Theme.contrast
        icon: "../shapes/mark"
        sourceSize.width: mark.width
        sourceSize.height: mark.height
    }

    SetText {
        id: label

        readonly property real start: mark.width + Theme.space3

        anchors.left: mark.right
        anchors.leftMargin: Theme.space3
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(root.clockBeside ? Math.ceil(whole.advanceWidth) + 1 : root.width, root.nameWidth - start, root.width - start - (root.clocked ? clock.width + 2 * Theme.space4 : 0))
        visible: root.nameShown
        type: root.type
        words: root.title || root.kiosk.eventName
        title: true
        // The name of the forum is never cut; a title stands whole in the header above.
        maximumLineCount: root.compact ? 2 : 1000

        TextMetrics {
            id: whole

            font: label.font
            text: label.words
        }
    }

    Rectangle {
        id: beside

        anchors.left: parent.left
        anchors.leftMargin: label.start + label.contentWidth + Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        visible: root.clockBeside && root.clocked
        width: Theme.line
        height: Math.round(44 * Theme.u)
        color: Theme.ink
    }

    AppText {
        id: clock

        anchors.left: root.clockBeside ? beside.left : undefined
        anchors.leftMargin: Theme.space4
        anchors.right: root.clockBeside ? undefined : parent.right
        // Beside the first line of a name of several: below it there may be a card.
        y: Math.round(((root.compact || root.clockBeside ? root.height : Math.max(mark.height, height)) - height) / 2)
        width: root.clocked ? implicitWidth : 0
        visible: root.clocked
        type: Theme.clock
        text: root.kiosk.clock
        font: type.varied({ features: { tnum: 1 } })
    }
}
