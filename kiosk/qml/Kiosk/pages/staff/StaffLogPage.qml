pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The end of the log, the last line first. It is for those who look after the machine.
StaffFrame {
    id: root

    title: qsTr("Log")
    Component.onCompleted: root.staff.device.look(root.Window.window)

    AppText {
        width: parent.width
        visible: lines.count === 0
        type: Theme.body
        text: qsTr("The kiosk has no log of its own here; that of the system may say more.")
    }

    Column {
        width: parent.width
        spacing: Theme.space1

        Repeater {
            id: lines

            model: root.staff.device.log

            delegate: AppText {
                required property string modelData

                width: parent?.width ?? 0
                type: Theme.small
                text: modelData
                wrapMode: Text.WrapAnywhere
            }
        }
    }
}
