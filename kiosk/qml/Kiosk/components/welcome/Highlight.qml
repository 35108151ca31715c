pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// One highlight: what it is, its words, and both again in the other languages.
Column {
    id: root

    required property int index
    required property string kind
    required property string kicker
    required property list<string> otherKickers
    required property string text
    required property list<string> others
    property int count: 1
    // How far the shapes above have to give way.
    property real lift: 0

    spacing: Math.round(12 * Theme.u)

    Item {
        width: parent.width
        height: Math.max(kickers.height, dots.height)

        Flow {
            id: kickers

            anchors.left: parent.left
            width: parent.width - dots.width - Theme.space4

            AppText {
                width: Math.min(implicitWidth, parent.width)
                type: Theme.posterKicker
                text: root.kicker
            }

            Repeater {
                id: otherKickers

                model: root.otherKickers

                delegate: Row {
                    id: other

                    required property int index
                    required property string modelData
                    // A line does not begin with what sets one language apart from the one before.
                    readonly property bool beginsLine: y > (index > 0 ? otherKickers.itemAt(index - 1).y : 0)

                    transform: Translate {
                        x: other.beginsLine ? (Theme.mirrored ? 1 : -1) * (dot.width + 2 * other.spacing) : 0
                    }
                    leftPadding: Theme.space1
                    rightPadding: leftPadding
                    spacing: Theme.space1

                    AppText {
                        id: dot

                        type: Theme.posterKicker
                        text: "·"
                        opacity: other.beginsLine ? 0 : 1
                        Accessible.ignored: true
                    }

                    AppText {
                        width: Math.min(implicitWidth, kickers.width - dot.width - 3 * other.spacing)
                        type: Theme.posterKicker
                        font: type.varied({ weight: 500 })
                        text: other.modelData
                    }
                }
            }
        }

        Row {
            id: dots

            anchors.right: parent.right
            y: Math.round(12 * Theme.u)
            visible: root.count > 1
            spacing: Math.round(10 * Theme.u)

            Repeater {
                model: root.count

                delegate: Rectangle {
                    required property int index
                    readonly property bool current: index === root.index

                    width: Math.round((current ? 64 : 18) * Theme.u)
                    height: Math.round(18 * Theme.u)
                    radius: height / 2
                    color: Theme.ink
                    opacity: current ? 1 : 0.3
                }
            }
        }
    }

    SetText {
        width: parent.width
        type: large.lineCount > 5 ? Theme.posterLong : Theme.poster
        words: root.text
        title: true
        Accessible.role: Accessible.Heading

        SetText {
            id: large

            width: parent.width
            visible: false
            type: Theme.poster
            words: root.text
            title: true
            Accessible.ignored: true
        }
    }

    Repeater {
        model: root.others

        delegate: AppText {
            required property string modelData

            width: root.width
            type: Theme.posterOther
            text: modelData
        }
    }
}
