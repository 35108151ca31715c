pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The questions of a session on one capsule: a disc for the first and one for the last.
Item {
    id: root

    required property list<string> questions
    property color section: Theme.section("session")
    readonly property real disc: Math.round((Theme.landscape ? 36 : 46) * Theme.u)
    readonly property real capsule: Math.round((Theme.landscape ? 58 : 76) * Theme.u)

    implicitHeight: Math.max(column.height, capsule)

    Rectangle {
        anchors.left: parent.left
        width: root.capsule
        height: parent.height
        visible: root.questions.length > 1
        radius: width / 2
        color: Theme.contrast ? Theme.primary : root.section
    }

    Repeater {
        model: Math.min(2, root.questions.length)

        delegate: Rectangle {
            required property int index

            readonly property real rim: Math.round((root.capsule - root.disc) / 2)

            anchors.left: parent?.left
            anchors.leftMargin: rim
            y: index === 0 ? rim : root.height - height - rim
            width: root.disc
            height: width
            radius: width / 2
            color: Theme.contrast && root.questions.length > 1 ? "#000000" : Theme.ink
        }
    }

    Column {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: root.capsule + (Theme.landscape ? Theme.space4 : Theme.space5)
        width: root.width - anchors.leftMargin
        spacing: Theme.landscape ? Theme.space3 : Theme.space4

        Repeater {
            // By number: in another language the same questions have other words.
            model: root.questions.length

            delegate: SetText {
                required property int index

                width: column.width
                type: Theme.quote
                words: root.questions[index] ?? ""
                title: true
            }
        }
    }
}
