pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates
import Kiosk

// The hours over a grid, the present among them, and the way to other hours of a long day.
Item {
    id: root

    required property KioskState kiosk
    required property list<string> hours
    required property real now
    required property int page
    required property int pages
    required property string span
    required property real origin
    required property real hourWidth
    readonly property bool paged: pages > 1
    readonly property real nowX: origin + now * hourWidth / 60
    // Where the present begins, from where the page is read.
    readonly property real nowStart: Math.max(origin, Math.min(nowX - marker.width / 2, width - marker.width - Theme.space1))
    readonly property real nowBottom: marker.y + marker.height

    // Shows other hours; at either end the keyboard finds the way back.
    function turn(step: int, button: AbstractButton): void {
        const keys = button.visualFocus;
        root.kiosk.browsing.showPage(root.page + step);
        if (keys && !button.visible)
            (step > 0 ? earlier : later).forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: Math.max(Math.round(71 * Theme.u), marker.height + Theme.space3, paged ? earlier.height : 0)
    Accessible.role: Accessible.Heading
    Accessible.name: span

    ActionButton {
        id: earlier

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        // As high as all here, it stands off the header, where the rooms leave a gap below.
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: Math.round(6 * Theme.u)
        visible: root.page > 0
        iconName: "chevL"
        Accessible.name: qsTr("Earlier hours")
        onClicked: root.turn(-1, earlier)
    }

    ActionButton {
        id: later

        anchors.left: earlier.right
        anchors.leftMargin: Theme.space2
        anchors.verticalCenter: earlier.verticalCenter
        visible: root.page < root.pages - 1
        iconName: "chevR"
        Accessible.name: qsTr("Later hours")
        onClicked: root.turn(1, later)
    }

    Repeater {
        model: root.hours

        delegate: AppText {
            id: hour

            required property int index
            required property string modelData

            readonly property real start: root.origin + index * root.hourWidth

            anchors.left: parent?.left
            anchors.leftMargin: start
            anchors.verticalCenter: parent?.verticalCenter
            // The present takes the place of the hour it would stand on.
            visible: root.now < 0 || start + width < root.nowStart - Theme.space1 || start > root.nowStart + marker.width + Theme.space1
            type: Theme.h4
            text: modelData
            wrapMode: Text.NoWrap
            font: type.varied({ features: { tnum: 1 } })
            Accessible.ignored: true
        }
    }

    Rectangle {
        id: marker

        anchors.left: parent.left
        anchors.leftMargin: root.nowStart
        anchors.verticalCenter: parent.verticalCenter
        visible: root.now >= 0
        width: present.implicitWidth + 2 * Math.round(20 * Theme.u)
        height: present.implicitHeight + Theme.space1
        color: Theme.nowLine

        AppText {
            id: present

            anchors.centerIn: parent
            type: Theme.h4
            text: root.kiosk.clock
            color: Theme.nowInk
            wrapMode: Text.NoWrap
            font: type.varied({ features: { tnum: 1 } })
            Accessible.name: `${qsTr("Now")} ${text}`
        }
    }
}
