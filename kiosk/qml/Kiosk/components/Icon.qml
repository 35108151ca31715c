import QtQuick.Controls.impl
import Kiosk

// An icon of resources/icons in one colour. It is never alone: its control has a name.
IconImage {
    required property string icon
    // Those that point where reading goes; a clock or a magnifier is the same everywhere.
    readonly property list<string> directed: ["back", "fwd", "chevL", "chevR", "bksp", "undo", "list", "sound"]

    source: Theme.asset(`icons/${icon}.svg`)
    sourceSize.width: Theme.icon
    sourceSize.height: Theme.icon
    color: Theme.ink
    mirror: Theme.mirrored && directed.includes(icon)
}
