pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The commands of a page within reach: its anchors, and page down, which becomes page up at the end.
Rectangle {
    id: root

    required property Flickable view
    property list<PageSection> sections
    property string current
    readonly property list<PageSection> places: sections.filter(section => section.anchor !== "" && section.present)
    readonly property bool anchored: places.length > 0
    // In the largest text the anchors stand in a list of their own, one button away.
    readonly property bool collapsed: Theme.largest && places.length > 1
    property bool listOpen: false
    // Where there is room, or where pages are long, up and down are both there.
    readonly property bool bothWays: Theme.landscape || Theme.largest
    property bool scrolls: view.contentHeight > view.height + 1
    default property alias extra: extras.data

    // Of one row of buttons; where they do not fit in it, there are more.
    readonly property real rowHeight: Math.max(Math.round(125 * Theme.u), Theme.chipHeight + 2 * Theme.space4)
    // Before a second row begins, the buttons and the gaps between them give way.
    readonly property bool tight: {
        const buttons = [...flow.visibleChildren, ...extras.visibleChildren].filter(child => child instanceof ActionButton);
        const wanted = buttons.reduce((sum, child) => sum + child.wordsWidth + 2 * Theme.space4 + Theme.space3, -Theme.space3);
        return wanted > width - 2 * Theme.bodyMargin - (pager.visible ? pager.width + Theme.space4 : 0);
    }
    readonly property real sidePadding: tight ? Theme.space3 : Theme.space4

    // What is left of the row is shared out among the anchors.
    readonly property real spare: {
        const shown = flow.visibleChildren.filter(child => child.implicitWidth > 0);
        const used = shown.reduce((sum, child) => sum + child.implicitWidth + flow.spacing, -flow.spacing);
        const stretching = shown.length - (extras.implicitWidth > 0 ? 1 : 0);
        return used < flow.width && stretching > 0 ? Math.floor((flow.width - used) / stretching) : 0;
    }

    signal jumped(PageSection section)

    implicitHeight: Math.max(rowHeight, flow.implicitHeight + 2 * Theme.space4)
    color: Theme.paper

    Rectangle {
        width: parent.width
        height: Theme.line
        color: Theme.ink
    }

    Flow {
        id: flow

        anchors.left: parent.left
        anchors.right: pager.left
        anchors.margins: Theme.bodyMargin
        anchors.rightMargin: root.tight ? Theme.space2 : Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        spacing: root.tight ? Theme.space1 : Theme.space3

        Repeater {
            id: anchors_

            // By number: in another language the same anchors have other words.
            model: root.collapsed ? 0 : root.places.length

            delegate: ActionButton {
                required property int index
                readonly property PageSection place: root.places[index] ?? null

                width: implicitWidth + root.spare
                sidePadding: root.sidePadding
                // A section may go before its anchor does, when the page is left.
                text: place?.anchor ?? ""
                selected: text !== "" && root.current === text
                onClicked: root.jumped(place)
            }
        }

        Repeater {
            model: root.collapsed ? 1 : 0

            delegate: ActionButton {
                width: implicitWidth + root.spare
                text: qsTr("Go to")
                iconName: "list"
                iconAfter: root.listOpen ? "chevD" : "chevU"
                selected: root.listOpen
                onClicked: root.listOpen = !root.listOpen
            }
        }

        Row {
            id: extras

            spacing: flow.spacing
        }
    }

    Row {
        id: pager

        anchors.right: parent.right
        anchors.rightMargin: Theme.bodyMargin
        anchors.verticalCenter: parent.verticalCenter
        visible: root.scrolls
        spacing: Theme.space3

        Repeater {
            model: root.bothWays ? 1 : 0

            delegate: PageButton {
                view: root.view
                primary: false
                upwards: true
            }
        }

        PageButton {
            view: root.view
            upwards: !root.bothWays && atEnd
        }
    }

    Loader {
        anchors.bottom: parent.top
        width: parent.width
        active: root.listOpen && root.collapsed
        sourceComponent: Rectangle {
            implicitHeight: list.height + 2 * Theme.space4
            color: Theme.paper

            Rectangle {
                width: parent.width
                height: Theme.line
                color: Theme.ink
            }

            Column {
                id: list

                x: Theme.bodyMargin
                y: Theme.space4
                width: parent.width - 2 * x
                spacing: Theme.space3

                Repeater {
                    model: root.places

                    delegate: ActionButton {
                        required property PageSection modelData

                        width: list.width
                        text: modelData?.anchor ?? ""
                        selected: text !== "" && root.current === text
                        onClicked: {
                            root.listOpen = false;
                            root.jumped(modelData);
                        }
                    }
                }
            }
        }
    }
}
