import QtQuick

// The office's time as the language writes it. The text comes from Python: screens have no clock.
Label {
    id: clock

    property string time: ""

    text: clock.time
    font.pixelSize: Look.title
    font.weight: Look.weightSemi
    lineHeight: 0.85
    wrapMode: Text.NoWrap
    Accessible.role: Accessible.Clock
    Accessible.name: clock.time
}
