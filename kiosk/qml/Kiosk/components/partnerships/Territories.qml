pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Where a partnership is at work and who takes part: its map beside the list of its partners, or
// above it where the two do not fit side by side.
Rectangle {
    id: root

    required property KioskState kiosk
    required property RowListModel partners
    required property RowListModel places
    required property RowListModel groups
    required property int colour
    readonly property bool mapped: places.count > 0
    readonly property bool listed: partners.count > 0
    readonly property bool beside: mapped && listed && partners.count <= 6 && !Theme.largest && width >= 900 * Theme.u
    // Several places need a wide map and stand first; a single one needs little and stands last.
    readonly property bool wide: places.count > 1
    readonly property real mapWidth: beside ? Math.round(width * (wide ? 0.574 : 0.352)) : width
    readonly property real listWidth: beside ? width - mapWidth : width
    readonly property real smallestMap: Math.round((Theme.landscape || (beside && !wide) ? 300 : 420) * Theme.u)

    implicitHeight: !mapped && !listed ? 0 : beside ? Math.max(smallestMap, list.height) : (mapped ? smallestMap : 0) + (listed ? list.height : 0)
    color: Theme.paper
    // The height of the map is that of the list: known now, the map is drawn once and not twice.
    Component.onCompleted: {
        rows.forceLayout();
        list.forceLayout();
    }

    WorldMap {
        // Before the list or after it, as the page is read.
        x: root.beside && root.wide === Theme.mirrored ? root.listWidth : 0
        width: root.mapWidth
        height: root.beside ? root.height : root.smallestMap
        visible: root.mapped
        kiosk: root.kiosk
        places: root.places
        groups: root.groups
        pinRadius: Math.round(19 * Theme.u)
        onChosen: placeId => root.kiosk.open("place/" + placeId)
    }

    Column {
        id: list

        readonly property real start: root.beside && root.wide ? Theme.space6 : Theme.bodyMargin
        readonly property real end: root.beside && !root.wide ? Theme.space6 : Theme.bodyMargin

        x: root.beside && root.wide !== Theme.mirrored ? root.mapWidth : 0
        y: root.beside ? Math.round((root.height - height) / 2) : root.mapped ? root.smallestMap : 0
        width: root.listWidth
        visible: root.listed
        topPadding: Theme.space4
        bottomPadding: Theme.space4
        leftPadding: Theme.mirrored ? end : start
        rightPadding: Theme.mirrored ? start : end

        AppText {
            width: rows.width
            type: Theme.h3
            text: qsTr("Partners")
            Accessible.role: Accessible.Heading
        }

        Flow {
            id: rows

            readonly property int columns: !root.beside && root.partners.count > 3 && root.width >= 900 * Theme.u && !Theme.largest ? 2 : 1

            width: parent.width - parent.leftPadding - parent.rightPadding
            spacing: columns > 1 ? Theme.gutter : 0

            Repeater {
                model: root.partners

                delegate: PartnerDelegate {
                    width: Math.floor((rows.width - (rows.columns - 1) * rows.spacing) / rows.columns)
                    kiosk: root.kiosk
                    tint: Theme.tint(root.colour)
                    large: root.partners.count <= 3 && (root.beside || !Theme.landscape)
                }
            }
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        visible: Theme.contrast && parent.height > 0
        width: parent.width
        height: Theme.line
        color: Theme.ink
    }
}
