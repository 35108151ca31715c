pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The commands of every page, always in the same place: back, settings, language, five tabs.
Rectangle {
    id: root

    required property KioskState kiosk
    required property string route
    property bool canGoBack: true
    property string sheet: ""
    readonly property bool atHome: route === "home"
    // A third language or larger labels leave no room for every word.
    readonly property bool crowded: kiosk.languages.count > 2 || Theme.textSize === 1
    readonly property bool stacked: Theme.largest || (Theme.narrow && crowded)
    readonly property bool oneRow: Theme.landscape && (!stacked || atHome)
    readonly property var tabs: [
        { route: "home", icon: "home", label: qsTr("Home"), kinds: ["home"] },
        { route: "programme", icon: "prog", label: qsTr("Programme"), kinds: ["programme", "session"] },
        { route: "speakers", icon: "people", label: qsTr("Speakers"), kinds: ["speakers", "speaker"] },
        { route: "partnerships", icon: "link", label: qsTr("Partnerships"), kinds: ["partnerships", "partnership", "place"] },
        { route: "search", icon: "search", label: qsTr("Search"), kinds: ["search"] }
    ]

    signal sheetToggled(string name)

    implicitHeight: oneRow ? Math.round(124 * Theme.u) : (atHome ? Math.round(132 * Theme.u) : utilities.height + tabGrid.height + 3 * Theme.space4 - Theme.space1)
    color: Theme.dock

    // In high contrast there is no colour to set the dock apart: a white rule does.
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
            id: back

            anchors.left: parent.left
            visible: root.canGoBack
            text: qsTr("Back")
            iconName: "back"
            onClicked: root.kiosk.back()
        }

        Row {
            id: settings

            anchors.right: parent.right
            spacing: Theme.space3
            layoutDirection: Qt.LeftToRight

            DockButton {
                visible: !Theme.landscape && !root.stacked
                text: qsTr("In reach")
                iconOnly: root.crowded
                iconName: root.kiosk.comfort.reach ? "unreach" : "reach"
                on: root.kiosk.comfort.reach
                onClicked: root.kiosk.comfort.setReach(!root.kiosk.comfort.reach)
            }

            DockButton {
                text: qsTr("Accessibility")
                iconName: "a11y"
                iconOnly: Theme.narrow
                on: root.sheet === "accessibility"
                onClicked: root.sheetToggled("accessibility")
            }

            LanguageSwitch {
                kiosk: root.kiosk
            }
        }
    }

    Grid {
        id: tabGrid

        readonly property real between: utilities.width - settings.width - back.width - 2 * Theme.space3
        readonly property real cell: {
            if (root.stacked)
                return Math.floor((root.width - 2 * Theme.margin - (columns - 1) * columnSpacing) / columns);
            const large = Theme.landscape ? 210 : 196;
            const drawn = Math.round((Theme.narrow ? 176 : Theme.textSize ? large : 182) * Theme.u);
            return Theme.landscape ? Math.min(drawn, Math.floor((between - 4 * columnSpacing) / 5)) : drawn;
        }

        visible: !root.atHome
        // In landscape the tabs stand midway between Back and the settings.
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.horizontalCenterOffset: root.oneRow ? Math.round((back.width - settings.width) / 2) : 0
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.oneRow ? Math.round((parent.height - height) / 2) : Theme.space4
        columns: root.stacked && !Theme.landscape ? 3 : 5
        columnSpacing: root.stacked ? Theme.space3 : Theme.textSize ? Theme.space1 : Math.round(13 * Theme.u)
        rowSpacing: Theme.space3

        Repeater {
            model: root.tabs

            delegate: DockTab {
                id: tab

                required property var modelData

                width: tabGrid.cell
                height: Math.round((root.stacked ? 96 : Theme.landscape ? 104 : 112) * Theme.u)
                wide: root.stacked
                text: modelData.label
                iconName: modelData.icon
                section: modelData.route === "home" ? Theme.dockInk : Theme.section(modelData.route)
                current: modelData.kinds.includes(root.route.split("/")[0])
                onClicked: root.kiosk.open(tab.modelData.route)
            }
        }

        DockTab {
            visible: root.stacked && !Theme.landscape
            width: tabGrid.cell
            height: Math.round(96 * Theme.u)
            wide: true
            text: qsTr("In reach")
            iconName: root.kiosk.comfort.reach ? "unreach" : "reach"
            section: Theme.dockInk
            current: root.kiosk.comfort.reach
            onClicked: root.kiosk.comfort.setReach(!root.kiosk.comfort.reach)
        }
    }
}
