pragma ComponentBehavior: Bound

import QtQuick
import Vuoro

// A desk's label: two languages together, on one line where that fits, else one below the
// other; a further one smaller below. Long labels step down together, and break only then.
Column {
    id: desk

    property var labels: []
    property string further: ""
    property color front: Look.ink
    property int textSize: Look.body
    property int weight: Look.weightBold
    // Arabic letters reach further below their line than those of other scripts.
    readonly property real line: 1.28
    readonly property real arabicLine: 1.5
    // Below this share of its size a label is broken rather than made smaller.
    readonly property real least: 0.62
    // Between isolates alone a line would run from the left.
    readonly property string together: (Look.rtl ? "\u200F" : "\u200E") + desk.labels.map(one => "\u2068" + one + "\u2069").join(" · ")
    readonly property bool oneLine: desk.wide(desk.together) <= desk.width
    readonly property real widest: Math.max(1, ...desk.labels.map(one => desk.wide(one)))
    readonly property bool broken: !desk.oneLine && desk.width / desk.widest < desk.least
    // Broken labels keep their longest word whole; soft hyphens make words shorter.
    readonly property real longest: Math.max(1, ...desk.labels.join(" ").split(/[ \u00AD]/).map(one => desk.wide(one)))
    readonly property real fit: desk.oneLine ? 1 : desk.broken ? Math.min(desk.least, 0.98 * desk.width / desk.longest) : Math.min(1, 0.98 * desk.width / desk.widest)
    readonly property int size: Math.floor(desk.textSize * desk.fit)

    FontMetrics {
        id: metrics

        font.family: Look.family
        font.weight: desk.weight
        font.pixelSize: 100
    }

    // Reading the font makes what is measured follow it.
    function wide(text: string): real {
        return metrics.font.pixelSize > 0 ? metrics.advanceWidth(text) * desk.textSize / metrics.font.pixelSize : 0;
    }

    function lineOf(text: string): real {
        return /[\u0600-\u08FF]/.test(text) ? desk.arabicLine : desk.line;
    }

    Repeater {
        model: desk.oneLine ? [desk.together] : desk.labels

        Label {
            required property string modelData

            width: desk.width
            text: modelData
            color: desk.front
            font.pixelSize: desk.size
            font.weight: desk.weight
            lineHeightMode: Text.FixedHeight
            lineHeight: desk.size * desk.lineOf(modelData)
            wrapMode: desk.broken ? Text.WordWrap : Text.NoWrap
        }
    }

    Label {
        visible: desk.further !== "" && !desk.broken
        width: parent.width
        text: desk.further
        color: desk.front
        font.pixelSize: Math.round(desk.size * 0.62)
        lineHeightMode: Text.FixedHeight
        lineHeight: font.pixelSize * desk.lineOf(desk.further)
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 12
        wrapMode: Text.NoWrap
    }
}
