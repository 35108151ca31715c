pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The people of a session: their discs share one vertical capsule.
Item {
    id: root

    required property KioskState kiosk
    required property RowListModel people
    property bool brief: false
    readonly property real capsule: Math.round((Theme.landscape ? 88 : 112) * Theme.u)
    property color section: Theme.section("session")

    implicitHeight: list.height
    // Beside a page, and not far down on it, all of them are in view.
    Component.onCompleted: {
        if (brief)
            people.complete();
    }

    Rectangle {
        anchors.left: parent.left
        width: root.capsule
        height: list.lastDiscBottom
        visible: !Theme.contrast
        radius: width / 2
        color: root.section
    }

    Column {
        id: list

        readonly property real lastDiscBottom: repeater.count > 0 ? repeater.itemAt(repeater.count - 1).y + root.capsule : 0

        width: parent.width

        Repeater {
            id: repeater

            model: root.people
            onCountChanged: list.forceLayout()

            delegate: PersonDelegate {
                width: list.width
                kiosk: root.kiosk
                brief: root.brief
            }
        }
    }
}
