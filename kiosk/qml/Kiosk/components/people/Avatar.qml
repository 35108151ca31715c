import QtQuick
import Kiosk

// A person: their portrait, or a disc with initials. Whoever moderates has them in the colour of the
// section.
Rectangle {
    id: root

    required property string initials
    required property string portrait
    // What one sees on the portrait, where it is not beside all that is known of the person.
    property string said: ""
    property color letters: Theme.discInk
    property real share: 0.38
    property real diameter: Math.round(96 * Theme.u)

    implicitWidth: diameter
    implicitHeight: diameter
    radius: diameter / 2
    color: Theme.disc
    Accessible.role: Accessible.Graphic
    Accessible.name: said
    Accessible.ignored: said === ""

    Text {
        anchors.centerIn: parent
        textFormat: Text.PlainText
        text: root.initials
        color: Theme.contrast ? Theme.discInk : root.letters
        font.family: Theme.face
        font.weight: 700
        font.pixelSize: Math.round(root.diameter * root.share)
        Accessible.name: ""
        Accessible.ignored: true
    }

    Image {
        anchors.fill: parent
        visible: root.portrait !== ""
        source: visible ? `image://portrait/${root.portrait}` : ""
        sourceSize: Qt.size(root.diameter, root.diameter)
        Accessible.ignored: true
    }
}
