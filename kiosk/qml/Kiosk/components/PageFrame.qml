pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The frame of a page about one thing. Portrait: header and body scroll under a compact bar.
// Landscape: the header is a panel at the left, the body scrolls in the middle, `aside` is at right.
KioskPage {
    id: root

    property string compactTitle: ""
    property Component header
    property Component aside
    // The sheet from which the thing of the page is taken along; "" for none.
    property string takeAway: ""
    property list<PageSection> sections
    default property alias body: column.data
    property alias bodyTop: column.topPadding
    property alias trayExtra: tray.extra
    readonly property bool asideShown: Theme.landscape && !Theme.narrow && aside !== null
    readonly property real panelWidth: Theme.landscape ? Math.round((Theme.narrow ? 505 : 552) * Theme.u) : 0

    function jump(section: PageSection): void {
        scrollTo(section.mapToItem(flickable.contentItem, 0, 0).y - topInset);
    }

    // The part in view: the last one whose heading is in the upper part of what scrolls.
    function currentAnchor(): string {
        const shown = sections.filter(section => section.present && section.anchor !== "");
        const line = flickable.contentY + (Theme.landscape ? flickable.height / 2 : compact.height + Theme.space8);
        const passed = shown.filter(section => section.mapToItem(flickable.contentItem, 0, 0).y <= line);
        const last = flickable.atYEnd && flickable.contentY > 0 ? shown[shown.length - 1] : passed[passed.length - 1];
        return last?.anchor ?? "";
    }

    heading: compactTitle
    view: flickable
    topInset: compact.height + Theme.space4

    // In landscape the identity of the page stays at the left.
    Rectangle {
        anchors.left: parent.left
        visible: Theme.landscape
        width: root.panelWidth
        height: parent.height
        color: root.section

        Flickable {
            id: panel

            anchors.top: parent.top
            anchors.bottom: takeButton.visible ? takeButton.top : parent.bottom
            width: parent.width
            contentHeight: Math.max(height, panelHeader.implicitHeight)
            boundsBehavior: Flickable.StopAtBounds
            interactive: contentHeight > height
            clip: true

            Loader {
                id: panelHeader

                width: panel.width
                height: panel.contentHeight
                active: Theme.landscape
                sourceComponent: root.header
            }
        }

        // A title too long for its panel scrolls there; it is never cut.
        PageButton {
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: Theme.space3
            visible: Theme.landscape && panel.interactive
            view: panel
        }

        ActionButton {
            id: takeButton

            anchors.left: parent.left
            anchors.leftMargin: Theme.margin
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space4
            visible: Theme.landscape && root.takeAway !== ""
            primary: true
            iconName: "qr"
            text: qsTr("To phone")
            onClicked: root.kiosk.open(root.takeAway)
        }

        Rectangle {
            anchors.right: parent.right
            visible: Theme.contrast
            width: Theme.line
            height: parent.height
            color: Theme.ink
        }
    }

    Flickable {
        id: flickable

        anchors.left: parent.left
        anchors.leftMargin: root.panelWidth
        anchors.right: parent.right
        anchors.rightMargin: root.asideShown ? asidePanel.width : 0
        anchors.top: parent.top
        anchors.bottom: tray.top
        contentHeight: content.height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: content

            width: flickable.width
            opacity: 1

            Rectangle {
                visible: !Theme.landscape && !Theme.reach
                width: parent.width
                height: visible ? headerLoader.height : 0
                color: root.section

                Loader {
                    id: headerLoader

                    width: parent.width
                    active: !Theme.landscape
                    sourceComponent: root.header
                }

                Rectangle {
                    anchors.bottom: parent.bottom
                    visible: Theme.contrast
                    width: parent.width
                    height: Theme.line
                    color: Theme.ink
                }
            }

            Column {
                id: column

                width: parent.width
                padding: 0
                topPadding: Theme.landscape ? Theme.space6 : Theme.space4
                bottomPadding: Theme.space7
                spacing: Theme.landscape ? Theme.space4 : Theme.space5
            }
        }
    }

    AppText {
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: Theme.space6
        z: 1
        visible: Theme.landscape && text !== ""
        type: Theme.clock
        text: root.kiosk.clock
        font.features: ({ "tnum": 1 })
    }

    // Portrait only: once the header has scrolled away its title stays, in two lines.
    Rectangle {
        id: compact

        width: parent.width
        height: Theme.landscape || Theme.reach ? 0 : Math.max(Math.round(124 * Theme.u), bar.implicitHeight + Theme.space4)
        visible: height > 0 && flickable.contentY > headerLoader.height - height
        color: root.section

        BrandBar {
            id: bar

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.margin
            anchors.verticalCenter: parent.verticalCenter
            kiosk: root.kiosk
            title: root.compactTitle
        }

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.line
            color: Theme.ink
        }
    }

    Rectangle {
        id: asidePanel

        anchors.right: parent.right
        visible: root.asideShown
        width: Math.round(600 * Theme.u)
        height: parent.height
        color: Theme.paper

        Loader {
            anchors.fill: parent
            active: root.asideShown
            sourceComponent: root.aside
        }
    }

    Tray {
        id: tray

        anchors.left: flickable.left
        anchors.right: flickable.right
        anchors.bottom: parent.bottom
        // Not from the height of what scrolls, which depends on whether the tray is there.
        scrolls: content.height > root.height - flickable.y - (anchored || take.visible ? Math.round(125 * Theme.u) : 0) + 1
        visible: anchored || scrolls || take.visible
        height: visible ? implicitHeight : 0
        view: flickable
        sections: root.sections
        current: root.currentAnchor()
        onJumped: section => root.jump(section)

        ActionButton {
            id: take

            visible: !Theme.landscape && root.takeAway !== ""
            section: root.section
            iconName: "qr"
            text: qsTr("To phone")
            onClicked: root.kiosk.open(root.takeAway)
        }
    }

    FollowFocus {
        view: flickable
        covered: compact.height
    }

    NumberAnimation {
        target: content
        property: "opacity"
        running: true
        from: Theme.still ? 1 : 0
        to: 1
        duration: Theme.pageMotion
        easing.type: Easing.OutCubic
    }
}
