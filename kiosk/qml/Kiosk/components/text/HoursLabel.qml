import QtQuick
import Kiosk

// When something begins, and below it when it ends.
Column {
    id: root

    required property string time
    required property string until

    AppText {
        anchors.left: parent.left
        type: Theme.time
        text: root.time
        wrapMode: Text.NoWrap
        font: type.varied({ features: { tnum: 1 } })
        Accessible.ignored: true
    }

    AppText {
        anchors.left: parent.left
        visible: text !== ""
        type: Theme.small
        text: root.until
        color: Theme.ink2
        wrapMode: Text.NoWrap
        font: type.varied({ features: { tnum: 1 } })
        Accessible.ignored: true
    }
}
