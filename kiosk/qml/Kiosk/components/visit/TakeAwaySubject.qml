import QtQuick
import Kiosk

// What a code to take along is of.
Column {
    id: root

    required property string badge
    required property string name
    required property string detail

    spacing: Theme.space4

    Badge {
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        visible: text !== ""
        text: root.badge
        filled: true
    }

    AppText {
        width: parent.width
        type: Theme.h4
        text: root.name
    }

    AppText {
        width: parent.width
        visible: text !== ""
        type: Theme.small
        text: root.detail
    }
}
