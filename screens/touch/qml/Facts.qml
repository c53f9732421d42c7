pragma ComponentBehavior: Bound
import QtQuick
import Vuoro

// Facts below each other.
Column {
    id: facts

    property var list: []
    property int textSize: Look.tileName
    property int noteSize: Look.small
    property bool notes: true

    spacing: Look.gap

    Repeater {
        model: facts.list.length

        FactRow {
            id: fact

            required property int index
            readonly property var told: facts.list[fact.index] ?? ({})

            width: facts.width
            icon: fact.told.icon ?? ""
            label: fact.told.label ?? ""
            text: fact.told.text ?? ""
            note: facts.notes ? fact.told.note ?? "" : ""
            textSize: facts.textSize
            noteSize: facts.noteSize
        }
    }
}
