pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The turn of one highlight, which is made when it is shown or soon will be.
Loader {
    id: root

    required property int index
    required property string kind
    required property string kicker
    required property list<string> otherKickers
    required property string text
    required property list<string> others
    // Of the page: how many highlights there are, and which of them is shown.
    required property int count
    required property int shown
    // Of the page: how many of those after the one shown are made.
    required property int ahead
    property real lift: 0
    readonly property Highlight highlight: item as Highlight

    active: (index - shown + count) % count <= ahead
    visible: index === shown
    sourceComponent: Highlight {
        index: root.index
        kind: root.kind
        kicker: root.kicker
        otherKickers: root.otherKickers
        text: root.text
        others: root.others
        count: root.count
        lift: root.lift
    }
}
