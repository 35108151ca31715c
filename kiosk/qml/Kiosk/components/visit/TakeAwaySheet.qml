pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A session, person or partnership to take along: a code, what it holds, and what it is of.
Sheet {
    id: root

    required property string subject
    required property string badge
    required property string name
    required property string detail
    required property RowListModel codes
    required property string note
    property int chosen: 0

    aside: Item {
        id: stand

        width: Theme.landscape ? picture.width : 0
        height: Theme.landscape ? picture.height : 0
    }

    // Below the line of reach there is no room for them under the code: they stand at the foot.
    footer: Item {
        id: shelf

        width: parent?.width ?? 0
        height: Theme.reach && bar.offered ? bar.height : 0
    }

    QrPicture {
        id: picture

        parent: Theme.landscape ? stand : place
        text: choices.count > 0 ? (choices.itemAt(root.chosen) as TakeAwayChoice)?.payload ?? "" : ""
        room: Theme.landscape ? root.asideRoom : root.room
        frame: Theme.contrast ? Theme.qrGround : Theme.section(root.subject)
    }

    Item {
        id: place

        anchors.left: parent?.left
        width: picture.width
        height: picture.height
        visible: !Theme.landscape
    }

    // On a low sheet the code comes first, for it must be seen whole.
    AppText {
        width: parent.width
        type: Theme.landscape ? Theme.small : Theme.body
        text: qsTr("Point your phone’s camera at this code.")
    }

    Column {
        width: parent.width
        visible: bar.offered
        spacing: Theme.space3

        AppText {
            width: parent.width
            visible: !Theme.reach
            type: Theme.kicker
            text: qsTr("What the code holds")
        }

        Item {
            id: under

            width: parent.width
            height: bar.height
            visible: !Theme.reach
        }

        Rectangle {
            id: bar

            readonly property bool offered: choices.count > 1

            parent: Theme.reach ? shelf : under
            width: parent.width
            height: segments.height + 2 * Theme.space1
            visible: offered
            radius: height / 2
            color: Theme.paper
            border.width: Theme.controlLine
            border.color: Theme.outline

            Row {
                id: segments

                x: Theme.space1
                y: Theme.space1
                width: parent.width - 2 * x

                // All as high as the one with the most lines.
                function tallest(): real {
                    let height = 0;
                    for (let i = 0; i < choices.count; i++)
                        height = Math.max(height, choices.itemAt(i)?.implicitHeight ?? 0);
                    return height;
                }

                Repeater {
                    id: choices

                    model: root.codes

                    delegate: TakeAwayChoice {
                        required property int index

                        width: segments.width / choices.count
                        height: choices.count > 0 ? segments.tallest() : implicitHeight
                        selected: root.chosen === index
                        reason: root.note
                        onClicked: if (offered)
                            root.chosen = index
                    }
                }
            }
        }

        IconLine {
            width: parent.width
            visible: root.note !== ""
            icon: "info"
            text: root.note
            color: Theme.ink2
        }
    }

    TakeAwaySubject {
        width: parent.width
        // After the choice, which is to be in sight with the code.
        badge: root.badge
        name: root.name
        detail: root.detail
    }

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.rule
    }

    IconLine {
        width: parent.width
        icon: "lock"
        text: qsTr("This kiosk asks for and keeps no personal data.")
    }
}
