import QtQuick
import QtQuick.Templates
import Kiosk

// A card that opens a session: its title, and when and where it is.
AbstractButton {
    id: root

    required property KioskState kiosk
    required property string route
    required property string title
    required property string detail
    property color fill: Theme.paper

    implicitHeight: words.implicitHeight + 2 * Theme.space4
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: title
    Accessible.description: detail
    Accessible.onPressAction: clicked()
    onClicked: root.kiosk.open(route)

    background: Rectangle {
        radius: Theme.radiusCard
        color: root.down ? Theme.sectionPale(root.route) : root.fill
        border.width: Theme.contrast ? Theme.controlLine : 0
        border.color: Theme.outline

        FocusRing {
            control: root
            controlRadius: parent.radius
        }
    }

    contentItem: Item {
        Column {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: Math.round(28 * Theme.u)
            anchors.verticalCenter: parent.verticalCenter
            width: root.width - 2 * anchors.leftMargin
            spacing: Math.round(6 * Theme.u)

            SetText {
                width: parent.width
                type: Theme.h4
                words: root.title
                title: true
                maximumLineCount: 5
                Accessible.ignored: true
            }

            SetText {
                width: parent.width
                type: Theme.small
                words: root.detail
                color: Theme.ink2
                Accessible.ignored: true
            }
        }
    }
}
