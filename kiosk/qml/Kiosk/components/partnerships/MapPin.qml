import QtQuick
import QtQuick.Templates
import Kiosk

// A place on the map: a ring of its colour around a dark core. The map hands it the touches nearby;
// by itself it answers to the keyboard and to a screen reader.
AbstractButton {
    id: root

    required property real radius
    property color tint
    property bool selected: false

    width: Math.max(2 * radius, Theme.targetFloor)
    height: width
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: clicked()

    background: Rectangle {
        readonly property real rim: root.selected || root.down ? 3 * Theme.hairline : 0

        anchors.centerIn: parent
        width: 2 * (root.radius + rim)
        height: width
        radius: width / 2
        color: root.tint
        border.width: rim
        border.color: Theme.dockInk

        Rectangle {
            anchors.centerIn: parent
            width: Math.round(root.radius * 1.08)
            height: width
            radius: width / 2
            color: Theme.sea
        }

        FocusRing {
            control: root
            controlRadius: root.radius
            dark: true
        }
    }
}
