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
    readonly property int count: Math.max(1, turns.count)
    readonly property bool inverse: Math.floor(shown / count) % 2 === 1
    readonly property real edge: Math.round(Theme.of(1080, 1120, 960) * Theme.u)

    function highlight(turn: int): Highlight {
        return turns.count > 0 ? turns.itemAt(turn % count) as Highlight : null;
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

    AttractGround {
        anchors.fill: parent
        color: root.field(root.shown)
        kind: root.highlight(root.shown)?.kind ?? ""
        lift: root.highlight(root.shown)?.lift ?? 0
    }

    // The next field comes in over this one, a quarter after the other.
    Repeater {
        id: quarters

        model: 4

        delegate: Item {
            id: quarter

            required property int index

            y: Math.round(index * root.height / 4)
            width: root.width
            height: Math.round((index + 1) * root.height / 4) - y
            opacity: 0
            visible: opacity > 0
            clip: true

            AttractGround {
                y: -quarter.y
                width: root.width
                height: root.height
                color: root.field(root.shown + 1)
                kind: root.highlight(root.shown + 1)?.kind ?? ""
                lift: root.highlight(root.shown + 1)?.lift ?? 0
            }

            SequentialAnimation {
                id: arrival

                PauseAnimation {
                    duration: quarter.index * 80
                }

                NumberAnimation {
                    target: quarter
                    property: "opacity"
                    to: 1
                    duration: 300
                }
            }

            Connections {
                target: root

                function onFieldLeft(): void {
                    arrival.restart();
                }

                function onShownChanged(): void {
                    arrival.stop();
                    quarter.opacity = 0;
                }
            }
        }
    }

    signal fieldLeft

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

            delegate: Highlight {
                x: Theme.margin
                y: Math.min(Math.round(Theme.of(937, 190, 150) * Theme.u), begin.y - Math.round(52 * Theme.u) - height)
                width: begin.width
                visible: index === root.shown % root.count
                count: root.count
                lift: Theme.landscape ? 0 : Math.max(0, Math.round(846 * Theme.u) - y)
            }
        }
    }

    StartButton {
        id: begin

        x: Theme.margin
        y: root.height - height - Math.round(156 * Theme.u)
        width: Math.min(root.edge, root.width) - 2 * x
        text: root.start
        others: root.otherStarts
        inverse: root.inverse
        onClicked: root.kiosk.open("home")
    }

    Row {
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.verticalCenter: language.verticalCenter
        spacing: Math.round(18 * Theme.u)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            icon: "../shapes/mark"
            sourceSize.width: Math.round(60 * Theme.u)
            sourceSize.height: Math.round(60 * Theme.u)
        }

        Column {
            anchors.verticalCenter: parent.verticalCenter
            spacing: -Math.round(3 * Theme.u)

            AppText {
                type: Theme.strong
                text: root.kiosk.eventName
            }

            Repeater {
                model: root.otherNames

                delegate: AppText {
                    required property string modelData

                    type: Theme.strong
                    font.weight: 500
                    text: modelData
                }
            }
        }
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
        interval: 9000
        repeat: true
        onTriggered: Theme.still ? root.shown++ : change.restart()
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
            script: root.fieldLeft()
        }

        PauseAnimation {
            duration: 3 * 80 + 300
        }

        ScriptAction {
            script: root.shown++
        }

        NumberAnimation {
            target: stage
            property: "opacity"
            to: 1
            duration: 300
        }
    }
}
