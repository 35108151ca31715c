import QtQuick
import Kiosk

// What slides up over a page: a title with Close, content that scrolls when it is too tall, and an
// optional row of commands at its foot. SheetLayer shows it, takes it away and minds the focus.
FocusScope {
    id: root

    required property KioskState kiosk
    required property string title
    default property alias content: column.data
    // On a wide panel: what stays in sight at the left while the rest scrolls.
    property alias aside: side.data
    property alias footer: foot.data
    readonly property bool footed: foot.childrenRect.height > 0
    // Page down takes room from what scrolls, so this is looked at only once all has been laid out.
    property bool scrolls: false
    // How high a part may be to be seen whole, page down included.
    readonly property real room: tallest - head.height - tray.own - tray.pagerHeight
    // How high what stands aside may be.
    readonly property real asideRoom: tallest - head.height - Theme.space5
    readonly property bool sided: side.width > 0
    readonly property real wanted: head.height + Math.max(column.height + tray.own, sided ? side.height + Theme.space5 : 0)
    // What is left of the page above a sheet, to be seen and to be tapped.
    readonly property real headroom: Theme.reach ? Theme.reachTop : Math.round((Theme.landscape ? 24 : 124) * Theme.u)
    readonly property real inset: Theme.landscape ? Theme.space6 : Theme.margin
    readonly property real tallest: (parent ? parent.height : 0) - headroom

    signal closeWanted
    signal gone

    function measure(): void {
        scrolls = wanted > tallest + 1;
    }

    function enter(): void {
        shift.y = root.height;
        motion.to = 0;
        motion.duration = Theme.sheetMotion;
        motion.easing.type = Easing.OutCubic;
        motion.restart();
    }

    function leave(): void {
        motion.to = root.height;
        motion.duration = Theme.sheetLeaving;
        motion.easing.type = Easing.InCubic;
        motion.restart();
    }

    anchors.horizontalCenter: parent?.horizontalCenter
    anchors.bottom: parent?.bottom
    width: Math.min(parent?.width ?? 0, Theme.landscape ? Math.round((sided ? 1500 : 900) * Theme.u) : Infinity)
    height: Math.min(tallest, wanted + tray.pagerRoom)
    onWantedChanged: Qt.callLater(measure)
    onTallestChanged: Qt.callLater(measure)
    Accessible.role: Accessible.Dialog
    Accessible.name: title
    transform: Translate {
        id: shift
    }

    NumberAnimation {
        id: motion

        target: shift
        property: "y"
        onFinished: if (shift.y > 0)
            root.gone()
    }

    // A tap on the sheet itself is not a tap on the scrim behind it.
    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.contrast ? -Theme.line : 0
        // Its lower edge lies behind the dock, which has a rule of its own.
        anchors.bottomMargin: -Theme.line
        topLeftRadius: Theme.radiusSheet
        topRightRadius: Theme.radiusSheet
        color: Theme.paper
        border.width: Theme.contrast ? Theme.line : 0
        border.color: Theme.ink
    }

    SheetHead {
        id: head

        x: root.inset
        width: parent.width - 2 * x
        height: implicitHeight
        title: root.title
        onCloseWanted: root.closeWanted()
    }

    Item {
        id: side

        anchors.left: parent.left
        anchors.leftMargin: root.inset
        anchors.top: head.bottom
        width: childrenRect.width
        height: childrenRect.height
    }

    Flickable {
        id: flickable

        // Wider than what it shows, by the ring round it; what scrolls ends at the line.
        readonly property real ring: Theme.space3

        anchors.top: head.bottom
        anchors.topMargin: -ring
        anchors.bottom: tray.top
        anchors.bottomMargin: root.scrolls ? 0 : -ring
        anchors.right: parent.right
        width: parent.width - (root.sided ? root.inset + side.width : 0)
        contentHeight: column.height + 2 * ring
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column

            x: root.inset
            y: flickable.ring
            width: flickable.width - 2 * x
            spacing: Theme.landscape ? Theme.space3 : Theme.space4
        }
    }

    Rectangle {
        anchors.bottom: tray.top
        anchors.right: parent.right
        visible: root.scrolls
        width: flickable.width
        height: Theme.line
        color: Theme.ink
    }

    Item {
        id: tray

        readonly property real gap: Theme.landscape ? Theme.space3 : Theme.space4
        readonly property real own: (root.footed ? foot.childrenRect.height + gap : 0) + (Theme.landscape ? Theme.space4 : Theme.space5)
        readonly property real pagerHeight: Math.max(0, root.footed ? pager.height - foot.childrenRect.height : pager.height + gap)
        readonly property real pagerRoom: root.scrolls ? pagerHeight : 0

        x: root.inset
        anchors.bottom: parent.bottom
        width: parent.width - 2 * x
        height: own + pagerRoom

        Item {
            id: foot

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.rightMargin: pager.visible ? pager.width + Theme.space4 : 0
            anchors.verticalCenter: parent.verticalCenter
            height: childrenRect.height
        }

        PageButton {
            id: pager

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: root.scrolls
            view: flickable
        }
    }

    FollowFocus {
        view: flickable
    }
}
