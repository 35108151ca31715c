pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The sessions of a day by the hour they begin, then those that wait for their hour.
IndexFrame {
    id: root

    required property string day
    required property RowListModel tabs
    required property RowListModel entries
    required property string pendingCount
    required property int opening
    required property RowListModel notices

    readonly property real tabsHeight: tabs.count > 0 ? days.height + 2 * Theme.space4 : 0
    // Reckoned when the list has changed: a tray makes it shorter, and its length is an estimate.
    property bool paged: false
    readonly property real commands: paged ? Math.max(tabsHeight, Theme.chipHeight + 2 * Theme.space4) : tabsHeight

    function reckon(): void {
        paged = list.contentHeight > height - headHeight - tabsHeight + 1;
    }

    // A list of rows of many heights is left and found again by row: 1 is the top of the first.
    function scrollTo(place: real): void {
        const index = Math.floor(place) - 1;
        list.positionViewAtIndex(index, ListView.Beginning);
        // What lies above is only reckoned: the row itself says where it is.
        const row = list.itemAtIndex(index);
        if (row)
            list.contentY = row.y + (place - 1 - index) * row.height;
        list.returnToBounds();
    }

    // The programme opens at the present, with a little of what went before.
    function arrive(scroll: real, part: string): void {
        list.positionViewAtBeginning();
        arrivalScroll = scroll > 0 ? scroll : opening > 0 ? opening + 1 : 0;
    }

    title: qsTr("Programme")
    view: list
    scroll: {
        const index = list.indexAt(1, list.contentY);
        const item = list.itemAtIndex(index);
        return item ? 1 + index + (list.contentY - item.y) / item.height : 0;
    }

    art: ProgrammeArt {}

    ListView {
        id: list

        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        // Rows made ahead of time would be in the making when another day comes.
        cacheBuffer: 0
        reuseItems: true
        clip: true
        model: root.entries
        onContentHeightChanged: Qt.callLater(root.reckon)
        onHeightChanged: Qt.callLater(root.reckon)

        section.property: "part"
        section.delegate: ProgrammeHeading {
            width: list.width
            day: root.day
            pendingCount: root.pendingCount
        }

        header: root.notices.count > 0 && root.day !== "" ? noticePart : null
        footer: root.notices.count > 0 && root.day === "" ? noticePart : null

        delegate: ProgrammeEntry {
            id: entry

            width: list.width
            kiosk: root.kiosk
            viewTop: list.contentY
            last: entry.index === list.count - 1
            prominent: root.day === "" && root.notices.count > 0 && list.count <= 3
            Keys.onPressed: event => listFocus.handle(event, entry.index)
        }
    }

    ListFocus {
        id: listFocus

        view: list
    }

    Component {
        id: noticePart

        Column {
            width: list.width
            padding: Theme.margin

            Repeater {
                model: root.notices

                delegate: NoticePanel {
                    width: list.width - 2 * Theme.margin
                    kiosk: root.kiosk
                }
            }
        }
    }

    tray: Item {
        width: root.width
        height: root.commands
        visible: height > 0

        DayTabs {
            id: days

            x: Theme.margin
            y: Theme.space4
            width: Theme.landscape ? Math.min(Math.round(820 * Theme.u), pager.x - x - Theme.space4) : (root.paged ? pager.x - Theme.space3 : parent.width - Theme.margin) - x
            visible: root.tabs.count > 0
            kiosk: root.kiosk
            tabs: root.tabs
        }

        PageButton {
            id: pager

            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            anchors.verticalCenter: parent.verticalCenter
            visible: root.paged
            view: list
        }
    }
}
