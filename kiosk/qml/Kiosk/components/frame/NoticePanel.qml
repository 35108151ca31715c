pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Where there is nothing to list: blocks that wait for their place, what is missing, ways on.
Flow {
    id: root

    required property KioskState kiosk
    required property string title
    required property string text
    required property RowListModel ways
    readonly property real besides: Theme.landscape && picture.visible ? picture.width + spacing : 0

    spacing: Theme.landscape ? Theme.space7 : Theme.space5

    Image {
        id: picture

        width: Math.round((Theme.landscape ? 288 : 460) * Theme.u)
        height: Math.round((Theme.landscape ? 152 : 243) * Theme.u)
        visible: !Theme.contrast
        mirror: Theme.mirrored
        source: Theme.drawn("shapes/blocks-waiting.svg", "transparent")
        sourceSize: Qt.size(width, height)
        Accessible.ignored: true
    }

    Column {
        width: root.width - root.besides
        spacing: Theme.space3

        AppText {
            width: parent.width
            type: Theme.h2
            text: root.title
            Accessible.role: Accessible.Heading
        }

        AppText {
            width: parent.width
            visible: text !== ""
            type: Theme.body
            text: root.text
            color: Theme.ink2
        }

        Flow {
            width: parent.width
            topPadding: Theme.space2
            spacing: Theme.space3

            Repeater {
                model: root.ways

                delegate: ActionButton {
                    required property string route
                    required property string label

                    text: label
                    onClicked: root.kiosk.open(route)
                }
            }
        }
    }
}
