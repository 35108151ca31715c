pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A text with what matches marked. It flows word by word where there is a mark, for no text element
// draws one unless it reads tags.
Flow {
    id: root

    required property RowListModel pieces
    required property TypeStyle type
    property color color: Theme.ink

    FontMetrics {
        id: metrics

        font: root.type.font
    }

    Repeater {
        model: root.pieces

        delegate: Row {
            id: piece

            required property string before
            required property string match
            required property string after
            required property bool space

            // With the height, a change of the font is noticed.
            rightPadding: space && metrics.height > 0 ? metrics.advanceWidth(" ") : 0

            AppText {
                width: Math.min(implicitWidth, root.width)
                visible: text !== ""
                type: root.type
                text: piece.before
                color: root.color
                Accessible.ignored: true
            }

            Loader {
                active: piece.match !== ""
                visible: active
                sourceComponent: Row {
                    Item {
                        id: marked

                        readonly property real inset: Math.round(4 * Theme.u)

                        width: matched.width + inset
                        height: matched.height

                        // The mark reaches into the spaces around the word: lines stay aligned.
                        Rectangle {
                            anchors.fill: parent
                            anchors.leftMargin: piece.before === "" ? -marked.inset / 2 : 0
                            anchors.rightMargin: piece.after === "" ? -marked.inset / 2 : 0
                            color: Theme.contrast ? Theme.primary : Theme.safran
                        }

                        AppText {
                            id: matched

                            anchors.centerIn: parent
                            type: root.type
                            text: piece.match
                            font: type.varied({ weight: 700 })
                            color: Theme.contrast ? Theme.primaryInk : Theme.ink
                            wrapMode: Text.NoWrap
                            Accessible.ignored: true
                        }
                    }

                    AppText {
                        type: root.type
                        text: piece.after
                        color: root.color
                        wrapMode: Text.NoWrap
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
