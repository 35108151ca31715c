import QtQuick
import QtQuick.Templates
import Kiosk

// A session in the grid, as long as it takes. White while it is to come, in the colour of the
// programme while it is on, an outline when it is over, struck out when it does not take place. A
// short one says how many minutes it takes, and has its title beside it. No word is broken: where not
// even one has room, the minutes stand alone.
AbstractButton {
    id: root

    required property KioskState kiosk
    required property string route
    required property string title
    required property string phase
    required property string badge
    required property string duration
    required property string name
    required property real start
    required property real length
    required property int lane
    readonly property bool live: phase === "now"
    readonly property bool over: phase === "past"
    readonly property bool cancelled: phase === "cancelled"
    required property real spare
    // How wide the time of the session is, and the time after it that is free.
    property real span: width
    property real free: 0
    // Where the present lies, from where the session begins; -1 if it is not in view.
    property real present: -1
    readonly property real fewest: Math.round(90 * Theme.u)
    readonly property real reach: span + Math.min(free, Math.round(200 * Theme.u))
    // A short session has its words beside it, where nothing else stands; the present stays clear.
    readonly property bool outside: (span < 5 * Theme.gridTitle.pixelSize || bare) && free > fewest
    readonly property bool crossed: present > span - Theme.space1 && present < reach
    readonly property bool late: crossed && present < span + fewest && span + free - present > fewest
    readonly property real beside: late ? present + Theme.space1 : span + Theme.space1
    readonly property real end: late ? Math.min(span + free, reach + beside - span) : crossed && present >= span + fewest ? present - Theme.space1 : reach
    readonly property real margin: Math.round((span < 180 * Theme.u ? 10 : 20) * Theme.u)
    readonly property real inset: live ? Math.round(26 * Theme.u) : margin
    readonly property real room: span - inset - margin
    readonly property int lines: Math.max(1, Math.floor((height - Theme.space2) / Theme.gridTitle.lineHeight) - (badge === "" ? 0 : 1))
    readonly property string inside: Words.fitWhole(title, Theme.gridTitle.font, room, lines)
    readonly property bool bare: inside === ""
    // Where what stands in the middle of the card begins.
    readonly property real lead: live ? Math.round(16 * Theme.u) : 0

    width: outside ? end : span

    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: name
    Accessible.onPressAction: clicked()
    onClicked: root.kiosk.open(route)

    background: Item {
        // Nothing shines through words that stand beside their card.
        Rectangle {
            anchors.left: parent.left
            anchors.leftMargin: root.beside
            anchors.right: parent.right
            y: words.y
            visible: root.outside
            height: words.height
            color: Theme.ground
        }

        Rectangle {
            id: block

            anchors.left: parent.left
            width: root.span
            height: parent.height
            radius: Math.round(24 * Theme.u)
            color: root.down ? Theme.pressed("programme") : root.live && !Theme.contrast ? Theme.safran : root.over || root.cancelled ? Theme.ground : Theme.paper
            border.width: Theme.contrast || root.over || root.cancelled || root.phase === "next" ? Theme.controlLine : root.live ? 0 : Theme.hairline
            border.color: root.over ? (Theme.contrast ? Theme.quietOutline : Theme.rule) : Theme.contrast ? Theme.outline : root.cancelled ? Theme.rule : root.phase === "next" ? Theme.ink : Theme.ink2
        }

        // What is on is told by more than its colour.
        Rectangle {
            anchors.left: block.left
            anchors.leftMargin: Math.round(8 * Theme.u)
            visible: root.live
            anchors.verticalCenter: block.verticalCenter
            width: Math.round(8 * Theme.u)
            height: block.height - 2 * block.radius
            radius: width / 2
            color: Theme.primary
        }

        FocusRing {
            control: root
            controlRadius: block.radius
            inside: true
        }
    }

    contentItem: Item {
        SetText {
            anchors.left: parent.left
            anchors.leftMargin: root.lead
            anchors.verticalCenter: parent.verticalCenter
            width: root.span - root.lead
            visible: root.outside
            horizontalAlignment: Text.AlignHCenter
            type: Theme.gridTitle
            words: root.duration
            font: type.varied({ strikeout: root.cancelled && caption.text === "" })
            Accessible.ignored: true
        }

        Column {
            id: words

            readonly property real start: root.outside ? root.beside : root.bare ? root.lead : root.inset

            anchors.left: parent.left
            anchors.leftMargin: start
            anchors.verticalCenter: parent.verticalCenter
            width: root.outside ? parent.width - start : root.bare ? root.span - start : root.room

            AppText {
                width: parent.width
                visible: text !== ""
                type: Theme.gridTitle
                text: Words.fitWhole(root.badge, font, width, 1)
                horizontalAlignment: caption.horizontalAlignment
                color: root.cancelled && !Theme.contrast ? Theme.alert : Theme.ink
                Accessible.ignored: true
            }

            AppText {
                id: caption

                width: parent.width
                visible: text !== ""
                type: Theme.gridTitle
                text: root.outside ? Words.fitWhole(root.title, font, width, root.lines) : root.inside || Words.fitWhole(root.duration, font, width, root.lines) || "…"
                horizontalAlignment: root.bare && !root.outside ? Text.AlignHCenter : Text.AlignLeft
                font: type.varied({ strikeout: root.cancelled, weight: root.outside ? Font.Normal : type.weight })
                Accessible.ignored: true
            }
        }
    }
}
