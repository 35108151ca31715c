import QtQuick
import Kiosk

// The only plain text element: never interprets what staff wrote, never shrinks, wraps.
Text {
    id: root

    required property TypeStyle type

    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    color: Theme.ink
    font.family: type.family
    font.weight: type.weight
    font.pixelSize: type.pixelSize
    font.letterSpacing: type.tracking * type.pixelSize
    font.kerning: true
    lineHeight: type.lineHeight
    lineHeightMode: Text.FixedHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
}
