import QtQuick
import QtQuick.Templates
import Kiosk

// A letter that someone's name begins with: a disc that leads there.
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

    contentItem: AppText {
        type: Theme.letter
        text: root.text
        color: root.current ? Theme.primaryInk : Theme.ink
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
