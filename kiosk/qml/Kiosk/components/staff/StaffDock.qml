pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// At the foot of every page of the staff area: the way out, when it closes by itself, four tabs.
Rectangle {
    id: root

    required property KioskState kiosk
    required property StaffState staff
    readonly property bool oneRow: Theme.landscape && !Theme.largest
    readonly property var tabs: [
        { page: "status", icon: "file", label: qsTr("Status"), pages: ["status"] },
        { page: "check", icon: "check", label: qsTr("Check"), pages: ["check", "changes"] },
        { page: "versions", icon: "history", label: qsTr("Versions"), pages: ["versions"] },
        { page: "device", icon: "info", label: qsTr("Device"), pages: ["device", "log", "width"] }
    ]

    implicitHeight: oneRow ? Math.round(124 * Theme.u) : utilities.height + tabRow.height + 3 * Theme.space4
    color: Theme.dock

    Rectangle {
        width: parent.width
        height: Theme.line
        visible: Theme.contrast
        color: Theme.dockInk
    }

    Item {
        id: utilities

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.margin
        anchors.topMargin: root.oneRow ? Math.round((parent.height - height) / 2) : Theme.space4
        height: Theme.buttonHeight

        DockButton {
            id: leave

            text: qsTr("Leave staff area")
            iconName: "door"
            iconOnly: Theme.narrow
            onClicked: root.staff.leave()
        }

        AppText {
            anchors.right: language.left
            anchors.rightMargin: Theme.space3
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.oneRow && leave.width + implicitWidth + language.width + 2 * Theme.space3 < parent.width
            type: Theme.strong
            text: qsTr("Closes in %1 min").arg(root.staff.minutes)
            color: Theme.dockInk
            wrapMode: Text.NoWrap
        }

        LanguageSwitch {
            id: language

            anchors.right: parent.right
            kiosk: root.kiosk
        }
    }

    Row {
        id: tabRow

        readonly property real room: root.oneRow ? utilities.width - leave.width - language.width - 2 * Theme.space4 : root.width - 2 * Theme.margin
        readonly property real cell: Math.min(Math.floor((room - 3 * spacing) / 4), Math.round(231 * Theme.u))

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.horizontalCenterOffset: root.oneRow ? Math.round((leave.width - language.width) / 2) : 0
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.oneRow ? Math.round((parent.height - height) / 2) : Theme.space4
        spacing: Theme.space2

        Repeater {
            model: root.tabs

            delegate: DockTab {
                id: tab

                required property var modelData

                width: tabRow.cell
                height: Math.round((Theme.landscape ? 104 : 112) * Theme.u)
                text: modelData.label
                iconName: modelData.icon
                section: Theme.dockInk
                current: modelData.pages.includes(root.staff.page)
                onClicked: root.staff.show(tab.modelData.page)
            }
        }
    }
}
