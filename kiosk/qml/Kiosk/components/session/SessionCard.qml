pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates
import Kiosk

// A session or presentation to open. White while it is to come, in the colour of the programme while
// it is on, an outline when it is over; a cancelled one keeps its place, struck out.
AbstractButton {
    id: root

    required property KioskState kiosk
    required property string route
    required property string title
    required property string detail
    required property string phase
    required property string badge
    required property string notice
    // The hours that stand beside the card, for those who hear it.
    property string hours: ""
    // A disc with an arrow in this colour instead of a chevron; sessions that are on have an ink one.
    property color disc: "transparent"
    property TypeStyle titleType: Theme.h4
    property int titleLines: 4
    // In a wide row the detail stands beside the title.
    readonly property bool wide: width > 1000 * Theme.u && !Theme.largest
    readonly property bool live: phase === "now"
    readonly property bool over: phase === "past"
    readonly property bool arrow: live || disc.a > 0
    readonly property color discColor: Theme.contrast ? Theme.primary : live ? Theme.ink : disc

    // What changed is laid out now and not with the next frame.
    function layOut(): void {
        words.forceLayout();
    }

    implicitHeight: Math.max(Math.round((wide ? 92 : 122) * Theme.u), Math.max(words.implicitHeight, wide ? beside.implicitHeight : 0) + 2 * Math.round(22 * Theme.u))
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: [hours, title, badge, detail, notice].filter(part => part).join(", ")
    Accessible.onPressAction: clicked()
    onClicked: root.kiosk.open(route)

    background: Rectangle {
        radius: Theme.radiusCard
        color: root.down ? Theme.sectionPale("programme") : Theme.contrast || root.over ? "transparent" : root.live ? Theme.safran : Theme.paper
        border.width: root.over || Theme.contrast ? Theme.controlLine : 0
        border.color: Theme.contrast ? Theme.outline : Theme.rule

        FocusRing {
            control: root
            controlRadius: parent.radius
        }
    }

    contentItem: Item {
        Column {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: Math.round(31 * Theme.u)
            anchors.verticalCenter: parent.verticalCenter
            // Not by anchors: these act last, and a row of a list has its height before.
            width: root.availableWidth - anchors.leftMargin - (root.wide ? beside.width + Theme.space4 : 0) - sign.width - 2 * Theme.space4
            spacing: Math.round(6 * Theme.u)

            Loader {
                anchors.left: parent.left
                active: root.badge !== ""
                visible: active
                sourceComponent: SessionBadge {
                    text: root.badge
                    alarming: root.phase === "cancelled"
                }
            }

            SetText {
                width: parent.width
                type: root.titleType
                words: root.title
                title: true
                font: type.varied({ strikeout: root.phase === "cancelled" })
                maximumLineCount: root.titleLines
                Accessible.ignored: true
            }

            AppText {
                width: parent.width
                visible: text !== ""
                type: root.live ? Theme.strong : Theme.small
                text: root.wide ? "" : root.detail
                color: root.live ? Theme.ink : Theme.ink2
                Accessible.ignored: true
            }

            AppText {
                width: parent.width
                visible: text !== ""
                type: Theme.strong
                text: root.notice
                Accessible.ignored: true
            }
        }

        AppText {
            id: beside

            anchors.right: sign.left
            anchors.rightMargin: Theme.space4
            anchors.verticalCenter: parent.verticalCenter
            width: root.wide ? Math.min(Math.ceil(implicitWidth), Math.round(root.width * 0.42)) : 0
            visible: root.wide
            horizontalAlignment: Text.AlignRight
            type: root.live ? Theme.strong : Theme.small
            text: root.wide ? root.detail : ""
            color: root.live ? Theme.ink : Theme.ink2
            Accessible.ignored: true
        }

        Item {
            id: sign

            anchors.right: parent.right
            anchors.rightMargin: Theme.space4
            anchors.verticalCenter: parent.verticalCenter
            width: root.arrow ? Math.round(76 * Theme.u) : Theme.icon
            height: width

            Rectangle {
                anchors.fill: parent
                visible: root.arrow
                radius: width / 2
                color: root.discColor
            }

            Icon {
                anchors.centerIn: parent
                icon: root.arrow ? "fwd" : "chevR"
                color: !root.arrow ? Theme.ink : Theme.contrast ? Theme.primaryInk : root.live ? Theme.discInk : Theme.ink
            }
        }
    }
}
