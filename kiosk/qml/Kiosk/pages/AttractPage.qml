pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// While nobody is here: a few highlights take turns. A touch anywhere begins a visit.
KioskPage {
    id: root

    required property list<string> otherNames
    required property string start
    required property list<string> otherStarts
    required property RowListModel highlights
    // Highlights shown since the screen came up.
    property int shown: 0
    // The next highlight is made when the first is on the screen, which does not wait for it.
    property int ahead: 0
    // The rows go before the page that shows them does.
    readonly property int count: Math.max(1, highlights?.count ?? 0)
    readonly property bool inverse: Math.floor(shown / count) % 2 === 1
    readonly property real edge: Math.round(Theme.of(1080, 1120, 990) * Theme.u)

    function highlight(turn: int): Highlight {
        return turns.count > 0 ? (turns.itemAt(turn % count) as AttractTurn)?.highlight ?? null : null;
    }

    // The name of the forum, when there is nothing else, stands on another field each time.
    function field(turn: int): color {
        const colours = [Theme.safran, Theme.lagon, Theme.corail, Theme.lilas];
        switch (highlight(turn)?.kind) {
        case "partnership":
            return Theme.section("partnerships");
        case "forum":
            return Theme.contrast ? Theme.ground : colours[turn % 4];
        default:
            return Theme.section("programme");
        }
    }

    AttractFields {
        id: fields

        anchors.fill: parent
        now: root.highlight(root.shown)
        next: root.highlight(root.shown + 1)
        colour: root.field(root.shown)
        nextColour: root.field(root.shown + 1)
        wordsEnd: Theme.margin + begin.width
        prepared: root.ahead > 0
    }

    MouseArea {
        anchors.fill: parent
        onClicked: root.kiosk.open("home")
        Accessible.ignored: true
    }

    Item {
        id: stage

        anchors.fill: parent

        Repeater {
            id: turns

            model: root.highlights

            delegate: AttractTurn {
                anchors.left: parent?.left
                anchors.leftMargin: Theme.margin
                y: Math.min(Math.round(Theme.of(937, 190, 150) * Theme.u), begin.y - Math.round(52 * Theme.u) - height)
                width: begin.width
                count: root.count
                shown: root.shown % root.count
                ahead: root.ahead
                lift: Theme.landscape ? 0 : Math.max(0, Math.round(846 * Theme.u) - y)
            }
        }
    }

    StartButton {
        id: begin

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        // The name of the forum below may be long, in each of its languages.
        y: root.height - height - Math.max(Math.round(156 * Theme.u), root.height - name.y + Theme.space2)
        width: Math.min(root.edge, root.width) - 2 * Theme.margin
        text: root.start
        others: root.otherStarts
        inverse: root.inverse
        onClicked: root.kiosk.open("home")
    }

    EventName {
        id: name

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.bottom: parent.bottom
        // Level with the switch, unless it is higher than there is room for.
        anchors.bottomMargin: Math.max(Theme.space4, Math.round(language.anchors.bottomMargin + (language.height - height) / 2))
        room: root.width - language.width - 2 * Theme.margin - Theme.space4
        name: root.kiosk.eventName
        others: root.otherNames
    }

    LanguageSwitch {
        id: language

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Math.round(40 * Theme.u)
        kiosk: root.kiosk
        dark: false
        oneTouch: true
        onClicked: root.kiosk.open("home")
    }

    Timer {
        running: true
        interval: 4000
        onTriggered: root.ahead = 1
    }

    Timer {
        running: true
        interval: 9000
        repeat: true
        onTriggered: {
            if (Theme.still)
                root.shown++;
            else
                change.restart();
        }
    }

    SequentialAnimation {
        id: change

        NumberAnimation {
            target: stage
            property: "opacity"
            to: 0
            duration: 300
        }

        ScriptAction {
            script: fields.bring()
        }

        PauseAnimation {
            duration: fields.duration
        }

        ScriptAction {
            script: {
                root.shown++;
                fields.settle();
            }
        }

        NumberAnimation {
            target: stage
            property: "opacity"
            to: 1
            duration: 300
        }
    }
}
