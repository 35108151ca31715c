pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A partnership: where it is at work and with whom, what for, what it counts and how it came about.
PageFrame {
    id: root

    required property string title
    required property list<string> titles
    required property string kind
    required property string seal
    required property int colour
    required property string fallback
    required property RowListModel summary
    required property RowListModel partners
    required property RowListModel places
    required property RowListModel groups
    required property RowListModel figures
    required property RowListModel milestones
    required property RowListModel lists
    required property RowListModel governance
    required property RowListModel people
    required property RowListModel sessions
    readonly property bool referred: !asideShown && people.count + sessions.count > 0
    // The tray has room for two anchors.
    readonly property bool together: governancePart.present || people.count === 0 || sessions.count === 0

    compactTitle: title
    badges: [kind]
    takeAway: "takeaway/" + route
    // The map touches the header, except under the clock of a narrow wide screen.
    bodyTop: hourOverBody ? underHour : territories.height > 0 ? 0 : Theme.space5
    bodySpacing: Theme.space4
    sections: [governancePart, referencesPart, peoplePart, sessionsPart]

    header: PartnershipHeader {
        kiosk: root.kiosk
        title: root.title
        titles: root.titles
        kind: root.kind
        seal: root.seal
    }

    aside: people.count + sessions.count > 0 ? referencesAside : null

    Component {
        id: referencesAside

        AsidePanel {
            kiosk: root.kiosk
            title: qsTr("Presentations")

            ReferenceCards {
                width: parent.width
                kiosk: root.kiosk
                fill: Theme.ground
                people: root.people
                sessions: root.sessions
            }
        }
    }

    Territories {
        id: territories

        width: parent.width
        height: implicitHeight
        visible: height > 0
        kiosk: root.kiosk
        partners: root.partners
        places: root.places
        groups: root.groups
        colour: root.colour
    }

    LanguageNotice {
        x: Theme.bodyMargin
        width: parent.width - 2 * x
        text: root.fallback
    }

    PageSection {
        present: root.summary.count > 0

        RichText {
            width: parent.width
            blocks: root.summary
        }
    }

    PageSection {
        present: root.figures.count > 0

        FigureGroups {
            width: parent.width
            groups: root.figures
        }
    }

    Rectangle {
        width: parent.width
        height: timeline.height + 2 * timeline.y
        visible: root.milestones.count > 0
        color: Theme.sectionPale("partnership")

        Timeline {
            id: timeline

            x: Theme.bodyMargin
            y: Theme.space4
            width: parent.width - 2 * x
            height: implicitHeight
            milestones: root.milestones
        }
    }

    Repeater {
        model: root.lists

        delegate: PageSection {
            id: list

            required title
            required property list<string> items

            NumberedList {
                width: list.width
                columns: list.width >= 900 * Theme.u && !Theme.largest ? 2 : 1
                numeralWidth: Math.round(52 * Theme.u)
                items: list.items
            }
        }
    }

    PageSection {
        id: governancePart

        anchor: qsTr("Governance")
        title: anchor
        present: root.governance.count > 0

        RichText {
            width: parent.width
            blocks: root.governance
        }
    }

    PageSection {
        id: referencesPart

        anchor: qsTr("Presentations")
        title: qsTr("Presentations and session")
        present: root.referred && root.together

        ReferenceCards {
            width: parent.width
            kiosk: root.kiosk
            people: root.together ? root.people : null
            sessions: root.together ? root.sessions : null
        }
    }

    PageSection {
        id: peoplePart

        anchor: qsTr("Presentations")
        title: anchor
        present: root.referred && !root.together

        ReferenceCards {
            width: parent.width
            kiosk: root.kiosk
            people: root.together ? null : root.people
        }
    }

    PageSection {
        id: sessionsPart

        anchor: qsTr("Session")
        title: anchor
        present: root.referred && !root.together

        ReferenceCards {
            width: parent.width
            kiosk: root.kiosk
            sessions: root.together ? null : root.sessions
        }
    }
}
