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
                    x: Math.round((root.capsule - width) / 2)
                    y: x
                    width: root.disc
                    height: width
                    radius: width / 2
                    color: Theme.contrast ? Theme.primaryInk : Theme.ink
                }

                Column {
                    id: words

                    x: root.level ? 0 : root.capsule + Theme.space4
                    y: root.level ? root.capsule + Theme.space2 : Math.round(6 * Theme.u)
                    width: parent.width - x - (root.level ? Theme.space3 : 0)
                    bottomPadding: root.level || stone.index === root.milestones.count - 1 ? 0 : Theme.space4

                    AppText {
                        width: parent.width
                        type: Theme.h4
                        text: stone.when
                        font.features: ({
                                "tnum": 1
                            })
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
