import QtQuick
import Kiosk

// Reach mode: above the line nothing is touched, so the title of the page hangs there, still.
Rectangle {
    id: root

    required property KioskPage page
    // The same shapes for every section, none of them in the colour they lie on.
    readonly property string shapes: color === Theme.lagon ? "partnerships" : color === Theme.corail ? "people" : color === Theme.lilas ? "search" : "programme"
    // A title takes a smaller face where it would not be whole under what else the poster says.
    readonly property real titleRoom: height - badges.height - when.height - hint.height - 3 * words.spacing - 2 * Theme.space6
    readonly property bool long: full.height > titleRoom

    clip: true
    color: page?.section ?? Theme.ground

    // The shapes end where the words begin, as high as a long title pushes them.
    Image {
        y: Math.min(0, words.y - Math.round((badges.visible ? 624 : 600) * Theme.u))
        mirror: Theme.mirrored
        visible: !Theme.contrast
        source: Theme.drawn(`shapes/trame-reach-${root.shapes}.svg`, "transparent")
        sourceSize.width: root.width
        Accessible.ignored: true
    }

    Column {
        id: words

        x: Theme.margin
        y: root.height - height - Math.round(48 * Theme.u)
        width: parent.width - 2 * x
        spacing: Theme.space3

        Badges {
            id: badges

            width: parent.width
            labels: root.page?.badges ?? []
        }

        AppText {
            id: title

            width: parent.width
            type: root.long ? Theme.h2 : full.type
            text: full.text
            Accessible.role: Accessible.Heading

            AppText {
                id: full

                width: parent.width
                visible: false
                type: root.page?.headingType ?? Theme.title
                text: root.page?.heading ?? ""
            }
        }

        AppText {
            id: when

            width: parent.width
            visible: text !== ""
            type: Theme.whenLine
            text: root.page?.subheading ?? ""
        }

        BalancedText {
            id: hint

            anchors.left: parent.left
            room: parent.width
            type: Theme.strong
            words: qsTr("Reach mode: everything happens below this line.")
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
