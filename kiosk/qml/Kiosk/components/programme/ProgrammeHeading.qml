import QtQuick
import Kiosk

// The head of a part of the programme: the date of the day, or the band of what is to be confirmed.
Item {
    id: root

    required property string section
    required property string day
    required property string pendingCount
    readonly property bool pending: section === "pending"
    readonly property real gap: pending && day !== "" ? Math.round(42 * Theme.u) : 0

    height: pending ? gap + band.implicitHeight : date.implicitHeight + Math.round(20 * Theme.u)

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: root.gap
        visible: root.pending
        color: Theme.safranPale
    }

    PendingHeading {
        id: band

        y: root.gap
        width: parent.width
        visible: root.pending
        count: root.pendingCount
    }

    AppText {
        id: date

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: Math.round(20 * Theme.u)
        visible: !root.pending
        type: Theme.kicker
        text: root.day
        Accessible.role: Accessible.Heading
    }
}
