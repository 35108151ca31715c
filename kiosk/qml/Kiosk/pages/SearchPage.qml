pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Finds anything: results above or at the left, the field on its keyboard below or at the right.
KioskPage {
    id: root

    // Where the visitor comes from, "" for no section.
    required property string within
    readonly property SearchState search: kiosk.search
    readonly property bool found: search.found
    readonly property string typed: search.typed

    heading: qsTr("Search")
    headingType: Theme.page
    view: list
    // Keys and large results leave no room for the tabs; nothing moves while somebody types.
    crowded: panel.keyed && Theme.largest && (Theme.reach || Theme.narrow)
    Component.onCompleted: {
        search.enter(within);
        // Who comes back to results is reading them.
        panel.keysShown = search.typed === "";
        panel.field.input.forceActiveFocus();
    }
    onTypedChanged: list.positionViewAtBeginning()
    // Whatever has the focus, what is typed goes into the field.
    Keys.onPressed: event => {
        if (panel.field.input.activeFocus || event.text.length !== 1 || event.text < " ")
            return;
        panel.field.type(event.text);
        panel.field.input.forceActiveFocus();
        event.accepted = true;
    }

    Rectangle {
        id: head

        width: parent.width
        height: Theme.reach ? 0 : Math.round((Theme.landscape ? 136 : 124) * Theme.u)
        visible: !Theme.reach
        color: Theme.section("search")

        BrandBar {
            x: Theme.margin
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - 2 * x
            kiosk: root.kiosk
            title: root.heading
            type: Theme.name
            nameShown: !Theme.landscape
        }

        AppText {
            anchors.left: parent.left
            anchors.leftMargin: Theme.margin + Math.round(86 * Theme.u)
            anchors.verticalCenter: parent.verticalCenter
            visible: Theme.landscape
            type: Theme.landscapePage
            text: root.heading
            Accessible.role: Accessible.Heading
        }

        Rectangle {
            anchors.bottom: parent.bottom
            visible: Theme.contrast
            width: parent.width
            height: Theme.line
            color: Theme.ink
        }
    }

    Item {
        id: body

        anchors.left: parent.left
        anchors.top: head.bottom
        anchors.bottom: Theme.landscape ? parent.bottom : panel.top
        anchors.leftMargin: Theme.margin
        width: root.width - Theme.margin - (Theme.landscape ? panel.width + Theme.space6 : Theme.margin)

        SearchChips {
            id: chips

            y: Theme.space4
            width: parent.width
            search: root.search
            visible: root.found && !(Theme.reach && panel.keyed)
            onChosen: list.positionViewAtBeginning()
        }

        ListView {
            id: list

            anchors.top: chips.visible ? chips.bottom : parent.top
            anchors.topMargin: chips.visible ? Theme.space2 : 0
            anchors.bottom: parent.bottom
            // The focus of a row stands around what is aligned with the rest of the page.
            x: -Theme.space3
            width: parent.width - 2 * x
            visible: root.found
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            // Rows made ahead of time would be in the making when the next letter takes them away.
            cacheBuffer: 0
            clip: true
            model: root.search.results

            // Each has its whole height when it is made. Where rows grow only when they are laid out,
            // a list at its end takes them away above, makes them again, and so on for ever.
            delegate: ResultRow {
                required property int index

                width: list.width
                kiosk: root.kiosk
                Keys.onPressed: event => listFocus.handle(event, index)
            }
        }

        ListFocus {
            id: listFocus

            view: list
        }

        Flickable {
            id: adviceView

            anchors.fill: parent
            visible: !root.found
            contentHeight: advice.height + 2 * advice.y
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            SearchAdvice {
                id: advice

                y: Theme.reach ? Theme.space4 : Theme.space7
                width: parent.width
                search: root.search
                onTried: text => {
                    panel.field.clear();
                    panel.field.type(text);
                }
            }
        }

        FollowFocus {
            view: adviceView
        }
    }

    SearchPanel {
        id: panel

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.top: Theme.landscape ? head.bottom : undefined
        width: Theme.landscape ? Math.max(parent.width / 2, implicitWidth) : parent.width
        search: root.search
        tallest: root.height
        tremor: root.kiosk.comfort.moreTime ? 500 : 0
        results: list
        onEntered: if (root.found)
            listFocus.focus(0, Qt.TabFocusReason)
    }
}
