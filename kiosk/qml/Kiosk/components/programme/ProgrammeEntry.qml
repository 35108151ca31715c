pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A row of the programme: the hours at the first of those that share them, and the session.
Item {
    id: root

    required property KioskState kiosk
    required property int index
    required property string route
    required property string title
    required property string detail
    required property string phase
    required property string badge
    required property string notice
    required property string part
    required property string time
    required property string until
    required property bool first
    required property string marker
    // Where the list begins in view: the hours stay in sight until the last that share them is gone.
    property real viewTop: 0
    // The only ones there are stand large.
    required property bool prominent
    required property bool last
    // A key on the card. A tab is never heard above it.
    signal moved(event: KeyEvent)

    // What the keyboard comes to.
    readonly property alias control: card
    readonly property bool pending: part === "pending"
    readonly property real timeWidth: pending ? 0 : Math.round(168 * Theme.u)
    readonly property real gap: pending || !first ? Theme.space2 : Math.round(22 * Theme.u)

    // Another session has its height at once.
    function layOut(): void {
        card.layOut();
    }

    height: card.y + card.height + (marker === "after" ? marks.height + 2 * gap : 0) + (pending ? last ? Theme.space5 : Theme.space2 : 0)

    Rectangle {
        anchors.fill: parent
        visible: root.pending
        color: Theme.safranPale
    }

    Loader {
        id: marks

        // Reckoned without where the card is, which is below it or above it: they may change places.
        y: root.gap + (root.marker === "after" ? card.height + root.gap : 0)
        width: parent.width
        active: root.marker !== ""
        sourceComponent: NowMarker {
            kiosk: root.kiosk
        }
    }

    Loader {
        readonly property real edge: Math.round(10 * Theme.u)

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: Math.max(card.y + edge, Math.min(root.viewTop - root.y + edge, root.height - height))
        active: root.first || !root.pending && root.viewTop > root.y && root.viewTop < root.y + root.height
        sourceComponent: HoursLabel {
            time: root.time
            until: root.until
        }
    }

    SessionCard {
        id: card

        // Keys may come to a row that stands above what is in view.
        onVisualFocusChanged: if (visualFocus)
            root.ListView.view.positionViewAtIndex(root.index, ListView.Contain)
        Keys.onPressed: event => root.moved(event)
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin + root.timeWidth
        width: root.width - anchors.leftMargin - Theme.margin
        y: root.pending ? 0 : root.gap + (root.marker === "before" ? marks.height + root.gap : 0)
        height: implicitHeight
        kiosk: root.kiosk
        hours: root.until ? `${root.time}–${root.until}` : root.time
        titleType: root.prominent ? Theme.sheetTitle : Theme.h4
        titleLines: root.prominent ? 1000 : 4
        route: root.route
        title: root.title
        detail: root.detail
        phase: root.phase
        badge: root.badge
        notice: root.notice
    }
}
