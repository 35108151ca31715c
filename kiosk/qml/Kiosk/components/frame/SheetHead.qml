import QtQuick
import Kiosk

// The title of a sheet, and Close.
Item {
    id: root

    required property string title
    readonly property real space: Math.round((Theme.landscape ? 32 : 45) * Theme.u)

    signal closeWanted

    implicitHeight: Math.max(heading.height, close.height) + space + (Theme.landscape ? Theme.space4 : Theme.space5)

    AppText {
        id: heading

        anchors.left: parent.left
        anchors.right: close.left
        anchors.rightMargin: Theme.space4
        y: root.space + Math.max(0, Math.round((close.height - height) / 2))
        type: Theme.sheetTitle
        text: root.title
        Accessible.role: Accessible.Heading
    }

    ActionButton {
        id: close

        anchors.right: parent.right
        y: root.space
        height: Theme.buttonHeight
        focus: true
        iconName: "close"
        text: qsTr("Close")
        onClicked: root.closeWanted()
    }
}
