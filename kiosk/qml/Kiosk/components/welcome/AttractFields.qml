pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The field of the highlight shown, over which the next one comes in, a quarter after the other.
Item {
    id: root

    property Highlight now: null
    property Highlight next: null
    property color colour
    property color nextColour
    property real wordsEnd: 0
    // Whether there is something that could come in.
    property bool prepared: false
    readonly property int apart: 80
    readonly property int fade: 300
    readonly property int quarters: 4
    readonly property int duration: (quarters - 1) * apart + fade

    signal brought
    signal settled

    // Lets the next field come in; it takes `duration` milliseconds.
    function bring(): void {
        brought();
    }

    // The next field has become the one below.
    function settle(): void {
        settled();
    }

    AttractGround {
        anchors.fill: parent
        color: root.colour
        highlight: root.now
        wordsEnd: root.wordsEnd
    }

    Repeater {
        model: root.prepared ? root.quarters : 0

        delegate: Item {
            id: quarter

            required property int index

            y: Math.round(index * root.height / root.quarters)
            width: root.width
            height: Math.round((index + 1) * root.height / root.quarters) - y
            opacity: 0
            visible: opacity > 0
            clip: true

            AttractGround {
                y: -quarter.y
                width: root.width
                height: root.height
                color: root.nextColour
                highlight: root.next
                wordsEnd: root.wordsEnd
            }

            SequentialAnimation {
                id: arrival

                PauseAnimation {
                    duration: quarter.index * root.apart
                }

                NumberAnimation {
                    target: quarter
                    property: "opacity"
                    to: 1
                    duration: root.fade
                }
            }

            Connections {
                target: root

                function onBrought(): void {
                    arrival.restart();
                }

                function onSettled(): void {
                    arrival.stop();
                    quarter.opacity = 0;
                }
            }
        }
    }
}
