import QtQuick
import Vuoro

// One key of the pad.
Touchable {
    id: key

    property string text: ""
    property int textSize: Look.title

    name: key.text

    FocusRing {
        around: key
    }

    Rectangle {
        width: parent.width
        height: parent.height
        y: key.pressed ? Math.max(1, Look.mm(0.5)) : 0
        radius: Look.radius
        color: key.pressed ? Look.tilePressed : Look.tile
        border.width: Look.hairline
        border.color: Look.line

        Label {
            anchors.centerIn: parent
            text: key.text
            font.pixelSize: key.textSize
            font.weight: Look.weightSemi
            lineHeight: 1
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
