pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// While there is no programme to show: an apology in every language, never a technical message.
Rectangle {
    id: root

    required property KioskState kiosk
    property int minute: 0

    // Nothing bright stands still for hours.
    color: Theme.contrast ? Theme.ground : [Theme.lagon, Theme.safran, Theme.corail, Theme.lilas][minute % 4]

    Image {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: !Theme.contrast
        mirror: Theme.mirrored
        source: Theme.asset("shapes/trame-safe.svg")
        sourceSize.width: Math.round(1080 * Theme.u)
        Accessible.ignored: true
    }

    Column {
        x: Theme.margin
        y: Math.round(Theme.of(240, 160, 120) * Theme.u)
        width: parent.width - 2 * x
        spacing: Theme.space4

        Repeater {
            model: root.kiosk.backSoon

            delegate: AppText {
                required property int index
                required property string modelData

                width: parent.width
                type: index === 0 ? Theme.poster : Theme.posterOther
                text: modelData
            }
        }
    }

    // Staff get in by a long hold here as well: they bring what is missing.
    MouseArea {
        anchors.fill: parent
        pressAndHoldInterval: 3000
        onPressAndHold: root.kiosk.open("staff")
        Accessible.ignored: true
    }

    Timer {
        running: true
        interval: 60000
        repeat: true
        onTriggered: root.minute++
    }
}
