import QtQuick
import Kiosk

// The name of a place where the layout of the map found room for it, with its leader line.
Item {
    id: root

    required property string name
    required property real pinX
    required property real pinY
    required property real labelX
    required property real labelY
    required property real labelWidth
    required property string labelAlign
    required property real leaderX
    required property real leaderY
    required property bool grounded
    required property TypeStyle type

    x: labelX
    y: labelY
    width: labelWidth
    height: type.lineHeight
    visible: labelWidth > 0

    Rectangle {
        readonly property real dx: root.leaderX - root.pinX
        readonly property real dy: root.leaderY - root.pinY

        x: root.pinX - root.labelX
        y: root.pinY - root.labelY - height / 2
        width: Math.hypot(dx, dy)
        height: Theme.hairline
        color: Theme.dockInk
        antialiasing: true
        transformOrigin: Item.Left
        rotation: Math.atan2(dy, dx) * 180 / Math.PI
    }

    // As wide as the words.
    Rectangle {
        visible: root.grounded
        x: words.horizontalAlignment === Text.AlignLeft ? 0 : words.horizontalAlignment === Text.AlignRight ? parent.width - width : (parent.width - width) / 2
        width: Math.min(parent.width, words.contentWidth)
        height: parent.height
        color: Theme.sea
    }

    SetText {
        id: words

        anchors.fill: parent
        type: root.type
        words: root.name
        maximumLineCount: 1
        color: Theme.dockInk
        horizontalAlignment: root.labelAlign === "left" ? Text.AlignLeft : root.labelAlign === "right" ? Text.AlignRight : Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
