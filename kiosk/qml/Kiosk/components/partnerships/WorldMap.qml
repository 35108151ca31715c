pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
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
    // A coast seen from near has more points. As a whole the world is this many pixels wide there.
    readonly property bool close: layout.world.width > 5000
    readonly property url drawing: Theme.drawn(`map/land${close ? "-close" : ""}${Theme.contrast ? "-contrast" : ""}.svg`, "transparent")

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

    // Each change of size or clip would load the drawing once more, so it goes first and comes last.
    function drawLand(): void {
        const world = layout.world;
        land.source = "";
        land.x = Math.max(0, world.x);
        land.y = Math.max(0, world.y);
        land.sourceSize = Qt.size(world.width, world.height);
        const part = [land.x - world.x, land.y - world.y, Math.min(width, world.right) - land.x, Math.min(height, world.bottom) - land.y];
        if (world.width > 0)
            land.source = `${drawing}?${part}`;
    }

    color: Theme.sea
    clip: true
    // East is at the right in every language.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    // Once for all that changes together: a page settles its sizes in several steps.
    onMeasuresChanged: Qt.callLater(fit)
    onDrawingChanged: Qt.callLater(drawLand)

    Connections {
        target: root.layout

        function onChanged(): void {
            Qt.callLater(root.drawLand);
        }
    }

    Image {
        id: land

        Accessible.ignored: true
    }

    Repeater {
        model: root.layout.links

        delegate: Drawn {
            id: link

            required property real x1
            required property real y1
            required property real cx
            required property real cy
            required property real x2
            required property real y2
            required property int colour

            y: Math.min(y1, cy, y2)
            width: root.width
            height: Math.max(y1, cy, y2) - y

            Shape {
                y: -link.y

                ShapePath {
                    startX: link.x1
                    startY: link.y1
                    strokeWidth: root.linkWidth
                    strokeColor: Theme.contrast ? Theme.ink : Theme.tint(link.colour)
                    fillColor: "transparent"
                    capStyle: ShapePath.RoundCap

                    PathQuad {
                        x: link.x2
                        y: link.y2
                        controlX: link.cx
                        controlY: link.cy
                    }
                }
            }
        }
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
