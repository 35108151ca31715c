pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Everyone from A to Z by family name, and the alphabet to get there.
IndexFrame {
    id: root

    required property RowListModel people
    required property RowListModel letters
    required property string longest
    required property string longestRole
    required property RowListModel notices
    readonly property int columns: Theme.landscape ? 2 : 1
    readonly property int rows: Math.ceil(grid.count / columns)
    // A short list fills the page; a long one stands closer and is paged.
    readonly property real room: height - headHeight - letterTray.shortHeight
    // The focus of a row stands around what is aligned with the rest of the page.
    readonly property real ring: Theme.space3
    readonly property real between: columns > 1 ? Theme.space7 - 2 * ring : 0
    readonly property real rowWidth: grid.cellWidth - between
    readonly property real leastRow: {
        let most = Math.round(148 * Theme.u);
        for (let i = 0; i < samples.count; i++)
            most = Math.max(most, (samples.itemAt(i)?.implicitHeight ?? 0) + Theme.space6);
        return most;
    }
    readonly property bool roomy: rows * leastRow <= room
    readonly property real rowHeight: roomy ? Math.max(leastRow, Math.min(Math.round(218 * Theme.u), Math.floor(room / Math.max(1, rows)))) : leastRow
    readonly property real disc: Math.round((rowHeight < 190 * Theme.u ? 104 : 136) * Theme.u)

    title: qsTr("Speakers")
    view: grid

    art: Item {
        width: Math.round((Theme.landscape ? 480 : 266) * Theme.u)
        height: Math.round((Theme.landscape ? 136 : 304) * Theme.u)

        Rectangle {
            x: Math.round((Theme.landscape ? 110 : 108) * Theme.u)
            y: Math.round((Theme.landscape ? 24 : 119) * Theme.u)
            width: Math.round((Theme.landscape ? 146 : 238) * Theme.u)
            height: width
            radius: width / 2
            color: Theme.ink
        }

        Rectangle {
            x: Math.round((Theme.landscape ? 38 : 0) * Theme.u)
            y: Math.round((Theme.landscape ? 48 : 156) * Theme.u)
            width: Math.round((Theme.landscape ? 76 : 116) * Theme.u)
            height: width
            radius: width / 2
            color: Theme.paper
        }
    }

    GridView {
        id: grid

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin - root.ring
        // The last column has its gutter outside the page.
        width: parent.width - 2 * anchors.leftMargin + root.between
        height: parent.height
        cellWidth: Math.floor(width / root.columns)
        cellHeight: root.rowHeight
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        cacheBuffer: 0
        reuseItems: true
        clip: true
        model: root.people

        delegate: SpeakerRow {
            id: row

            required property int index

            width: root.rowWidth
            height: grid.cellHeight
            // A view puts its rows at the left of their cells, also where reading begins at the right.
            transform: Translate {
                x: Theme.mirrored ? grid.cellWidth - row.width : 0
            }
            disc: root.disc
            last: index >= grid.count - root.columns
            kiosk: root.kiosk
            // A row kept for later use is not drawn, but keys and screen readers would still find it.
            GridView.onPooled: visible = false
            GridView.onReused: visible = true
            Keys.onPressed: event => listFocus.handle(event, row.index)
        }
    }

    ListFocus {
        id: listFocus

        view: grid
    }

    // Every row is as high as one of the longest name and the longest role needs.
    Repeater {
        id: samples

        model: [false, true]

        delegate: SpeakerWords {
            required property bool modelData

            visible: false
            width: root.rowWidth - 2 * root.ring - besides
            name: root.longest
            role: root.longestRole
            moderator: modelData
        }
    }

    Repeater {
        model: root.notices

        delegate: NoticePanel {
            x: Theme.margin
            y: Theme.space7
            width: root.width - 2 * x
            kiosk: root.kiosk
        }
    }

    tray: LetterTray {
        id: letterTray

        width: root.width
        height: grid.count > 0 ? implicitHeight : 0
        visible: grid.count > 0
        letters: root.letters
        view: grid
        paged: !root.roomy
        at: paged ? grid.indexAt(1, grid.contentY + grid.cellHeight / 2) : -1
        onChosen: position => grid.positionViewAtIndex(position, GridView.Beginning)
    }
}
