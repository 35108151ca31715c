import QtQuick
import Kiosk

// The settings of the visit. Each acts at once; all end with the visit.
Sheet {
    id: root

    title: qsTr("Accessibility")

    AppText {
        type: Theme.kicker
        text: qsTr("Text size")
    }
}
