pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The pad first; behind it one page at a time, each of its own kind.
FocusScope {
    id: root

    required property KioskState kiosk
    required property StaffState staff
    readonly property string page: staff.page

    focus: true
    Component.onCompleted: {
        root.staff.watch(root.Window.window);
        root.forceActiveFocus(Qt.OtherFocusReason);
    }

    // What lies below is neither seen nor touched.
    Rectangle {
        anchors.fill: parent
        color: Theme.ground

        MouseArea {
            anchors.fill: parent
            Accessible.ignored: true
        }
    }

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: {
            switch (root.page) {
            case "status":
                return statusPage;
            case "check":
                return checkPage;
            case "changes":
                return changesPage;
            case "preview":
                return previewPage;
            case "versions":
                return versionsPage;
            case "device":
                return devicePage;
            case "touch":
                return touchPage;
            case "width":
                return widthPage;
            case "log":
                return logPage;
            default:
                return pinPage;
            }
        }
    }

    Component {
        id: pinPage

        StaffPinPage {
            kiosk: root.kiosk
            staff: root.staff
        }
    }

    Component {
        id: statusPage

        StaffStatusPage {
            kiosk: root.kiosk
            staff: root.staff
        }
    }

    Component {
        id: checkPage

        StaffCheckPage {
            kiosk: root.kiosk
            staff: root.staff
        }
    }

    Component {
        id: changesPage

        StaffChangesPage {
            kiosk: root.kiosk
            staff: root.staff
        }
    }

    Component {
        id: previewPage

        StaffPreviewPage {
            staff: root.staff
        }
    }

    Component {
        id: versionsPage

        StaffVersionsPage {
            kiosk: root.kiosk
            staff: root.staff
        }
    }

    Component {
        id: devicePage

        StaffDevicePage {
            kiosk: root.kiosk
            staff: root.staff
        }
    }

    Component {
        id: touchPage

        StaffTouchPage {
            staff: root.staff
        }
    }

    Component {
        id: widthPage

        StaffWidthPage {
            kiosk: root.kiosk
            staff: root.staff
        }
    }

    Component {
        id: logPage

        StaffLogPage {
            kiosk: root.kiosk
            staff: root.staff
        }
    }
}
