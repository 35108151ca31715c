import QtQuick
import Kiosk

// Leads the keyboard through a list in its own order, also to rows that are not drawn yet.
QtObject {
    // A ListView or a GridView: they have no type in common that QML knows.
    required property var view

    function handle(event: KeyEvent, index: int): void {
        const back = event.key === Qt.Key_Backtab || event.key === Qt.Key_Up;
        if (!back && event.key !== Qt.Key_Tab && event.key !== Qt.Key_Down)
            return;
        const next = index + (back ? -1 : 1);
        event.accepted = next >= 0 && next < view.count;
        if (event.accepted)
            focus(next, back ? Qt.BacktabFocusReason : Qt.TabFocusReason);
    }

    function focus(index: int, reason: int): void {
        view.currentIndex = index;
        // A view that has just got its rows makes them when it is next laid out.
        if (!view.currentItem)
            view.forceLayout();
        // What is touched is the row, or in it.
        const item = view.currentItem?.control ?? view.currentItem;
        if (!item)
            return;
        item.forceActiveFocus(reason);
        // A view that has the focus hands it to its new current item before that, for no reason.
        item.focusReason = reason;
        reveal(view.currentItem);
    }

    // Whole and with its ring, or from its top on: a view that is about to lay out goes by what it
    // took the row's height for.
    function reveal(row: Item): void {
        const gap = Theme.space4;
        const top = row.y - gap;
        const bottom = row.y + row.height + gap - view.height;
        const last = view.originY + view.contentHeight - view.height;
        if (view.contentY > top || view.contentY < bottom)
            view.contentY = Math.max(view.originY, Math.min(last, top, Math.max(bottom, view.contentY)));
    }
}
