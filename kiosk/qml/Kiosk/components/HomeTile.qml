import QtQuick
import QtQuick.Templates
import Kiosk

// A way into one section: its shapes run to the edge of the tile, its name stands below them.
AbstractButton {
    id: root

    required property KioskState kiosk
    required property string route
    required property string shape
    required property string iconName
    property string detail: ""
    readonly property real pad: Math.round(Theme.of(36, 33, 28) * Theme.u)
    // What the tile needs so that no word of it breaks.
    readonly property real wordWidth: name.implicitWidth + 2 * pad

    implicitHeight: words.height + Math.round(Theme.of(220, 180, 112) * Theme.u)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: detail
    Accessible.onPressAction: clicked()
    onClicked: root.kiosk.open(route)

    background: Rectangle {
        radius: Theme.radiusTile
        color: root.down ? Theme.pressed(root.route) : Theme.section(root.route)
        border.width: Theme.contrast ? Theme.controlLine : 0
        border.color: Theme.outline

        FocusRing {
            control: root
            controlRadius: parent.radius
        }
    }

    contentItem: Item {
        Item {
            anchors.fill: parent
            visible: !Theme.contrast
            clip: true

            Image {
                readonly property real fit: Math.max(0, Math.min(root.width / 468, (root.height - words.height - Math.round(24 * Theme.u)) / 214))

                anchors.top: parent.top
                anchors.right: parent.right
                mirror: Theme.mirrored
                source: Theme.asset(`shapes/tile-${root.shape}.svg`)
                sourceSize: Qt.size(Math.round(468 * fit), Math.round(352 * fit))
                Accessible.ignored: true
            }

            // Nothing can be cut along a curve without a GPU: the ground is drawn over the corners.
            Rectangle {
                readonly property real over: Math.ceil(Theme.radiusTile / 2)

                anchors.fill: parent
                anchors.margins: -over
                color: "transparent"
                radius: Theme.radiusTile + over
                border.width: over
                border.color: Theme.ground
            }
        }

        Icon {
            anchors.left: parent.left
            anchors.top: parent.top
            anchors.margins: root.pad
            visible: Theme.contrast
            icon: root.iconName
            sourceSize.width: Math.round(96 * Theme.u)
            sourceSize.height: Math.round(96 * Theme.u)
        }

        Column {
            id: words

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Math.round(31 * Theme.u)
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: root.pad
            anchors.rightMargin: Theme.space3
            spacing: -Math.round(6 * Theme.u)

            AppText {
                id: name

                width: parent.width
                type: Theme.tile
                text: root.text
                Accessible.ignored: true
            }

            AppText {
                width: parent.width
                type: Theme.label
                font.weight: 500
                text: root.detail
                Accessible.ignored: true
            }
        }
    }
}
