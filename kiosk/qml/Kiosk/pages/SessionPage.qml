pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A session: what it asks, what it aims at, who takes part and what each presents.
PageFrame {
    id: root

    required property string title
    required property list<string> titles
    required property string format
    required property string spoken
    required property string translated
    required property string when
    required property string change
    required property string badge
    required property string notice
    required property string fallback
    required property list<string> questions
    required property list<string> objectives
    required property RowListModel context
    required property RowListModel people
    required property string peopleCount
    required property RowListModel talks

    function part(name: string): Item {
        for (let i = 0; i < talkList.count; i++) {
            const talk = talkList.itemAt(i) as TalkDelegate;
            if (talk.anchor === name)
                return talk;
        }
        return null;
    }

    compactTitle: title
    takeAway: "takeaway/" + route
    subheading: when
    badges: [format, spoken, translated]
    // A question leaves room for the hour, a notice would run under it.
    bodyTop: hourOverBody && (badge !== "" || fallback !== "") ? underHour : Theme.landscape ? Theme.space6 : Theme.space4
    sections: [objectivesPart, contextPart, peoplePart]

    header: DetailHeader {
        kiosk: root.kiosk
        titles: root.titles
        title: root.title
        badges: root.badges
        when: root.when
    }

    aside: people.count > 0 ? peopleAside : null

    Component {
        id: peopleAside

        AsidePanel {
            kiosk: root.kiosk
            title: qsTr("Presentations")

            TeamLink {
                width: parent.width
                kiosk: root.kiosk
                people: root.people
                brief: true
            }
        }
    }

    ChangeNotice {
        x: Theme.bodyMargin
        width: parent.width - 2 * x
        badge: root.badge
        notice: root.notice
        alarming: root.change === "cancelled"
    }

    LanguageNotice {
        x: Theme.bodyMargin
        width: parent.width - 2 * x
        text: root.fallback
    }

    PageSection {
        present: root.questions.length > 0

        AppText {
            width: parent.width
            type: Theme.kicker
            text: qsTr("Main question")
        }

        QuestionCapsule {
            width: parent.width
            questions: root.questions
        }
    }

    PageSection {
        id: objectivesPart

        anchor: qsTr("Objectives")
        title: anchor
        present: root.objectives.length > 0

        NumberedList {
            width: parent.width
            items: root.objectives
        }
    }

    PageSection {
        id: contextPart

        anchor: qsTr("Context")
        title: anchor
        present: contextText.paragraphs > 0

        RichText {
            id: contextText

            width: parent.width
            blocks: root.context
            foldable: true
        }
    }

    PageSection {
        id: peoplePart

        anchor: qsTr("Presentations")
        title: anchor
        detail: root.peopleCount
        present: !root.asideShown && root.people.count > 0

        TeamLink {
            width: parent.width
            kiosk: root.kiosk
            people: root.people
        }
    }

    PageSection {
        id: talksPart

        title: qsTr("What each presents")
        present: talkList.count > 0

        Repeater {
            id: talkList

            model: root.talks
            onCountChanged: talksPart.forceLayout()

            delegate: TalkDelegate {
                width: talksPart.width
                kiosk: root.kiosk
            }
        }
    }
}
