import QtQuick
import Kiosk

// The settings of the visit. Each acts at once; all end with the visit.
Sheet {
    id: root

    readonly property Comfort comfort: root.kiosk.comfort

    title: qsTr("Accessibility")

    TextSizeChoice {
        width: parent.width
        comfort: root.comfort
    }

    ContrastChoice {
        width: parent.width
        comfort: root.comfort
    }

    Column {
        width: parent.width

        SwitchControl {
            width: parent.width
            visible: !Theme.landscape
            iconName: "reach"
            text: qsTr("Reach mode")
            detail: qsTr("The whole page moves to the lower half.")
            on: root.comfort.reach
            onClicked: root.comfort.setReach(!on)
        }

        SwitchControl {
            width: parent.width
            visible: root.comfort.canSpeak
            iconName: "sound"
            text: qsTr("Read aloud")
            detail: qsTr("Each item is read when touched, then confirmed.")
            on: root.comfort.readAloud
            onClicked: root.comfort.setReadAloud(!on)
        }

        VolumeControl {
            width: parent.width
            visible: root.comfort.readAloud
            comfort: root.comfort
        }

        SwitchControl {
            width: parent.width
            iconName: "clock"
            text: qsTr("More time")
            detail: qsTr("No reset before 5 minutes.")
            on: root.comfort.moreTime
            onClicked: root.comfort.setMoreTime(!on)
        }

        SwitchControl {
            width: parent.width
            iconName: "pause"
            text: qsTr("Reduced motion")
            detail: qsTr("Everything appears at once.")
            on: root.comfort.reducedMotion
            onClicked: root.comfort.setReducedMotion(!on)
        }

        AppText {
            width: parent.width
            topPadding: Theme.space4
            bottomPadding: Theme.space4
            visible: !until.visible
            type: until.type
            color: until.color
            text: until.text
        }

        Rectangle {
            visible: !root.scrolls
            width: parent.width
            height: Theme.hairline
            color: Theme.rule
        }
    }

    footer: [
        AppText {
            id: until

            anchors.left: parent.left
            anchors.right: reset.left
            anchors.rightMargin: Theme.space4
            // In the largest letters of a small panel it would leave no room for the settings.
            visible: lineCount < 3
            height: visible ? Math.max(implicitHeight, reset.height) : reset.height
            verticalAlignment: Text.AlignVCenter
            type: Theme.small
            color: Theme.ink2
            text: qsTr("These settings are cleared at the end of the visit.")
        },
        ActionButton {
            id: reset

            anchors.right: parent.right
            y: Math.round((until.height - height) / 2)
            height: Theme.buttonHeight
            iconName: "undo"
            text: qsTr("Reset")
            onClicked: root.comfort.reset()
        }
    ]
}
