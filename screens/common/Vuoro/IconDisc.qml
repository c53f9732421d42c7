import QtQuick

// A service's sign: its drawing in white on a disc of its hue.
Rectangle {
    id: disc

    property string icon: ""
    property color hue: Look.action
    property int size: Look.discSize

    width: disc.size
    height: disc.size
    radius: disc.size / 2
    color: disc.hue
    border.width: Look.theme === "light" ? 0 : Look.hairline * 2
    border.color: Look.disc

    Icon {
        anchors.centerIn: parent
        name: disc.icon
        tint: "#FFFFFF"
        size: Math.round(disc.size * 0.6)
    }
}
