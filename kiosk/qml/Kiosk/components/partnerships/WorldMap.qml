pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Places on the world: land cut from one drawing, the links of partnerships, pins and names. A touch
// takes the nearest pin or name, so that crowded ones stay within reach.
Rectangle {
    id: root

    required property KioskState kiosk
    required property RowListModel places
    required property RowListModel groups
    // The place chosen last, marked so that it is found again under the sheet it opened.
    property string selected: ""
    property real pinRadius: Math.round(13 * Theme.u)
    property real linkWidth: Math.round(6.5 * Theme.u)
    readonly property WorldMapLayout layout: kiosk.mapOf(places, groups)
    readonly property TypeStyle type: Theme.label
    readonly property real touchReach: Math.round(60 * Theme.u)
    readonly property list<real> measures: [width, height, type.pixelSize, type.lineHeight, pinRadius]
    readonly property list<color> colours: [Theme.sea, Theme.dockInk, ...[0, 1, 2, 3].map(index => Theme.contrast ? Theme.ink : Theme.tint(index))]
    // The page it is on has been drawn once: where so much goes is found out after that, not before.
    property bool begun: false

    signal chosen(string placeId)

    function nearest(x: real, y: real): MapPin {
        let best = null;
        let shortest = touchReach;
        for (let i = 0; i < pins.count; i++) {
            const pin = pins.itemAt(i) as MapPin;
            const name = names.itemAt(i);
            const distance = name.contains(name.mapFromItem(root, x, y)) ? 0 : Math.hypot(pin.x + pin.width / 2 - x, pin.y + pin.height / 2 - y);
            if (distance < shortest) {
                best = pin;
                shortest = distance;
            }
        }
        return best;
    }

    function fit(): void {
        layout.fit(width, height, type.font, type.lineHeight, pinRadius);
    }

    function draw(): void {
        picture.source = layout.picture(Theme.contrast, linkWidth, Theme.hairline, colours);
    }

    color: Theme.sea
    clip: true
    // East is at the right in every language.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    // Once for all that changes together: a page settles its sizes in several steps.
    onMeasuresChanged: {
        if (root.begun)
            Qt.callLater(fit);
    }
    onBegunChanged: fit()
    onColoursChanged: Qt.callLater(draw)

    Connections {
        target: root.layout

        function onChanged(): void {
            root.draw();
        }
    }

    Connections {
        target: root.Window.window
        enabled: !root.begun

        function onFrameSwapped(): void {
            root.begun = true;
        }
    }

    Image {
        id: picture

        Accessible.ignored: true
    }

    Repeater {
        id: names

        model: root.layout.pins

        delegate: MapName {
            type: root.type
        }
    }

    Repeater {
        id: pins

        model: root.layout.pins

        delegate: MapPin {
            id: pin

            required property string placeId
            required property string name
            required property int colour
            required property real pinX
            required property real pinY

            x: pinX - width / 2
            y: pinY - height / 2
            z: radius
            text: name
            tint: Theme.tint(colour)
            selected: placeId === root.selected
            onClicked: {
                root.selected = placeId;
                root.chosen(placeId);
            }
        }
    }

    // Above the pins: of two that overlap, the nearest is meant and not the one on top.
    MouseArea {
        anchors.fill: parent
        z: 1000
        onClicked: event => root.nearest(event.x, event.y)?.click()
    }
}
