pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// When to publish: when nobody uses the kiosk, right now, or at a time to be set.
Column {
    id: root

    required property PublishMoment moment
    readonly property var choices: [
        { key: "idle", label: qsTr("When the kiosk is idle") },
        { key: "now", label: qsTr("Right now") },
        { key: "time", label: qsTr("At a set time") }
    ]

    spacing: Theme.space3

    Rectangle {
        readonly property real inset: Math.round(8 * Theme.u)

        width: parent.width
        height: segments.height + 2 * inset
        radius: Math.min(height / 2, Math.round(46 * Theme.u))
        color: Theme.paper
        border.width: Theme.controlLine
        border.color: Theme.outline

        Grid {
            id: segments

            // What is left of the row is shared out among the choices.
            readonly property real wanted: visibleChildren.reduce((sum, child) => sum + child.implicitWidth, 0)
            readonly property bool beside: wanted <= width

            x: parent.inset
            y: parent.inset
            columns: beside ? root.choices.length : 1
            width: parent.width - 2 * x

            Repeater {
                model: root.choices

                delegate: Segment {
                    required property var modelData

                    width: segments.beside ? implicitWidth + Math.floor((segments.width - segments.wanted) / root.choices.length) : segments.width
                    text: modelData.label
                    selected: root.moment.choice === modelData.key
                    offered: modelData.key !== "time" || root.moment.timeKnown
                    reason: qsTr("The clock of the machine is not right.")
                    onClicked: root.moment.choose(modelData.key)
                }
            }
        }
    }

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        visible: root.moment.choice === "time"
        spacing: Theme.space4

        ActionButton {
            iconName: "minus"
            Accessible.name: qsTr("Five minutes earlier")
            onClicked: root.moment.shift(-1)
        }

        AppText {
            anchors.verticalCenter: parent.verticalCenter
            width: implicitWidth
            type: Theme.time
            text: root.moment.time
            font: type.varied({ features: { tnum: 1 } })
            Accessible.role: Accessible.AlertMessage
        }

        ActionButton {
            iconName: "plus"
            Accessible.name: qsTr("Five minutes later")
            onClicked: root.moment.shift(1)
        }
    }
}
