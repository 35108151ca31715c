import QtQuick
import Kiosk

// Holds shapes. Qt's software renderer takes a clip that leaves nothing of a shape for no clip at
// all, and draws what was scrolled away over everything else: so here it is hidden.
Item {
    id: root

    property Flickable view: null

    // The length of what scrolls is asked for only because it changes with the place of this.
    function meets(start: real, room: real, length: real): bool {
        const top = parent.mapToItem(view.contentItem, x, y).y;
        return length > 0 && top < start + room && top + height > start;
    }

    Component.onCompleted: {
        let item = parent;
        while (item && !(item instanceof Flickable))
            item = item.parent;
        view = item as Flickable;
    }

    visible: !view || meets(view.contentY, view.height, view.contentHeight)
}
