import QtQuick
import Kiosk

// The four ways in: side by side where their names have room, else two by two or in a column.
Grid {
    id: root

    required property KioskState kiosk
    // The height there is; where it is too little, a tile is an icon beside its name.
    required property real room
    property bool brief: false
    readonly property list<HomeTile> tiles: [programme, speakers, partnerships, search]
    // What the tiles need as they are drawn, and as icons beside names.
    readonly property real needed: most(tile => tile.wordWidth, tile => tile.fullHeight)
    readonly property real briefNeeded: most(tile => tile.briefWidth, tile => tile.briefHeight)
    readonly property real cell: Math.floor((width - (columns - 1) * spacing) / columns)
    readonly property real cellHeight: Math.floor((Math.max(brief ? briefNeeded : needed, room) + spacing) * columns / 4 - spacing)

    // Returns how many tiles of these widths stand side by side.
    function abreast(tileWidth: var): int {
        const widest = Math.max(...tiles.map(tileWidth));
        return Theme.landscape && 4 * (widest + spacing) - spacing <= width ? 4 : 2 * widest + spacing <= width ? 2 : 1;
    }

    // Returns the height of all tiles, when each is as wide and as high as these say.
    function most(tileWidth: var, tileHeight: var): real {
        return 4 / abreast(tileWidth) * (Math.max(...tiles.map(tileHeight)) + spacing) - spacing;
    }

    spacing: Theme.gutter
    columns: abreast(brief ? tile => tile.briefWidth : tile => tile.wordWidth)

    HomeTile {
        id: programme

        width: root.cell
        height: root.cellHeight
        brief: root.brief
        kiosk: root.kiosk
        route: "programme"
        shape: "programme"
        iconName: "prog"
        text: qsTr("Programme")
        detail: qsTr("Day by day")
    }

    HomeTile {
        id: speakers

        width: root.cell
        height: root.cellHeight
        brief: root.brief
        kiosk: root.kiosk
        route: "speakers"
        shape: "people"
        iconName: "people"
        text: qsTr("Speakers")
        detail: qsTr("A to Z")
    }

    HomeTile {
        id: partnerships

        width: root.cell
        height: root.cellHeight
        brief: root.brief
        kiosk: root.kiosk
        route: "partnerships"
        shape: "partnerships"
        iconName: "link"
        text: qsTr("Partnerships")
        detail: qsTr("Map and profiles")
    }

    HomeTile {
        id: search

        width: root.cell
        height: root.cellHeight
        brief: root.brief
        kiosk: root.kiosk
        route: "search"
        shape: "search"
        iconName: "search"
        text: qsTr("Search")
        detail: qsTr("Name, place, word")
    }
}
