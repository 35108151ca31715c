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
    property bool pageCrowded: false
    readonly property bool atHome: route === "home"
    readonly property bool tabless: atHome || (pageCrowded && stacked)
    readonly property real room: width - 2 * Theme.margin
    readonly property real widestLabel: {
        let most = 0;
        for (let i = 0; i < tabList.count; i++)
            most = Math.max(most, (tabList.itemAt(i) as DockTab)?.labelWidth ?? 0);
        return most;
    }
    // A third language or larger labels leave no room for every word.
    readonly property bool crowded: kiosk.languages.count > 2 || Theme.textSize === 1 || (!Theme.landscape && words > room)
    readonly property real words: back.withWords + reach.withWords + comfort.withWords + language.width + 3 * Theme.space3
    // On a low panel signs alone leave the page more room than words that fill it.
    readonly property bool bare: Theme.landscape && 5 * (widestLabel + Theme.space1) + 4 * Theme.space3 > room
    readonly property bool stacked: !bare && (Theme.largest || (Theme.narrow && crowded) || (!Theme.landscape && 5 * (widestLabel + Theme.space1) > width - 2 * Theme.space4))
    // In the largest text even two words may be too many beside the languages.
    readonly property bool terse: !Theme.landscape && back.withWords + comfort.withWords + language.width + 2 * Theme.space3 > room
    // Without tabs there is one control more: what is a tab elsewhere.
    readonly property real others: reach.taken + comfort.withWords + Theme.space3 + language.width
    readonly property bool tight: tabless && !Theme.landscape && back.withWords + Theme.space3 + others > room
    readonly property bool cramped: tabless && !Theme.landscape && Math.max(listen.taken, back.height + Theme.space3) + others > room
    readonly property bool oneRow: Theme.landscape && (!stacked || tabless)
    readonly property var tabs: [
        { route: "home", icon: "home", label: qsTr("Home"), kinds: ["home"] },
        { route: "programme", icon: "prog", label: qsTr("Programme"), kinds: ["programme", "session"] },
        { route: "speakers", icon: "people", label: qsTr("Speakers"), kinds: ["speakers", "speaker"] },
        { route: "partnerships", icon: "link", label: qsTr("Partnerships"), kinds: ["partnerships", "partnership", "place"] },
        { route: "search", icon: "search", label: qsTr("Search"), kinds: ["search"] }
    ]

    signal sheetToggled(string name)

    implicitHeight: oneRow ? Math.round(124 * Theme.u) : (tabless ? Math.round(132 * Theme.u) : utilities.height + tabGrid.height + 3 * Theme.space4 - Theme.space1)
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
            iconOnly: root.terse || root.tight
            onClicked: root.kiosk.back()
        }

        // Where there is nothing to go back to, and a voice to listen to.
        DockButton {
            id: listen

            readonly property real taken: visible ? width + Theme.space3 : 0

            anchors.left: parent.left
            visible: root.atHome && !root.canGoBack && root.kiosk.comfort.canSpeak
            text: qsTr("Listen")
            iconName: "sound"
            iconOnly: root.crowded
            on: root.kiosk.comfort.readAloud
            onClicked: root.kiosk.comfort.setReadAloud(!root.kiosk.comfort.readAloud)
        }

        Row {
            id: settings

            anchors.right: parent.right
            spacing: Theme.space3
            layoutDirection: Qt.LeftToRight

            DockButton {
                id: reach

                readonly property real taken: visible ? width + Theme.space3 : 0

                // Where the tabs take several rows it is one of them.
                visible: !Theme.landscape && (!root.stacked || root.tabless)
                text: qsTr("In reach")
                iconOnly: root.crowded
                iconName: root.kiosk.comfort.reach ? "unreach" : "reach"
                on: root.kiosk.comfort.reach
                onClicked: root.kiosk.comfort.setReach(!root.kiosk.comfort.reach)
            }

            DockButton {
                id: comfort

                text: qsTr("Accessibility")
                iconName: "a11y"
                iconOnly: Theme.narrow || root.cramped || (root.terse && back.height + withWords + language.width + 2 * Theme.space3 > root.room)
                on: root.sheet === "accessibility"
                onClicked: root.sheetToggled("accessibility")
            }

            LanguageSwitch {
                id: language

                kiosk: root.kiosk
            }
        }
    }

    Grid {
        id: tabGrid

        readonly property real between: utilities.width - settings.width - back.width - 2 * Theme.space3
        readonly property real cell: {
            if (root.stacked)
                return cellOf(columns);
            const large = Theme.landscape ? 210 : 196;
            const drawn = Math.round((Theme.narrow ? 176 : Theme.textSize ? large : 182) * Theme.u);
            return Math.min(drawn, Math.floor((Theme.landscape ? between - 4 * columnSpacing : root.width - 2 * Theme.space4 - 4 * columnSpacing) / 5));
        }
        // Icon and label side by side.
        readonly property real pair: root.widestLabel + Theme.icon + Theme.space2 + 2 * Theme.space1
        readonly property bool paired: root.stacked && (!Theme.landscape || pair <= cellOf(5))
        readonly property real tabHeight: Math.max(Math.round((paired ? 96 : Theme.landscape ? 104 : 112) * Theme.u), label + (paired ? Theme.space3 : Theme.icon + Theme.space2))
        readonly property real label: (tabList.itemAt(0) as DockTab)?.labelHeight ?? 0

        function cellOf(count: int): real {
            return Math.floor((root.room - (count - 1) * columnSpacing) / count);
        }

        visible: !root.tabless
        // In landscape the tabs stand midway between Back and the settings.
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.horizontalCenterOffset: root.oneRow ? Math.round((back.width - settings.width) / 2) : 0
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.oneRow ? Math.round((parent.height - height) / 2) : Theme.space4
        columns: !root.stacked || Theme.landscape ? 5 : pair <= cellOf(3) ? 3 : 2
        columnSpacing: root.stacked ? Theme.space3 : Theme.textSize ? Theme.space1 : Math.round(13 * Theme.u)
        rowSpacing: Theme.space3

        Repeater {
            id: tabList

            // By number: in another language the same tabs have other labels.
            model: root.tabs.length

            delegate: DockTab {
                id: tab

                required property int index
                readonly property var place: root.tabs[index]

                width: tabGrid.cell
                height: tabGrid.tabHeight
                wide: tabGrid.paired
                iconOnly: root.bare
                text: place.label
                iconName: place.icon
                section: place.route === "home" ? Theme.dockInk : Theme.section(place.route)
                current: place.kinds.includes(root.route.split("/")[0])
                onClicked: root.kiosk.open(tab.place.route)
            }
        }

        DockTab {
            visible: root.stacked && !Theme.landscape
            width: tabGrid.cell
            height: tabGrid.tabHeight
            wide: true
            text: qsTr("In reach")
            iconName: root.kiosk.comfort.reach ? "unreach" : "reach"
            section: Theme.dockInk
            current: root.kiosk.comfort.reach
            onClicked: root.kiosk.comfort.setReach(!root.kiosk.comfort.reach)
        }
    }
}
