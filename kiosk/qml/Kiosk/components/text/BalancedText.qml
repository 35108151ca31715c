import QtQuick
import Kiosk

// A text whose second line is about as long as its first, where it has two.
SetText {
    id: root

    required property real room

    width: Words.balanced(words, type.font, room)
}
