pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates
import Kiosk

// The days, and what is to be confirmed: segments of one capsule, or a row of buttons each when the
// words need more room than there is.
Item {
    id: root

    required property KioskState kiosk
    required property RowListModel tabs
    readonly property real inset: Math.round(7 * Theme.u)
    // In high contrast every segment has its own outline.
    readonly property real gap: Theme.contrast ? Theme.space2 : 0
    readonly property bool joined: needed <= width - 2 * inset
    readonly property real needed: {
        let sum = 0;
        for (let i = 0; i < repeater.count; i++)
            sum += (repeater.itemAt(i)?.implicitWidth ?? 0) + (i > 0 ? gap : 0);
        return sum;
    }
    readonly property real spare: joined && repeater.count > 0 ? Math.floor((width - 2 * inset - needed) / repeater.count) : 0

    implicitHeight: joined ? flow.height + 2 * inset : flow.height

    Rectangle {
        anchors.fill: parent
        visible: root.joined && !Theme.contrast
        radius: height / 2
        color: Theme.paper
        border.width: Theme.controlLine
        border.color: Theme.outline
    }

    Flow {
        id: flow

        x: root.joined ? root.inset : 0
        y: x
        width: parent.width - 2 * x
        spacing: root.joined ? root.gap : Theme.space2

        Repeater {
            id: repeater

            model: root.tabs

            delegate: AbstractButton {
                id: tab

                required property string route
                required property string label
                required property string name
                required property bool current

                implicitWidth: words.implicitWidth + 2 * Math.round(28 * Theme.u)
                width: implicitWidth + root.spare
                height: Math.max(Theme.targetFloor, words.implicitHeight + Theme.space3)
                focusPolicy: Qt.StrongFocus
                Accessible.role: Accessible.PageTab
                Accessible.name: label === name ? label : `${label}, ${name}`
                Accessible.selected: current
                Accessible.onPressAction: clicked()
                onClicked: root.kiosk.turn(route)

                background: Rectangle {
                    radius: height / 2
                    color: tab.current ? Theme.primary : tab.down ? Theme.sectionPale("programme") : "transparent"
                    border.width: !tab.current && (Theme.contrast || !root.joined) ? Theme.controlLine : 0
                    border.color: Theme.outline

                    FocusRing {
                        control: tab
                        controlRadius: parent.radius
                    }
                }

                contentItem: Item {
                    AppText {
                        id: words

                        anchors.centerIn: parent
                        type: Theme.label
                        text: tab.label
                        color: tab.current ? Theme.primaryInk : Theme.ink
                        wrapMode: Text.NoWrap
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
