pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The invitation to touch, in every language. Its light and dark change places now and then, so
// that nothing bright burns into the panel.
PlainButton {
    id: root

    property list<string> others
    property bool inverse: false
    readonly property color fill: Theme.contrast ? Theme.primary : inverse ? Theme.paper : down ? Theme.plum : Theme.ink
    readonly property color front: Theme.contrast ? Theme.primaryInk : inverse ? Theme.ink : Theme.paper
    readonly property real pad: Math.round(22 * Theme.u)

    implicitHeight: Math.max(Math.round(204 * Theme.u), words.height + 2 * pad)

    Rectangle {
        anchors.fill: parent
        radius: Math.round(102 * Theme.u)
        color: root.fill

        FocusRing {
            control: root
            controlRadius: parent.radius
        }
    }

    Rectangle {
        id: disc

        anchors.left: parent.left
        anchors.leftMargin: root.pad
        anchors.verticalCenter: parent.verticalCenter
        width: Math.round(160 * Theme.u)
        height: width
        radius: width / 2
        color: root.front

        Icon {
            anchors.centerIn: parent
            icon: "finger"
            sourceSize.width: Math.round(88 * Theme.u)
            sourceSize.height: Math.round(88 * Theme.u)
            color: root.fill
        }
    }

    Column {
        id: words

        anchors.left: disc.right
        anchors.leftMargin: Math.round(39 * Theme.u)
        anchors.right: parent.right
        anchors.rightMargin: root.pad
        anchors.verticalCenter: parent.verticalCenter

        AppText {
            width: parent.width
            type: Theme.start
            text: root.text
            color: root.front
            Accessible.ignored: true
        }

        Repeater {
            model: root.others

            delegate: AppText {
                required property string modelData

                width: words.width
                type: Theme.posterOther
                text: modelData
                color: root.front
                Accessible.ignored: true
            }
        }
    }
}
