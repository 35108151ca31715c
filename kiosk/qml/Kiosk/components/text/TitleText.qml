import QtQuick
import Kiosk

// A title in the first of some styles, largest first, in which no word of it has to be broken.
SetText {
    id: root

    required property list<TypeStyle> styles

    function widest(style: TypeStyle): real {
        // When all comes down, the styles may go first.
        return style ? Words.widest(words, style.font) : 0;
    }

    type: styles.find(style => widest(style) <= width) ?? styles[styles.length - 1]
    title: true
}
