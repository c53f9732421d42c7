pragma ComponentBehavior: Bound

import QtQuick
import Vuoro

// The large calls share one plane, one below the other. It is the strongest thing in the room
// while somebody is called, and steps back when nobody is.
Rectangle {
    id: plane

    property var calls: []
    property var words: ({})
    readonly property bool idle: plane.calls.length === 0
    readonly property bool quiet: plane.idle || plane.calls[0].resting

    color: plane.quiet ? Look.tileClosed : Look.action

    Repeater {
        model: plane.calls

        LargeCall {
            required property int index
            required property var modelData

            y: Math.round(index * plane.height / plane.calls.length)
            width: plane.width
            height: Math.round(plane.height / plane.calls.length)
            call: modelData
            again: across ? plane.words.againShort : plane.words.again
            resting: plane.words.resting
            across: plane.calls.length > 2
            alone: plane.calls.length === 1

            Rectangle {
                visible: parent.index > 0
                width: parent.width
                height: Look.hairline * 2
                color: Look.paper
            }
        }
    }

    Idle {
        anchors.fill: parent
        visible: plane.idle
        says: plane.words.idle
        saysToo: plane.words.idleOther
    }
}
