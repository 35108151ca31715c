pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Every version that is kept, the newest first, each one tap and one question away.
StaffFrame {
    id: root

    readonly property StaffContent content: staff.content

    title: qsTr("Versions")
    asking: confirm.visible

    StaffProgress {
        width: parent.width
        job: root.content.job
    }

    StaffNotice {
        width: parent.width
        visible: text !== "" && root.content.failed && !root.content.job.busy
        icon: "warn"
        alarm: true
        text: root.content.news
    }

    AppText {
        width: parent.width
        type: Theme.body
        text: root.content.versions.count > 0 ? qsTr("The kiosk keeps the last ten versions that were live.") : qsTr("Nothing has been published on this kiosk yet.")
    }

    Column {
        width: parent.width

        Repeater {
            model: root.content.versions

            delegate: StaffVersion {
                width: parent?.width ?? 0
                offered: !root.content.job.busy
                onWanted: version => confirm.askFor(version)
            }
        }
    }

    StaffRollBack {
        id: confirm

        parent: root
        content: root.content
    }
}
