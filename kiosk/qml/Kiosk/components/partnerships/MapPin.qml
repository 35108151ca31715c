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

    contentItem: Item {
        Rectangle {
            id: disc

            anchors.centerIn: parent
            width: 2 * root.radius
            height: width
            radius: root.radius
            color: root.tint

            Rectangle {
                anchors.fill: parent
                anchors.margins: -Theme.hairline * 3
                z: -1
                visible: root.selected || root.down
                radius: width / 2
                color: Theme.dockInk
            }

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
}
