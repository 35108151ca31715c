pragma ComponentBehavior: Bound

import QtQuick

// The window: one page above the dock, and at most one sheet over the page.
Window {
    id: root

    required property KioskState kiosk
    required property string firstRoute
    property string route: ""
    // Where the visitor has been: route and scroll position of each page before this one.
    property list<string> trail
    property list<real> scrolls
    readonly property string sheet: sheets.route
    readonly property KioskPage page: pages.count > 0 ? pages.itemAt(0) as KioskPage : null
    readonly property bool docked: route !== "attract" && route !== ""
    readonly property int trailLimit: 50

    function component(kind: string): Component {
        switch (kind) {
        case "attract":
            return attractPage;
        case "home":
            return homePage;
        case "session":
            return sessionPage;
        case "programme":
            return programmePage;
        case "speakers":
            return speakersPage;
        case "speaker":
            return speakerPage;
        case "partnerships":
            return partnershipsPage;
        case "partnership":
            return partnershipPage;
        case "search":
            return searchPage;
        default:
            return null;
        }
    }

    function show(target: string, scroll: real): bool {
        const kind = target.split("/")[0];
        if (!component(kind) || !root.kiosk.showPage(target))
            return false;
        sheets.dismiss();
        // The page before goes first: none ever shows the rows of another kind.
        pages.model = null;
        root.route = target;
        pages.delegate = component(kind);
        pages.model = root.kiosk.pageRows;
        page.arrive(scroll, target.split("#")[1] ?? "");
        return true;
    }

    function open(target: string): void {
        if (sheets.open(target))
            return;
        const before = root.route;
        const scroll = page?.scroll ?? 0;
        if (target !== before && show(target, 0) && before !== "attract" && before !== "") {
            trail = [...trail, before].slice(-trailLimit);
            scrolls = [...scrolls, scroll].slice(-trailLimit);
        }
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
            root.route = route;
            root.page.arrive(0, "");
        }

        function onWentBack(): void {
            if (root.trail.length === 0) {
                root.show("home", 0);
                return;
            }
            const target = root.trail[root.trail.length - 1];
            const scroll = root.scrolls[root.scrolls.length - 1];
            root.trail = root.trail.slice(0, -1);
            root.scrolls = root.scrolls.slice(0, -1);
            root.show(target, scroll);
        }

        function onTold(words: string): void {
            // While nobody is here, nobody has to be told.
            if (root.docked)
                toast.tell(words);
        }

        // What the visitor read is no longer in the programme: they find what is left of its kind.
        function onPageVanished(): void {
            const kind = root.route.split("/")[0];
            const index = { session: "programme", speaker: "speakers", partnership: "partnerships" }[kind] ?? "home";
            if (!root.show(index, 0))
                root.show("home", 0);
        }

        function onReadyChanged(): void {
            if (root.kiosk.ready && root.route === "")
                root.open(root.firstRoute);
        }

        function onVisitEnded(): void {
            root.trail = [];
            root.scrolls = [];
            root.show("attract", 0);
        }
    }

    Item {
        id: stage

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: root.docked ? Theme.reachTop : 0
        anchors.bottom: root.docked ? dock.top : parent.bottom
        enabled: sheets.route === ""

        Repeater {
            id: pages
        }
    }

    Component {
        id: attractPage

        AttractPage {
            anchors.fill: parent
            kiosk: root.kiosk
        }
    }

    Component {
        id: homePage

        HomePage {
            anchors.fill: parent
            kiosk: root.kiosk
        }
    }

    Component {
        id: partnershipsPage

        PartnershipsPage {
            anchors.fill: parent
            kiosk: root.kiosk
        }
    }

    Component {
        id: partnershipPage

        PartnershipPage {
            anchors.fill: parent
            kiosk: root.kiosk
        }
    }

    Component {
        id: programmePage

        ProgrammePage {
            anchors.fill: parent
            kiosk: root.kiosk
        }
    }

    Component {
        id: speakersPage

        SpeakersPage {
            anchors.fill: parent
            kiosk: root.kiosk
        }
    }

    Component {
        id: speakerPage

        SpeakerPage {
            anchors.fill: parent
            kiosk: root.kiosk
        }
    }

    Component {
        id: searchPage

        SearchPage {
            anchors.fill: parent
            kiosk: root.kiosk
        }
    }

    Component {
        id: sessionPage

        SessionPage {
            anchors.fill: parent
            kiosk: root.kiosk
        }
    }

    ReachPoster {
        width: parent.width
        height: stage.y
        visible: height > 0
        page: root.page
    }

    SheetLayer {
        id: sheets

        anchors.fill: stage
        anchors.topMargin: -stage.y
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
        canGoBack: root.trail.length > 0 || root.route !== "home"
        sheet: sheets.route
        onSheetToggled: name => sheets.toggle(name)
    }

    Toast {
        id: toast

        x: Theme.margin
        // Over the name of the forum, which is never touched.
        y: stage.y + Math.round(20 * Theme.u)
        width: Math.min(root.width - 2 * x, Math.round(960 * Theme.u))
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
            page: root.page
        }
    }
}
