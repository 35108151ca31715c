import QtQuick.Controls.impl
import Kiosk

// An icon of resources/icons in one colour. It is never alone: its control has a name.
IconImage {
    required property string icon

    source: Theme.asset(`icons/${icon}.svg`)
    sourceSize.width: Theme.icon
    sourceSize.height: Theme.icon
    color: Theme.ink
}
