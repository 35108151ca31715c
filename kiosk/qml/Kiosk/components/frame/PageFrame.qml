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
    property alias bodySpacing: column.spacing
    property alias trayExtra: tray.extra
    readonly property bool asideShown: Theme.landscape && !Theme.narrow && aside !== null
    // Where no panel at the right has it, the hour stands in the first line of the body.
    readonly property bool hourOverBody: Theme.landscape && !asideShown && hour.visible
    readonly property real underHour: Theme.space6 + hour.height + Theme.space2
    readonly property real panelWidth: Theme.landscape ? Math.round((Theme.narrow ? 505 : 552) * Theme.u) : 0
    readonly property real compactHeight: Theme.landscape || Theme.reach ? 0 : compact.implicitHeight

    function jump(section: PageSection): void {
        scrollTo(section.mapToItem(flickable.contentItem, 0, 0).y - topInset);
    }

    // The part in view: the last one whose heading is in the upper part of what scrolls.
    function currentAnchor(): string {
        // Where they are is known when all has its height.
        const shown = flickable.contentHeight > 0 ? sections.filter(section => section.present && section.anchor !== "") : [];
        const line = flickable.contentY + (Theme.landscape ? flickable.height / 2 : compactHeight + Theme.space8);
        const passed = shown.filter(section => section.mapToItem(flickable.contentItem, 0, 0).y <= line);
        const last = flickable.atYEnd && flickable.contentY > 0 ? shown[shown.length - 1] : passed[passed.length - 1];
        return last?.anchor ?? "";
    }

    heading: compactTitle
    view: flickable
    topInset: compactHeight + Theme.space4

    Loader {
        width: root.panelWidth
        height: parent.height
        anchors.left: parent.left
        active: Theme.landscape
        sourceComponent: IdentityPanel {
            color: root.section
            kiosk: root.kiosk
            header: root.header
            takeAway: root.takeAway
        }
    }

    Flickable {
        id: flickable

        anchors.left: parent.left
        anchors.leftMargin: root.panelWidth
        anchors.top: parent.top
        anchors.bottom: tray.top
        // Not by an anchor, as the page itself.
        width: parent.width - root.panelWidth - (root.asideShown ? asidePanel.width : 0)
        contentHeight: content.height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: content

            width: flickable.width
            opacity: 1

            Loader {
                id: scrolledHeader

                width: parent.width
                active: !Theme.landscape
                visible: active && !Theme.reach
                sourceComponent: ScrolledHeader {
                    color: root.section
                    header: root.header
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
        id: hour

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: Theme.space6 - (root.hourOverBody ? flickable.contentY : 0)
        z: 1
        visible: Theme.landscape && text !== ""
        type: Theme.clock
        text: root.kiosk.clock
        font: type.varied({ features: { tnum: 1 } })
    }

    CompactBar {
        id: compact

        width: parent.width
        height: root.compactHeight
        visible: height > 0 && flickable.contentY > scrolledHeader.height - height
        color: root.section
        kiosk: root.kiosk
        title: root.compactTitle
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
        anchors.bottom: parent.bottom
        width: flickable.width
        // Not from the height of what scrolls, which depends on whether the tray is there.
        scrolls: content.height > root.height - flickable.y - (anchored || take.visible ? rowHeight : 0) + 1
        visible: anchored || scrolls || take.visible
        height: visible ? implicitHeight : 0
        view: flickable
        sections: root.sections
        current: root.currentAnchor()
        onJumped: section => root.jump(section)

        ActionButton {
            id: take

            visible: !Theme.landscape && root.takeAway !== ""
            sidePadding: tray.sidePadding
            section: root.section
            iconName: "qr"
            text: qsTr("To phone")
            onClicked: root.kiosk.open(root.takeAway)
        }
    }

    FollowFocus {
        view: flickable
        covered: root.compactHeight
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
