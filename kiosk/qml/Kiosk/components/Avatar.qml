import QtQuick
import Kiosk

// A person: a disc with initials. Whoever moderates has them in the colour of the section.
Rectangle {
    id: root

    required property string initials
    property color letters: Theme.discInk
    property real share: 0.38
    property real diameter: Math.round(96 * Theme.u)

    implicitWidth: diameter
    implicitHeight: diameter
    radius: diameter / 2
    color: Theme.disc

    Text {
        anchors.centerIn: parent
        textFormat: Text.PlainText
        text: root.initials
        color: Theme.contrast ? Theme.discInk : root.letters
        font.family: Theme.face
        font.weight: 700
        font.pixelSize: Math.round(root.diameter * root.share)
        Accessible.ignored: true
    }
}
