import QtQuick
import Kiosk

// A title in the first of some styles, largest first, in which no word of it has to be broken.
AppText {
    id: root

    required property list<TypeStyle> styles
    readonly property list<string> words: text.split(" ")

    function widest(style: TypeStyle): real {
        // When all comes down, the styles may go first.
        const scale = (style?.pixelSize ?? 0) / metrics.font.pixelSize;
        return words.reduce((most, word) => Math.max(most, metrics.advanceWidth(word) * scale + word.length * (style?.tracking ?? 0) * scale * metrics.font.pixelSize), 0);
    }

    type: styles.find(style => widest(style) <= width) ?? styles[styles.length - 1]

    FontMetrics {
        id: metrics

        font.family: root.styles[0].family
        font.weight: root.styles[0].weight
        font.pixelSize: 100
    }
}
