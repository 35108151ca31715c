import QtQuick
import Kiosk

// Asks before an earlier version goes live.
StaffConfirm {
    id: root

    required property StaffContent content
    property string version: ""

    function askFor(id: string): void {
        version = id;
        ask();
    }

    question: qsTr("Roll back to %1?").arg(version)
    detail: qsTr("Visitors see %1 at once. What is live now is kept: you can come back to it.").arg(version)
    answer: qsTr("Roll back to %1").arg(version)
    onAgreed: root.content.rollBack(version)
}
