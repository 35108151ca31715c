pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A person: who they are, what they present or moderate, and the partnerships they speak of.
PageFrame {
    id: root

    required property string name
    required property string initials
    required property string portrait
    required property string portraitWords
    required property string lead
    required property list<string> affiliations
    required property string fallback
    required property RowListModel biography
    required property RowListModel presents
    required property RowListModel moderates
    required property RowListModel partnerships
    readonly property list<PageSection> parts: [presentsPart, moderatesPart, partnershipsPart]

    compactTitle: name
    subheading: lead
    takeAway: "takeaway/" + route
    // Without a third panel the hour stands over the body.
    bodyTop: hourOverBody ? underHour : Theme.landscape ? Theme.space6 : Theme.space5
    // A single part needs no anchor.
    sections: parts.filter(part => part.present).length > 1 ? parts : []

    header: PersonHeader {
        kiosk: root.kiosk
        name: root.name
        initials: root.initials
        portrait: root.portrait
        portraitWords: root.portraitWords
        lead: root.lead
        affiliations: root.affiliations
    }

    aside: partnershipsPart.cards > 0 ? partnershipsAside : null

    Component {
        id: partnershipsAside

        AsidePanel {
            kiosk: root.kiosk
            title: qsTr("Related partnerships")

            LinkCards {
                width: parent.width
                kiosk: root.kiosk
                links: root.partnerships
                perRow: 1
                fill: Theme.ground
            }
        }
    }

    LanguageNotice {
        x: Theme.bodyMargin
        width: parent.width - 2 * x
        text: root.fallback
    }

    PageSection {
        RichText {
            id: biographyText

            width: parent.width
            visible: paragraphs > 0
            blocks: root.biography
            foldable: true
            foldedLines: 4
        }

        AppText {
            width: parent.width
            visible: biographyText.paragraphs === 0
            type: Theme.body
            text: qsTr("The biography has not been received yet.")
        }

        ActionButton {
            anchors.left: parent.left
            readonly property SessionCard first: (presentsPart.first ?? moderatesPart.first) as SessionCard

            visible: biographyText.paragraphs === 0 && first !== null
            text: presentsPart.first ? qsTr("See the presentation") : qsTr("See the session")
            onClicked: first.click()
        }
    }

    TalkSection {
        id: presentsPart

        kiosk: root.kiosk
        anchor: cards > 1 ? qsTr("Presentations") : qsTr("Presentation")
        talks: root.presents
    }

    TalkSection {
        id: moderatesPart

        kiosk: root.kiosk
        anchor: qsTr("Moderation")
        talks: root.moderates
    }

    PageSection {
        id: partnershipsPart

        readonly property int cards: linkCards.count

        anchor: qsTr("Partnerships")
        title: qsTr("Related partnerships")
        present: cards > 0 && !root.asideShown

        LinkCards {
            id: linkCards

            width: parent.width
            kiosk: root.kiosk
            links: root.partnerships
        }
    }
}
