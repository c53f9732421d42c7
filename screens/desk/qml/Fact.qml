import QtQuick
import Vuoro

// One fact with its sign. Not there at all while it has no text.
Row {
    id: fact

    property string icon: ""
    property string text: ""
    property color front: Look.ink
    property bool strong: false
    property int textSize: Look.body
    property real most: 1e4
    // With a least width the signs of many facts stand below each other, and so do their ends.
    property real least: 0
    readonly property real natural: words.implicitWidth
    readonly property real baselineAt: words.y + words.baselineOffset

    visible: fact.text !== ""
    spacing: Math.round(Look.pad * 0.6)

    Icon {
        id: sign

        y: Math.round(Look.rtl ? (words.height / Math.max(1, words.lineCount) - height) / 2 : (words.font.pixelSize * 1.45 - height) / 2)
        name: fact.icon
        tint: fact.front
        size: Math.round(fact.textSize * 1.2)
    }

    Label {
        id: words

        width: Math.min(Math.max(implicitWidth, fact.least), fact.most - sign.width - fact.spacing)
        horizontalAlignment: fact.least > 0 ? Text.AlignRight : Text.AlignLeft
        text: fact.text
        color: fact.front
        font.pixelSize: fact.textSize
        lineHeight: Look.rtl ? 0.9 : 1.25
        font.weight: fact.strong ? Look.weightSemi : Look.weightRegular
    }
}
