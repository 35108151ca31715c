pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A day of the programme: as a list by the hour, or on a wide panel as a grid of rooms and hours.
IndexFrame {
    id: root

    required property string day
    required property RowListModel tabs
    required property RowListModel chips
    required property RowListModel entries
    required property string pendingCount
    required property int opening
    required property int present
    required property RowListModel grid
    required property RowListModel waiting
    required property RowListModel notices
    required property bool filtered

    // In the largest text the cards of a grid would hold no words.
    readonly property bool griddable: Theme.landscape && !Theme.largest && grid.count > 0
    readonly property bool gridded: griddable && !kiosk.browsing.listed
    readonly property ProgrammeList list: listed.item as ProgrammeList
    readonly property ProgrammeGrid hours: grids.count > 0 ? grids.itemAt(0) as ProgrammeGrid : null
    // Too low for two sessions that are over, the present, two that are on, and the tray, in lines.
    readonly property bool low: height - headHeight < 26 * Theme.h4.lineHeight
    // Reckoned when the list has changed: a tray makes it shorter, and its length is an estimate.
    property bool paged: false
    // Until it is known where the list opens it has no height: no row is made in vain.
    property bool placed: false

    function reckon(): void {
        paged = view && view.contentHeight > height - headHeight - (hours?.beside ?? 0) - commands.shortest + 1;
    }

    function scrollTo(place: real): void {
        if (list)
            list.goTo(place);
        else if (hours)
            view.contentY = Math.max(0, Math.min(place, view.contentHeight - view.height));
    }

    // The programme opens at the present, with a little of what went before where there is room.
    function arrive(scroll: real, part: string): void {
        const entry = low ? present : opening;
        arrivalScroll = scroll > 0 ? scroll : entry > 0 && !gridded ? entry + 1 : 0;
        if (arrivalScroll > 0)
            scrollTo(arrivalScroll);
        else
            list?.positionViewAtBeginning();
        placed = true;
    }

    title: qsTr("Programme")
    view: hours ? hours.view : list
    scroll: hours ? view.contentY : list ? list.place : 0
    onViewChanged: Qt.callLater(reckon)

    art: ProgrammeArt {}

    Connections {
        target: root.kiosk.browsing

        function onChosen(): void {
            if (!root.hours)
                root.arrive(0, "");
        }
    }

    Connections {
        target: root.view

        function onContentHeightChanged(): void {
            Qt.callLater(root.reckon);
        }

        function onHeightChanged(): void {
            Qt.callLater(root.reckon);
        }
    }

    Loader {
        id: listed

        width: parent.width
        height: root.placed ? parent.height : 0
        active: !root.gridded
        // In place of the grid, or with the page, which then says where it opens.
        onLoaded: {
            if (root.placed)
                root.arrive(0, "");
        }
        sourceComponent: ProgrammeList {
            kiosk: root.kiosk
            day: root.day
            pendingCount: root.pendingCount
            notices: root.notices
            filtered: root.filtered
            model: root.entries
        }
    }

    Repeater {
        id: grids

        model: root.gridded ? root.grid : null

        delegate: ProgrammeGrid {
            anchors.fill: parent
            kiosk: root.kiosk
            waiting: root.waiting
        }
    }

    tray: ProgrammeTray {
        id: commands

        width: root.width
        height: implicitHeight
        kiosk: root.kiosk
        tabs: root.tabs
        chips: root.chips
        view: root.view
        paged: root.paged
        choice: root.griddable
        gridded: root.gridded
    }
}
