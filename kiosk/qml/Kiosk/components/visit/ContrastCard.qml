import QtQuick
import Kiosk

// A choice of colours, with a small picture of what it does.
ChoiceCard {
    id: root

    required property string picture
    required property string detail

    // What the card needs so that no word of it breaks.
    readonly property real wordWidth: title.widest(Theme.h4) + preview.width + Math.round(52 * Theme.u) + Theme.space4 + Theme.space2 + 2 * padding

    fills: false
    Accessible.description: detail

    contentItem: Item {
        implicitHeight: Math.max(preview.height, words.height)

        Image {
            id: preview

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: Math.round((Theme.landscape ? 116 : 132) * Theme.u)
            height: width
            source: Theme.drawn(`shapes/preview-${root.picture}.svg`, "transparent")
            sourceSize: Qt.size(width, height)
        }

        Column {
            id: words

            anchors.left: preview.right
            anchors.leftMargin: Theme.space4 - Theme.hairline
            anchors.right: tick.left
            anchors.rightMargin: tick.visible ? Theme.space2 : 0
            anchors.verticalCenter: parent.verticalCenter
            spacing: Math.round(2 * Theme.u)

            TitleText {
                id: title

                width: parent.width
                styles: [Theme.h4]
                words: root.text
                color: root.front
                Accessible.ignored: true
            }

            AppText {
                width: parent.width
                type: Theme.small
                text: root.detail
                color: root.filled ? root.front : Theme.ink2
                Accessible.ignored: true
            }
        }

        Rectangle {
            id: tick

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: root.selected
            width: visible ? Math.round(52 * Theme.u) : 0
            height: width
            radius: height / 2
            color: Theme.contrast ? Theme.primaryInk : Theme.primary

            Icon {
                anchors.centerIn: parent
                icon: "check"
                sourceSize.width: Math.round(34 * Theme.u)
                sourceSize.height: Math.round(34 * Theme.u)
                color: Theme.contrast ? Theme.primary : Theme.primaryInk
            }
        }
    }
}
