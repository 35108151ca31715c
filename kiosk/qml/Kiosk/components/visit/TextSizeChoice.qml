pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// How large the letters are, each size shown in itself.
Column {
    id: root

    required property Comfort comfort

    spacing: Theme.space3

    AppText {
        width: parent.width
        type: Theme.kicker
        text: qsTr("Text size")
    }

    Grid {
        id: sizes

        readonly property real widest: sizeCards.count === 3 ? Math.max(...[0, 1, 2].map(index => (sizeCards.itemAt(index) as TextSizeCard)?.wordWidth ?? 0)) : 0

        // Side by side, they are as high as the highest.
        readonly property real tallest: sizeCards.count === 3 ? Math.max(...[0, 1, 2].map(index => (sizeCards.itemAt(index) as TextSizeCard)?.implicitHeight ?? 0)) : 0

        width: parent.width
        columns: 3 * (widest + spacing) - spacing <= width ? 3 : 1
        spacing: Theme.gutter

        Repeater {
            id: sizeCards

            model: [qsTr("Standard"), qsTr("Large"), qsTr("Largest")]

            delegate: TextSizeCard {
                required property int index
                required property string modelData

                width: (sizes.width - (sizes.columns - 1) * sizes.spacing) / sizes.columns
                height: Math.max(Math.round((Theme.landscape ? 152 : 190) * Theme.u), sizes.tallest)
                text: modelData
                size: index
                selected: Theme.textSize === index
                onClicked: root.comfort.setTextSize(index)
            }
        }
    }
}
