pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates
import Kiosk

// An answer to the question whether somebody is still there, in every language.
AbstractButton {
    id: root

    required property list<string> words
    required property string iconName
    property bool primary: false
    property TypeStyle type: Theme.ownLine
    property TypeStyle otherType: Theme.body
    readonly property bool filled: primary || down
    readonly property color front: filled ? Theme.primaryInk : Theme.ink

    text: words[0]
    implicitHeight: Math.max(Math.round(104 * Theme.u), flow.implicitHeight + Theme.space5)
    padding: Theme.space5
    topPadding: 0
    bottomPadding: 0
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: clicked()

    background: Rectangle {
        radius: height / 2
        color: !root.filled ? "transparent" : root.down && !Theme.contrast ? Theme.plum : Theme.primary
        border.width: root.filled ? 0 : Theme.controlLine
        border.color: Theme.outline

        FocusRing {
            control: root
            controlRadius: parent.radius
        }
    }

    contentItem: Item {
        Row {
            id: flow

            anchors.centerIn: parent
            spacing: Theme.space4

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                icon: root.iconName
                sourceSize.width: Math.round((root.primary ? 64 : 44) * Theme.u)
                sourceSize.height: Math.round((root.primary ? 64 : 44) * Theme.u)
                color: root.front
            }

            // Side by side, or below each other where they are too wide.
            Grid {
                id: grid

                readonly property real wanted: {
                    let sum = 0;
                    for (let i = 0; i < repeater.count; i++)
                        sum += repeater.itemAt(i).implicitWidth + columnSpacing;
                    return sum;
                }

                anchors.verticalCenter: parent.verticalCenter
                columns: wanted + 2 * Theme.icon < root.availableWidth ? repeater.count : 1
                columnSpacing: Theme.space4
                verticalItemAlignment: Grid.AlignVCenter

                Repeater {
                    id: repeater

                    model: root.words

                    delegate: AppText {
                        required property int index
                        required property string modelData

                        type: index === 0 ? root.type : root.otherType
                        text: modelData
                        wrapMode: Text.NoWrap
                        color: root.front
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
