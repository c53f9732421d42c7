pragma ComponentBehavior: Bound
import QtQuick
import Vuoro

// Keys for a number or a word. Letters and figures are never mirrored.
Grid {
    id: pad

    property var keys: []
    property bool figures: false
    property int most: Look.mm(46)
    readonly property int cell: Math.floor((pad.width - (pad.columns - 1) * pad.spacing) / pad.columns)
    readonly property int lines: Math.ceil(pad.keys.length / pad.columns)

    signal pressed(string key)
    signal erased

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    columns: pad.figures ? 3 : 5
    spacing: Look.gap

    Repeater {
        model: pad.keys.length

        Key {
            id: key

            required property int index
            readonly property string told: pad.keys[key.index] ?? ""
            readonly property bool erases: key.told === "erase"

            objectName: "key-" + key.told
            width: pad.cell
            height: pad.most
            text: key.erases ? Tr.say("kiosk-find-erase", {}) : key.told
            textSize: key.erases ? Look.body : Look.title
            onClicked: key.erases ? pad.erased() : pad.pressed(key.told)
        }
    }
}
