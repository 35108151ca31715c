import QtQuick
import Kiosk

// A state in words, with its sign: live, error, to review, note, added, changed, removed.
Rectangle {
    id: root

    required property string kind
    required property string text
    readonly property var looks: ({
            live: ["check", Theme.ok, true],
            error: ["close", Theme.alert, true],
            warning: ["warn", Theme.safran, false],
            info: ["info", "#D2F2EC", false],
            added: ["plus", Theme.ok, true],
            changed: ["refresh", "#26103A", true],
            removed: ["minus", Theme.alert, true]
        })
    readonly property var look: looks[kind] ?? looks.info
    readonly property color front: Theme.contrast || look[2] ? "#FFFFFF" : "#26103A"

    // Not that of the row: it is known last, and what stands beside a badge has its width before.
    implicitWidth: sign.sourceSize.width + row.spacing + Math.ceil(whole.advanceWidth) + 2 * Math.round(18 * Theme.u)
    implicitHeight: row.implicitHeight + Math.round(14 * Theme.u)
    color: Theme.contrast ? "transparent" : look[1]
    border.width: Theme.contrast ? Theme.controlLine : 0
    border.color: Theme.ink

    Row {
        id: row

        x: Math.round(16 * Theme.u)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space2

        Icon {
            id: sign

            anchors.verticalCenter: parent.verticalCenter
            icon: root.look[0]
            sourceSize.width: Math.round(30 * Theme.u)
            sourceSize.height: Math.round(30 * Theme.u)
            color: root.front
        }

        AppText {
            id: label

            type: Theme.badge
            text: root.text
            color: root.front
            wrapMode: Text.NoWrap

            TextMetrics {
                id: whole

                font: label.font
                text: label.text
            }
        }
    }
}
