import QtQuick
import Kiosk

// One block of a long text: the only element that reads tags, and only those made from tokens.
Text {
    id: root

    required property string mark
    property TypeStyle type: Theme.body
    readonly property real indent: mark ? Math.round(type.pixelSize * 1.5) : 0

    leftPadding: Theme.mirrored ? 0 : indent
    rightPadding: Theme.mirrored ? indent : 0
    horizontalAlignment: Text.AlignLeft
    textFormat: Text.StyledText
    wrapMode: Text.Wrap
    elide: Text.ElideRight
    font.family: type.family
    font.weight: type.weight
    font.pixelSize: type.pixelSize
    lineHeight: type.lineHeight
    lineHeightMode: Text.FixedHeight
    Accessible.role: Accessible.Paragraph
    Accessible.name: root.text

    AppText {
        anchors.left: parent.left
        visible: root.mark !== ""
        type: root.type
        text: root.mark
        color: root.color
        Accessible.ignored: true
    }
}
