import QtQuick
import Kiosk

// The name of a place where the layout of the map found room for it.
SetText {
    id: root

    required property string name
    required property real labelX
    required property real labelY
    required property real labelWidth
    required property string labelAlign

    x: labelX
    y: labelY
    width: labelWidth
    height: type.lineHeight
    visible: labelWidth > 0
    words: name
    maximumLineCount: 1
    color: Theme.dockInk
    horizontalAlignment: labelAlign === "left" ? Text.AlignLeft : labelAlign === "right" ? Text.AlignRight : Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
    Accessible.ignored: true
}
