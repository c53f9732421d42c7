pragma ComponentBehavior: Bound
import QtQuick
import Vuoro

// The floors of a way in the order one walks them, each numbered as on the map.
Row {
    id: row

    property var floors: []
    property int current: 0

    signal chosen(int floor)

    spacing: Math.round(Look.gap * 0.75)
    visible: row.floors.length > 1
    height: row.visible ? Look.mm(24) : 0

    Repeater {
        model: row.floors.length

        Touchable {
            id: choice

            required property int index
            readonly property bool here: choice.index === row.current

            objectName: "floor-" + choice.index
            name: row.floors[choice.index] ?? ""
            role: Accessible.RadioButton
            checked: choice.here
            width: Math.floor((row.width - (row.floors.length - 1) * row.spacing) / Math.max(1, row.floors.length))
            height: Look.mm(24)
            onClicked: row.chosen(choice.index)

            FocusRing {
                around: choice
            }

            Rectangle {
                width: parent.width
                height: parent.height
                y: choice.pressed ? Math.max(1, Look.mm(0.5)) : 0
                radius: Look.radius
                color: choice.pressed ? (choice.here ? Look.actionPressed : Look.tilePressed) : choice.here ? Look.action : Look.tile
                border.width: choice.here ? 0 : Look.hairline
                border.color: Look.line

                Label {
                    anchors.centerIn: parent
                    width: Math.min(implicitWidth, parent.width - Look.pad)
                    text: choice.name
                    color: choice.here ? Look.onAction : Look.ink
                    font.weight: choice.here ? Look.weightSemi : Look.weightRegular
                    horizontalAlignment: Text.AlignHCenter
                    lineHeight: 0.9
                    Accessible.ignored: true
                }
            }
        }
    }
}
