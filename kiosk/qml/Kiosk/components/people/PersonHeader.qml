pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The head of a person's page: name and roles beside a large disc that ribbons come out of.
Item {
    id: root

    required property KioskState kiosk
    required property string name
    required property string initials
    required property string portrait
    required property string portraitWords
    required property string lead
    required property list<string> affiliations
    readonly property real ribbon: Math.round(150 * Theme.u)

    implicitHeight: Math.max(words.implicitHeight, Math.round(528 * Theme.u))
    clip: !Theme.landscape

    Repeater {
        model: Theme.contrast ? [] : [{ turn: -21.7, color: Theme.paper }, { turn: 69.6, color: Theme.lilas }]

        delegate: Rectangle {
            required property var modelData

            x: disc.x + disc.width / 2
            y: disc.y + disc.height / 2 - height / 2
            visible: disc.visible
            width: root.width
            height: root.ribbon
            color: modelData.color
            rotation: Theme.mirrored ? 180 - modelData.turn : modelData.turn
            transformOrigin: Item.Left
            antialiasing: true
        }
    }

    Avatar {
        id: disc

        readonly property real below: root.height - words.implicitHeight - Theme.space6

        anchors.right: parent.right
        anchors.rightMargin: Math.round((Theme.landscape ? 72 : 42) * Theme.u)
        y: Theme.landscape ? root.height - height - Math.round(72 * Theme.u) : Math.max(Math.round(145 * Theme.u), words.brandBottom + Theme.space2)
        visible: !Theme.landscape || diameter > Math.round(160 * Theme.u)
        diameter: Theme.landscape ? Math.min(Math.round(332 * Theme.u), below - Math.round(72 * Theme.u)) : Math.round(332 * Theme.u)
        share: 0.44
        initials: root.initials
        portrait: root.portrait
        said: root.portraitWords
        letters: Theme.section("speaker")
    }

    DetailHeader {
        id: words

        width: parent.width
        kiosk: root.kiosk
        title: root.name
        titles: [root.name]
        styles: Theme.landscape ? [Theme.title, Theme.h2] : [Theme.personName, Theme.title, Theme.sheetTitle]
        gap: Theme.space4
        sideWidth: Theme.landscape ? 0 : Math.round(336 * Theme.u)

        Column {
            width: parent.width
            spacing: Math.round(4 * Theme.u)

            AppText {
                width: parent.width
                visible: text !== ""
                type: Theme.leadLine
                text: root.lead
            }

            Repeater {
                // By number: in another language the same ones have other words.
                model: root.affiliations.length

                delegate: AppText {
                    required property int index

                    width: parent?.width ?? 0
                    type: Theme.metadata
                    text: root.affiliations[index] ?? ""
                }
            }
        }
    }
}
