import QtQuick
import Kiosk

// Reach mode: above the line nothing is touched, so the title of the page hangs there, still.
Rectangle {
    id: root

    required property KioskPage page
    // A very long title takes a smaller face, for it must be whole.
    // The same shapes for every section, none of them in the colour they lie on.
    readonly property string shapes: color === Theme.lagon ? "partnerships" : color === Theme.corail ? "people" : color === Theme.lilas ? "search" : "programme"
    readonly property bool long: title.text.length > 120

    clip: true
    color: page?.section ?? Theme.ground

    // The shapes end where the words begin, as high as a long title pushes them.
    Image {
        y: Math.min(0, words.y - Math.round(600 * Theme.u))
        mirror: Theme.mirrored
        visible: !Theme.contrast
        source: Theme.asset(`shapes/trame-reach-${root.shapes}.svg`)
        sourceSize.width: root.width
        Accessible.ignored: true
    }

    Column {
        id: words

        x: Theme.margin
        y: root.height - height - Math.round(48 * Theme.u)
        width: parent.width - 2 * x
        spacing: Theme.space3

        AppText {
            id: title

            width: parent.width
            type: root.long ? Theme.h2 : root.page?.headingType ?? Theme.title
            text: root.page?.heading ?? ""
            Accessible.role: Accessible.Heading
        }

        AppText {
            width: parent.width
            visible: text !== ""
            type: Theme.whenLine
            text: root.page?.subheading ?? ""
        }

        AppText {
            width: parent.width
            type: Theme.strong
            text: qsTr("Reach mode: everything happens below this line.")
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        visible: Theme.contrast
        width: parent.width
        height: Theme.line
        color: Theme.ink
    }
}
