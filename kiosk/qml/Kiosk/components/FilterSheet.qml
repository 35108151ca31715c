pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// What the programme can be filtered by. Each choice acts at once; the button says what is left.
Sheet {
    id: root

    required property string route
    required property string kind
    required property RowListModel options
    required property string show
    required property bool filtered
    readonly property int columns: options.count > 6 && !Theme.largest ? 2 : 1

    Flow {
        id: flow

        width: parent.width
        spacing: Theme.space3

        Repeater {
            model: root.options

            delegate: FilterOption {
                id: option

                width: Math.floor((flow.width - (root.columns - 1) * flow.spacing) / root.columns)
                onClicked: root.kiosk.browsing.toggle(root.kind, option.key)
            }
        }
    }

    footer: Flow {
        width: parent.width
        spacing: Theme.space3

        ActionButton {
            primary: true
            height: Math.max(Theme.buttonHeight, implicitHeight)
            text: root.show
            onClicked: root.closeWanted()
        }

        ActionButton {
            visible: root.filtered
            height: Math.max(Theme.buttonHeight, implicitHeight)
            text: qsTr("Clear filters")
            onClicked: root.kiosk.browsing.clear()
        }
    }
}
