pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The screen is measured on the glass: what it says of itself is often wrong.
StaffFrame {
    id: root

    readonly property StaffDevice device: staff.device
    // The bar is this share of the window, so its length says how wide the glass is.
    readonly property real share: bar.width / root.width
    property int length: Math.round((device.widthMm || 536) * share)
    property bool kept: false
    property bool refused: false

    function change(by: int): void {
        root.length = Math.max(40, Math.min(4000, root.length + by));
        root.kept = root.refused = false;
    }

    title: qsTr("Measure the screen")

    AppText {
        width: parent.width
        type: Theme.body
        text: qsTr("Measure the bar with a ruler, and set its length in millimetres. Controls then are never too small for a finger.")
    }

    Rectangle {
        id: bar

        width: parent.width
        height: Math.round(88 * Theme.u)
        color: Theme.ink
    }

    Flow {
        id: steps

        width: parent.width
        spacing: Theme.space3

        Repeater {
            model: [-100, -10, -1]

            delegate: ActionButton {
                required property int modelData

                height: Math.max(implicitHeight, Theme.buttonHeight)
                text: `− ${-modelData}`
                Accessible.name: qsTr("%1 mm less").arg(-modelData)
                onClicked: root.change(modelData)
            }
        }

        AppText {
            height: Theme.buttonHeight
            verticalAlignment: Text.AlignVCenter
            type: Theme.time
            text: qsTr("%1 mm").arg(root.length)
            Accessible.role: Accessible.AlertMessage
        }

        Repeater {
            model: [1, 10, 100]

            delegate: ActionButton {
                required property int modelData

                height: Math.max(implicitHeight, Theme.buttonHeight)
                text: `+ ${modelData}`
                Accessible.name: qsTr("%1 mm more").arg(modelData)
                onClicked: root.change(modelData)
            }
        }
    }

    Flow {
        width: parent.width
        spacing: Theme.space3

        ActionButton {
            height: Math.max(implicitHeight, Theme.buttonHeight)
            primary: true
            text: qsTr("Keep this length")
            iconName: "check"
            onClicked: {
                root.kept = root.device.measure(Math.round(root.length / root.share));
                root.refused = !root.kept;
            }
        }

        ActionButton {
            height: Math.max(implicitHeight, Theme.buttonHeight)
            text: qsTr("Back")
            iconName: "back"
            onClicked: root.staff.show("device")
        }
    }

    StaffNotice {
        width: parent.width
        visible: root.kept || root.refused
        icon: root.kept ? "check" : "warn"
        alarm: root.refused
        text: root.kept ? qsTr("The screen is %1 mm wide.").arg(root.device.widthMm) : qsTr("This length cannot be right, or the disk is full: nothing is kept.")
    }
}
