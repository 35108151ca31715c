import QtQuick
import QtQuick.Templates
import Kiosk

// One of a few choices shown side by side; what it shows comes from whoever uses it.
AbstractButton {
    id: root

    property bool selected: false
    // The chosen card is filled, or keeps its picture on paper behind a thicker outline.
    property bool fills: true
    readonly property bool filled: (selected && (fills || Theme.contrast)) || (down && Theme.contrast)
    readonly property color front: filled ? Theme.primaryInk : Theme.ink
    readonly property color back: filled ? Theme.primary : down ? Theme.safran : Theme.paper

    padding: Theme.space3
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: selected
    Accessible.onPressAction: clicked()

    background: Rectangle {
        radius: Theme.radiusFeature
        color: root.back
        border.width: root.selected && !root.filled ? 2 * Theme.controlLine : Theme.controlLine
        border.color: Theme.outline

        FocusRing {
            control: root
            controlRadius: parent.radius
        }
    }
}
