import QtQuick

// A button of Qt Quick alone, that behaves as Qt's own do. A start that needed one of those would
// wait for all of Qt's controls to be registered: a twentieth of it.
MultiPointTouchArea {
    id: root

    property string text
    // A finger or the mouse holds it, and may slide off and come back; or the space bar does.
    readonly property bool down: spaced || touched && contains(Qt.point(finger.x, finger.y))
    readonly property real pressX: finger.startX
    // The focus came by keys, not by touch.
    readonly property bool visualFocus: activeFocus && keyed
    property bool touched: false
    property bool spaced: false
    property bool keyed: false

    signal clicked

    function click(): void {
        clicked();
    }

    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.pressed: down
    Accessible.onPressAction: click()
    touchPoints: TouchPoint {
        id: finger
    }
    onPressed: {
        touched = true;
        keyed = false;
        forceActiveFocus(Qt.MouseFocusReason);
    }
    onReleased: {
        const meant = down && touched;
        // Of several fingers the first one counts.
        touched = finger.pressed;
        if (meant && !touched)
            click();
    }
    onCanceled: touched = false
    onActiveFocusChanged: {
        spaced = false;
        // A touch brings the focus while it holds the button.
        if (activeFocus)
            keyed = !touched;
    }
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_Space || event.key === Qt.Key_Select;
        if (event.accepted && !event.isAutoRepeat)
            spaced = true;
    }
    Keys.onReleased: event => {
        event.accepted = event.key === Qt.Key_Space || event.key === Qt.Key_Select;
        if (!event.accepted || event.isAutoRepeat || !spaced)
            return;
        spaced = false;
        click();
    }
}
