pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The frame of a section: its large title and shapes stay above, its tray stays below.
KioskPage {
    id: root

    required property string title
    property Component art
    property real headerHeight: Math.round(304 * Theme.u)
    property TypeStyle titleType: Theme.page
    property real titleTop: Math.round(106 * Theme.u)
    default property alias body: middle.data
    property alias tray: trayArea.data
    readonly property alias headHeight: head.height
    readonly property bool trayShown: trayArea.childrenRect.height > 0

    heading: title
    headingType: Theme.page

    Rectangle {
        id: head

        width: parent.width
        visible: !Theme.reach
        height: Theme.reach ? 0 : Theme.landscape ? Math.round(136 * Theme.u) : Math.max(root.headerHeight, heading.y + heading.height)
        color: root.section
        clip: true

        Loader {
            id: shapes

            anchors.right: parent.right
            anchors.bottom: parent.bottom
            active: !Theme.contrast
            visible: heading.start + heading.contentWidth + Theme.space3 + width < parent.width
            sourceComponent: root.art
            transform: Scale {
                origin.x: shapes.width / 2
                xScale: Theme.mirrored ? -1 : 1
            }
        }

        BrandBar {
            id: brand

            x: Theme.margin
            y: Theme.landscape ? Math.round((parent.height - height) / 2) : Math.round(46 * Theme.u)
            width: parent.width - 2 * x
            kiosk: root.kiosk
            nameShown: !Theme.landscape
        }

        TitleText {
            id: heading

            readonly property real start: Theme.margin + (Theme.landscape ? Math.round(86 * Theme.u) : 0)

            anchors.left: parent.left
            anchors.leftMargin: start
            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            y: Theme.landscape ? Math.round((parent.height - height) / 2) : Math.max(root.titleTop, brand.y + brand.height)
            styles: Theme.landscape ? [Theme.landscapePage, Theme.title] : [root.titleType, Theme.personName, Theme.title]
            words: root.title
            Accessible.role: Accessible.Heading
        }

        Rectangle {
            anchors.bottom: parent.bottom
            visible: Theme.contrast
            width: parent.width
            height: Theme.line
            color: Theme.ink
        }
    }

    Item {
        id: middle

        anchors.top: head.bottom
        anchors.bottom: trayArea.top
        width: parent.width
    }

    Rectangle {
        id: trayArea

        anchors.bottom: parent.bottom
        width: parent.width
        height: root.trayShown ? childrenRect.height : 0
        color: Theme.paper
    }

    Rectangle {
        anchors.bottom: trayArea.top
        visible: root.trayShown
        width: parent.width
        height: Theme.line
        color: Theme.ink
    }
}
