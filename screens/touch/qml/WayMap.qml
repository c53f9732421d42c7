pragma ComponentBehavior: Bound
import QtQuick
import Vuoro
import VuoroMap 1.0

// The map of a way on its plane. It is never mirrored: left in the picture is left in the room.
Rectangle {
    id: plane

    property var scene: null
    property int floor: 0
    property bool compact: false
    property bool moving: false
    property string says: ""
    // A map draws scenes only; the last one stays below a plane that has none at the moment.
    property var shown: null

    radius: Look.radius
    color: Look.tile
    border.width: Look.hairline
    border.color: Look.line
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Graphic
    Accessible.name: plane.says

    onSceneChanged: if (plane.scene) plane.shown = plane.scene

    Loader {
        x: Look.mm(1)
        y: Look.mm(1)
        width: plane.width - Look.mm(2)
        height: plane.height - Look.mm(2)
        active: !!plane.shown
        visible: !!plane.scene

        sourceComponent: RouteMap {
            scene: plane.shown
            floor: plane.floor
            theme: Look.theme
            pxPerMm: Look.scale
            textMm: 7.3
            moving: plane.moving && Look.motion > 0
            compact: plane.compact
            hereText: plane.compact ? "" : Tr.say("kiosk-way-you", {})
            Accessible.ignored: true
        }
    }
}
