pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// What a visit has around its pages: the dock, at most one sheet, a short word, the question whether
// somebody is still there. Nothing of it is needed to draw the attract screen.
Item {
    id: root

    required property KioskState kiosk
    required property PageStack pages
    readonly property bool docked: pages.route !== "attract" && pages.route !== ""
    readonly property string sheet: sheets.route
    readonly property real dockHeight: dock.height

    function openSheet(target: string): void {
        sheets.open(target);
    }

    function closeSheet(): void {
        sheets.close();
    }

    // What lies on top goes first.
    function back(): void {
        if (sheet !== "")
            closeSheet();
        else
            pages.back();
    }

    function dismissSheet(): void {
        sheets.dismiss();
    }

    // What it shows is no more: it goes at once, and the focus back to the page.
    function loseSheet(): void {
        sheets.restore();
    }

    function tell(words: string): void {
        toast.tell(words);
    }

    // Nobody else's business.
    onDockedChanged: if (!docked)
        toast.hush()

    Loader {
        width: parent.width
        height: Theme.reachTop
        active: root.docked && Theme.reach
        sourceComponent: ReachPoster {
            page: root.pages.page
        }
    }

    SheetLayer {
        id: sheets

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: dock.top
        kiosk: root.kiosk
    }

    Dock {
        id: dock

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: root.docked
        kiosk: root.kiosk
        route: root.pages.route
        canGoBack: root.pages.trail.length > 0 || root.pages.route !== "home"
        sheet: sheets.route
        pageCrowded: root.pages.page?.crowded ?? false
        onSheetToggled: name => sheets.toggle(name)
    }

    Toast {
        id: toast

        // On a wide panel a section has its title at the left, and the hour at the right.
        readonly property bool beside: Theme.landscape && ["programme", "speakers", "partnerships", "search"].includes(root.pages.route)
        readonly property real title: Math.round(650 * Theme.u)
        readonly property real hour: Math.round(144 * Theme.u)
        readonly property real from: beside ? root.width - Theme.margin - hour - width : Theme.margin
        readonly property real room: {
            if (beside)
                return root.width - 2 * Theme.margin - title - hour;
            // Elsewhere it lies over the name of the forum: in the first of three panels, or at home.
            return Theme.landscape ? Math.round((root.pages.route === "home" ? 740 : 440) * Theme.u) : root.width - 2 * Theme.margin;
        }

        // Over nothing that is touched; in reach mode that is what the poster says of the line.
        x: Theme.mirrored ? root.width - width - from : from
        y: Theme.reach ? Theme.reachTop - height : beside ? Math.max(0, Math.round((136 * Theme.u - height) / 2)) : Math.round(20 * Theme.u)
        width: Theme.landscape ? Math.min(implicitWidth, room) : room
    }

    Repeater {
        model: root.kiosk.idle.words

        delegate: TimeoutSheet {
            anchors.fill: parent
            kiosk: root.kiosk
            page: root.pages.page
        }
    }
}
