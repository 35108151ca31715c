import QtQuick
import Kiosk

// Two lines at most, of about the same length where the second would be a short one.
AppText {
    id: root

    required property real room

    width: maximumLineCount > 1 && whole.advanceWidth > room && whole.advanceWidth < room * 1.5 ? Math.min(room, whole.advanceWidth * 0.6) : room
    maximumLineCount: 2
    elide: Text.ElideRight

    TextMetrics {
        id: whole

        font: root.font
        text: root.text
    }
}
