import QtQuick
import Kiosk

// The pad before the staff area: six digits, touched or typed.
FocusScope {
    id: root

    required property KioskState kiosk
    required property StaffState staff
    readonly property PinPad pin: staff.pin
    readonly property real column: Theme.landscape ? Math.round((width - 2 * Theme.margin) * 0.46) : width - 2 * Theme.margin

    focus: true
    Keys.onPressed: event => {
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9)
            root.pin.type(String.fromCharCode(event.key));
        else if (event.key === Qt.Key_Backspace)
            root.pin.erase();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            root.pin.enter();
        else if (event.key === Qt.Key_Escape)
            root.staff.leave();
        else
            return;
        event.accepted = true;
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.dock
    }

    StaffCapsule {
        visible: !Theme.contrast && !Theme.landscape && Theme.textSize === 0 && !root.pin.choosing
    }

    StaffBar {
        x: Theme.margin
        y: Math.round((Theme.landscape ? 38 : 46) * Theme.u)
        width: parent.width - 2 * x
        kiosk: root.kiosk
    }

    Column {
        id: asked

        x: Theme.margin
        y: Math.round((Theme.landscape ? 180 : Theme.textSize > 0 ? 150 : 320) * Theme.u)
        width: root.column
        spacing: Theme.space1

        AppText {
            width: parent.width
            type: Theme.pinTitle
            text: root.pin.title
            color: Theme.dockInk
            Accessible.role: Accessible.Heading
        }

        AppText {
            width: parent.width
            type: Theme.pinAdvice
            text: root.pin.advice
            color: Theme.dockInk
            Accessible.role: Accessible.AlertMessage
        }

        StaffPinBoxes {
            width: parent.width
            pin: root.pin
        }
    }

    StaffPinKeys {
        id: keys

        x: root.width - Theme.margin - root.column
        y: Theme.landscape ? asked.y : Math.max(Math.round(850 * Theme.u), asked.y + asked.height + Theme.space6)
        width: root.column
        visible: !root.pin.choosing
        pin: root.pin
        onCancelled: root.staff.leave()
    }

    StaffPinKey {
        id: enter

        x: Theme.landscape ? Theme.margin : keys.x
        y: root.pin.choosing || Theme.landscape ? asked.y + asked.height + Theme.space7 : keys.y + keys.height + Math.round(46 * Theme.u)
        width: root.column
        height: Math.round(120 * Theme.u)
        type: Theme.enter
        text: root.pin.choosing ? qsTr("Cancel") : qsTr("Enter")
        command: root.pin.choosing
        offered: root.pin.complete || root.pin.choosing
        onClicked: {
            if (root.pin.choosing)
                root.staff.leave();
            else
                root.pin.enter();
        }
    }

    AppText {
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: language.left
        anchors.rightMargin: Theme.space4
        anchors.verticalCenter: language.verticalCenter
        type: Theme.strong
        text: qsTr("Forgotten the code? Ask the technical team.")
        color: Theme.dockInk
    }

    LanguageSwitch {
        id: language

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Math.round((Theme.landscape ? 32 : 64) * Theme.u)
        kiosk: root.kiosk
    }
}
