import Kiosk

// Something the code may hold.
Segment {
    required property string label
    required property string payload

    text: label
    offered: payload !== ""
}
