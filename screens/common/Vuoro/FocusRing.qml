import QtQuick

// Ring around the control that has the keyboard; at least three pixels wide, with a gap of
// paper so that it stands out from any plane.
Rectangle {
    id: ring

    required property Touchable around
    property int gap: Math.max(2, Look.ring / 2)

    anchors.fill: parent
    anchors.margins: -(ring.gap + Look.ring)
    visible: ring.around.keyboard
    color: "transparent"
    radius: Look.radius + ring.gap + Look.ring
    border.width: Look.ring
    border.color: Look.focus
}
