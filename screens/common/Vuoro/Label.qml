import QtQuick

// Text of any kind. Wraps at words and soft hyphens, never elides; starts where reading starts.
Text {
    id: label

    property bool quiet: false

    color: label.quiet ? Look.quiet : Look.ink
    font.family: Look.family
    font.pixelSize: Look.body
    font.weight: Look.weightRegular
    font.features: ({"tnum": 1})
    // Of the font's own line, which in Noto Sans is already 1.36 em.
    lineHeight: 0.98
    wrapMode: Text.WordWrap
    textFormat: Text.PlainText
    horizontalAlignment: Text.AlignLeft
    renderType: Text.QtRendering
    Accessible.role: Accessible.StaticText
    Accessible.name: label.text
}
