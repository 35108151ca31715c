import QtQuick
import Kiosk

// The field of the search: what is typed, how many results it has, and a way to clear it.
Rectangle {
    id: root

    required property SearchState search
    readonly property alias input: line
    readonly property real inset: Math.round(14 * Theme.u)

    signal wanted
    signal done

    // What on-screen keys do; a hardware keyboard edits the field by itself.
    function type(characters: string): void {
        line.insert(line.cursorPosition, characters);
        root.search.search(line.text);
    }

    function erase(): void {
        line.remove(line.cursorPosition - 1, line.cursorPosition);
        root.search.search(line.text);
    }

    function clear(): void {
        line.clear();
        root.search.search("");
    }

    implicitHeight: Math.max(Math.round(104 * Theme.u), line.implicitHeight + Theme.space4)
    radius: height / 2
    color: Theme.paper
    border.width: Math.round(4 * Theme.u)
    border.color: Theme.outline

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.wanted()
    }

    Icon {
        id: icon

        anchors.left: parent.left
        anchors.leftMargin: Math.round(36 * Theme.u)
        anchors.verticalCenter: parent.verticalCenter
        icon: "search"
    }

    TextInput {
        id: line

        anchors.left: icon.right
        anchors.leftMargin: Theme.space4
        anchors.right: clear.left
        anchors.rightMargin: summary.visible ? summary.width + 2 * Theme.space3 : Theme.space3
        anchors.verticalCenter: parent.verticalCenter
        horizontalAlignment: TextInput.AlignLeft
        focus: true
        clip: true
        text: root.search.typed
        color: Theme.ink
        selectionColor: Theme.safran
        selectedTextColor: "#26103A"
        maximumLength: 80
        font: Theme.typed.font
        inputMethodHints: Qt.ImhNoPredictiveText
        activeFocusOnTab: true
        Accessible.role: Accessible.EditableText
        Accessible.name: qsTr("Search")
        Accessible.description: root.search.summary
        onTextEdited: root.search.search(text)
        // Kept here: what then has the focus is not to be pressed by the same key.
        Keys.onReturnPressed: root.done()
        Keys.onEnterPressed: root.done()
        // What is copied would outlive the visit.
        Keys.onPressed: event => event.accepted = event.matches(StandardKey.Copy) || event.matches(StandardKey.Cut)

        // It stands still: a blinking one would draw the page again and again.
        cursorDelegate: Rectangle {
            width: Math.round(4 * Theme.u)
            color: Theme.ink
        }

        TapHandler {
            onTapped: root.wanted()
        }
    }

    AppText {
        id: summary

        anchors.right: clear.left
        anchors.rightMargin: Theme.space3
        anchors.verticalCenter: parent.verticalCenter
        // What is typed comes first; the sections above say the number too.
        visible: text !== "" && Math.abs(clear.x - icon.x) - clear.width - line.contentWidth - 4 * Theme.space4 > implicitWidth
        type: Theme.small
        text: root.search.summary
        color: Theme.ink2
        wrapMode: Text.NoWrap
    }

    SignKey {
        id: clear

        anchors.right: parent.right
        anchors.rightMargin: root.inset
        anchors.verticalCenter: parent.verticalCenter
        width: Math.round(76 * Theme.u)
        height: width
        radius: width / 2
        visible: line.text !== ""
        quiet: true
        iconName: "close"
        Accessible.name: qsTr("Clear all")
        onClicked: root.clear()
    }
}
