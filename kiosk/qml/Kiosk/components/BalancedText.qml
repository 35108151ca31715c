import QtQuick
import Kiosk

// Two lines at most, of about the same length; where that is too narrow, as long as there is room.
AppText {
    id: root

    required property real room
    property bool even: true

    width: even && implicitWidth > room ? Math.max(room / 2, Math.min(room, implicitWidth * 0.58)) : room
    maximumLineCount: 2
    elide: Text.ElideRight
    onTextChanged: even = true
    onTruncatedChanged: if (truncated)
        even = false
}
