import QtQuick
import Vuoro

// A choice that is on or off: the knob's place and its tick say which, not the colour alone.
Touchable {
    id: choice

    property bool on: false
    readonly property color front: choice.on ? Look.onAction : Look.ink

    name: Tr.say("kiosk-step-free", {})
    says: Tr.say("kiosk-step-free-says", {})
    role: Accessible.CheckBox
    checked: choice.on
    implicitWidth: Math.ceil(words.implicitWidth) + words.beside + words.end + 2
    implicitHeight: Look.mm(28)

    FocusRing {
        around: choice
    }

    Rectangle {
        id: plane

        width: parent.width
        height: parent.height
        y: choice.pressed ? Math.max(1, Look.mm(0.5)) : 0
        radius: Look.radius
        color: choice.pressed ? Look.tilePressed : Look.tile
        border.width: Look.hairline
        border.color: Look.line

        Icon {
            id: sign

            x: Look.rtl ? plane.width - width - Look.pad : Look.pad
            anchors.verticalCenter: parent.verticalCenter
            name: "wheelchair"
            size: Math.round(Look.body * 1.5)
        }

        Label {
            id: words

            readonly property int beside: sign.width + Math.round(Look.pad * 1.75)
            readonly property int end: track.width + Math.round(Look.pad * 1.75)

            x: Look.rtl ? words.end : words.beside
            width: plane.width - words.beside - words.end
            height: words.lineCount > 1 ? words.implicitHeight : Math.round(Look.body * 1.36)
            anchors.verticalCenter: parent.verticalCenter
            verticalAlignment: Text.AlignVCenter
            text: choice.name
            font.weight: Look.weightSemi
            lineHeight: Look.rtl ? 0.76 : 0.9
            maximumLineCount: 2
            Accessible.ignored: true
        }

        Rectangle {
            id: track

            x: Look.rtl ? Look.pad : plane.width - width - Look.pad
            anchors.verticalCenter: parent.verticalCenter
            width: Look.mm(22)
            height: Look.mm(12)
            radius: height / 2
            color: choice.on ? Look.action : Look.tileClosed
            border.width: choice.on ? 0 : Look.hairline * 2
            border.color: Look.line

            Rectangle {
                id: knob

                readonly property int edge: Math.round((track.height - height) / 2)
                readonly property bool atRight: choice.on !== Look.rtl

                x: knob.atRight ? track.width - width - knob.edge : knob.edge
                y: knob.edge
                width: track.height - Look.mm(3)
                height: width
                radius: width / 2
                color: choice.on ? Look.onAction : Look.line

                Icon {
                    anchors.centerIn: parent
                    visible: choice.on
                    name: "check"
                    tint: Look.action
                    size: Math.round(knob.width * 0.8)
                }
            }
        }
    }
}
