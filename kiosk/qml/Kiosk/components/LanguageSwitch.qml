pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Kiosk

// One control, bottom right, on every page: a tap anywhere on it shows the next language.
AbstractButton {
    id: root

    required property KioskState kiosk
    property bool dark: true
    readonly property color front: dark ? Theme.dockInk : Theme.ink
    readonly property color back: dark ? Theme.dock : Theme.paper

    implicitHeight: Theme.buttonHeight
    implicitWidth: row.implicitWidth + 2 * row.x
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Language")
    Accessible.description: root.kiosk.language
    Accessible.onPressAction: clicked()
    onClicked: root.kiosk.nextLanguage()

    background: Rectangle {
        color: root.dark ? "transparent" : Theme.contrast ? Theme.paper : "transparent"
        radius: height / 2
        border.width: Theme.controlLine
        border.color: Theme.contrast ? Theme.outline : root.front

        FocusRing {
            control: root
            controlRadius: parent.height / 2
            dark: root.dark
        }
    }

    contentItem: Item {
        Row {
            id: row

            x: Math.round(8 * Theme.u)
            anchors.verticalCenter: parent.verticalCenter

            Repeater {
                model: root.kiosk.languages

                delegate: Rectangle {
                    id: option

                    required property string label
                    required property bool current
                    readonly property color chosen: Theme.contrast ? Theme.primary : root.front

                    width: Math.max(Math.round(88 * Theme.u), name.implicitWidth + Theme.space4)
                    height: Theme.buttonHeight - Math.round(16 * Theme.u)
                    radius: height / 2
                    color: option.current ? option.chosen : "transparent"

                    AppText {
                        id: name

                        anchors.centerIn: parent
                        type: Theme.label
                        text: option.label
                        wrapMode: Text.NoWrap
                        font.weight: 700
                        color: option.current ? (Theme.contrast ? Theme.primaryInk : root.back) : root.front
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
