pragma ComponentBehavior: Bound
import QtQuick
import Vuoro

// Every control once, and what was done to them.
Sheet {
    id: root

    property list<string> done: []
    property string chosen: ""
    property bool warned: false

    Column {
        x: Look.margin
        y: Look.margin
        width: root.width - 2 * Look.margin
        spacing: Look.gap

        LanguageRow {
            objectName: "languages"
            languages: ["fi", "sv", "en", "ar"]
            onChosen: language => root.chosen = language
        }
        ClockText {
            objectName: "clock"
            time: "10:35"
        }
        PageTitle {
            objectName: "title"
            width: parent.width
            text: Tr.say("question", {n: 3})
        }
        Notice {
            objectName: "notice"
            width: parent.width
            text: "The laboratory closes at 14 today."
        }
        Tile {
            objectName: "tile-lab"
            width: Look.mm(170)
            height: Look.mm(80)
            title: "Laboratory"
            line: "4 waiting"
            icon: "people"
            onClicked: root.done.push("tile-lab")
        }
        ActionButton {
            objectName: "take-number"
            text: "Take a number"
            icon: "slip"
            onClicked: root.done.push("take-number")
        }
        ActionButton {
            objectName: "show-way"
            kind: "secondary"
            text: "Show the way"
            onClicked: root.done.push("show-way")
        }
        ActionButton {
            objectName: "away"
            kind: "quiet"
            enabled: false
            text: "Not now"
            onClicked: root.done.push("away")
        }
    }

    Warning {
        shown: root.warned
        seconds: 12
        title: "Are you still there?"
        text: "12"
        actionText: "Go on"
        onGoOn: root.warned = false
    }
}
