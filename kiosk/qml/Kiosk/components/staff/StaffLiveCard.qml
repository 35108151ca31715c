pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// What visitors see now: its name, when and from where it came, what it holds.
Rectangle {
    id: root

    required property string name
    required property string published
    required property string by
    required property string before
    required property string source
    required property string sourceIcon
    required property string news
    required property RowListModel figures
    readonly property real pad: Math.round(36 * Theme.u)

    implicitHeight: body.height + 2 * pad
    color: Theme.paper
    border.width: Theme.contrast ? Theme.line : 0
    border.color: Theme.ink

    Column {
        id: body

        x: root.pad
        y: root.pad
        width: parent.width - 2 * x
        spacing: Theme.space3

        Item {
            readonly property bool stacked: version.width + live.width + Math.round(400 * Theme.u) > width || Theme.largest

            width: parent.width
            height: stacked ? words.y + words.height : Math.max(version.y + version.height, words.y + words.height)

            AppText {
                id: version

                y: -Math.round(20 * Theme.u)
                width: Math.min(implicitWidth, parent.width - live.width - Theme.space4)
                type: Theme.version
                text: root.name
                Accessible.role: Accessible.Heading
            }

            StaffBadge {
                id: live

                anchors.right: parent.right
                kind: "live"
                text: qsTr("Live")
            }

            Column {
                id: words

                x: parent.stacked ? 0 : version.width + Theme.space5
                y: parent.stacked ? version.y + version.height + Theme.space2 : Math.max(live.height, version.y + version.height - height - (about.visible || who.visible ? 0 : Theme.space3))
                width: parent.width - x

                AppText {
                    width: parent.width
                    type: Theme.leadLine
                    text: root.published
                }

                AppText {
                    id: who

                    width: parent.width
                    visible: text !== ""
                    type: Theme.small
                    text: root.by
                    color: Theme.ink2
                }

                AppText {
                    width: parent.width
                    visible: text !== ""
                    type: Theme.small
                    text: root.before
                    color: Theme.ink2
                }

                AppText {
                    id: about

                    width: parent.width
                    visible: text !== ""
                    type: Theme.small
                    text: root.news
                    color: Theme.ink2
                }
            }
        }

        IconLine {
            width: parent.width
            visible: root.source !== ""
            icon: root.sourceIcon
            text: root.source
        }

        Rectangle {
            width: parent.width
            height: Theme.hairline
            color: Theme.rule
        }

        Flow {
            width: parent.width
            spacing: Math.round(60 * Theme.u)

            Repeater {
                model: root.figures

                delegate: Column {
                    id: figure

                    required property string value
                    required property string label

                    AppText {
                        type: Theme.staffFigure
                        text: figure.value
                        wrapMode: Text.NoWrap
                    }

                    AppText {
                        // Words of a label stand below each other where figures would not stay in a row.
                        width: Theme.landscape ? implicitWidth : Math.min(implicitWidth, Math.round(5.6 * font.pixelSize))
                        type: Theme.small
                        text: figure.label
                        wrapMode: Text.WordWrap
                    }
                }
            }
        }
    }
}
