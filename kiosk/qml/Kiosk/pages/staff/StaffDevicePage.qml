pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The machine: what is known of it, tests of its screen, its log, and the way to end the program.
StaffFrame {
    id: root

    readonly property StaffDevice device: staff.device

    title: qsTr("Device")
    asking: restart.visible || quit.visible
    Component.onCompleted: root.device.look(root.Window.window)

    Column {
        width: parent.width

        Repeater {
            model: root.device.facts

            delegate: StaffFact {
                width: parent?.width ?? 0
            }
        }
    }

    Flow {
        width: parent.width
        spacing: Theme.space3

        ActionButton {
            text: qsTr("Touch and screen test")
            iconName: "finger"
            onClicked: root.staff.show("touch")
        }

        ActionButton {
            text: qsTr("Measure the screen")
            iconName: "expand"
            onClicked: root.staff.show("width")
        }

        ActionButton {
            text: qsTr("Sound test")
            iconName: "sound"
            onClicked: root.device.sound.play()
        }

        ActionButton {
            text: qsTr("Log")
            iconName: "list"
            onClicked: root.staff.show("log")
        }

        ActionButton {
            text: qsTr("Restart the program")
            iconName: "refresh"
            onClicked: restart.ask()
        }

        ActionButton {
            text: qsTr("Quit the program")
            iconName: "power"
            onClicked: quit.ask()
        }
    }

    StaffNotice {
        width: parent.width
        visible: text !== ""
        icon: "info"
        text: root.device.sound.words
    }

    StaffConfirm {
        id: restart

        parent: root
        question: qsTr("Restart the program?")
        detail: qsTr("The screen comes back after a few seconds.")
        answer: qsTr("Restart")
        onAgreed: root.device.restart()
    }

    StaffConfirm {
        id: quit

        parent: root
        question: qsTr("Quit the program?")
        detail: qsTr("On a machine set up as a kiosk it comes back by itself. Elsewhere visitors see nothing until it is started again.")
        answer: qsTr("Quit")
        onAgreed: root.device.quit()
    }
}
