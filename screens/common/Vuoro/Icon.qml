import QtQuick

// One drawing in one colour. `name` is of the product's own set, or a file of the centre ("lab.svg").
Image {
    id: icon

    property string name: ""
    property color tint: Look.ink
    property int size: Look.icon
    // Arrows that mean "onwards" and "back" turn with the writing.
    property bool turns: false

    width: icon.size
    height: icon.size
    sourceSize: Qt.size(icon.size, icon.size)
    source: icon.name === "" ? "" : "image://icons/" + icon.name + "/" + icon.tint.toString().slice(-6) + "/" + Look.iconsRevision
    mirror: icon.turns && Look.rtl
    smooth: true
    cache: true
    Accessible.ignored: true
}
