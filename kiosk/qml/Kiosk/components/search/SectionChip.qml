import QtQuick
import Kiosk

// A section of the results with how many it has; the one chosen is filled.
ActionButton {
    id: root

    required property string within
    required property string label
    required property string count
    required property bool chosen

    text: count ? `${label}\u2002${count}` : label
    selected: chosen
    Accessible.name: count ? `${label}, ${count}` : label
    Accessible.checkable: true
    Accessible.checked: chosen
}
