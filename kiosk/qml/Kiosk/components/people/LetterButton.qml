import QtQuick
import QtQuick.Templates
import Kiosk

// A letter that someone's name begins with: a disc that leads there. Others are only shown.
AbstractButton {
    id: root

    property bool leads: true
    property bool current: false

    enabled: leads
    topInset: Math.round((height - Theme.targetFloor) / 2)
    bottomInset: height - Theme.targetFloor - topInset
    leftInset: Math.round((width - Theme.targetFloor) / 2)
    rightInset: width - Theme.targetFloor - leftInset
    topPadding: topInset
    bottomPadding: bottomInset
    leftPadding: leftInset
    rightPadding: rightInset
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.ignored: !leads
    Accessible.onPressAction: clicked()

    background: Rectangle {
        visible: root.leads
        radius: height / 2
        color: root.current ? Theme.primary : root.down ? Theme.sectionPale("speakers") : Theme.section("speakers")
        border.width: Theme.contrast && !root.current ? Theme.controlLine : 0
        border.color: Theme.outline

        FocusRing {
            control: root
            controlRadius: parent.radius
        }
    }

    contentItem: AppText {
        type: Theme.letter
        text: root.text
        color: !root.leads ? Theme.inert : root.current ? Theme.primaryInk : Theme.ink
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
