import QtQuick
import Vuoro

// The check word and the code, for whoever comes back to a kiosk with this number.
Item {
    id: check

    property string word: ""
    property string code: ""

    implicitHeight: Math.max(picture.height, words.height)

    Rectangle {
        id: picture

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: Look.mm(56)
        height: width
        color: "#FFFFFF"
        border.width: Look.hairline
        border.color: Look.rule

        Image {
            // Whole pixels a module, as large as fits: readers dislike ragged ones.
            readonly property int modules: Math.max(1, implicitWidth)
            readonly property int side: Math.max(1, Math.floor((picture.width - 2) / modules)) * modules

            anchors.centerIn: parent
            width: side
            height: side
            source: check.code
            smooth: false
            Accessible.ignored: true
        }
    }

    Column {
        id: words

        anchors.left: picture.right
        anchors.leftMargin: Look.gap
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - picture.width - Look.gap

        Label {
            width: parent.width
            text: Tr.say("kiosk-word", {})
            quiet: true
            font.pixelSize: Look.small
            lineHeight: Look.rtl ? 0.95 : 1.15
        }

        Label {
            objectName: "check-word"
            width: parent.width
            text: check.word
            font.pixelSize: Look.tileName
            font.weight: Look.weightBold
            lineHeight: Look.rtl ? 0.95 : 1.2
        }

        Label {
            width: parent.width
            text: Tr.say("kiosk-word-says", {})
            font.pixelSize: Look.small
            lineHeight: Look.rtl ? 0.95 : 1.2
        }
    }
}
