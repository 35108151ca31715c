import QtQuick
import Kiosk

// Scrolls what holds the keyboard focus into sight, out from under whatever covers the top.
Item {
    id: root

    required property Flickable view
    property real covered: 0

    function holds(item: Item): bool {
        let parent = item;
        while (parent && parent !== root.view.contentItem)
            parent = parent.parent;
        return parent !== null;
    }

    function reveal(item: Item): void {
        const y = item.mapToItem(root.view.contentItem, 0, 0).y;
        const last = Math.max(0, root.view.contentHeight - root.view.height);
        if (y - root.covered < root.view.contentY)
            root.view.contentY = Math.max(0, Math.min(last, y - root.covered - Theme.space4));
        else if (y + item.height > root.view.contentY + root.view.height)
            root.view.contentY = Math.max(0, Math.min(last, y + item.height + Theme.space4 - root.view.height));
    }

    visible: false

    Connections {
        target: root.Window.window

        function onActiveFocusItemChanged(): void {
            const item = root.Window.activeFocusItem;
            if (root.holds(item))
                root.reveal(item);
        }
    }
}
