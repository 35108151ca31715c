pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Home: a welcome, what is on or worth discovering, and the four ways in.
KioskPage {
    id: root

    required property RowListModel now
    required property RowListModel features
    readonly property real half: Math.floor((width - 2 * Theme.margin - Theme.gutter) / 2)
    readonly property real foot: Math.round(Theme.of(40, 30, 24) * Theme.u)
    readonly property real gap: Math.round(Theme.of(32, 50, 28) * Theme.u)
    // The tiles are the navigation here: they have their height first, whole, and news what is left.
    readonly property real above: hero.visible ? Math.max(news.y - Theme.gutter, hero.y + hero.height) : news.y - Theme.gutter
    readonly property real below: height - foot - gap
    readonly property real tilesNeeded: tiles.brief ? tiles.briefNeeded : tiles.needed
    readonly property real tilesTop: Math.max(news.shown > 0 ? news.y + news.height : 0, above) + gap
    readonly property bool scrolls: tilesTop + tilesNeeded + foot > height + 1

    heading: qsTr("Welcome")
    headingType: Theme.page
    view: flickable

    Flickable {
        id: flickable

        anchors.top: parent.top
        anchors.bottom: tray.top
        width: parent.width
        contentHeight: root.tilesTop + tiles.height + root.foot
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        // Drawn beside the welcome; larger words push it aside.
        Image {
            // Where the upright column stands in the drawing, and where the welcome lets it.
            readonly property real column: Math.round((Theme.landscape ? 837 : 856) * Theme.u)
            readonly property real room: Theme.margin + welcome.contentWidth + Math.round((Theme.landscape ? 27 : 56) * Theme.u)

            anchors.left: parent.left
            anchors.leftMargin: Math.max(Theme.narrow ? -Math.round(149 * Theme.u) : 0, room - column)
            visible: !Theme.contrast && !Theme.reach
            mirror: Theme.mirrored
            source: Theme.drawn(Theme.landscape ? "shapes/trame-home-landscape.svg" : "shapes/trame-home.svg", "transparent")
            sourceSize.width: Math.round((Theme.landscape ? 1240 : 1080) * Theme.u)
            Accessible.ignored: true
        }

        BrandBar {
            anchors.left: parent.left
            anchors.leftMargin: Theme.margin
            y: Math.round((Theme.landscape ? 38 : 46) * Theme.u)
            // The name ends before the shapes, where there are any.
            width: Theme.landscape || Theme.contrast ? parent.width - 2 * Theme.margin : Math.round(690 * Theme.u)
            nameWidth: Theme.landscape && !Theme.contrast ? Math.round((Theme.narrow ? 553 : 670) * Theme.u) : width
            type: Theme.landscape ? Theme.label : Theme.strong
            visible: !Theme.reach
            kiosk: root.kiosk
            clockBeside: !Theme.landscape

            // The way in for staff, which no sign tells of: a long hold, then a code.
            TapHandler {
                longPressThreshold: 3
                onLongPressed: root.kiosk.open("staff")
            }
        }

        Column {
            id: hero

            visible: !Theme.reach
            anchors.left: parent.left
            anchors.leftMargin: Theme.margin
            y: Math.round((Theme.landscape ? 169 : 237) * Theme.u)
            width: Theme.landscape ? root.half : parent.width - 2 * Theme.margin
            spacing: Math.round(2 * Theme.u)

            TitleText {
                id: welcome

                // The side of a large letter, so that its stem stands on the margin.
                anchors.left: parent.left
                anchors.leftMargin: -Math.round(4 * Theme.u)
                width: parent.width
                styles: Theme.narrow ? [Theme.page, Theme.title] : [Theme.hero, Theme.page, Theme.title]
                words: qsTr("Welcome")
                Accessible.role: Accessible.Heading
            }

            SetText {
                anchors.left: parent.left
                width: Math.round((Theme.narrow ? 614 : 660) * Theme.u)
                type: Theme.welcome
                words: qsTr("What are you looking for?")
            }
        }

        HomeNews {
            id: news

            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            y: Theme.reach ? Theme.space5 : Theme.landscape ? Math.round(104 * Theme.u) : Math.max(Math.round(574 * Theme.u), hero.y + hero.height + Theme.space5)
            width: Theme.landscape ? root.half : parent.width - 2 * Theme.margin
            room: root.below - y - root.tilesNeeded
            kiosk: root.kiosk
            now: root.now
            features: root.features
        }

        HomeTiles {
            id: tiles

            x: Theme.margin
            y: root.tilesTop
            width: parent.width - 2 * x
            room: root.height - root.tilesTop - root.foot
            brief: needed > root.below - Math.max(root.above, news.y + news.least)
            kiosk: root.kiosk
        }
    }

    Tray {
        id: tray

        anchors.bottom: parent.bottom
        width: parent.width
        visible: root.scrolls
        height: visible ? implicitHeight : 0
        view: flickable
    }
}
