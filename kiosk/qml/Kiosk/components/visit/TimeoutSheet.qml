import QtQuick
import Kiosk

// Asks whether somebody is still there, over everything. Any touch says yes; one button says no.
Item {
    id: root

    required property KioskState kiosk
    required property KioskPage page
    required property list<string> question
    required property list<string> second
    required property list<string> seconds
    required property list<string> stay
    required property list<string> leave
    required property list<string> anywhere
    property Item focusBefore: null
    readonly property Idle idle: root.kiosk.idle

    visible: idle.asking
    Accessible.role: Accessible.AlertMessage
    Accessible.name: question[0]
    onVisibleChanged: {
        const now = root.Window.activeFocusItem;
        pass.give(visible ? stayButton : root.focusBefore, pass.reasonOf(now));
        root.focusBefore = visible ? now : null;
    }

    FocusPass {
        id: pass
    }

    Connections {
        target: root.idle

        function onReadingAsked(): void {
            root.idle.allowReading(root.page ? root.page.openText(root.page) : 0);
        }
    }

    Shortcut {
        sequences: [StandardKey.Cancel]
        enabled: root.visible
        onActivated: root.idle.stay()
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
    }

    // On release, so that the touch that answers does nothing else.
    MouseArea {
        anchors.fill: parent
        onReleased: root.idle.stay()
    }

    Rectangle {
        anchors.bottom: foot.top
        width: parent.width
        height: answers.y + answers.height + Theme.space7
        color: Theme.contrast ? Theme.paper : Theme.safran

        Rectangle {
            width: parent.width
            height: Theme.line
            visible: Theme.contrast
            color: Theme.ink
        }

        TimeoutQuestion {
            id: asked

            anchors.left: parent.left
            anchors.leftMargin: Theme.margin
            y: Theme.space7
            width: Theme.landscape ? parent.width / 2 - Theme.margin - Theme.space6 : parent.width - 2 * Theme.margin
            idle: root.idle
            question: root.question
            second: root.second
            seconds: root.seconds
        }

        Column {
            id: answers

            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            y: Theme.landscape ? Math.max(Theme.space7, asked.y + asked.height - height) : asked.y + asked.height + Theme.space6
            width: asked.width
            spacing: Theme.space4

            TimeoutButton {
                id: stayButton

                width: parent.width
                height: Math.max(Math.round(168 * Theme.u), implicitHeight)
                words: root.stay
                iconName: "check"
                primary: true
                type: Theme.answer
                otherType: Theme.whenLine
                onClicked: root.idle.stay()
                KeyNavigation.tab: leaveButton
                KeyNavigation.backtab: language
            }

            TimeoutButton {
                id: leaveButton

                width: parent.width
                words: root.leave
                iconName: "power"
                onClicked: root.idle.leave()
                KeyNavigation.tab: language
                KeyNavigation.backtab: stayButton
            }
        }
    }

    Rectangle {
        id: foot

        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.max(Math.round((Theme.landscape ? 124 : 268) * Theme.u), hint.height + 2 * Theme.space4)
        color: Theme.dock

        Rectangle {
            width: parent.width
            height: Theme.line
            visible: Theme.contrast
            color: Theme.dockInk
        }

        AppText {
            id: hint

            anchors.left: parent.left
            anchors.leftMargin: Theme.margin
            anchors.right: language.left
            anchors.rightMargin: Theme.space5
            anchors.verticalCenter: parent.verticalCenter
            type: Theme.label
            text: root.anywhere.join("\n")
            color: Theme.dockInk
        }

        LanguageSwitch {
            id: language

            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            anchors.verticalCenter: parent.verticalCenter
            kiosk: root.kiosk
            KeyNavigation.tab: stayButton
            KeyNavigation.backtab: leaveButton
        }
    }

    Connections {
        target: language

        function onClicked(): void {
            root.idle.stay();
        }
    }
}
