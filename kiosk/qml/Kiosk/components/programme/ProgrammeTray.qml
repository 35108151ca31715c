import QtQuick
import Kiosk

// The commands of the programme: days, filters, list or grid, page down. In one line where they fit,
// as they do on a wide panel; else days and page down above, the rest below.
Item {
    id: root

    required property KioskState kiosk
    required property RowListModel tabs
    required property RowListModel chips
    required property Flickable view
    required property bool paged
    // Whether there is a choice between list and grid, and which of them is shown.
    required property bool choice
    required property bool gridded
    readonly property real room: width - 2 * Theme.margin
    readonly property real between: Theme.landscape ? Theme.space3 : Theme.gutter
    readonly property real daysNeeded: tabs.count > 0 ? days.needed + 2 * days.inset + between : 0
    readonly property real chipsNeeded: chips.count > 0 ? filters.needed + between : 0
    readonly property real formNeeded: choice ? form.implicitWidth + between : 0
    readonly property real pagerNeeded: paged ? pager.implicitWidth + between : 0
    readonly property bool oneLine: Theme.landscape && daysNeeded + chipsNeeded + formNeeded + pagerNeeded - between <= room
    readonly property real upper: Math.max(tabs.count > 0 ? days.height : 0, paged && (oneLine || tabs.count > 0) ? pager.height : 0, oneLine ? lower : 0)
    readonly property real lower: Math.max(chips.count > 0 ? filters.height : 0, choice ? form.height : 0)
    // Without days, page down stands beside the filters.
    readonly property bool raised: tabs.count > 0 || oneLine
    readonly property real second: raised && upper > 0 ? Theme.space4 + upper + Theme.space3 : Theme.space4
    readonly property real below: Math.max(lower, raised || !paged ? 0 : pager.height)
    // How high it is while nothing has to be paged.
    readonly property real shortest: paged && !raised && lower === 0 ? 0 : implicitHeight
    readonly property bool empty: upper === 0 && below === 0

    implicitHeight: empty ? 0 : oneLine || below === 0 ? upper + (Theme.landscape ? 2 * Theme.space2 : 2 * Theme.space4) : second + below + Theme.space4
    visible: !empty

    DayTabs {
        id: days

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: root.oneLine ? Math.round((root.height - height) / 2) : Theme.space4
        width: root.room - root.pagerNeeded - (root.oneLine ? root.chipsNeeded + root.formNeeded : 0)
        visible: root.tabs.count > 0
        kiosk: root.kiosk
        tabs: root.tabs
    }

    FilterChips {
        id: filters

        anchors.left: parent.left
        anchors.leftMargin: root.oneLine ? Theme.margin + root.daysNeeded + days.width - days.needed - 2 * days.inset : Theme.margin
        y: root.oneLine ? Math.round((root.height - height) / 2) : root.second
        width: root.oneLine ? needed : root.room - root.formNeeded - (root.raised ? 0 : root.pagerNeeded)
        visible: root.chips.count > 0
        kiosk: root.kiosk
        chips: root.chips
        brief: Theme.landscape || Theme.textSize > 0
    }

    ActionButton {
        id: form

        readonly property string words: root.gridded ? qsTr("List") : qsTr("Grid")

        anchors.right: root.oneLine && root.paged ? pager.left : parent.right
        anchors.rightMargin: root.oneLine && root.paged ? root.between : Theme.margin
        y: root.oneLine ? Math.round((root.height - height) / 2) : root.second
        visible: root.choice
        iconName: root.gridded ? "list" : "grid"
        text: Theme.narrow ? "" : words
        Accessible.name: words
        onClicked: root.kiosk.browsing.setListed(root.gridded)
    }

    PageButton {
        id: pager

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: root.oneLine ? Math.round((root.height - height) / 2) : root.raised ? Theme.space4 + Math.round((days.height - height) / 2) : root.second
        visible: root.paged
        view: root.view
    }
}
