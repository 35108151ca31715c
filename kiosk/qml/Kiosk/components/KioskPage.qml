import QtQuick
import Kiosk

// What every page is: rows come in by required properties, `view` is what scrolls, if anything does.
FocusScope {
    id: root

    required property KioskState kiosk
    required property string route
    property Flickable view: null
    readonly property real scroll: view ? view.contentY : 0
    readonly property color section: Theme.section(route)

    function scrollTo(y: real): void {
        if (view)
            view.contentY = Math.max(0, Math.min(y, view.contentHeight - view.height));
    }

    // Brings a focused control out from under the edges of what scrolls.
    function reveal(item: Item, top: real): void {
        const y = item.mapToItem(view.contentItem, 0, 0).y;
        if (y - top < view.contentY)
            scrollTo(y - top - Theme.space4);
        else if (y + item.height > view.contentY + view.height)
            scrollTo(y + item.height + Theme.space4 - view.height);
    }

    function holds(item: Item): bool {
        let parent = item;
        while (parent && parent !== view?.contentItem)
            parent = parent.parent;
        return parent !== null;
    }

    Rectangle {
        anchors.fill: parent
        z: -1
        color: Theme.ground
    }
}
