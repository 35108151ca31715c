import QtQuick
import Kiosk

// The field behind a highlight, with its shapes: those of partnerships or those of questions.
Rectangle {
    id: root

    property Highlight highlight: null
    // Where the words end beside which the shapes stand.
    property real wordsEnd: 0
    readonly property string shapes: highlight?.kind === "partnership" ? "partnership" : "question"

    clip: true

    Image {
        anchors.right: Theme.landscape ? parent.right : undefined
        anchors.left: Theme.landscape ? undefined : parent.left
        // On a panel of four to three they go beyond its edge rather than under the words.
        anchors.rightMargin: Math.min(0, root.width - width - root.wordsEnd)
        mirror: Theme.mirrored
        y: -(root.highlight?.lift ?? 0)
        visible: !Theme.contrast
        source: Theme.drawn(`shapes/trame-attract-${root.shapes}${Theme.landscape ? "-landscape" : ""}.svg`, "transparent")
        sourceSize.width: Math.round((Theme.landscape ? (Theme.narrow ? 640 : 800) : 1080) * Theme.u)
        Accessible.ignored: true
    }
}
