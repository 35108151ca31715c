import QtQuick
import QtQuick.Templates
import Kiosk

// A way into one section: its shapes run to the edge of the tile, its name stands below them. Where
// there is little room, an icon stands beside the name and nothing else.
AbstractButton {
    id: root

    required property KioskState kiosk
    required property string route
    required property string shape
    required property string iconName
    property string detail: ""
    property bool brief: false
    readonly property real fullPad: Math.round(Theme.of(36, 33, 28) * Theme.u)
    readonly property real briefIcon: Math.round(64 * Theme.u)
    readonly property real pad: brief ? Theme.space4 : fullPad
    readonly property real iconSize: brief ? briefIcon : Math.round(96 * Theme.u)
    // What the tile needs so that each of its texts has one line.
    readonly property real wordWidth: Math.ceil(Math.max(fullName.advanceWidth, more.implicitWidth)) + 2 * fullPad
    readonly property real briefWidth: Math.ceil(briefName.advanceWidth) + briefIcon + Theme.space3 + 2 * Theme.space4
    readonly property real fullHeight: Theme.tile.lineHeight + Theme.label.lineHeight + Math.round(Theme.of(205, 185, 140) * Theme.u)
    readonly property real briefHeight: briefType.lineHeight + 2 * Theme.space4
    // Small enough that two stand side by side in the largest text.
    readonly property TypeStyle briefType: Theme.h2

    implicitHeight: brief ? briefHeight : fullHeight
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: detail
    Accessible.onPressAction: clicked()
    onClicked: root.kiosk.open(route)

    // Both are asked for whichever is drawn.
    TextMetrics {
        id: fullName

        font: Theme.tile.font
        text: root.text
    }

    TextMetrics {
        id: briefName

        font: root.briefType.font
        text: root.text
    }

    background: Rectangle {
        radius: Theme.radiusTile
        color: root.down ? Theme.pressed(root.route) : Theme.section(root.route)
        border.width: Theme.contrast ? Theme.controlLine : 0
        border.color: Theme.outline
    }

    // Above what covers the corners of the shapes.
    FocusRing {
        z: 1
        control: root
        controlRadius: Theme.radiusTile
    }

    contentItem: Item {
        Item {
            anchors.fill: parent
            visible: !Theme.contrast && !root.brief
            clip: true

            Image {
                readonly property real fit: Math.max(0, Math.min(root.width / 468, (root.height - words.height - Math.round(24 * Theme.u)) / 214))

                anchors.top: parent.top
                anchors.right: parent.right
                mirror: Theme.mirrored
                // Not drawn in a size of its own before there is room for it.
                source: fit > 0 ? Theme.drawn(`shapes/tile-${root.shape}.svg`, "transparent") : ""
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
            id: icon

            anchors.left: parent.left
            anchors.leftMargin: root.pad
            y: root.brief ? Math.round((parent.height - height) / 2) : root.pad
            visible: Theme.contrast || root.brief
            icon: root.iconName
            sourceSize.width: root.iconSize
            sourceSize.height: root.iconSize
        }

        Column {
            id: words

            anchors.left: root.brief ? icon.right : parent.left
            anchors.leftMargin: root.brief ? Theme.space3 : root.pad
            anchors.right: parent.right
            anchors.rightMargin: Theme.space3
            y: root.brief ? Math.round((parent.height - height) / 2) : parent.height - height - Math.round(31 * Theme.u)
            spacing: -Math.round(6 * Theme.u)

            AppText {
                id: name

                width: parent.width
                type: root.brief ? root.briefType : Theme.tile
                text: root.text
                Accessible.ignored: true
            }

            AppText {
                id: more

                width: parent.width
                visible: !root.brief
                type: Theme.label
                font: type.varied({ weight: 500 })
                text: root.detail
                Accessible.ignored: true
            }
        }
    }
}
