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
    property int noteSize: Look.small
    property int signSize: Math.round(row.textSize * 1.5)

    // Where the words begin, so that everything beside a sign shares one column.
    property int column: Look.discSize + Look.gap

    implicitHeight: Math.max(sign.height, words.height)
    Accessible.role: Accessible.StaticText
    Accessible.name: [row.label, row.text, row.note].filter(one => one !== "").join(". ")

    Icon {
        id: sign

        anchors.left: parent.left
        // Its middle is the middle of the capitals of what is so.
        y: Math.round(words.y + value.y + value.baselineOffset - row.textSize * 0.357 - height / 2)
        name: row.icon
        size: row.signSize
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: row.column
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - row.column

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
            font.pixelSize: row.noteSize
            lineHeight: Look.rtl ? 0.95 : 1.2
            Accessible.ignored: true
        }
    }
}
