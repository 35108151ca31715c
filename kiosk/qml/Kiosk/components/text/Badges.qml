pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Labels side by side, those that say something; the first is filled.
Flow {
    id: root

    required property list<string> labels
    readonly property list<string> shown: labels.filter(label => label !== "")

    spacing: Theme.space3
    visible: badges.count > 0

    Repeater {
        id: badges

        // By number: in another language the same badges have other words.
        model: root.shown.length

        delegate: Badge {
            required property int index

            width: Math.min(implicitWidth, root.width)
            text: root.shown[index] ?? ""
            filled: index === 0
        }
    }
}
