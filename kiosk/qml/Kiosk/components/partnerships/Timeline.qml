pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Milestones on one capsule: in a line where each has room for a few words, else one under another.
Item {
    id: root

    required property RowListModel milestones
    readonly property bool level: milestones.count <= 4 && width / Math.max(1, milestones.count) >= 240 * Theme.u * Theme.bodyFactor
    readonly property real capsule: Math.round(56 * Theme.u)
    readonly property real disc: Math.round(34 * Theme.u)
    readonly property real cell: level ? Math.floor(width / Math.max(1, milestones.count)) : width

    implicitHeight: flow.height + flow.y

    Rectangle {
        anchors.left: parent.left
        width: root.level ? parent.width : root.capsule
        height: root.level ? root.capsule : parent.height
        radius: root.capsule / 2
        color: Theme.contrast ? Theme.primary : Theme.section("partnership")
    }

    Flow {
        id: flow

        width: parent.width

        Repeater {
            model: root.milestones

            delegate: Item {
                id: stone

                required property int index
                required property string when
                required property string what

                width: root.cell
                height: words.y + words.height

                Rectangle {
                    anchors.left: parent.left
                    anchors.top: parent.top
                    anchors.margins: Math.round((root.capsule - width) / 2)
                    width: root.disc
                    height: width
                    radius: width / 2
                    color: Theme.contrast ? Theme.primaryInk : Theme.ink
                }

                Column {
                    id: words

                    anchors.left: parent.left
                    anchors.leftMargin: root.level ? 0 : root.capsule + Theme.space4
                    anchors.right: parent.right
                    anchors.rightMargin: root.level ? Theme.space3 : 0
                    y: root.level ? root.capsule + Theme.space2 : Math.round(6 * Theme.u)
                    bottomPadding: root.level || stone.index === root.milestones.count - 1 ? 0 : Theme.space4

                    AppText {
                        width: parent.width
                        type: Theme.h4
                        text: stone.when
                        font: type.varied({ features: { tnum: 1 } })
                    }

                    AppText {
                        width: parent.width
                        type: Theme.small
                        text: stone.what
                    }
                }
            }
        }
    }
}
