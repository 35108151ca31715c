pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The page shown, and the way back to those before it. Only one page exists at a time. The first one
// never waits for the others: their kinds are loaded one by one when it is on the screen.
Item {
    id: root

    required property KioskState kiosk
    property string route: ""
    // Where the visitor has been: route and scroll position of each page before this one.
    property list<string> trail
    property list<real> scrolls
    readonly property KioskPage page: pages.count > 0 ? pages.itemAt(0) as KioskPage : null
    readonly property int trailLimit: 50
    readonly property var types: ({
            attract: "AttractPage",
            home: "HomePage",
            programme: "ProgrammePage",
            session: "SessionPage",
            speakers: "SpeakersPage",
            speaker: "SpeakerPage",
            partnerships: "PartnershipsPage",
            partnership: "PartnershipPage",
            search: "SearchPage"
        })
    // Not part of what the page shows: loaded kinds, by name.
    readonly property var loaded: ({})

    signal departed

    function isPage(target: string): bool {
        return types[target.split("/")[0]] !== undefined;
    }

    function component(kind: string): Component {
        if (!loaded[kind])
            loaded[kind] = Qt.createComponent("Kiosk", types[kind], Component.PreferSynchronous, root);
        return loaded[kind];
    }

    // Loads a kind of page that was not opened yet, if there is any left.
    function prepare(): void {
        const kind = Object.keys(types).find(kind => !loaded[kind]);
        if (kind)
            component(kind);
    }

    // Shows a page; false, and nothing changes, when the route leads nowhere.
    function show(target: string, scroll: real): bool {
        const kind = target.split("/")[0];
        if (!types[kind] || !root.kiosk.showPage(target))
            return false;
        root.departed();
        // The page before goes first: none ever shows the rows of another kind.
        pages.model = null;
        root.route = target;
        pages.delegate = component(kind);
        pages.model = root.kiosk.pageRows;
        const part = target.split("#")[1] ?? "";
        if (scroll > 0 || part)
            root.kiosk.pageRows.complete();
        page.arrive(scroll, part);
        return true;
    }

    function open(target: string): void {
        const before = root.route;
        const scroll = page?.scroll ?? 0;
        if (target !== before && show(target, 0) && before !== "attract" && before !== "") {
            trail = [...trail, before].slice(-trailLimit);
            scrolls = [...scrolls, scroll].slice(-trailLimit);
        }
    }

    // To the page before, of those that are still in the programme.
    function back(): void {
        const here = root.route;
        let shown = false;
        while (!shown && trail.length > 0) {
            const target = trail[trail.length - 1];
            const scroll = scrolls[scrolls.length - 1];
            trail = trail.slice(0, -1);
            scrolls = scrolls.slice(0, -1);
            shown = target !== here && show(target, scroll);
        }
        if (!shown)
            show("home", 0);
    }

    // The page stays and shows something else of its kind.
    function turn(target: string): void {
        route = target;
        page.arrive(0, "");
    }

    // What the visitor read is no longer in the programme: they find what is left of its kind.
    function fallBack(): void {
        const index = { session: "programme", speaker: "speakers", partnership: "partnerships" }[route.split("/")[0]];
        if (!index || !show(index, 0))
            show("home", 0);
    }

    function restart(): void {
        trail = [];
        scrolls = [];
        show("attract", 0);
    }

    Repeater {
        id: pages
    }
}
