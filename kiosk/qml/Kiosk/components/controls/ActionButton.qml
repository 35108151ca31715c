pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates
import Kiosk

// A round button: primary (filled), secondary (outlined), or in the colour of a section.
AbstractButton {
    id: root

    property string iconName: ""
    property string iconAfter: ""
    property bool primary: false
    property bool selected: false
    // One that leads nowhere now can still be reached, and says why.
    property bool offered: true
    property string reason: ""
    property color section: "transparent"
    // On a dark ground the ring round it is light.
    property bool dark: false
    property real sidePadding: Theme.space4
    readonly property bool filled: (primary || selected) && offered
    // How wide all is but the words.
    readonly property real signs: (iconName ? sign.width + row.spacing : 0) + (iconAfter ? signAfter.width + row.spacing : 0) - (text ? 0 : row.spacing)
    readonly property real wordsWidth: signs + (text ? label.implicitWidth : 0)
    readonly property color fill: {
        if (filled)
            return down && !Theme.contrast ? Theme.plum : Theme.primary;
        if (!offered)
            return Theme.ground;
        if (section.a > 0)
            return Theme.contrast ? "#000000" : section;
        return down ? (Theme.contrast ? Theme.primary : Theme.safran) : Theme.paper;
    }
    readonly property color fillInk: filled || (Theme.contrast && down && offered) ? Theme.primaryInk : offered ? Theme.ink : Theme.ink2

    implicitHeight: Math.max(Theme.chipHeight, contentItem.implicitHeight + Theme.space4)
    implicitWidth: Math.max(Theme.chipHeight, wordsWidth + leftPadding + rightPadding)
    leftPadding: text ? sidePadding : 0
    rightPadding: leftPadding
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: offered ? "" : reason
    Accessible.onPressAction: clicked()

    background: Rectangle {
        color: root.fill
        radius: height / 2
        border.width: root.filled || (root.section.a > 0 && !Theme.contrast) ? 0 : Theme.controlLine
        border.color: root.offered ? Theme.outline : Theme.rule

        FocusRing {
            control: root
            dark: root.dark
            controlRadius: parent.height / 2
        }
    }

    contentItem: Item {
        implicitHeight: row.implicitHeight

        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.space2

            Loader {
                id: sign

                anchors.verticalCenter: parent.verticalCenter
                active: root.iconName !== ""
                visible: active
                sourceComponent: Icon {
                    icon: root.iconName
                    color: root.fillInk
                }
            }

            AppText {
                id: label

                width: Math.min(implicitWidth, root.availableWidth - root.signs)
                anchors.verticalCenter: parent.verticalCenter
                visible: root.text !== ""
                type: Theme.label
                text: root.text
                color: root.fillInk
                Accessible.ignored: true
            }

            Loader {
                id: signAfter

                anchors.verticalCenter: parent.verticalCenter
                active: root.iconAfter !== ""
                visible: active
                sourceComponent: Icon {
                    icon: root.iconAfter
                    sourceSize.width: Math.round(32 * Theme.u)
                    sourceSize.height: Math.round(32 * Theme.u)
                    color: root.fillInk
                }
            }
        }
    }
}
