pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A key with a sign before its word, or in place of one.
Key {
    id: root

    required property string iconName

    contentItem: Item {
        implicitWidth: row.implicitWidth

        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.space2

            Loader {
                anchors.verticalCenter: parent.verticalCenter
                active: root.iconName !== ""
                visible: active
                sourceComponent: Icon {
                    icon: root.iconName
                    color: root.front
                }
            }

            AppText {
                anchors.verticalCenter: parent.verticalCenter
                visible: text !== ""
                type: root.type
                text: root.text
                color: root.front
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
