pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Portrait: the header of a page, which scrolls with what is under it.
Rectangle {
    id: root

    required property Component header

    implicitHeight: content.height

    Loader {
        id: content

        width: root.width
        sourceComponent: root.header
    }

    Rectangle {
        anchors.bottom: parent.bottom
        visible: Theme.contrast
        width: parent.width
        height: Theme.line
        color: Theme.ink
    }
}
