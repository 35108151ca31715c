import QtQuick
import QtQuick.Templates
import Kiosk

// A partnership in the index: its seal beside its name and what sums it up.
AbstractButton {
    id: root

    required property KioskState kiosk
    required property string route
    required property string title
    required property string detail
    required property string seal
    property color fill: Theme.paper
    readonly property real inset: Math.round((Theme.landscape ? 12 : 16) * Theme.u)

    implicitHeight: Math.max(Math.round((Theme.landscape ? 92 : 142) * Theme.u), disc.height + 2 * inset, words.implicitHeight + 2 * inset)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: title
    Accessible.description: detail
    Accessible.onPressAction: clicked()
    onClicked: root.kiosk.open(route)

    background: Rectangle {
        radius: Theme.radiusFeature
        color: root.down ? Theme.sectionPale("partnership") : root.fill
        border.width: Theme.contrast ? Theme.controlLine : 0
        border.color: Theme.outline

        FocusRing {
            control: root
            controlRadius: parent.radius
        }
    }

    contentItem: Item {
        Seal {
            id: disc

            anchors.left: parent.left
            anchors.leftMargin: root.inset
            anchors.verticalCenter: parent.verticalCenter
            diameter: Math.round((Theme.landscape ? 68 : 104) * Theme.u)
            kind: root.seal
        }

        Column {
            id: words

            anchors.left: disc.right
            anchors.leftMargin: Theme.space3 + Theme.hairline
            anchors.right: parent.right
            anchors.rightMargin: Theme.space4
            anchors.verticalCenter: parent.verticalCenter
            spacing: Math.round(4 * Theme.u)

            SetText {
                width: parent.width
                type: Theme.h5
                words: root.title
                title: true
                maximumLineCount: 4
                Accessible.ignored: true
            }

            AppText {
                width: parent.width
                visible: text !== ""
                type: Theme.small
                text: root.detail
                color: Theme.ink2
                Accessible.ignored: true
            }
        }
    }
}
