import QtQuick
import QtQuick.Shapes
import Vuoro

// The way to the desk, drawn as strong as the digits beside it. It points in the room, so it
// never mirrors: "left" is on the left hand of whoever looks at the screen. "ahead" and another
// floor must not be taken for each other: up and down are a lift's or a flight's own sign.
Item {
    id: arrow

    property string points: ""
    // How one gets to the other floor: "lift", "stairs", "escalator" or "ramp".
    property string by: ""
    property color color: Look.ink
    property int size: 100
    readonly property real unit: arrow.size / 24
    readonly property bool floors: arrow.points === "up" || arrow.points === "down"
    readonly property bool turned: arrow.points === "left" || arrow.points === "right"
    readonly property string drawn: arrow.floors ? (arrow.by === "" || arrow.by === "lift" ? "lift-" : "flight-") + arrow.points : arrow.points === "back" ? "back" : "ahead"
    readonly property var paths: ({
            "ahead": "M 12 24 L 12 2.6 M 1.6 12.8 L 12 2.4 L 22.4 12.8",
            "back": "M 1.7 23 L 1.7 8.4 C 1.7 4.7 4.7 1.7 8.4 1.7 C 12.1 1.7 15.1 4.7 15.1 8.4 L 15.1 20.6 M 7.4 13 L 15.1 20.8 L 22.8 13",
            "lift-up": "M 1.3 1.5 L 12 1.5 L 12 22.5 L 1.3 22.5 Z M 6.65 1.5 L 6.65 22.5 M 19.6 22.5 L 19.6 3 M 15.6 7.4 L 19.6 3 L 23.6 7.4",
            "lift-down": "M 1.3 1.5 L 12 1.5 L 12 22.5 L 1.3 22.5 Z M 6.65 1.5 L 6.65 22.5 M 19.6 1.5 L 19.6 21 M 15.6 16.6 L 19.6 21 L 23.6 16.6",
            "flight-up": "M 0.5 22.5 L 8 22.5 L 8 17 L 15.5 17 L 15.5 11.5 L 23.5 11.5 M 6.5 13.5 L 6.5 2.5 M 1.5 7.4 L 6.5 2.2 L 11.5 7.4",
            "flight-down": "M 0.5 11.5 L 8.5 11.5 L 8.5 17 L 16 17 L 16 22.5 L 23.5 22.5 M 17.5 0.5 L 17.5 11 M 12.5 6.2 L 17.5 11.4 L 22.5 6.2"
        })

    width: arrow.size
    height: arrow.size
    visible: arrow.points !== ""
    Accessible.ignored: true

    // Drawn at its size, so that round strokes stay round however large it is.
    function sized(path: string): string {
        return path.replace(/[\d.]+/g, number => (number * arrow.unit).toFixed(2));
    }

    Shape {
        anchors.fill: parent
        rotation: arrow.points === "left" ? -90 : arrow.points === "right" ? 90 : 0

        ShapePath {
            strokeColor: arrow.color
            strokeWidth: (arrow.floors ? 2.6 : 3.4) * arrow.unit
            fillColor: "transparent"
            capStyle: ShapePath.FlatCap
            joinStyle: ShapePath.MiterJoin

            PathSvg {
                path: arrow.sized(arrow.paths[arrow.drawn])
            }
        }
    }
}
