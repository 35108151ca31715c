import QtQuick
import QtQuick.Controls.Basic
import Kiosk

// A card that opens something linked: its seal over its name.
AbstractButton {
    id: root

    required property KioskState kiosk
    required property string route
    required property string title
    required property string detail
    required property string seal

    implicitHeight: Math.max(Math.round(250 * Theme.u), column.implicitHeight + 2 * Theme.space4)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: title
    Accessible.description: detail
    Accessible.onPressAction: clicked()
    onClicked: root.kiosk.open(route)

    background: Rectangle {
        radius: Theme.radiusCard
        color: root.down ? Theme.sectionPale(root.route) : Theme.paper
        border.width: Theme.contrast ? Theme.controlLine : 0
        border.color: Theme.outline

        FocusRing {
            control: root
            controlRadius: parent.radius
        }
    }

    contentItem: Item {
        Column {
            id: column

            x: Theme.space4
            y: Theme.space4
            width: parent.width - 2 * x
            spacing: Theme.space2

            Seal {
                width: Math.round(96 * Theme.u)
                height: width
                kind: root.seal
                visible: root.seal !== ""
            }

            AppText {
                width: parent.width
                type: Theme.h5
                text: root.title
                maximumLineCount: 4
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
    }
}
