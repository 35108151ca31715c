pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Over the page: one static scrim and at most one sheet. Only the sheet and the dock take keys then.
Item {
    id: root

    required property KioskState kiosk
    // Which sheet is open, as a route; "" when none is.
    property string route: ""
    property Item focusBefore: null
    readonly property bool shown: sheets.count > 0

    function component(kind: string): Component {
        switch (kind) {
        case "accessibility":
            return accessibilitySheet;
        case "takeaway":
            return takeAwaySheet;
        case "filter":
            return filterSheet;
        case "place":
            return placeSheet;
        default:
            return null;
        }
    }

    // Opens a sheet; false when the route is not that of a sheet, or leads nowhere.
    function open(target: string): bool {
        const kind = target.split("/")[0];
        if (!component(kind))
            return false;
        if (!root.shown)
            root.focusBefore = root.Window.activeFocusItem;
        sheets.model = null;
        // This one shows settings, not content: it has no rows.
        const rows = kind !== "accessibility";
        if (!rows) {
            root.kiosk.leaveSheet();
        } else if (!root.kiosk.showSheet(target)) {
            root.dismiss();
            return false;
        }
        sheets.delegate = component(kind);
        sheets.model = rows ? root.kiosk.sheetRows : 1;
        root.route = target;
        const sheet = sheets.itemAt(0) as Sheet;
        pass.give(sheet, pass.reasonOf(root.focusBefore));
        sheet.enter();
        return true;
    }

    function toggle(target: string): void {
        if (root.route === target)
            close();
        else
            open(target);
    }

    // Slides the sheet away and hands the focus back to where it was.
    function close(): void {
        if (root.route === "")
            return;
        root.route = "";
        (sheets.itemAt(0) as Sheet).leave();
    }

    // Takes the sheet away at once, with the page it belonged to.
    function dismiss(): void {
        root.route = "";
        root.focusBefore = null;
        sheets.model = null;
        root.kiosk.leaveSheet();
    }

    function restore(): void {
        const item = root.focusBefore;
        const reason = pass.reasonOf(root.Window.activeFocusItem);
        dismiss();
        pass.give(item, reason);
    }

    FocusPass {
        id: pass
    }

    Rectangle {
        anchors.fill: parent
        visible: root.shown
        color: Theme.scrim

        MouseArea {
            anchors.fill: parent
            onClicked: root.close()
        }
    }

    Repeater {
        id: sheets

        onItemAdded: (index, item) => {
            const sheet = item as Sheet;
            sheet.closeWanted.connect(root.close);
            sheet.gone.connect(root.restore);
        }
    }

    Shortcut {
        sequences: [StandardKey.Cancel]
        enabled: root.route !== ""
        onActivated: root.close()
    }

    Component {
        id: takeAwaySheet

        TakeAwaySheet {
            kiosk: root.kiosk
        }
    }

    Component {
        id: filterSheet

        FilterSheet {
            kiosk: root.kiosk
        }
    }

    Component {
        id: placeSheet

        PlaceSheet {
            kiosk: root.kiosk
        }
    }

    Component {
        id: accessibilitySheet

        AccessibilitySheet {
            kiosk: root.kiosk
        }
    }
}
