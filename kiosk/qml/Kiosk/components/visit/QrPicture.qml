import QtQuick
import Kiosk

// A code for phones: ink on white in every theme, with a quiet zone of at least four modules.
Rectangle {
    id: root

    required property string text
    required property color frame
    // All of it must be in sight at once.
    required property real room
    // So wide that the dark modules of every code take 500 px of the drawing or more: the quiet
    // zone and what whole pixels leave over come on top.
    readonly property real side: Math.min(Math.round(640 * Theme.u), room - 2 * edge)
    readonly property real edge: Math.round((Theme.landscape ? 12 : 20) * Theme.u)
    readonly property int quiet: 4
    // Whole pixels: a module half dark would be read wrongly.
    readonly property int size: QrCodes.size(text)
    readonly property int module: size > 0 ? Math.max(1, Math.floor(side / (size + 2 * quiet))) : 1

    implicitWidth: side + 2 * edge
    implicitHeight: implicitWidth
    color: frame
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Point your phone’s camera at this code.")

    Rectangle {
        id: ground

        anchors.centerIn: parent
        width: root.side
        height: root.side
        color: Theme.qrGround

        Image {
            x: Math.round((ground.width - root.size * root.module) / 2)
            y: x
            source: QrCodes.picture(root.text, root.module, Theme.qrInk)
            Accessible.ignored: true
        }
    }
}
