import QtQuick
import Vuoro

// One fact with its icon: a quiet label, what is so, and how to use it.
Item {
    id: row

    property string icon: ""
    property string label: ""
    property string text: ""
    property string note: ""
    property int textSize: Look.body

    implicitHeight: Math.max(sign.height, words.height)
    Accessible.role: Accessible.StaticText
    Accessible.name: [row.label, row.text, row.note].filter(one => one !== "").join(". ")

    Icon {
        id: sign

        anchors.left: parent.left
        y: words.height <= height ? Math.round((parent.height - height) / 2) : Math.round(first.y + row.textSize * 0.72 - height / 2)
        name: row.icon
        size: Math.round(row.textSize * 1.5)

        property Item first: row.label === "" ? value : tag
    }

    Column {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: Look.gap
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - sign.width - Look.gap

        Label {
            id: tag

            width: parent.width
            visible: row.label !== ""
            text: row.label
            quiet: true
            font.pixelSize: Look.small
            lineHeight: Look.rtl ? 0.95 : 1.15
            Accessible.ignored: true
        }

        Label {
            id: value

            width: parent.width
            text: row.text
            font.pixelSize: row.textSize
            font.weight: Look.weightSemi
            lineHeight: Look.rtl ? 0.95 : 1.2
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            visible: row.note !== ""
            text: row.note
            font.pixelSize: Look.small
            lineHeight: Look.rtl ? 0.95 : 1.2
            Accessible.ignored: true
        }
    }
}
