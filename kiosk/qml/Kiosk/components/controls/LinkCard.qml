import QtQuick
import QtQuick.Templates
import Kiosk

// A card that opens something linked: its seal over its name, or before it where there is width.
AbstractButton {
    id: root

    required property KioskState kiosk
    required property string route
    required property string title
    required property string detail
    required property string seal
    property bool wide: false
    property color fill: Theme.paper

    implicitHeight: Math.max(Math.round((wide ? 112 : 250) * Theme.u), grid.implicitHeight + 2 * grid.y)
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
        Grid {
            id: grid

            anchors.left: parent.left
            anchors.leftMargin: Theme.space4
            y: root.wide ? Theme.space3 : Theme.space4
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.space4
            rowSpacing: Theme.space2
            verticalItemAlignment: Grid.AlignVCenter

            Seal {
                id: seal

                width: Math.round(96 * Theme.u)
                height: width
                kind: root.seal
                visible: root.seal !== ""
            }

            SetText {
                width: root.width - 2 * Theme.space4 - (root.wide && seal.visible ? seal.width + grid.columnSpacing : 0)
                type: root.wide ? Theme.h4 : Theme.h5
                words: root.title
                title: true
                maximumLineCount: 4
                Accessible.ignored: true
            }
        }
    }
}
