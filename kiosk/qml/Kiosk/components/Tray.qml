pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The commands of a page within reach: its anchors, and page down, which becomes page up at the end.
Rectangle {
    id: root

    required property Flickable view
    property list<PageSection> sections
    property string current
    readonly property bool anchored: anchors_.count > 0
    // Where there is room, or where pages are long, up and down are both there.
    readonly property bool bothWays: Theme.landscape || Theme.largest
    readonly property bool scrolls: view.contentHeight > view.height + 1
    default property alias extra: extras.data

    // What is left of the row is shared out among the anchors.
    readonly property real spare: {
        let used = extras.implicitWidth;
        let shown = extras.implicitWidth > 0 ? 1 : 0;
        for (let i = 0; i < anchors_.count; i++) {
            used += anchors_.itemAt(i)?.implicitWidth ?? 0;
            shown += 1;
        }
        used += Math.max(0, shown - 1) * flow.spacing;
        return used < flow.width && anchors_.count > 0 ? Math.floor((flow.width - used) / anchors_.count) : 0;
    }

    signal jumped(PageSection section)

    implicitHeight: Math.max(Math.round(125 * Theme.u), flow.implicitHeight + 2 * Theme.space4)
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
        anchors.rightMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space3

        Repeater {
            id: anchors_

            model: root.sections.filter(section => section.anchor !== "" && section.present)

            delegate: ActionButton {
                required property PageSection modelData

                width: implicitWidth + root.spare
                // A section may go before its anchor does, when the page is left.
                text: modelData?.anchor ?? ""
                selected: root.current === text
                onClicked: root.jumped(modelData)
            }
        }

        Row {
            id: extras

            spacing: Theme.space3
        }
    }

    Row {
        id: pager

        anchors.right: parent.right
        anchors.rightMargin: Theme.bodyMargin
        anchors.verticalCenter: parent.verticalCenter
        visible: root.scrolls
        spacing: Theme.space3

        PageButton {
            visible: root.bothWays
            view: root.view
            primary: false
            upwards: true
        }

        PageButton {
            view: root.view
            upwards: !root.bothWays && atEnd
        }
    }
}
