import QtQuick
import Kiosk

// The heading of a part of a page, over an ink rule, with an optional count at its end.
Item {
    id: root

    required property string text
    property string detail: ""

    implicitHeight: heading.implicitHeight + Theme.space2 + Theme.line
    Accessible.role: Accessible.Heading
    Accessible.name: text

    AppText {
        id: heading

        anchors.left: parent.left
        anchors.right: detail.left
        anchors.rightMargin: Theme.space4
        type: Theme.h2
        text: root.text
        Accessible.ignored: true
    }

    AppText {
        id: detail

        anchors.right: parent.right
        anchors.baseline: heading.baseline
        type: Theme.small
        text: root.detail
        color: Theme.ink2
        wrapMode: Text.NoWrap
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.line
        color: Theme.ink
    }
}
