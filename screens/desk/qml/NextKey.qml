import QtQuick
import Vuoro

// The one large button. It always says what it is going to do.
Touchable {
    id: next

    property bool live: true
    property bool idle: false
    // The focus lies here by itself whenever nothing else is being done. No ring then: the
    // button bears its key, and a ring that is always there is not seen when it moves.
    property bool home: true
    readonly property bool strong: next.live && !next.idle
    readonly property color front: next.strong ? Look.onAction : next.live ? Look.action : Look.quiet

    objectName: "desk-next"
    name: Tr.say("desk-next", {})
    implicitHeight: Math.max(Math.round(Look.touch * (next.live ? 2.1 : 1.5)), words.height + Look.pad * 1.4)

    onActiveFocusChanged: if (!next.activeFocus && next.Window.active) {
        next.home = false;
    }

    FocusRing {
        around: next
        visible: next.activeFocus && next.keyboard && !next.home
    }

    Rectangle {
        width: parent.width
        height: parent.height
        y: next.pressed && next.live ? 1 : 0
        radius: Look.radius
        color: {
            if (next.strong)
                return next.pressed ? Look.actionPressed : Look.action;
            return !next.live ? Look.tileClosed : next.pressed ? Look.tilePressed : Look.tile;
        }
        border.width: next.strong ? 0 : Look.hairline * 2
        border.color: next.live ? Look.action : Look.rule

        Icon {
            id: sign

            anchors.left: parent.left
            anchors.leftMargin: Look.pad * 1.6
            anchors.verticalCenter: parent.verticalCenter
            name: next.live ? "next" : "away"
            tint: next.front
            turns: next.live
            size: Math.round(Look.icon * 1.7)
        }

        Column {
            id: words

            anchors.left: sign.right
            anchors.right: cap.left
            anchors.leftMargin: Look.pad * 1.4
            anchors.rightMargin: Look.pad
            anchors.verticalCenter: parent.verticalCenter

            Label {
                width: parent.width
                text: next.name
                color: next.front
                font.pixelSize: next.live ? Look.title : Look.tileName
                font.weight: Look.weightBold
                lineHeight: Look.rtl ? 0.85 : 1.1
                Accessible.ignored: true
            }

            Label {
                objectName: "desk-next-says"
                width: parent.width
                text: next.says
                color: next.front
                lineHeight: Look.rtl ? 0.85 : 1.1
                Accessible.ignored: true
            }
        }

        KeyCap {
            id: cap

            anchors.right: parent.right
            anchors.rightMargin: Look.pad * 1.6
            anchors.verticalCenter: parent.verticalCenter
            key: Tr.say("desk-key-space", {})
            front: next.front
        }
    }
}
