import QtQuick
import QtQuick.Templates
import Kiosk

// What is on or comes next: its hour over a rule, then what it is and where.
AbstractButton {
    id: root

    required property KioskState kiosk
    required property string route
    required property string label
    required property bool live
    required property string time
    required property string title
    required property string detail
    readonly property real pad: Theme.space5
    // Cards side by side share the height of their heads, so that their rules are level.
    readonly property real ownHead: Math.max(hour.height, kicker.height)
    property real head: ownHead
    // Lines of the title at most.
    property int lines: 4
    // Lines of the detail at most, 0 for none.
    property int details: 2

    // Returns how high the card is when its title and its detail have so many lines at most.
    function heightAt(lines: int, details: int): real {
        const rows = Math.min(whole.lineCount, lines);
        const below = detail && details > 0 ? words.spacing + Math.min(wholePlace.lineCount, details) * Theme.small.lineHeight : 0;
        return Math.max(Math.round(Theme.of(258, 232, 0) * Theme.u), words.y + rows * Theme.h4.lineHeight + below + Math.round(16 * Theme.u));
    }

    implicitHeight: heightAt(lines, details)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: [label, time, title, detail].filter(part => part).join(", ")
    Accessible.onPressAction: clicked()
    onClicked: root.kiosk.open(route)

    background: Rectangle {
        radius: Theme.radiusCard
        color: root.down ? Theme.pressed("programme") : Theme.paper
        border.width: Theme.contrast ? Theme.controlLine : 0
        border.color: Theme.outline

        FocusRing {
            control: root
            controlRadius: parent.radius
        }
    }

    contentItem: Item {
        AppText {
            id: whole

            width: words.width
            visible: false
            type: Theme.h4
            text: root.title
        }

        AppText {
            id: wholePlace

            width: words.width
            visible: false
            type: Theme.small
            text: root.detail
        }

        Item {
            id: headLine

            x: root.pad
            y: Math.round(17 * Theme.u)
            width: parent.width - 2 * x
            height: root.head

            Rectangle {
                id: mark

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                visible: root.live
                width: visible ? Math.round(22 * Theme.u) : 0
                height: width
                radius: width / 2
                color: Theme.contrast ? Theme.ink : Theme.alert
            }

            AppText {
                id: kicker

                anchors.left: mark.right
                anchors.leftMargin: root.live ? Math.round(14 * Theme.u) : 0
                anchors.right: hour.left
                anchors.rightMargin: Theme.space2
                anchors.verticalCenter: parent.verticalCenter
                type: Theme.kicker
                font: type.varied({ weight: root.live ? 700 : 600 })
                text: root.label
                Accessible.ignored: true
            }

            AppText {
                id: hour

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                width: implicitWidth
                type: Theme.h2
                text: root.time
                wrapMode: Text.NoWrap
                font: type.varied({ features: { tnum: 1 } })
                Accessible.ignored: true
            }
        }

        Rectangle {
            id: rule

            x: root.pad
            y: headLine.y + headLine.height + Math.round(8 * Theme.u)
            width: headLine.width
            height: Theme.line
            color: Theme.ink
        }

        Column {
            id: words

            x: root.pad
            y: rule.y + rule.height + Theme.space3
            width: headLine.width
            spacing: Math.round((Theme.landscape ? 8 : 18) * Theme.u)

            SetText {
                width: parent.width
                type: Theme.h4
                words: root.title
                title: true
                maximumLineCount: root.lines
                Accessible.ignored: true
            }

            SetText {
                width: parent.width
                visible: text !== "" && root.details > 0
                type: Theme.small
                words: root.detail
                color: Theme.ink2
                maximumLineCount: Math.max(1, root.details)
                Accessible.ignored: true
            }
        }
    }
}
