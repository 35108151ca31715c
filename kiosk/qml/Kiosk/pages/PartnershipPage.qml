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

    compactTitle: title
    takeAway: "takeaway/" + route
    // The map touches the header, except under the clock of a narrow wide screen.
    bodyTop: Theme.landscape && !asideShown ? Math.round(98 * Theme.u) : territories.height > 0 ? 0 : Theme.space5
    sections: [governancePart, referencesPart]

    header: Item {
        readonly property real sealSize: Math.round((Theme.landscape ? 180 : 280) * Theme.u)

        implicitHeight: Math.max(words.implicitHeight, Theme.landscape ? 0 : Math.round(446 * Theme.u))

        DetailHeader {
            id: words

            width: parent.width
            kiosk: root.kiosk
            titles: root.titles
            title: root.title
            badges: [root.kind]
            sideWidth: Theme.landscape ? 0 : parent.sealSize + Theme.space4
        }

        // At the right of the title; in the panel of a wide screen below it, where it has room.
        Seal {
            anchors.left: Theme.landscape ? parent.left : undefined
            anchors.right: Theme.landscape ? undefined : parent.right
            anchors.leftMargin: Theme.margin
            anchors.rightMargin: Theme.margin
            y: Theme.landscape ? parent.height - height - Theme.space7 : Math.max(Math.round(130 * Theme.u), words.brandBottom)
            diameter: parent.sealSize
            visible: !Theme.landscape || y > words.implicitHeight
            kind: root.seal
        }
    }

    aside: AsidePanel {
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
        present: !root.asideShown && references.count > 0

        ReferenceCards {
            id: references

            width: parent.width
            kiosk: root.kiosk
            people: root.people
            sessions: root.sessions
        }
    }
}
