import QtQuick
import Kiosk

// Passes the focus on. The ring shows only to those who come by keys, whether from a button of Qt’s
// or from a plain one, and to either.
QtObject {
    function reasonOf(before: var): int {
        return before?.visualFocus ? Qt.TabFocusReason : Qt.OtherFocusReason;
    }

    function give(item: Item, reason: int): void {
        item?.forceActiveFocus(reason);
        // A plain one cannot tell for what reason it has the focus.
        const plain = item as PlainButton;
        if (plain)
            plain.keyed = reason === Qt.TabFocusReason;
    }
}
