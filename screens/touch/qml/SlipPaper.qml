pragma ComponentBehavior: Bound
import QtQuick
import Vuoro

// The slip as it comes out of the slot below the screen. Paper is white in every theme.
Item {
    id: slip

    property string number: ""
    property bool out: false
    property bool shown: true
    readonly property color grey: "#C9CED2"
    readonly property color letters: "#10202E"

    clip: true
    Accessible.ignored: true

    Rectangle {
        id: paper

        width: parent.width
        height: parent.height + Look.radius
        y: !slip.shown ? slip.height : slip.out ? 0 : Math.round(slip.height * 0.72)
        color: "#FFFFFF"
        border.width: Look.hairline
        border.color: Look.line

        Behavior on y {
            enabled: Look.motion > 0

            NumberAnimation {
                duration: Look.motion
                easing.type: Easing.OutCubic
            }
        }

        Text {
            id: figures

            x: Math.round((parent.width - width) / 2)
            y: Look.mm(5)
            text: slip.number
            color: slip.letters
            font.family: Look.family
            font.weight: Look.weightBold
            font.pixelSize: Math.round(slip.width * 0.3)
        }

        Column {
            anchors.top: figures.bottom
            x: Math.round(slip.width * 0.14)
            spacing: Look.mm(4)

            Repeater {
                model: [0.72, 0.6, 0.66, 0.4]

                Rectangle {
                    id: printed

                    required property real modelData

                    width: Math.round(slip.width * printed.modelData)
                    height: Look.mm(2.4)
                    radius: height / 2
                    color: slip.grey
                }
            }

            Item {
                width: 1
                height: Look.mm(3)
            }

            Rectangle {
                width: Math.round(slip.width * 0.3)
                height: width
                color: slip.grey
            }
        }
    }
}
