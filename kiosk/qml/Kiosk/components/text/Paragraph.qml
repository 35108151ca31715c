import QtQuick
import Kiosk

// One block of a long text: the only element that reads tags, and only those made from tokens.
Item {
    id: root

    required property string mark
    required property string text
    property TypeStyle type: Theme.body
    property color color: Theme.ink
    property int maximumLineCount: 100000
    // One that is folded away is not set before it is unfolded.
    property bool open: true
    // Not all of the text is shown.
    readonly property bool cut: words.text.endsWith("…") && !text.endsWith("…")
    readonly property alias lineCount: words.lineCount
    readonly property real indent: mark ? Math.round(type.pixelSize * 1.5) : 0

    implicitHeight: words.height
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

    Text {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: root.indent
        anchors.right: parent.right
        horizontalAlignment: Text.AlignLeft
        textFormat: Text.StyledText
        wrapMode: Text.Wrap
        elide: Text.ElideRight
        maximumLineCount: root.maximumLineCount
        text: Words.fitStyled(root.text, root.type.font, width, maximumLineCount)
        color: root.color
        font: root.type.font
        lineHeight: root.type.lineHeight
        lineHeightMode: Text.FixedHeight
        Accessible.ignored: true
    }
}
