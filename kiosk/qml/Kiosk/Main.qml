pragma ComponentBehavior: Bound

import QtQuick

// The window: one page above the dock, and at most one sheet over the page.
Window {
    id: root

    required property KioskState kiosk
    required property string firstRoute
    readonly property alias route: pages.route
    readonly property string sheet: sheets.route
    readonly property bool docked: route !== "attract" && route !== ""

    function open(target: string): void {
        // A sheet lies over a page, even where it is the first thing asked for.
        if (root.route === "" && sheets.component(target.split("/")[0]))
            pages.open("home");
        if (!sheets.open(target))
            pages.open(target);
    }

    width: 1080
    height: 1920
    title: root.kiosk.eventName
    color: Theme.ground
    visible: false
    Component.onCompleted: open(firstRoute)

    Binding {
        target: Theme
        property: "resources"
        value: root.kiosk.resources.toString()
    }

    Binding {
        target: Theme
        property: "width"
        value: root.width
    }

    Binding {
        target: Theme
        property: "height"
        value: root.height
    }

    Binding {
        target: Theme
        property: "contrast"
        value: root.kiosk.comfort.highContrast
    }

    Binding {
        target: Theme
        property: "textSize"
        value: root.kiosk.comfort.textSize
    }

    Binding {
        target: Theme
        property: "still"
        value: root.kiosk.comfort.reducedMotion
    }

    Binding {
        target: Theme
        property: "reachWanted"
        value: root.kiosk.comfort.reach
    }

    onDockedChanged: root.kiosk.idle.setInUse(docked)

    Connections {
        target: root.kiosk

        function onOpened(route: string): void {
            root.open(route);
        }

        function onTurned(route: string): void {
            pages.turn(route);
        }

        function onWentBack(): void {
            pages.back();
        }

        function onTold(words: string): void {
            // While nobody is here, nobody has to be told.
            if (root.docked)
                toast.tell(words);
        }

        function onPageVanished(): void {
            pages.fallBack();
        }

        function onReadyChanged(): void {
            if (root.kiosk.ready && root.route === "")
                root.open(root.firstRoute);
        }

        function onVisitEnded(): void {
            pages.restart();
        }
    }

    PageStack {
        id: pages

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: root.docked ? Theme.reachTop : 0
        anchors.bottom: root.docked ? dock.top : parent.bottom
        enabled: sheets.route === ""
        kiosk: root.kiosk
        onDeparted: sheets.dismiss()
    }

    ReachPoster {
        width: parent.width
        height: pages.y
        visible: height > 0
        page: pages.page
    }

    SheetLayer {
        id: sheets

        anchors.fill: pages
        anchors.topMargin: -pages.y
        kiosk: root.kiosk
    }

    Dock {
        id: dock

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: root.docked
        kiosk: root.kiosk
        route: root.route
        canGoBack: pages.trail.length > 0 || root.route !== "home"
        sheet: sheets.route
        onSheetToggled: name => sheets.toggle(name)
    }

    Toast {
        id: toast

        x: Theme.margin
        // Over the name of the forum, which is never touched.
        y: pages.y + Math.round(20 * Theme.u)
        width: Theme.landscape ? Math.round(440 * Theme.u) : root.width - 2 * x
    }

    Loader {
        anchors.fill: parent
        active: !root.kiosk.ready
        sourceComponent: SafePage {
            kiosk: root.kiosk
        }
    }

    Repeater {
        model: root.kiosk.idle.words

        delegate: TimeoutSheet {
            anchors.fill: parent
            kiosk: root.kiosk
            page: pages.page
        }
    }
}
