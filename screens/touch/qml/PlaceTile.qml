import QtQuick
import Vuoro

// A place one can be led to: a service by its disc, anything else by a sign as it hangs there.
Touchable {
    id: tile

    property string title: ""
    property string line: ""
    property string icon: ""
    property string hue: ""
    property int titleSize: Look.tileName
    readonly property int signSize: Look.mm(24)
    // Room for the words beside the sign.
    readonly property int room: tile.width - tile.signSize - Math.round(Look.pad * 2.25)

    name: tile.line === "" ? tile.title : tile.title + ". " + tile.line

    FocusRing {
        around: tile
    }

    Rectangle {
        id: plane

        width: parent.width
        height: parent.height
        y: tile.pressed ? Math.max(1, Look.mm(0.5)) : 0
        radius: Look.radius
        color: tile.pressed ? Look.tilePressed : Look.tile
        border.width: Look.hairline
        border.color: Look.line

        Rectangle {
            id: sign

            readonly property bool disc: tile.hue !== ""

            x: Look.rtl ? plane.width - width - Look.pad : Look.pad
            anchors.verticalCenter: parent.verticalCenter
            width: tile.signSize
            height: tile.signSize
            radius: sign.disc ? width / 2 : Look.radius
            color: sign.disc ? tile.hue : Look.ink
            border.width: !sign.disc || Look.theme === "light" ? 0 : Look.hairline * 2
            border.color: Look.disc

            Icon {
                anchors.centerIn: parent
                name: tile.icon
                tint: sign.disc ? "#FFFFFF" : Look.paper
                size: Math.round(sign.width * (sign.disc ? 0.6 : 0.72))
            }
        }

        Column {
            id: words

            readonly property int start: sign.width + Math.round(Look.pad * 1.75)
            readonly property int end: Math.round(Look.pad * 0.5)

            x: Look.rtl ? words.end : words.start
            anchors.verticalCenter: parent.verticalCenter
            width: tile.room

            Label {
                width: parent.width
                text: tile.title
                font.pixelSize: tile.titleSize
                font.weight: Look.weightSemi
                lineHeight: Look.rtl ? 0.7 : 0.86
                wrapMode: Text.Wrap
                maximumLineCount: 2
                Accessible.ignored: true
            }

            Label {
                width: parent.width
                visible: tile.line !== ""
                text: tile.line
                quiet: true
                font.pixelSize: Look.small
                lineHeight: Look.rtl ? 0.72 : 0.92
                Accessible.ignored: true
            }
        }
    }
}
