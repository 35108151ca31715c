import QtQuick
import QtQuick.Templates
import Kiosk

// The disc of a letter that someone's name begins with: it leads there. The letter is drawn above it.
AbstractButton {
    id: root

    property bool current: false

    implicitWidth: Theme.targetFloor
    implicitHeight: Theme.targetFloor
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: clicked()

    background: Rectangle {
        radius: height / 2
        color: root.current ? Theme.primary : root.down ? Theme.sectionPale("speakers") : Theme.section("speakers")
        border.width: Theme.contrast && !root.current ? Theme.controlLine : 0
        border.color: Theme.outline

        FocusRing {
            control: root
            controlRadius: parent.radius
        }
    }
}
