import QtQuick
import Kiosk

// What every page is: rows come in by required properties, `view` is what scrolls, if anything does.
FocusScope {
    id: root

    required property KioskState kiosk
    required property string route
    // What the poster of reach mode says of the page, in place of its own header.
    property string heading: kiosk.eventName
    property string subheading: ""
    property list<string> badges
    property TypeStyle headingType: Theme.title
    property Flickable view: null
    property real topInset: 0
    // What it shows needs the room of the dock's tabs.
    property bool crowded: false
    property real scroll: view ? view.contentY : 0
    readonly property color section: Theme.section(route)

    // Where the visitor left the page, or the part that a link names; known once it is laid out.
    property real arrivalScroll: 0
    property string arrivalPart: ""

    function arrive(scroll: real, part: string): void {
        arrivalScroll = scroll;
        arrivalPart = part;
    }

    // Returns the item of a part named by a link, or null; pages that have such parts say which.
    function part(name: string): Item {
        return null;
    }

    function scrollTo(y: real): void {
        if (view)
            view.contentY = Math.max(0, Math.min(y, view.contentHeight - view.height));
    }

    // How much long text stands open on the page, in characters.
    function openText(item: Item): int {
        if (item instanceof RichText)
            return (item as RichText).characters();
        return item.children.reduce((sum, child) => sum + (child.visible ? openText(child) : 0), 0);
    }

    // By bindings, which act before anything is laid out: anchors act when all of it is complete, and
    // every text would be laid out a second time.
    // A page that has gone keeps its size: what it is made of may be gone before it.
    width: parent ? parent.width : width
    height: parent ? parent.height : height

    Connections {
        target: root.Window.window
        enabled: root.arrivalScroll > 0 || root.arrivalPart !== ""

        function onFrameSwapped(): void {
            const part = root.arrivalPart ? root.part(root.arrivalPart) : null;
            root.scrollTo(part ? part.mapToItem(root.view.contentItem, 0, 0).y - root.topInset : root.arrivalScroll);
            root.arrivalScroll = 0;
            root.arrivalPart = "";
        }
    }

    Rectangle {
        anchors.fill: parent
        z: -1
        color: Theme.ground
    }
}
