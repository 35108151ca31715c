pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// What a result is, at a glance: a seal, a face, the blocks of a session, a pin.
Item {
    id: root

    required property string section
    required property string seal
    required property string initials
    required property string portrait
    readonly property real unit: width / 112

    Seal {
        visible: root.section === "partnership"
        diameter: root.width
        kind: root.seal || "duo"
    }

    Avatar {
        visible: root.section === "speaker"
        diameter: root.width
        initials: root.initials
        portrait: root.portrait
    }

    Rectangle {
        anchors.fill: parent
        visible: root.section === "session"
        color: Theme.contrast ? Theme.ground : Theme.safran
        border.width: Theme.contrast ? Theme.controlLine : 0
        border.color: Theme.ink

        Rectangle {
            x: Math.round(21 * root.unit)
            y: Math.round(21 * root.unit)
            width: Math.round(30 * root.unit)
            height: Math.round(71 * root.unit)
            color: Theme.ink
        }

        Rectangle {
            x: Math.round(58 * root.unit)
            y: Math.round(21 * root.unit)
            width: Math.round(34 * root.unit)
            height: Math.round(29 * root.unit)
            color: "#FFFFFF"
        }

        Rectangle {
            x: Math.round(58 * root.unit)
            y: Math.round(58 * root.unit)
            width: Math.round(34 * root.unit)
            height: Math.round(34 * root.unit)
            color: Theme.ink
        }
    }

    Rectangle {
        anchors.fill: parent
        visible: root.section === "place"
        radius: width / 2
        color: Theme.disc

        Icon {
            anchors.centerIn: parent
            icon: "pin"
            sourceSize.width: Math.round(60 * root.unit)
            sourceSize.height: Math.round(60 * root.unit)
            color: Theme.discInk
        }
    }
}
