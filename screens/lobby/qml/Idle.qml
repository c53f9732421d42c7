import QtQuick
import Vuoro

// Before the first call of the day: what will happen here, and the slip it is about.
Item {
    id: idle

    property string says: ""
    property string saysToo: ""

    Column {
        x: Look.margin
        width: idle.width - 2 * Look.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: Look.gap

        Icon {
            // The drawing stands a fifth inside its own grid; its edge belongs to the text's.
            x: Look.rtl ? parent.width - width * 0.81 : -width * 0.19
            name: "slip"
            tint: Look.action
            size: Math.round(Math.min(idle.width, idle.height) * 0.34)
        }

        Label {
            width: parent.width
            text: idle.says
            font.pixelSize: Look.body
            font.weight: Look.weightSemi
        }

        Label {
            visible: idle.saysToo !== ""
            // A shorter line, so that no word is left alone on the second one.
            x: Look.rtl ? parent.width - width : 0
            width: parent.width * 0.85
            text: idle.saysToo
            quiet: true
            font.pixelSize: Look.small
        }
    }
}
