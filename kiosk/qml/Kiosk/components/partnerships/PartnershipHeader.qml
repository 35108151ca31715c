import QtQuick
import Kiosk

// The head of the page of a partnership: its kind and name, and its seal.
Item {
    id: root

    required property KioskState kiosk
    required property string title
    required property list<string> titles
    required property string kind
    required property string seal
    readonly property real sealSize: Math.round((Theme.landscape ? 180 : 280) * Theme.u)

    implicitHeight: Math.max(words.implicitHeight, Theme.landscape ? 0 : Math.round(446 * Theme.u))

    DetailHeader {
        id: words

        width: parent.width
        kiosk: root.kiosk
        titles: root.titles
        title: root.title
        badges: [root.kind]
        sideWidth: Theme.landscape ? 0 : root.sealSize + Theme.space4
    }

    // At the right of the title; in the panel of a wide screen below it, where it has room.
    Seal {
        anchors.left: Theme.landscape ? parent.left : undefined
        anchors.right: Theme.landscape ? undefined : parent.right
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        y: Theme.landscape ? parent.height - height - Theme.space7 : Math.max(Math.round(130 * Theme.u), words.brandBottom)
        diameter: root.sealSize
        visible: !Theme.landscape || y > words.implicitHeight
        kind: root.seal
    }
}
