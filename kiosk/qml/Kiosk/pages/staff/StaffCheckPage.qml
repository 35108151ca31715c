pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// What the check found, line by line. Errors stop a publication, nothing else does.
StaffFrame {
    id: root

    readonly property StaffContent content: staff.content
    readonly property bool listing: content.severities.count > 0 && !content.job.busy

    title: listing ? qsTr("Check of %1").arg(content.nextVersion) : qsTr("Check")
    view: listing ? list : flat
    band: Row {
        id: severities

        visible: root.listing

        Repeater {
            model: root.content.severities

            delegate: StaffSeverity {
                width: Math.ceil(root.width / root.content.severities.count)
                onClicked: root.content.filter(severity)
            }
        }
    }
    tray: Column {
        width: parent?.width ?? 0
        visible: root.listing
        spacing: Theme.space3

        IconLine {
            width: parent.width
            icon: root.content.blocked ? "lock" : root.content.ready ? "check" : "warn"
            text: {
                if (!root.content.blocked)
                    return root.content.message;
                const live = root.content.liveVersion;
                return live ? qsTr("Publishing is blocked by an error. %1 stays live.").arg(live) : qsTr("Publishing is blocked by an error. What is live stays.");
            }
        }

        Flow {
            id: actions

            readonly property real spare: Math.max(0, Math.floor((width - again.implicitWidth - changes.implicitWidth - spacing) / 2))

            width: parent.width
            spacing: Theme.space3

            ActionButton {
                id: again

                width: implicitWidth + actions.spare
                height: Math.max(implicitHeight, Theme.buttonHeight)
                text: qsTr("Check again")
                iconName: "refresh"
                onClicked: root.content.checkAgain()
            }

            ActionButton {
                id: changes

                width: implicitWidth + actions.spare
                height: Math.max(implicitHeight, Theme.buttonHeight)
                offered: root.content.ready
                reason: qsTr("Publishing is blocked by an error. What is live stays.")
                primary: true
                text: qsTr("See what changes")
                iconAfter: "fwd"
                onClicked: {
                    if (offered)
                        root.staff.show("changes");
                }
            }
        }
    }

    Flickable {
        id: flat

        parent: root.middle
        anchors.fill: parent
        visible: !root.listing

        Column {
            x: Theme.margin
            y: Theme.space5
            width: parent.width - 2 * x
            spacing: Theme.space5

            StaffProgress {
                width: parent.width
                job: root.content.job
            }

            StaffNotice {
                width: parent.width
                visible: root.content.message !== "" && !root.content.job.busy
                icon: "warn"
                alarm: true
                text: root.content.message
            }

            AppText {
                width: parent.width
                visible: !root.content.job.busy
                type: Theme.body
                text: qsTr("Nothing has been checked yet. What is found on a stick is on the page “Status”.")
            }

            ActionButton {
                visible: !root.content.job.busy
                text: qsTr("Status")
                iconName: "file"
                onClicked: root.staff.show("status")
            }
        }
    }

    ListView {
        id: list

        parent: root.middle
        anchors.fill: parent
        visible: root.listing
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.content.problems
        delegate: StaffProblem {
            width: ListView.view.width
        }

        AppText {
            x: Theme.margin
            y: Theme.space5
            width: parent.width - 2 * x
            visible: list.count === 0
            type: Theme.body
            text: qsTr("Everything is in order.")
        }
    }
}
