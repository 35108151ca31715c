pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// What a visitor would notice, word by word; from here it is looked at and published.
StaffFrame {
    id: root

    readonly property StaffContent content: staff.content

    title: qsTr("What changes")
    view: list
    band: Rectangle {
        width: root.width
        height: Math.max(Math.round(108 * Theme.u), line.height + 2 * Theme.space3)
        color: Theme.contrast ? "#000000" : Theme.safranPale

        Rectangle {
            anchors.bottom: parent.bottom
            visible: Theme.contrast
            width: parent.width
            height: Theme.line
            color: Theme.ink
        }

        Item {
            id: line

            readonly property bool beside: versions.width + summary.implicitWidth + Theme.space4 <= width

            x: Theme.margin
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - 2 * x
            height: beside ? versions.height : summary.y + summary.height

            Row {
                id: versions

                spacing: Theme.space4

                AppText {
                    visible: text !== ""
                    type: Theme.name
                    text: root.content.liveVersion
                    wrapMode: Text.NoWrap
                }

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    icon: "fwd"
                }

                AppText {
                    type: Theme.name
                    text: root.content.nextVersion
                    wrapMode: Text.NoWrap
                }
            }

            AppText {
                id: summary

                x: line.beside ? parent.width - width : 0
                y: line.beside ? Math.round((versions.height - height) / 2) : versions.height
                width: Math.min(implicitWidth, parent.width)
                type: Theme.strong
                text: root.content.summary
            }
        }
    }
    tray: Column {
        width: parent?.width ?? 0
        spacing: Theme.space3

        StaffProgress {
            width: parent.width
            job: root.content.job
        }

        StaffNotice {
            width: parent.width
            visible: root.content.failed && !root.content.job.busy
            icon: "warn"
            alarm: true
            text: root.content.message
        }

        StaffMomentChoice {
            width: parent.width
            visible: !root.content.job.busy
            moment: root.staff.moment
        }

        Flow {
            id: actions

            width: parent.width
            visible: !root.content.job.busy
            spacing: Theme.space3

            ActionButton {
                id: look

                height: Math.max(implicitHeight, Math.round(108 * Theme.u))
                text: qsTr("Preview")
                iconName: "eye"
                onClicked: root.staff.show("preview")
            }

            ActionButton {
                width: Math.max(implicitWidth, actions.width - look.width - actions.spacing)
                height: look.height
                primary: true
                offered: root.content.ready
                text: qsTr("Publish %1").arg(root.content.nextVersion)
                iconName: "check"
                onClicked: {
                    if (offered)
                        root.staff.publish();
                }
            }
        }
    }

    ListView {
        id: list

        parent: root.middle
        anchors.fill: parent
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.content.changes
        delegate: StaffChange {
            width: ListView.view.width
        }
    }
}
