import QtQuick
import QtQuick.Templates
import Kiosk

// A filter of the programme: filled while it filters, saying by what; a tap opens its sheet. Where
// there is nothing to choose between it can still be reached, and says so.
AbstractButton {
    id: root

    required property KioskState kiosk
    required property string route
    required property string label
    required property string short
    required property bool on
    required property bool offered
    // Where room is scarce it says its value only when it has one.
    property bool brief: false
    readonly property bool filled: on || (down && offered && Theme.contrast)
    readonly property color front: filled ? Theme.primaryInk : offered ? Theme.ink : Theme.ink2

    implicitHeight: Math.max(Theme.chipHeight, words.implicitHeight + Theme.space4)
    implicitWidth: words.implicitWidth + sign.width + Theme.space2 + 2 * Theme.space4
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: label
    Accessible.description: offered ? "" : qsTr("There is nothing to choose between.")
    Accessible.onPressAction: clicked()
    onClicked: if (offered)
        root.kiosk.open(route)

    background: Rectangle {
        radius: height / 2
        color: root.filled ? (root.down && !Theme.contrast ? Theme.plum : Theme.primary) : root.down && root.offered ? Theme.safran : Theme.paper
        border.width: root.filled ? 0 : Theme.controlLine
        border.color: root.offered ? Theme.outline : Theme.rule

        FocusRing {
            control: root
            controlRadius: parent.radius
        }
    }

    contentItem: Item {
        Row {
            anchors.centerIn: parent
            spacing: Theme.space2

            AppText {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                type: Theme.label
                text: root.brief ? root.short : root.label
                color: root.front
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }

            Icon {
                id: sign

                anchors.verticalCenter: parent.verticalCenter
                icon: "chevU"
                sourceSize.width: Math.round(32 * Theme.u)
                sourceSize.height: Math.round(32 * Theme.u)
                color: root.front
            }
        }
    }
}
