import QtQuick
import Vuoro

// Centre, time and languages: the same on every page.
Item {
    id: bar

    required property var touch
    property bool portrait: true

    implicitHeight: bar.portrait ? languages.y + languages.height + Look.gap * 1.5 : languages.y + languages.height + Math.round(Look.gap * 0.75)

    Label {
        id: name

        anchors.left: parent.left
        anchors.leftMargin: Look.margin
        anchors.baseline: clock.baseline
        width: (bar.portrait ? clock.x : languages.x) - Look.margin - Look.gap
        text: bar.touch.centreName
        font.weight: Look.weightSemi
        lineHeight: Look.rtl ? 0.9 : 1.1
        maximumLineCount: 2

        // Mirrored, the clock stands where the name would end.
        Binding on width {
            when: Look.rtl
            value: bar.width - (bar.portrait ? clock.x + clock.width : languages.x + languages.width) - Look.margin - Look.gap
        }
    }

    ClockText {
        id: clock

        objectName: "clock"
        anchors.right: parent.right
        anchors.rightMargin: Look.margin
        y: bar.portrait ? Look.mm(18) : Math.round(languages.y + (languages.height - height) / 2)
        time: bar.touch.clock
        font.pixelSize: Math.round(Look.title * 0.8)
        visible: time !== ""
    }

    Label {
        visible: bar.touch.demoTime
        anchors.right: clock.left
        anchors.rightMargin: Look.gap / 2
        anchors.baseline: clock.baseline
        text: Tr.say("common-demo-time", {})
        quiet: true
        font.pixelSize: Look.small
        lineHeight: 1
        wrapMode: Text.NoWrap
    }

    LanguageRow {
        id: languages

        languages: bar.touch.languages
        spacing: Look.mm(6)
        onChosen: language => bar.touch.chooseLanguage(language)
        y: bar.portrait ? clock.y + clock.height + Look.gap : Look.mm(12)
        x: bar.portrait ? (Look.rtl ? bar.width - width - Look.margin : Look.margin) : Math.round((bar.width - width) / 2)
    }
}
