import QtQuick
import Kiosk

// An icon of resources/icons in one colour. It is never alone: its control has a name.
Image {
    id: root

    required property string icon
    property color color: Theme.ink

    source: Theme.drawn(`icons/${icon}.svg`, root.color)
    sourceSize.width: Theme.icon
    sourceSize.height: Theme.icon
    fillMode: Image.Pad
    mirror: Theme.mirrored && Theme.directed.includes(icon)
}
