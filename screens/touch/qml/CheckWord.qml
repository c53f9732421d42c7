import QtQuick
import Vuoro

// The check word and the code, for whoever comes back to a kiosk with this number.
Item {
    id: check

    property string word: ""
    property string code: ""

    implicitHeight: Math.max(picture.height, words.height)

    FactRow {
        id: words

        objectName: "check-word"
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - picture.width - Look.gap
        icon: "slip"
        label: Tr.say("kiosk-word", {})
        text: check.word
        note: Tr.say("kiosk-word-says", {})
        textSize: Look.tileName
    }

    // Readers want four modules of quiet around the code. Light paper is quiet itself, so there
    // the code's own edge stands on the margin.
    Rectangle {
        id: picture

        readonly property int quiet: 4 * code.module

        anchors.right: parent.right
        anchors.rightMargin: Look.theme === "light" ? -picture.quiet : 0
        anchors.verticalCenter: parent.verticalCenter
        width: code.width
        height: width
        color: Look.theme === "light" ? "transparent" : "#FFFFFF"

        Image {
            id: code

            // Whole pixels a module, as large as fits: readers dislike ragged ones.
            readonly property int modules: Math.max(1, implicitWidth)
            readonly property int module: Math.max(1, Math.floor(Look.mm(62) / modules))

            width: modules * module
            height: width
            source: check.code
            smooth: false
            Accessible.ignored: true
        }
    }
}
