pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// What is live, what was found, what waits, and the latest versions.
StaffFrame {
    id: root

    readonly property StaffContent content: staff.content
    readonly property PublishMoment moment: staff.moment
    readonly property int listed: 4

    title: qsTr("Content status")
    asking: confirm.visible

    StaffNotice {
        width: parent.width
        visible: text !== "" && !root.content.job.busy
        icon: alarm ? "warn" : "check"
        alarm: root.content.failed
        text: root.content.news
    }

    StaffNotice {
        width: parent.width
        visible: text !== ""
        icon: "warn"
        alarm: true
        text: root.content.aside
    }

    StaffNotice {
        width: parent.width
        visible: text !== ""
        icon: "warn"
        alarm: true
        text: root.moment.trouble
    }

    // Where the page is low, what somebody brought comes first.
    Repeater {
        model: Theme.landscape ? root.content.found : null
        delegate: foundCard
    }

    Repeater {
        model: root.content.live

        delegate: StaffLiveCard {
            width: parent?.width ?? 0
        }
    }

    StaffNotice {
        width: parent.width
        visible: root.content.live.count === 0
        icon: "warn"
        alarm: true
        text: qsTr("Visitors see no programme: bring one, and check it.")
    }

    StaffProgress {
        width: parent.width
        job: root.content.job
    }

    Rectangle {
        width: parent.width
        height: waiting.height + 2 * Theme.space5
        visible: root.moment.waiting
        radius: Theme.radiusFeature
        color: Theme.contrast ? Theme.paper : Theme.lagonPale
        border.width: Theme.contrast ? Theme.line : 0
        border.color: Theme.ink

        Column {
            id: waiting

            x: Theme.space6
            y: Theme.space5
            width: parent.width - 2 * x
            spacing: Theme.space3

            AppText {
                width: parent.width
                type: Theme.h3
                text: qsTr("%1 is ready").arg(root.content.nextVersion)
            }

            AppText {
                width: parent.width
                type: Theme.small
                text: root.moment.words
            }

            ActionButton {
                text: qsTr("Do not publish it")
                iconName: "close"
                onClicked: root.moment.withdraw()
            }
        }
    }

    Repeater {
        model: Theme.landscape ? null : root.content.found
        delegate: foundCard
    }

    AppText {
        width: parent.width
        visible: root.content.found.count === 0
        type: Theme.small
        text: qsTr("To bring a programme, plug in a stick that holds the folder “programme” or the file “programme.zip”.")
        color: Theme.ink2
    }

    Column {
        width: parent.width
        visible: root.content.versions.count > 0

        SectionHeading {
            width: parent.width
            text: qsTr("Versions on the kiosk")
            detail: root.content.keptWords
        }

        Repeater {
            model: root.content.versions

            delegate: StaffVersion {
                required property int index

                width: parent?.width ?? 0
                visible: index < root.listed
                offered: !root.content.job.busy
                onWanted: version => confirm.askFor(version)
            }
        }
    }

    AppText {
        width: parent.width
        visible: root.content.versions.count > 1
        type: Theme.small
        text: qsTr("Rolling back asks once, and takes about a second.")
        color: Theme.ink2
    }

    Component {
        id: foundCard

        StaffFoundCard {
            width: parent?.width ?? 0
            offered: !root.content.job.busy
            onCheckWanted: path => {
                root.content.check(path);
                root.staff.show("check");
            }
        }
    }

    StaffRollBack {
        id: confirm

        parent: root
        content: root.content
    }
}
