import QtQuick
import Vuoro

// Where no way can be shown: why, and where one is helped.
Column {
    id: missing

    required property var face
    readonly property string why: missing.face.noWay !== "" ? missing.face.noWay : missing.face.lost

    signal helped

    spacing: Look.gap * 1.5

    Label {
        id: coming

        objectName: "way-seeking"
        width: parent.width
        visible: missing.face.seeking
        // A way comes at once as a rule: only a slow one is worth a word.
        opacity: Look.motion > 0 ? 0 : 1
        text: Tr.say("kiosk-way-seeking", {})
        quiet: true

        SequentialAnimation {
            running: coming.visible && Look.motion > 0

            PauseAnimation {
                duration: 400
            }

            PropertyAction {
                target: coming
                property: "opacity"
                value: 1
            }
        }
    }

    Notice {
        objectName: "no-way"
        width: parent.width
        kind: "warn"
        textSize: Look.tileName
        text: missing.why
    }

    FactRow {
        width: parent.width
        visible: missing.why !== "" && text !== ""
        icon: "place"
        text: missing.face.place
        textSize: Look.tileName
    }

    ActionButton {
        objectName: "help"
        visible: missing.face.helps
        width: parent.width
        height: Math.max(Look.mm(44), implicitHeight)
        textSize: Look.tileName
        icon: "help"
        text: Tr.say("kiosk-way-help", {})
        onClicked: missing.helped()
    }
}
