import QtQuick
import Kiosk

// One of the languages on the switch; the one shown is filled.
Rectangle {
    id: root

    required property string code
    required property string label
    required property bool current
    required property color front
    required property color back

    implicitWidth: Math.max(Math.round(88 * Theme.u), name.implicitWidth + Theme.space4)
    implicitHeight: Theme.buttonHeight - Math.round(16 * Theme.u)
    radius: height / 2
    color: !current ? "transparent" : Theme.contrast ? Theme.primary : front

    AppText {
        id: name

        anchors.centerIn: parent
        type: Theme.label
        text: root.label
        wrapMode: Text.NoWrap
        font: type.varied({ weight: 700 })
        color: !root.current ? root.front : Theme.contrast ? Theme.primaryInk : root.back
        Accessible.ignored: true
    }
}
