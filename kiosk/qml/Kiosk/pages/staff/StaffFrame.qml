import QtQuick
import Kiosk

// What every page of the staff area is: a title on ink, a body that scrolls, a tray, the dock.
FocusScope {
    id: root

    required property KioskState kiosk
    required property StaffState staff
    required property string title
    // Stands under the title and does not scroll.
    property alias band: bandArea.data
    property alias tray: trayArea.data
    default property alias body: column.data
    // A question lies over the page: until it is answered nothing else takes a touch or a key.
    property bool asking: false
    property Flickable view: flickable
    property real topSpace: Theme.landscape ? Theme.space4 : Theme.space5
    readonly property real margin: Theme.margin
    readonly property alias middle: middleArea
    // Page down takes room from what scrolls, so this is looked at only once all has been laid out.
    property bool scrolls: false
    readonly property bool trayed: trayArea.visibleChildren.length > 0
    readonly property real room: dock.y - bandArea.y - bandArea.height - (trayed ? trayArea.childrenRect.height + 2 * Theme.space4 : 0)

    function measure(): void {
        scrolls = view.contentHeight > room + 1;
    }

    focus: true
    onRoomChanged: Qt.callLater(measure)
    onViewChanged: Qt.callLater(measure)

    Connections {
        target: root.view

        function onContentHeightChanged(): void {
            Qt.callLater(root.measure);
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }

    StaffHead {
        id: head

        width: parent.width
        height: implicitHeight
        kiosk: root.kiosk
        title: root.title
    }

    Item {
        id: bandArea

        enabled: !root.asking
        anchors.top: head.bottom
        width: parent.width
        // What is hidden would count in childrenRect.
        height: visibleChildren.length > 0 ? childrenRect.height : 0
    }

    Item {
        id: middleArea

        enabled: !root.asking
        anchors.top: bandArea.bottom
        anchors.bottom: trayBox.top
        width: parent.width
    }

    Flickable {
        id: flickable

        parent: middleArea
        anchors.fill: parent
        visible: column.children.length > 0
        contentHeight: column.y + column.height + Theme.space5
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column

            x: root.margin
            y: root.topSpace
            width: flickable.width - 2 * x
            spacing: Theme.space5
        }
    }

    FollowFocus {
        view: flickable
    }

    Rectangle {
        id: trayBox

        readonly property bool shown: root.trayed || root.scrolls

        anchors.bottom: dock.top
        enabled: !root.asking
        width: parent.width
        height: shown ? Math.max(root.trayed ? trayArea.childrenRect.height : 0, pager.visible ? pager.height : 0) + 2 * Theme.space4 : 0
        clip: true
        color: Theme.paper

        Rectangle {
            width: parent.width
            height: Theme.line
            color: Theme.ink
        }

        Item {
            id: trayArea

            x: root.margin
            y: Theme.space4
            width: parent.width - 2 * x - (pager.visible ? pager.width + Theme.space3 : 0)
            height: childrenRect.height
        }

        PageButton {
            id: pager

            anchors.right: parent.right
            anchors.rightMargin: root.margin
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space4
            visible: root.scrolls
            view: root.view
        }
    }

    StaffDock {
        id: dock

        anchors.bottom: parent.bottom
        enabled: !root.asking
        width: parent.width
        kiosk: root.kiosk
        staff: root.staff
    }
}
