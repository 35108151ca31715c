pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The settings of the visit. Each acts at once; all end with the visit.
Sheet {
    id: root

    readonly property Comfort comfort: root.kiosk.comfort

    title: qsTr("Accessibility")

    Column {
        width: parent.width
        spacing: Theme.space3

        AppText {
            width: parent.width
            type: Theme.kicker
            text: qsTr("Text size")
        }

        Row {
            id: sizes

            width: parent.width
            spacing: Theme.gutter

            Repeater {
                id: sizeCards

                model: [qsTr("Standard"), qsTr("Large"), qsTr("Largest")]

                delegate: TextSizeCard {
                    required property int index
                    required property string modelData

                    width: (sizes.width - 2 * sizes.spacing) / 3
                    height: Math.max(Math.round((Theme.landscape ? 152 : 190) * Theme.u), implicitHeight)
                    text: modelData
                    size: index
                    selected: Theme.textSize === index
                    onClicked: root.comfort.setTextSize(index)
                }
            }
        }
    }

    Column {
        width: parent.width
        spacing: Theme.space3

        AppText {
            width: parent.width
            type: Theme.kicker
            text: qsTr("Contrast")
        }

        Row {
            id: contrasts

            width: parent.width
            spacing: Theme.gutter

            ContrastCard {
                id: colours

                width: (contrasts.width - contrasts.spacing) / 2
                height: Math.max(Math.round((Theme.landscape ? 152 : 174) * Theme.u), implicitHeight, high.implicitHeight)
                text: qsTr("Colours")
                detail: qsTr("Forum theme")
                picture: "colours"
                selected: !Theme.contrast
                onClicked: root.comfort.setHighContrast(false)
            }

            ContrastCard {
                id: high

                width: colours.width
                height: colours.height
                text: qsTr("High contrast")
                detail: qsTr("Black, white, yellow")
                picture: "contrast"
                selected: Theme.contrast
                onClicked: root.comfort.setHighContrast(true)
            }
        }
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
            height: Math.max(implicitHeight, reset.height)
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
