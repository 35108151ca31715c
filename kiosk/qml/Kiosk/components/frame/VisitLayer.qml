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

    function tell(words: string): void {
        toast.tell(words);
    }

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

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        // Over the name of the forum, which is never touched.
        y: Theme.reachTop + Math.round(20 * Theme.u)
        width: Theme.landscape ? Math.round(440 * Theme.u) : root.width - 2 * Theme.margin
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
