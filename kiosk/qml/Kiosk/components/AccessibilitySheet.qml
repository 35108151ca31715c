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

        Grid {
            id: sizes

            readonly property real widest: sizeCards.count === 3 ? Math.max(...[0, 1, 2].map(index => (sizeCards.itemAt(index) as TextSizeCard)?.wordWidth ?? 0)) : 0

            // Side by side, they are as high as the highest.
            readonly property real tallest: sizeCards.count === 3 ? Math.max(...[0, 1, 2].map(index => (sizeCards.itemAt(index) as TextSizeCard)?.implicitHeight ?? 0)) : 0

            width: parent.width
            columns: 3 * (widest + spacing) - spacing <= width ? 3 : 1
            spacing: Theme.gutter

            Repeater {
                id: sizeCards

                model: [qsTr("Standard"), qsTr("Large"), qsTr("Largest")]

                delegate: TextSizeCard {
                    required property int index
                    required property string modelData

                    width: (sizes.width - (sizes.columns - 1) * sizes.spacing) / sizes.columns
                    height: Math.max(Math.round((Theme.landscape ? 152 : 190) * Theme.u), sizes.tallest)
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

        Grid {
            id: contrasts

            width: parent.width
            columns: 2 * Math.max(colours.wordWidth, high.wordWidth) + spacing <= width ? 2 : 1
            spacing: Theme.gutter

            ContrastCard {
                id: colours

                width: (contrasts.width - (contrasts.columns - 1) * contrasts.spacing) / contrasts.columns
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
