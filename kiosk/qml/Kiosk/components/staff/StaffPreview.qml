import QtQuick
import Kiosk

// A kiosk within the kiosk: the same pages, dock and sheets, over a release that is not live.
Item {
    id: root

    required property KioskState kiosk

    function open(target: string): void {
        if (stack.isPage(target))
            stack.open(target);
        else
            visit.openSheet(target);
    }

    Component.onCompleted: open("home")

    Connections {
        target: root.kiosk

        function onOpened(route: string): void {
            root.open(route);
        }

        function onTurned(route: string): void {
            stack.turn(route);
        }

        function onWentBack(): void {
            visit.back();
        }

        function onVisitEnded(): void {
            stack.open("home");
        }
    }

    PageStack {
        id: stack

        anchors.fill: parent
        anchors.topMargin: Theme.reachTop
        anchors.bottomMargin: visit.dockHeight
        enabled: visit.sheet === ""
        kiosk: root.kiosk
        onDeparted: visit.dismissSheet()
    }

    VisitLayer {
        id: visit

        anchors.fill: parent
        kiosk: root.kiosk
        pages: stack
    }
}
