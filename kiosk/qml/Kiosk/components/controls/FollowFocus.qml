import QtQuick
import QtQuick.Templates as T
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
        const first = root.view.originY;
        const last = Math.max(first, first + root.view.contentHeight - root.view.height);
        if (y - root.covered < root.view.contentY)
            root.view.contentY = Math.max(first, Math.min(last, y - root.covered - Theme.space4));
        else if (y + item.height > root.view.contentY + root.view.height)
            root.view.contentY = Math.max(first, Math.min(last, y + item.height + Theme.space4 - root.view.height));
    }

    visible: false

    Connections {
        target: root.Window.window

        function onActiveFocusItemChanged(): void {
            const item = root.Window.activeFocusItem;
            // What a finger touches must not move away under it: of a control, keys alone are followed.
            if ((item as T.Control)?.visualFocus !== false && root.holds(item))
                root.reveal(item);
        }
    }
}
