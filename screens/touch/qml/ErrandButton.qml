import QtQuick
import Vuoro

// One errand of a service: touching it takes the number.
Touchable {
    id: errand

    property string text: ""
    // Its number is on the way: the button stays down and says so.
    property bool taking: false
    readonly property bool down: errand.pressed || errand.taking

    name: errand.text
    implicitHeight: Math.max(Look.mm(30), words.height + 2 * Look.pad)

    FocusRing {
        around: errand
    }

    Rectangle {
        width: parent.width
        height: parent.height
        y: errand.down ? Math.max(1, Look.mm(0.5)) : 0
        radius: Look.radius
        color: errand.taking ? Look.action : errand.pressed ? Look.tilePressed : errand.enabled ? Look.tile : Look.tileClosed
        border.width: errand.taking ? 0 : Look.hairline
        border.color: errand.enabled ? Look.line : Look.lineClosed

        Label {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: Look.pad * 1.25
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - chevron.width - Look.pad * 3.25
            text: errand.text
            color: errand.taking ? Look.onAction : errand.enabled ? Look.ink : Look.quiet
            font.pixelSize: Look.tileName
            font.weight: Look.weightSemi
            lineHeight: Look.rtl ? 0.9 : 1.1
            maximumLineCount: 3
            Accessible.ignored: true
        }

        Icon {
            id: chevron

            visible: errand.enabled
            anchors.right: parent.right
            anchors.rightMargin: Look.pad
            anchors.verticalCenter: parent.verticalCenter
            name: "next"
            turns: true
            tint: Look.action
            size: Look.icon
        }
    }
}
