import QtQuick
import Kiosk

// A size of text to choose, shown at that size.
ChoiceCard {
    id: root

    required property int size
    // What the card needs so that no word of it breaks.
    readonly property real wordWidth: name.widest(Theme.strong) + 2 * padding

    topPadding: Theme.space1

    contentItem: Item {
        implicitHeight: column.implicitHeight

        Column {
            id: column

            width: parent.width
            anchors.bottom: parent.bottom
            spacing: Theme.space1

            // The three stand on one line, whatever their size.
            Item {
                width: parent.width
                height: Math.round(84 * Theme.u)

                AppText {
                    anchors.horizontalCenter: parent.horizontalCenter
                    anchors.baseline: parent.bottom
                    anchors.baselineOffset: -Theme.space1
                    type: Theme.sample[root.size]
                    text: "Aa"
                    color: root.front
                    Accessible.name: ""
                    Accessible.ignored: true
                }
            }

            TitleText {
                id: name

                width: parent.width
                styles: [Theme.strong]
                words: root.text
                horizontalAlignment: Text.AlignHCenter
                color: root.front
                Accessible.ignored: true
            }
        }
    }
}
