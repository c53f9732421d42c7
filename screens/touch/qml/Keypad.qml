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
    readonly property int lines: Math.ceil((pad.keys.length + 1 + (pad.figures ? 1 : 0)) / pad.columns)

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

            objectName: "key-" + key.text
            width: pad.cell
            height: pad.most
            text: pad.keys[key.index] ?? ""
            onClicked: pad.pressed(key.text)
        }
    }

    Key {
        objectName: "key-erase"
        width: pad.cell
        height: pad.most
        text: Tr.say("kiosk-find-erase", {})
        icon: "cross"
        onClicked: pad.erased()
    }
}
