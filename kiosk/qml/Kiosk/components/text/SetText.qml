import QtQuick
import Kiosk

// Plain text set with care: cut between words if at all, its last word never alone on a line; in a
// title, small words go with the next.
AppText {
    id: root

    required property string words
    property bool title: false

    text: title ? Words.fitTitle(words, type.font, width, maximumLineCount) : Words.fit(words, type.font, width, maximumLineCount)
    elide: Text.ElideRight
    Accessible.name: root.words
}
