import QtQuick
import QtQuick.Templates
import Kiosk

// How many problems of a severity there are; touched, it lists only these, or all again.
AbstractButton {
    id: root

    required property string severity
    required property int count
    required property string label
    required property bool chosen
    readonly property bool filters: severity !== "files" && count > 0
    readonly property var fills: ({
            error: Theme.alert,
            warning: Theme.safran,
            info: "#D2F2EC",
            files: "#FFFFFF"
        })
    readonly property bool grave: severity === "error" && count > 0
    readonly property bool marked: chosen && Theme.contrast
    readonly property color fill: Theme.contrast ? (marked ? Theme.primary : "#000000") : severity === "error" && count === 0 ? "#CFEBDD" : fills[severity] ?? "#FFFFFF"
    readonly property color front: Theme.contrast ? (marked ? "#000000" : "#FFFFFF") : grave ? "#FFFFFF" : "#26103A"

    implicitHeight: Math.round((Theme.largest ? 176 : 128) * Theme.u)
    focusPolicy: filters ? Qt.StrongFocus : Qt.NoFocus
    enabled: filters
    Accessible.role: Accessible.CheckBox
    Accessible.name: `${count} ${label}`
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.onPressAction: clicked()

    background: Rectangle {
        color: root.fill
        border.width: Theme.contrast ? Theme.controlLine : 0
        border.color: root.filters ? Theme.outline : "#8C8C8C"

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Math.round(12 * Theme.u)
            visible: root.chosen
            color: root.front
        }

        FocusRing {
            control: root
            inside: true
        }
    }

    contentItem: Item {
        Grid {
            anchors.centerIn: parent
            columns: Theme.largest ? 1 : 2
            columnSpacing: Theme.space3
            horizontalItemAlignment: Grid.AlignHCenter
            verticalItemAlignment: Grid.AlignVCenter

            AppText {
                type: Theme.staffFigure
                text: root.count
                color: root.front
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }

            AppText {
                type: Theme.label
                text: root.label
                color: root.front
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
