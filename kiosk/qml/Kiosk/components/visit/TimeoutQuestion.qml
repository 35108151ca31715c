import QtQuick
import Kiosk

// The question, in one language over the others, and the seconds there are to answer it.
Column {
    id: root

    required property Idle idle
    required property list<string> question
    required property list<string> second
    required property list<string> seconds

    spacing: Theme.space2

    AppText {
        width: parent.width
        type: Theme.landscape ? Theme.landscapePage : Theme.page
        text: root.question[0]
        Accessible.role: Accessible.Heading
    }

    AppText {
        width: parent.width
        type: Theme.whenLine
        text: root.question.slice(1).join(" · ")
    }

    Countdown {
        width: parent.width
        idle: root.idle
        words: root.idle.seconds === 1 ? root.second : root.seconds
    }
}
