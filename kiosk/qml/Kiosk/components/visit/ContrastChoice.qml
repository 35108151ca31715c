import QtQuick
import Kiosk

// The colours of the forum, or black, white and yellow.
Column {
    id: root

    required property Comfort comfort

    spacing: Theme.space3

    AppText {
        width: parent.width
        type: Theme.kicker
        text: qsTr("Contrast")
    }

    Grid {
        id: contrasts

        width: parent.width
        columns: 2 * Math.max(colours.wordWidth, high.wordWidth) + spacing <= width ? 2 : 1
        spacing: Theme.gutter

        ContrastCard {
            id: colours

            width: (contrasts.width - (contrasts.columns - 1) * contrasts.spacing) / contrasts.columns
            height: Math.max(Math.round((Theme.landscape ? 152 : 174) * Theme.u), implicitHeight, high.implicitHeight)
            text: qsTr("Colours")
            detail: qsTr("Forum theme")
            picture: "colours"
            selected: !Theme.contrast
            onClicked: root.comfort.setHighContrast(false)
        }

        ContrastCard {
            id: high

            width: colours.width
            height: colours.height
            text: qsTr("High contrast")
            detail: qsTr("Black, white, yellow")
            picture: "contrast"
            selected: Theme.contrast
            onClicked: root.comfort.setHighContrast(true)
        }
    }
}
