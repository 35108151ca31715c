pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// One control, bottom right, on every page: a tap anywhere on it shows the next language.
PlainButton {
    id: root

    required property KioskState kiosk
    property bool dark: true
    // Where a visit begins, the language touched is meant, the one already shown included.
    property bool oneTouch: false
    readonly property color front: dark ? Theme.dockInk : Theme.ink
    readonly property color back: dark ? Theme.dock : Theme.paper

    implicitHeight: Theme.buttonHeight
    implicitWidth: row.implicitWidth + 2 * row.x
    text: qsTr("Language")
    Accessible.description: root.kiosk.language
    onClicked: {
        const touched = oneTouch && !visualFocus ? row.childAt(pressX - row.x, row.height / 2) as LanguageOption : null;
        if (touched)
            root.kiosk.setLanguage(touched.code);
        else
            root.kiosk.nextLanguage();
    }

    Rectangle {
        anchors.fill: parent
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

    Row {
        id: row

        x: Math.round(8 * Theme.u)
        anchors.verticalCenter: parent.verticalCenter

        Repeater {
            model: root.kiosk.languages

            delegate: LanguageOption {
                front: root.front
                back: root.back
            }
        }
    }
}
