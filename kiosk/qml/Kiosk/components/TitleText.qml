import QtQuick
import Kiosk

// A title in the first of some styles, largest first, in which no word of it has to be broken.
SetText {
    id: root

    required property list<TypeStyle> styles

    function widest(style: TypeStyle): real {
        // When all comes down, the styles may go first.
        if (!style)
            return 0;
        return Words.widest(words, Qt.font({
            family: style.family,
            weight: style.weight,
            pixelSize: style.pixelSize,
            letterSpacing: style.tracking * style.pixelSize
        }));
    }

    type: styles.find(style => widest(style) <= width) ?? styles[styles.length - 1]
    title: true
}
