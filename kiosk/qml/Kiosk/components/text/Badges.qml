pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Labels side by side, those that say something; the first is filled.
Flow {
    id: root

    required property list<string> labels

    spacing: Theme.space3
    visible: badges.count > 0

    Repeater {
        id: badges

        model: root.labels.filter(label => label !== "")

        delegate: Badge {
            required property int index
            required property string modelData

            width: Math.min(implicitWidth, root.width)
            text: modelData
            filled: index === 0
        }
    }
}
