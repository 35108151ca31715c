pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The seconds left, as a number and as discs of which one goes every second.
Item {
    id: root

    required property Idle idle
    // What the number counts, in every language.
    required property list<string> words
    readonly property real step: Math.round(40 * Theme.u)

    implicitHeight: Math.max(number.height, column.height)
    Accessible.role: Accessible.ProgressBar
    Accessible.name: `${root.idle.seconds} ${root.words[0]}`

    AppText {
        id: number

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        // As wide as its widest value, so that nothing moves.
        width: Math.round(320 * Theme.u)
        type: Theme.countdown
        text: root.idle.seconds
        wrapMode: Text.NoWrap
        font: type.varied({ features: { tnum: 1 } })
        Accessible.ignored: true
    }

    Column {
        id: column

        anchors.left: number.right
        anchors.leftMargin: Theme.space4
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space1

        Repeater {
            model: root.words

            delegate: SetText {
                required property int index
                required property string modelData

                width: column.width
                type: index === 0 ? Theme.ownLine : Theme.metadata
                words: modelData
                Accessible.ignored: true
            }
        }

        Grid {
            anchors.left: parent.left
            columns: Math.max(1, Math.min(10, Math.floor(column.width / root.step)))
            topPadding: Theme.space3

            Repeater {
                model: root.idle.countdown

                delegate: Item {
                    id: place

                    required property int index
                    readonly property bool past: index >= root.idle.seconds

                    width: root.step
                    height: root.step

                    Rectangle {
                        anchors.centerIn: parent
                        width: Math.round((place.past ? 14 : 32) * Theme.u)
                        height: width
                        radius: width / 2
                        color: Theme.ink
                        opacity: place.past ? 0.35 : 1
                    }
                }
            }
        }
    }
}
