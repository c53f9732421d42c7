import QtQuick
import Vuoro

// The key that does the same, drawn as a key.
Rectangle {
    id: cap

    property string key: ""
    property color front: Look.quiet

    visible: cap.key !== ""
    implicitWidth: Math.max(Math.round(Look.small * 1.6), letter.implicitWidth + Look.pad)
    implicitHeight: Math.max(Math.round(Look.small * 1.6), letter.implicitHeight)
    radius: Look.radius / 2
    color: "transparent"
    border.width: Look.hairline
    border.color: cap.front

    Label {
        id: letter

        anchors.centerIn: parent
        text: cap.key
        color: cap.front
        font.pixelSize: Look.small
        font.weight: Look.weightSemi
        lineHeight: 1
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
