import QtQuick
import QtQuick.Shapes
import Vuoro

// The way to the desk, drawn as strong as the digits beside it. It points in the room, so it
// never mirrors: "left" is on the left hand of whoever looks at the screen.
Item {
    id: arrow

    property string points: ""
    property color color: Look.ink
    property int size: 100
    readonly property real unit: arrow.size / 24

    width: arrow.size
    height: arrow.size
    visible: arrow.points !== ""
    Accessible.ignored: true

    Shape {
        anchors.fill: parent
        visible: arrow.points !== "back"
        rotation: arrow.points === "left" ? -90 : arrow.points === "right" ? 90 : 0

        ShapePath {
            strokeColor: arrow.color
            strokeWidth: 3.4 * arrow.unit
            fillColor: "transparent"
            capStyle: ShapePath.FlatCap
            joinStyle: ShapePath.MiterJoin
            startX: 12 * arrow.unit
            startY: 24 * arrow.unit

            PathLine {
                x: 12 * arrow.unit
                y: 2.6 * arrow.unit
            }
            PathMove {
                x: 1.6 * arrow.unit
                y: 12.8 * arrow.unit
            }
            PathLine {
                x: 12 * arrow.unit
                y: 2.4 * arrow.unit
            }
            PathLine {
                x: 22.4 * arrow.unit
                y: 12.8 * arrow.unit
            }
        }
    }

    Shape {
        anchors.fill: parent
        visible: arrow.points === "back"

        ShapePath {
            strokeColor: arrow.color
            strokeWidth: 3.4 * arrow.unit
            fillColor: "transparent"
            capStyle: ShapePath.FlatCap
            joinStyle: ShapePath.MiterJoin
            startX: 1.7 * arrow.unit
            startY: 23 * arrow.unit

            PathLine {
                x: 1.7 * arrow.unit
                y: 8.4 * arrow.unit
            }
            PathArc {
                x: 15.1 * arrow.unit
                y: 8.4 * arrow.unit
                radiusX: 6.7 * arrow.unit
                radiusY: 6.7 * arrow.unit
            }
            PathLine {
                x: 15.1 * arrow.unit
                y: 20.6 * arrow.unit
            }
            PathMove {
                x: 7.4 * arrow.unit
                y: 13 * arrow.unit
            }
            PathLine {
                x: 15.1 * arrow.unit
                y: 20.8 * arrow.unit
            }
            PathLine {
                x: 22.8 * arrow.unit
                y: 13 * arrow.unit
            }
        }
    }
}
