pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A presentation: title, who gives it, its abstract and the partnerships it speaks of.
Column {
    id: root

    required property KioskState kiosk
    required property string anchor
    required property string title
    required property string speakers
    required property string fallback
    required property RowListModel body
    required property RowListModel partnerships

    spacing: Theme.space3
    bottomPadding: Theme.space5

    SetText {
        width: parent.width
        type: Theme.h4
        words: root.title
        title: true
        Accessible.role: Accessible.Heading
    }

    AppText {
        width: parent.width
        visible: text !== ""
        type: Theme.small
        text: root.speakers
        color: Theme.ink2
    }

    LanguageNotice {
        width: parent.width
        text: root.fallback
    }

    RichText {
        width: parent.width
        blocks: root.body
        foldable: true
    }

    LinkCards {
        width: parent.width
        kiosk: root.kiosk
        links: root.partnerships
    }
}
