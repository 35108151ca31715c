pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Touch every field to see that the whole glass answers; each full set shows another plain colour,
// on which dead points of the screen are seen.
FocusScope {
    id: root

    required property StaffState staff
    readonly property int columns: Theme.landscape ? 10 : 6
    readonly property int rows: Theme.landscape ? 6 : 10
    readonly property list<color> grounds: ["#000000", "#FFFFFF", "#FF0000", "#00FF00", "#0000FF"]
    property int ground: 0
    property int remaining: columns * rows

    function touch(x: real, y: real): void {
        const column = Math.max(0, Math.min(columns - 1, Math.floor(x * columns / width)));
        const row = Math.max(0, Math.min(rows - 1, Math.floor(y * rows / height)));
        const cell = cells.itemAt(row * columns + column);
        if (!cell || cell.opacity === 0)
            return;
        cell.opacity = 0;
        remaining -= 1;
    }

    function next(): void {
        ground = (ground + 1) % grounds.length;
        for (let i = 0; i < cells.count; i++)
            cells.itemAt(i).opacity = 1;
        remaining = columns * rows;
    }

    focus: true
    Keys.onEscapePressed: root.staff.show("device")

    Rectangle {
        anchors.fill: parent
        color: root.grounds[root.ground]
    }

    Grid {
        columns: root.columns

        Repeater {
            id: cells

            model: root.columns * root.rows

            delegate: Rectangle {
                width: root.width / root.columns
                height: root.height / root.rows
                color: "#26103A"
                border.width: 1
                border.color: "#8D7B9D"
            }
        }
    }

    MultiPointTouchArea {
        anchors.fill: parent
        onPressed: points => points.forEach(point => root.touch(point.x, point.y))
        onUpdated: points => points.forEach(point => root.touch(point.x, point.y))
    }

    Row {
        anchors.centerIn: parent
        spacing: Theme.space3

        ActionButton {
            text: root.remaining > 0 ? qsTr("Fields left: %1").arg(root.remaining) : qsTr("Every field answers. Next colour")
            height: Math.max(implicitHeight, Theme.buttonHeight)
            onClicked: root.next()
        }

        ActionButton {
            text: qsTr("Back")
            iconName: "back"
            height: Math.max(implicitHeight, Theme.buttonHeight)
            onClicked: root.staff.show("device")
        }
    }
}
