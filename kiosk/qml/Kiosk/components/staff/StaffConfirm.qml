import QtQuick
import Kiosk

// Asks once before something is done: over the page, with the answer that changes nothing first.
FocusScope {
    id: root

    required property string question
    required property string detail
    required property string answer
    property Item focusBefore: null

    signal agreed

    function ask(): void {
        root.focusBefore = root.Window.activeFocusItem;
        const reason = pass.reasonOf(root.focusBefore);
        visible = true;
        pass.give(no, reason);
    }

    function close(): void {
        visible = false;
        pass.give(root.focusBefore, Qt.OtherFocusReason);
    }

    anchors.fill: parent
    visible: false
    z: 10
    Accessible.role: Accessible.Dialog
    Accessible.name: root.question

    FocusPass {
        id: pass
    }

    Shortcut {
        sequences: [StandardKey.Cancel]
        enabled: root.visible
        onActivated: root.close()
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim

        MouseArea {
            anchors.fill: parent
            onClicked: root.close()
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: Theme.landscape ? Math.min(parent.width, Math.round(1000 * Theme.u)) : parent.width
        height: words.height + 2 * Theme.space7
        topLeftRadius: Theme.radiusSheet
        topRightRadius: Theme.radiusSheet
        color: Theme.paper
        border.width: Theme.contrast ? Theme.line : 0
        border.color: Theme.ink

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
        }

        Column {
            id: words

            x: Theme.space7
            y: Theme.space7
            width: parent.width - 2 * x
            spacing: Theme.space4

            AppText {
                width: parent.width
                type: Theme.sheetTitle
                text: root.question
                Accessible.role: Accessible.Heading
            }

            AppText {
                width: parent.width
                type: Theme.body
                text: root.detail
                color: Theme.ink2
            }

            Flow {
                width: parent.width
                topPadding: Theme.space4
                spacing: Theme.space3

                ActionButton {
                    id: no

                    width: Math.max(implicitWidth, Math.floor((parent.width - Theme.space3) * 0.4))
                    height: Math.round(108 * Theme.u)
                    text: qsTr("Cancel")
                    KeyNavigation.tab: yes
                    KeyNavigation.backtab: yes
                    onClicked: root.close()
                }

                ActionButton {
                    id: yes

                    width: Math.max(implicitWidth, parent.width - no.width - Theme.space3)
                    height: Math.round(108 * Theme.u)
                    primary: true
                    text: root.answer
                    KeyNavigation.tab: no
                    KeyNavigation.backtab: no
                    onClicked: {
                        root.close();
                        root.agreed();
                    }
                }
            }
        }
    }
}
