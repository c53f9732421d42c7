import QtQuick
import Vuoro

// A number as large as its place allows. Its box is as high as its digits, so that it can be
// set exactly. With `enters` it comes in at `entersAt` times its size and settles.
Item {
    id: number

    property string text: ""
    property color color: Look.ink
    property int wide: 100
    property int high: 100
    property bool enters: false
    property real entersAt: 1.18
    property int weight: Look.weightBold
    readonly property real capital: 0.714
    readonly property int size: Math.floor(Math.min(number.high / number.capital, number.wide / Math.max(0.1, metrics.tightBoundingRect.width / metrics.font.pixelSize)))

    width: Math.ceil(number.size * metrics.tightBoundingRect.width / metrics.font.pixelSize)
    height: Math.round(number.size * number.capital)
    transformOrigin: Look.rtl ? Item.Right : Item.Left

    TextMetrics {
        id: metrics

        font.family: Look.family
        font.weight: number.weight
        font.pixelSize: 1000
        text: number.text
    }

    Text {
        id: glyphs

        // The box is the digits' own: what the font leaves around them is taken off, so that
        // number, arrow and desk share one edge.
        x: -Math.round(number.size * metrics.tightBoundingRect.x / metrics.font.pixelSize)
        y: -(baselineOffset - parent.height)
        text: number.text
        color: number.color
        font.family: Look.family
        font.weight: number.weight
        font.pixelSize: Math.max(1, number.size)
        textFormat: Text.PlainText
        renderType: Text.QtRendering
        Accessible.ignored: true
    }

    NumberAnimation on scale {
        running: number.enters && Look.motion > 0
        from: number.entersAt
        to: 1
        duration: Look.motion
        easing.type: Easing.OutCubic
    }
}
