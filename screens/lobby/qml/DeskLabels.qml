pragma ComponentBehavior: Bound

import QtQuick
import Vuoro

// A desk's label: two languages together, on one line where that fits, else one below the
// other; a further one smaller below. Long labels step down rather than break.
Column {
    id: desk

    property var labels: []
    property string further: ""
    property color front: Look.ink
    property int textSize: Look.body
    property int weight: Look.weightBold
    // The same for every script: Arabic fonts ask for half a line more.
    readonly property real line: 1.28
    readonly property bool oneLine: together.implicitWidth <= desk.width

    spacing: 0

    Label {
        id: together

        visible: desk.oneLine
        width: parent.width
        text: desk.labels.map(one => "\u2068" + one + "\u2069").join(" · ")
        color: desk.front
        font.pixelSize: desk.textSize
        font.weight: desk.weight
        lineHeightMode: Text.FixedHeight
        lineHeight: font.pixelSize * desk.line
        wrapMode: Text.NoWrap
    }

    Repeater {
        model: desk.oneLine ? [] : desk.labels

        Label {
            required property string modelData

            width: desk.width
            text: modelData
            color: desk.front
            font.pixelSize: desk.textSize
            font.weight: desk.weight
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 12
            lineHeightMode: Text.FixedHeight
            lineHeight: font.pixelSize * desk.line
            wrapMode: Text.NoWrap
        }
    }

    Label {
        visible: desk.further !== ""
        width: parent.width
        text: desk.further
        color: desk.front
        font.pixelSize: Math.round(desk.textSize * 0.62)
        lineHeightMode: Text.FixedHeight
        lineHeight: font.pixelSize * desk.line
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 12
        wrapMode: Text.NoWrap
    }
}
