pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// What the page says while it has no results: what can be looked for, or what to try instead. Below
// the line of reach there is room for what can be touched, and hardly for more.
Column {
    id: root

    required property SearchState search
    readonly property bool adorned: search.begun && !Theme.contrast && !Theme.reach

    signal tried(string text)

    spacing: Theme.space3

    Image {
        anchors.left: parent.left
        mirror: Theme.mirrored
        width: Math.round(381 * Theme.u)
        height: Math.round(84 * Theme.u)
        visible: root.adorned
        source: Theme.drawn("shapes/nothing-found.svg", "transparent")
        sourceSize: Qt.size(width, height)
        Accessible.ignored: true
    }

    Item {
        width: 1
        height: Theme.space2
        visible: root.adorned
    }

    AppText {
        width: parent.width
        type: Theme.h2
        text: root.search.begun ? qsTr("Nothing for “%1”").arg(root.search.typed.trim()) : qsTr("What are you looking for?")
        Accessible.role: Accessible.Heading
    }

    AppText {
        width: parent.width
        visible: root.search.begun || !Theme.reach
        type: Theme.body
        text: root.search.begun ? qsTr("Try a name, a place or a shorter word.") : qsTr("A person, a place, a partnership, a session, or any word of the programme. Results appear from the second letter.")
        color: Theme.ink2
    }

    Flow {
        width: parent.width
        topPadding: Theme.space2
        spacing: Theme.space3

        Repeater {
            model: root.search.offers

            delegate: ActionButton {
                required text

                width: Math.min(implicitWidth, root.width)

                onClicked: root.tried(text)
            }
        }
    }
}
