pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Finds anything: results above or at the left, the field on its keyboard below or at the right.
KioskPage {
    id: root

    // Where the visitor comes from, "" for no section.
    required property string within
    readonly property SearchState search: kiosk.search
    // A wide page always has room for the keys.
    property bool keysShown: true
    readonly property bool keyed: keysShown || Theme.landscape
    readonly property bool found: list.count > 0
    readonly property string typed: search.typed

    function look(): void {
        if (!Theme.landscape)
            keysShown = false;
    }

    heading: qsTr("Search")
    headingType: Theme.page
    view: list
    Component.onCompleted: {
        search.enter(within);
        // Who comes back to results is reading them.
        keysShown = search.typed === "";
        field.input.forceActiveFocus();
    }
    onTypedChanged: list.positionViewAtBeginning()
    // Whatever has the focus, what is typed goes into the field.
    Keys.onPressed: event => {
        if (field.input.activeFocus || event.text.length !== 1 || event.text < " ")
            return;
        field.type(event.text);
        field.input.forceActiveFocus();
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
            x: Theme.margin + Math.round(86 * Theme.u)
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
        anchors.right: Theme.landscape ? panel.left : parent.right
        anchors.top: head.bottom
        anchors.bottom: Theme.landscape ? parent.bottom : panel.top
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.landscape ? Theme.space6 : Theme.margin

        Flow {
            id: chips

            y: Theme.space4
            width: parent.width
            spacing: Math.round(14 * Theme.u)
            visible: root.found && !(Theme.reach && root.keyed)

            Repeater {
                model: root.search.sections

                delegate: SectionChip {
                    onClicked: {
                        root.search.choose(within);
                        list.positionViewAtBeginning();
                    }
                }
            }
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
            clip: true
            model: root.search.results

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
            contentHeight: advice.height + 2 * Theme.space7
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            SearchAdvice {
                id: advice

                y: Theme.space7
                width: parent.width
                search: root.search
                onTried: text => {
                    field.clear();
                    field.type(text);
                }
            }
        }

        FollowFocus {
            view: adviceView
        }
    }

    Rectangle {
        id: panel

        readonly property real inset: Math.round((Theme.landscape && !Theme.narrow ? 40 : 30) * Theme.u)
        readonly property real gap: Math.round(11 * Theme.u)
        // Keys grow a little where the panel leaves room.
        readonly property real tallKey: (height - field.height - inset - gap - 2 * inset - 4 * keys.spacing) / 5

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.top: Theme.landscape ? head.bottom : undefined
        width: Theme.landscape ? Math.max(parent.width / 2, Math.round(872 * Theme.u)) : parent.width
        height: Theme.landscape ? undefined : column.height + 2 * Math.round(20 * Theme.u) + Theme.line
        color: Theme.section("search")

        Rectangle {
            width: Theme.landscape ? Theme.line : parent.width
            height: Theme.landscape ? parent.height : Theme.line
            visible: !Theme.landscape || Theme.contrast
            color: Theme.ink
        }

        Column {
            id: column

            x: panel.inset
            y: Theme.landscape ? panel.height - height - panel.inset : Math.round(20 * Theme.u) + Theme.line
            width: parent.width - 2 * x
            spacing: panel.gap

            Item {
                width: parent.width
                height: field.implicitHeight

                SearchField {
                    id: field

                    anchors.left: parent.left
                    anchors.right: pager.visible ? pager.left : parent.right
                    anchors.rightMargin: pager.visible ? Theme.space3 : 0
                    search: root.search
                    onWanted: root.keysShown = true
                    onDone: {
                        root.look();
                        if (root.found)
                            listFocus.focus(0, Qt.TabFocusReason);
                    }
                }

                PageButton {
                    id: pager

                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    visible: !root.keyed && list.visible && list.contentHeight > list.height + 1
                    view: list
                }
            }

            Keyboard {
                id: keys

                width: parent.width
                visible: root.keyed
                keyHeight: Theme.landscape ? Math.round(Math.max(76 * Theme.u, Math.min(panel.tallKey, 100 * Theme.u))) : Math.round((Theme.reach ? 76 : 92) * Theme.u)
                lines: root.search.keys
                onTyped: character => field.type(character)
                onErased: field.erase()
                onCleared: field.clear()
                onDone: root.look()
            }
        }
    }
}
