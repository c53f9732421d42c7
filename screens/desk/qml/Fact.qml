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

        width: Math.min(implicitWidth, fact.most - sign.width - fact.spacing)
        text: fact.text
        color: fact.front
        font.pixelSize: fact.textSize
        lineHeight: Look.rtl ? 0.9 : 1.25
        font.weight: fact.strong ? Look.weightSemi : Look.weightRegular
    }
}
