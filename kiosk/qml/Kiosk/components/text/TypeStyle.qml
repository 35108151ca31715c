import QtQuick
import Kiosk

// One row of the typographic scale, in pixels of the drawing; Theme turns it into real ones.
QtObject {
    required property string family
    required property int weight
    required property real size
    required property real line
    property real tracking: 0
    property real factor: 1
    property real floor: 0

    readonly property real pixelSize: Math.max(Math.round(Math.max(size * factor, floor) * Theme.u), Theme.legible)
    readonly property real lineHeight: Math.round(pixelSize * line / size)
    // All of it in one value: a text that takes it is laid out once, not once for each part.
    readonly property font font: varied({})

    // The same with other traits of a font besides.
    function varied(traits: var): font {
        return Qt.font(Object.assign({ family: family, weight: weight, pixelSize: pixelSize, letterSpacing: tracking * pixelSize }, traits));
    }
}
