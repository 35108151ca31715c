import QtQuick
import Kiosk

// Leads the keyboard through a grid: along a room, to the next room, up and down to what is nearest
// in time, also to rooms that are not drawn yet.
QtObject {
    id: root

    required property ListView view

    function handle(event: KeyEvent, room: int, card: int): void {
        const tab = event.key === Qt.Key_Tab, back = event.key === Qt.Key_Backtab;
        const reason = back ? Qt.BacktabFocusReason : Qt.TabFocusReason;
        const ahead = Theme.mirrored ? Qt.Key_Left : Qt.Key_Right;
        const behind = Theme.mirrored ? Qt.Key_Right : Qt.Key_Left;
        if (tab || event.key === ahead)
            event.accepted = along(room, card + 1, 1, reason);
        else if (back || event.key === behind)
            event.accepted = along(room, card - 1, -1, reason);
        else if (event.key === Qt.Key_Down)
            event.accepted = across(room, card, 1, reason);
        else if (event.key === Qt.Key_Up)
            event.accepted = across(room, card, -1, reason);
        else
            event.accepted = false;
    }

    function along(room: int, card: int, step: int, reason: int): bool {
        const here = view.itemAtIndex(room) as GridRoom;
        if (card >= 0 && card < here.count) {
            here.focusCard(card, reason);
            return true;
        }
        const next = used(room + step, step);
        next?.focusCard(step > 0 ? 0 : next.count - 1, reason);
        return next !== null;
    }

    function across(room: int, card: int, step: int, reason: int): bool {
        const minute = (view.itemAtIndex(room) as GridRoom).middle(card);
        const next = used(room + step, step);
        next?.focusCard(next.nearest(minute), reason);
        return next !== null;
    }

    // Returns the next room that has something in the hours shown, brought into view; or null.
    function used(room: int, step: int): GridRoom {
        for (let index = room; index >= 0 && index < view.count; index += step) {
            view.currentIndex = index;
            const found = view.currentItem as GridRoom;
            if (found && found.count > 0) {
                view.positionViewAtIndex(index, ListView.Contain);
                return found;
            }
        }
        return null;
    }
}
