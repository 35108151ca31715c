pragma ComponentBehavior: Bound

import QtQuick

// The window: one page, what is around it during a visit, or an apology.
Window {
    id: root

    required property KioskState kiosk
    required property StaffDoor door
    required property string firstRoute
    // Of the panel: its width and how far away visitors stand, in millimetres.
    property real widthMm: 0
    property real distanceMm: 600
    // How far the picture is turned on the panel, clockwise, in degrees.
    property int turn: 0
    readonly property alias route: pages.route
    readonly property string sheet: visit.item ? (visit.item as VisitLayer).sheet : ""
    readonly property bool docked: route !== "attract" && route !== ""
    // In languages read from the right the whole page is the other way round.
    property bool mirrored: Qt.locale(root.kiosk.language).textDirection === Qt.RightToLeft
    // The first page has been there for a moment; what it did not need is being made.
    property bool settled: false
    // A sheet asked for before there is a layer to show it.
    property string firstSheet: ""
    readonly property bool staffed: root.door.area.count > 0
    // A visitor is here: not on the attract screen, nor where staff are.
    readonly property bool visited: docked && !staffed
    readonly property bool free: !docked && !staffed
    // A button of Qt’s, or a plain one, or what is none.
    readonly property var focused: activeFocusItem

    function open(target: string): void {
        if (target === "staff") {
            root.door.open();
            return;
        }
        if (pages.isPage(target)) {
            // Who asks for the page that is there wants to see it.
            if (target === root.route)
                (visit.item as VisitLayer)?.closeSheet();
            pages.open(target);
            return;
        }
        // A sheet lies over a page, even where it is the first thing asked for.
        if (!root.docked)
            pages.open("home");
        if (visit.item)
            (visit.item as VisitLayer).openSheet(target);
        else
            firstSheet = target;
    }

    width: 1080
    height: 1920
    title: root.kiosk.eventName
    color: Theme.ground
    visible: false
    LayoutMirroring.enabled: mirrored
    LayoutMirroring.childrenInherit: true
    Component.onCompleted: open(firstRoute)

    Binding {
        target: Theme
        property: "resources"
        value: root.kiosk.resources
    }

    Binding {
        target: Theme
        property: "width"
        value: stage.width
    }

    Binding {
        target: Theme
        property: "height"
        value: stage.height
    }

    Binding {
        target: Theme
        property: "widthMm"
        value: root.door.screenMm || root.widthMm
    }

    Binding {
        target: Theme
        property: "distanceMm"
        value: root.distanceMm
    }

    Binding {
        target: Theme
        property: "mirrored"
        value: root.mirrored
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

    onFreeChanged: root.door.setFree(free)
    onVisitedChanged: root.kiosk.idle.setInUse(visited)

    Connections {
        target: root.kiosk

        function onOpened(route: string): void {
            root.open(route);
        }

        function onTurned(route: string): void {
            pages.turn(route);
        }

        function onWentBack(): void {
            (visit.item as VisitLayer)?.back();
        }

        function onTold(words: string): void {
            // While nobody is here, nobody has to be told.
            if (root.visited)
                (visit.item as VisitLayer)?.tell(words);
        }

        function onPageVanished(): void {
            pages.fallBack();
        }

        function onSheetVanished(): void {
            (visit.item as VisitLayer).loseSheet();
        }

        function onReadyChanged(): void {
            if (root.kiosk.ready && root.route === "")
                root.open(root.firstRoute);
        }

        function onVisitEnded(): void {
            pages.restart();
        }

        // One thing at a time: a touch may come in between.
        function onPreparing(): void {
            if (root.settled)
                pages.prepare();
            root.settled = true;
        }
    }

    // All that is drawn; touches turn with it.
    Item {
        id: stage

        readonly property bool upended: root.turn % 180 !== 0

        x: Math.round((root.width - width) / 2)
        y: Math.round((root.height - height) / 2)
        width: upended ? root.height : root.width
        height: upended ? root.width : root.height
        rotation: root.turn
        // Qt takes the space bar for a touch, and Enter on some desktops only.
        Keys.onPressed: event => {
            event.accepted = root.focused?.click !== undefined && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter);
            if (event.accepted && !event.isAutoRepeat)
                root.focused.click();
        }

        PageStack {
            id: pages

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.topMargin: root.docked ? Theme.reachTop : 0
            anchors.bottom: parent.bottom
            anchors.bottomMargin: root.docked && visit.item ? (visit.item as VisitLayer).dockHeight : 0
            enabled: root.sheet === "" && !root.staffed
            kiosk: root.kiosk
            onDeparted: {
                if (visit.item)
                    (visit.item as VisitLayer).dismissSheet();
            }
        }

        // Not made before the first page is there, unless that page has a dock.
        Loader {
            id: visit

            anchors.fill: parent
            active: root.settled || root.docked
            enabled: !root.staffed
            Component.onCompleted: setSource("components/frame/VisitLayer.qml", { kiosk: root.kiosk, pages: pages })
            onLoaded: {
                if (root.firstSheet !== "")
                    (item as VisitLayer).openSheet(root.firstSheet);
                root.firstSheet = "";
            }
        }

        Loader {
            anchors.fill: parent
            active: !root.kiosk.ready
            Component.onCompleted: setSource("pages/SafePage.qml", { kiosk: root.kiosk })
        }

        // What staff see lies over all else, and is loaded when they ask for it.
        Loader {
            anchors.fill: parent
            active: root.staffed
            Component.onCompleted: setSource("pages/staff/StaffLayer.qml", { door: root.door })
        }
    }

    // Reached without touching the glass as well.
    Shortcut {
        sequences: ["Ctrl+Alt+S"]
        onActivated: root.door.open()
    }

    Connections {
        id: first

        target: root

        function onFrameSwapped(): void {
            first.enabled = false;
            root.kiosk.settle();
        }
    }
}
