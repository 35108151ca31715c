import QtQuick
import Kiosk

// What a row of the list of people says: name, a badge for who moderates, role.
Column {
    id: root

    required property string name
    required property string role
    required property bool moderator
    property real disc: Math.round(136 * Theme.u)
    readonly property real letterWidth: Math.round((Theme.landscape ? 84 : 102) * Theme.u)
    // Letter and disc stand before them in a row, a sign behind.
    readonly property real start: letterWidth + disc + Math.round(30 * Theme.u)
    readonly property real besides: start + Theme.space3 + Theme.icon
    readonly property TypeStyle nameType: name.length > 36 ? Theme.h4 : Theme.name

    spacing: Math.round(2 * Theme.u)

    Flow {
        width: parent.width
        spacing: Theme.space3

        AppText {
            width: Math.min(implicitWidth, parent.width)
            type: root.nameType
            text: root.name
            maximumLineCount: 4
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        Loader {
            height: root.nameType.lineHeight
            active: root.moderator
            visible: active
            sourceComponent: Item {
                width: badge.width

                Badge {
                    id: badge

                    anchors.verticalCenter: parent.verticalCenter
                    compact: true
                    text: qsTr("Moderation")
                }
            }
        }
    }

    BalancedText {
        anchors.left: parent.left
        room: root.width
        visible: text !== ""
        type: Theme.metadata
        words: root.role
        color: Theme.ink2
        maximumLineCount: Theme.largest ? 3 : 2
        Accessible.ignored: true
    }
}
