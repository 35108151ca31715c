import QtQuick
import Kiosk

// A part of a page that the tray can jump to. Empty parts hide themselves and their anchor.
Column {
    id: root

    property string anchor: ""
    property string title: ""
    property string detail: ""
    property bool present: true

    x: Theme.bodyMargin
    visible: present
    width: parent ? parent.width - 2 * x : 0
    spacing: Math.round(20 * Theme.u)

    SectionHeading {
        width: parent.width
        visible: root.title !== ""
        text: root.title
        detail: root.detail
    }
}
