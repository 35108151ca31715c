import QtQuick
import QtQuick.Templates
import Kiosk

// A key of the on-screen keyboard. A tap leaves the focus in the field, where the text appears.
AbstractButton {
    id: root

    property bool primary: false
    property bool quiet: false
    // How far the next keys are: half of that around this one is touched as if it were the key.
    property real gap: 0
    property real radius: Math.round(24 * Theme.u)
    property TypeStyle type: Theme.label
    readonly property bool inked: primary !== down
    readonly property color fill: {
        if (Theme.contrast)
            return inked ? Theme.primary : Theme.paper;
        return inked ? (down ? Theme.ink : Theme.primary) : primary ? Theme.plum : quiet ? Theme.lilasPale : Theme.paper;
    }
    readonly property color front: inked || (primary && !Theme.contrast) ? Theme.primaryInk : Theme.ink

    implicitWidth: Math.max(implicitHeight, contentItem.implicitWidth + 2 * Theme.space3 + gap)
    implicitHeight: Math.round(92 * Theme.u) + gap
    topInset: gap / 2
    bottomInset: gap / 2
    leftInset: gap / 2
    rightInset: gap / 2
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: clicked()

    background: Rectangle {
        radius: root.radius
        color: root.fill
        border.width: Theme.contrast ? Theme.controlLine : 0
        border.color: Theme.outline

        FocusRing {
            control: root
            inside: true
            controlRadius: parent.radius
        }
    }

    contentItem: Item {
        implicitWidth: label.implicitWidth

        AppText {
            id: label

            anchors.centerIn: parent
            type: root.type
            text: root.text
            color: root.front
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
