import QtQuick
import Kiosk

// Scrolls by most of a page. Alone, it leads back up from the end: it is never a dead end.
ActionButton {
    id: root

    required property Flickable view
    readonly property bool atEnd: view !== null && view.atYEnd && view.contentY > view.originY + 1
    property bool upwards: atEnd

    primary: true
    iconName: upwards ? "up" : "down"
    text: ""
    Accessible.name: upwards ? qsTr("Page up") : qsTr("Page down")
    onClicked: {
        const step = root.view.height * 0.8 * (root.upwards ? -1 : 1);
        const first = root.view.originY;
        const last = Math.max(first, first + root.view.contentHeight - root.view.height);
        motion.to = Math.max(first, Math.min(last, root.view.contentY + step));
        motion.restart();
    }

    NumberAnimation {
        id: motion

        target: root.view
        property: "contentY"
        duration: Theme.scrollMotion
        easing.type: Easing.OutCubic
    }
}
