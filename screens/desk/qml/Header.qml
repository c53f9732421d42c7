import QtQuick
import Vuoro

// Which desk this is, in which language it speaks, and the office's time.
Item {
    id: header

    required property var desk

    implicitHeight: Math.max(Look.touch, languages.height) + Look.gap * 2

    Label {
        id: label

        objectName: "desk-label"
        anchors.left: parent.left
        anchors.leftMargin: Look.margin
        anchors.verticalCenter: parent.verticalCenter
        text: header.desk.label
        font.pixelSize: Look.tileName
        font.weight: Look.weightBold
        lineHeight: 1
        wrapMode: Text.NoWrap
        Accessible.role: Accessible.Heading
    }

    Label {
        anchors.left: label.right
        anchors.right: languages.left
        anchors.leftMargin: Look.pad * 1.5
        anchors.rightMargin: Look.gap
        anchors.baseline: label.baseline
        text: header.desk.centre
        lineHeight: 1
        maximumLineCount: 1
        elide: Text.ElideRight
        quiet: true
    }

    // The row itself is never mirrored; its place is.
    Item {
        id: languages

        anchors.right: side.left
        anchors.rightMargin: Look.pad * 2
        anchors.verticalCenter: parent.verticalCenter
        width: row.width
        height: row.height

        LanguageRow {
            id: row

            languages: header.desk.languages
            cell: Math.round(Look.touch * 0.84)
            onChosen: language => header.desk.speak(language)
        }
    }

    Row {
        id: side

        anchors.right: parent.right
        anchors.rightMargin: Look.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: Look.gap

        Label {
            visible: header.desk.demo
            anchors.verticalCenter: parent.verticalCenter
            text: Tr.say("desk-demo", {})
            lineHeight: 1
            wrapMode: Text.NoWrap
            color: Look.warn
        }

        ClockText {
            objectName: "desk-clock"
            anchors.verticalCenter: parent.verticalCenter
            time: header.desk.clock
            font.pixelSize: Look.tileName
        }
    }
}
