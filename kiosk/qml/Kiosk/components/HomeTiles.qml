import QtQuick
import Kiosk

// The four ways in: side by side where their names have room, else two by two or in a column.
Grid {
    id: root

    required property KioskState kiosk
    // The height there is; where it is too little, the page scrolls.
    required property real room
    readonly property real widest: Math.max(programme.wordWidth, speakers.wordWidth, partnerships.wordWidth, search.wordWidth)
    readonly property int lines: Math.ceil(4 / columns)
    readonly property real cell: Math.floor((width - (columns - 1) * spacing) / columns)
    readonly property real tallest: Math.max(programme.implicitHeight, speakers.implicitHeight, partnerships.implicitHeight, search.implicitHeight)
    readonly property real needed: lines * (tallest + spacing) - spacing
    readonly property real cellHeight: Math.max(tallest, (room + spacing) / lines - spacing)

    spacing: Theme.gutter
    columns: Theme.landscape && 4 * (widest + spacing) - spacing <= width ? 4 : 2 * widest + spacing <= width ? 2 : 1

    HomeTile {
        id: programme

        width: root.cell
        height: root.cellHeight
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
        kiosk: root.kiosk
        route: "search"
        shape: "search"
        iconName: "search"
        text: qsTr("Search")
        detail: qsTr("Name, place, word")
    }
}
