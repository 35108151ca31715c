pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The mark and the name of the forum, in every language.
Row {
    id: root

    required property string name
    property list<string> others
    required property real room
    readonly property real wordsWidth: room - mark.width - spacing

    spacing: Math.round(18 * Theme.u)

    Icon {
        id: mark

        anchors.verticalCenter: parent.verticalCenter
        icon: "../shapes/mark"
        sourceSize.width: Math.round(60 * Theme.u)
        sourceSize.height: Math.round(60 * Theme.u)
    }

    Column {
        anchors.verticalCenter: parent.verticalCenter
        spacing: -Math.round(3 * Theme.u)

        AppText {
            anchors.left: parent.left
            width: Math.min(implicitWidth, root.wordsWidth)
            type: Theme.strong
            text: root.name
        }

        Repeater {
            model: root.others

            delegate: AppText {
                required property string modelData

                anchors.left: parent?.left
                width: Math.min(implicitWidth, root.wordsWidth)
                type: Theme.strong
                font: type.varied({ weight: 500 })
                text: modelData
            }
        }
    }
}
