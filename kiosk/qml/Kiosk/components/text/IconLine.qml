import QtQuick
import Kiosk

// A sentence with a sign before it.
Item {
    id: root

    required property string icon
    required property string text
    property color color: Theme.ink

    implicitHeight: Math.max(sign.height, words.height)

    Icon {
        id: sign

        anchors.left: parent.left
        y: Math.max(0, Math.round((words.lineHeight - height) / 2))
        icon: root.icon
        sourceSize.width: Math.round(40 * Theme.u)
        sourceSize.height: Math.round(40 * Theme.u)
    }

    AppText {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: Theme.space3
        anchors.right: parent.right
        y: Math.max(0, Math.round((sign.height - lineHeight) / 2))
        type: Theme.small
        text: root.text
        color: root.color
    }
}
