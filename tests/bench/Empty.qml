import QtQuick

Window {
    width: 1080
    height: 1920
    visible: true
}
