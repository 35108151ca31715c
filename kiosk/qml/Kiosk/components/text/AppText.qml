import QtQuick
import Kiosk

// The only plain text element: never interprets what staff wrote, never shrinks, wraps.
Text {
    id: root

    required property TypeStyle type

    textFormat: Text.PlainText
    // Said, so that it turns with the page: a name in other letters stands where all begins.
    horizontalAlignment: Text.AlignLeft
    wrapMode: Text.Wrap
    color: Theme.ink
    font: type.font
    lineHeight: type.lineHeight
    lineHeightMode: Text.FixedHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
}
