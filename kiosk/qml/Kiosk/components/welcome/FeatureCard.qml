import QtQuick
import QtQuick.Templates
import Kiosk

// Something to discover: a dark band that leads to it. The large one stands where nothing is on.
AbstractButton {
    id: root

    required property KioskState kiosk
    required property string route
    required property string kicker
    required property string title
    property bool large: false
    // Lines of the title at most.
    property int lines: 4
    readonly property real pad: Math.round(36 * Theme.u)
    readonly property TypeStyle titleType: large ? Theme.h3 : Theme.feature

    // Returns how high the card is when its title has so many lines at most.
    function heightAt(lines: int): real {
        const least = large && lines > 2 ? Theme.of(258, 232, 232) : Theme.of(148, 184, 148);
        const words = kickerText.height + (large ? Theme.space2 : 0) + Math.min(whole.lineCount, lines) * titleType.lineHeight;
        return Math.max(Math.round(least * Theme.u), words + Math.round((large ? 48 : Theme.narrow ? 24 : 32) * Theme.u));
    }

    implicitHeight: heightAt(lines)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: title
    Accessible.description: kicker
    Accessible.onPressAction: clicked()
    onClicked: root.kiosk.open(route)

    background: Rectangle {
        radius: Theme.radiusFeature
        color: root.down ? Theme.contrast ? Theme.pressed(root.route) : Theme.plum : Theme.contrast ? Theme.paper : Theme.ink
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
            type: root.titleType
            text: root.title
        }

        Column {
            id: words

            anchors.left: parent.left
            anchors.right: arrow.left
            anchors.leftMargin: root.pad
            anchors.rightMargin: Theme.space4
            anchors.verticalCenter: parent.verticalCenter
            spacing: root.large ? Theme.space2 : 0

            SetText {
                id: kickerText

                width: parent.width
                type: Theme.strong
                words: root.kicker
                title: true
                color: Theme.contrast ? Theme.ink : Theme.safran
                Accessible.ignored: true
            }

            SetText {
                width: parent.width
                type: root.titleType
                words: root.title
                title: true
                color: Theme.dockInk
                maximumLineCount: root.lines
                Accessible.ignored: true
            }
        }

        Rectangle {
            id: arrow

            anchors.right: parent.right
            anchors.rightMargin: root.pad
            anchors.verticalCenter: parent.verticalCenter
            width: Math.round(76 * Theme.u)
            height: width
            radius: width / 2
            color: Theme.contrast ? Theme.primary : Theme.section(root.route)

            Icon {
                anchors.centerIn: parent
                icon: "fwd"
                color: Theme.contrast ? Theme.primaryInk : Theme.ink
            }
        }
    }
}
