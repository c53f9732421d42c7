import QtQuick
import Vuoro

// Whose number this is: the service, with its sign where others may see it, and the errand.
Item {
    id: line

    required property var face

    implicitHeight: Math.max(words.height, disc.visible ? disc.height : 0)

    IconDisc {
        id: disc

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        visible: line.face.icon !== ""
        icon: line.face.icon
        hue: line.face.hue === "" ? Look.action : line.face.hue
    }

    Column {
        id: words

        anchors.left: disc.visible ? disc.right : parent.left
        anchors.leftMargin: disc.visible ? Look.gap : 0
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - (disc.visible ? disc.width + Look.gap : 0)

        Label {
            width: parent.width
            text: line.face.service
            font.pixelSize: Look.tileName
            font.weight: Look.weightSemi
            lineHeight: Look.rtl ? 0.9 : 1.1
        }

        Label {
            width: parent.width
            visible: text !== ""
            text: line.face.errand
            quiet: true
            font.pixelSize: Look.small
            lineHeight: Look.rtl ? 0.95 : 1.2
        }
    }
}
