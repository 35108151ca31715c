import QtQuick
import QtQuick.Templates
import Kiosk

// One of a few choices in a common outline. One that cannot be chosen yet can still be reached.
AbstractButton {
    id: root

    property bool selected: false
    property bool offered: true
    // Why it is not offered.
    property string reason: ""
    readonly property bool filled: selected || (down && offered)
    readonly property color front: filled ? Theme.primaryInk : offered ? Theme.ink : Theme.ink2

    implicitHeight: Math.max(Theme.chipHeight, label.implicitHeight + Theme.space4)
    implicitWidth: label.implicitWidth + 2 * Theme.space4
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.description: offered ? "" : reason
    Accessible.checkable: true
    Accessible.checked: selected
    Accessible.onPressAction: clicked()

    background: Rectangle {
        radius: height / 2
        color: !root.filled ? "transparent" : root.down && !root.selected && !Theme.contrast ? Theme.plum : Theme.primary

        FocusRing {
            control: root
            controlRadius: parent.radius
        }
    }

    contentItem: Item {
        AppText {
            id: label

            anchors.centerIn: parent
            width: Math.min(implicitWidth, root.width - 2 * Theme.space3)
            horizontalAlignment: Text.AlignHCenter
            type: Theme.label
            text: root.text
            color: root.front
            Accessible.ignored: true
        }
    }
}
