import QtQuick
import Vuoro

// The way to where one waits, as a small map, and the button that shows all of it.
Item {
    id: lead

    property var scene: null
    property string says: ""
    property bool moving: false
    readonly property bool drawn: !!lead.scene

    signal chosen

    WayMap {
        objectName: "strip"
        visible: lead.drawn
        width: parent.width
        height: button.y - Math.round(Look.gap * 0.75)
        scene: lead.scene
        compact: true
        moving: lead.moving
        says: lead.says
    }

    ActionButton {
        id: button

        objectName: "show-way"
        y: parent.height - height
        width: parent.width
        height: Math.max(Look.mm(28), implicitHeight)
        kind: "secondary"
        icon: "map"
        text: Tr.say("kiosk-show-way", {})
        onClicked: lead.chosen()
    }
}
