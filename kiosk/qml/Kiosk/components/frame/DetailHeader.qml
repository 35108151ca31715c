pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The head of a page about one thing. As high as its longest language needs, so that it never jumps.
Item {
    id: root

    required property KioskState kiosk
    required property string title
    required property list<string> titles
    property list<string> badges
    property string when: ""
    property list<TypeStyle> styles: [Theme.title, Theme.sheetTitle, Theme.h2]
    readonly property real brandBottom: brand.y + brand.height
    property real sideWidth: 0
    property real gap: Theme.space5
    default property alias extra: extras.data

    implicitHeight: column.y + column.height + (Theme.landscape ? Theme.space3 : Math.round(24 * Theme.u))

    BrandBar {
        id: brand

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        width: parent.width - Theme.margin - (Theme.landscape ? Theme.space4 : Theme.margin)
        y: Math.round((Theme.landscape ? 38 : 46) * Theme.u)
        kiosk: root.kiosk
        showClock: !Theme.landscape
    }

    Column {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        width: parent.width - Theme.margin - (Theme.landscape ? Theme.space5 : Theme.margin) - root.sideWidth
        y: brand.y + brand.height + root.gap
        spacing: Theme.landscape ? Theme.space5 : Theme.space3

        Badges {
            width: parent.width
            labels: root.badges
        }

        Item {
            width: parent.width
            // In portrait the last line of the title has enough room under it as it is.
            height: Math.max(shown.height, tallest.height) - (Theme.landscape || root.when === "" ? 0 : Math.round(11 * Theme.u))

            TitleText {
                id: shown

                width: parent.width
                styles: root.styles
                words: root.title
                Accessible.role: Accessible.Heading
            }

            Item {
                id: tallest

                visible: false
                height: childrenRect.height

                Repeater {
                    // By number, for in every language they are the same.
                    model: root.titles.length

                    delegate: TitleText {
                        required property int index

                        width: shown.width
                        styles: root.styles
                        words: root.titles[index] ?? ""
                        Accessible.ignored: true
                    }
                }
            }
        }

        Row {
            visible: root.when !== ""
            width: parent.width
            spacing: Theme.space3

            Icon {
                id: clock

                anchors.verticalCenter: parent.verticalCenter
                icon: "clock"
            }

            SetText {
                width: parent.width - clock.width - parent.spacing
                anchors.verticalCenter: parent.verticalCenter
                type: Theme.whenLine
                words: root.when
                title: true
            }
        }

        Column {
            id: extras

            width: parent.width
            spacing: Theme.space2
        }
    }
}
