pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A day by the hour, then what has no hour yet. It is left and found again by row, for its rows are
// of many heights: a place of 1 is the top of the first.
ListView {
    id: root

    required property KioskState kiosk
    required property string day
    required property string pendingCount
    required property RowListModel notices
    required property bool filtered
    readonly property real place: {
        const index = indexAt(1, contentY);
        const item = itemAtIndex(index);
        return item ? 1 + index + (contentY - item.y) / item.height : 0;
    }

    function goTo(place: real): void {
        const index = Math.floor(place) - 1;
        positionViewAtIndex(index, ListView.Beginning);
        // What lies above is only reckoned: the row itself says where it is.
        const row = itemAtIndex(index);
        if (row)
            contentY = row.y + (place - 1 - index) * row.height;
        returnToBounds();
    }

    boundsBehavior: Flickable.StopAtBounds
    highlightMoveDuration: 0
    // Rows made ahead of time would be in the making when another day comes.
    cacheBuffer: 0
    reuseItems: true
    clip: true

    section.property: "part"
    section.delegate: ProgrammeHeading {
        width: root.width
        day: root.day
        pendingCount: root.pendingCount
    }

    header: root.notices.count > 0 && root.day !== "" ? noticePart : null
    footer: root.notices.count > 0 && root.day === "" ? noticePart : null

    delegate: ProgrammeEntry {
        id: entry

        width: root.width
        kiosk: root.kiosk
        viewTop: root.contentY
        // A row kept for later use is not drawn, but keys and screen readers would still find it.
        ListView.onPooled: visible = false
        ListView.onReused: {
            visible = true;
            // As those that are made: see the results of the search.
            layOut();
        }
        onMoved: event => listFocus.handle(event, entry.index)
    }

    ListFocus {
        id: listFocus

        view: root
    }

    // To what is above and below the rows.
    FollowFocus {
        view: root
    }

    Component {
        id: noticePart

        Column {
            width: root.width
            padding: Theme.margin
            spacing: Theme.space4

            Repeater {
                model: root.notices

                delegate: NoticePanel {
                    width: root.width - 2 * Theme.margin
                    kiosk: root.kiosk
                }
            }

            ActionButton {
                visible: root.filtered
                primary: true
                text: qsTr("Clear filters")
                onClicked: root.kiosk.browsing.clear()
            }
        }
    }
}
