pragma ComponentBehavior: Bound
import QtQuick
import Vuoro

// How one gets served without a number: go there, come then, or ask at another service.
Column {
    id: way

    required property var face
    // Whether the centre's own sentence on the way there stands below the place.
    property bool notes: true
    readonly property var other: way.face.fallback ?? ({})
    readonly property bool sends: (way.other.id ?? "") !== ""
    // Whoever has no number left to take is sent on; whoever booked has come to the right place.
    readonly property bool first: way.face.kind === "no-more"

    signal chosen(string service)

    spacing: Look.gap * 2.5

    Column {
        width: parent.width
        spacing: Look.gap

        PageTitle {
            width: parent.width
            text: way.face.title ?? ""
            font.pixelSize: Math.round(Look.title * 1.1)
            lineHeight: Look.rtl ? 0.85 : 0.95
        }

        Label {
            width: parent.width
            visible: text !== ""
            text: way.face.text ?? ""
            font.pixelSize: Look.tileName
        }
    }

    Loader {
        width: parent.width
        active: way.sends && way.first
        visible: active
        sourceComponent: elsewhere
    }

    FactRow {
        objectName: "way-place"
        readonly property var place: way.face.facts[0] ?? ({})

        width: parent.width
        icon: place.icon ?? ""
        label: place.label ?? ""
        text: place.text ?? ""
        note: way.notes ? place.note ?? "" : ""
        textSize: Math.round(Look.title * 0.8)
        noteSize: Look.tileName
    }

    Loader {
        width: parent.width
        active: way.sends && !way.first
        visible: active
        sourceComponent: elsewhere
    }

    Component {
        id: elsewhere

        Column {
            spacing: Look.gap

            Label {
                width: parent.width
                text: way.other.ask ?? ""
                font.pixelSize: Look.tileName
            }

            ActionButton {
                objectName: "fallback"
                width: parent.width
                height: Math.max(Look.mm(44), implicitHeight)
                kind: way.first ? "primary" : "secondary"
                leading: true
                trailingIcon: "next"
                textSize: Look.tileName
                text: way.other.name ?? ""
                says: way.other.place ?? ""
                onClicked: way.chosen(way.other.id)
            }

            Label {
                width: parent.width
                text: way.other.place ?? ""
            }
        }
    }
}
