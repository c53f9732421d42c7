import QtQuick
import Vuoro

// One action beside Next: its key, its name, and where it helps what follows from it.
// `quiet` means that it has no meaning just now; `asleep` that the office cannot be reached.
Touchable {
    id: verb

    property string text: ""
    property string key: ""
    property string then: ""
    property bool strong: false
    property bool asleep: false
    property bool small: false
    readonly property color front: !enabled || asleep ? Look.quiet : strong ? Look.onAction : Look.ink

    name: verb.text
    says: verb.then
    implicitHeight: Math.max(Look.touch * (verb.small ? 0.9 : 1.4), words.height + Look.pad * (verb.small ? 0.6 : 1.4))

    FocusRing {
        around: verb
    }

    Rectangle {
        width: parent.width
        height: parent.height
        y: verb.pressed && !verb.asleep ? 1 : 0
        radius: Look.radius
        color: {
            if (!verb.enabled || verb.asleep)
                return "transparent";
            if (verb.strong)
                return verb.pressed ? Look.actionPressed : Look.action;
            return verb.pressed ? Look.tilePressed : Look.tile;
        }
        border.width: verb.strong && verb.enabled && !verb.asleep ? 0 : Look.hairline
        border.color: verb.enabled && !verb.asleep ? Look.line : Look.rule

        KeyCap {
            id: cap

            anchors.left: parent.left
            anchors.leftMargin: Look.pad * 0.8
            anchors.verticalCenter: parent.verticalCenter
            key: verb.key
            front: verb.strong ? verb.front : !verb.enabled || verb.asleep ? Look.rule : Look.quiet
        }

        Column {
            id: words

            anchors.left: cap.visible ? cap.right : parent.left
            anchors.right: parent.right
            anchors.leftMargin: Look.pad * 0.8
            anchors.rightMargin: Look.pad * 0.5
            anchors.verticalCenter: parent.verticalCenter

            Label {
                width: parent.width
                text: verb.text
                color: verb.front
                font.pixelSize: verb.small ? Look.small : Look.body
                font.weight: Look.weightSemi
                lineHeight: 1.05
                Accessible.ignored: true
            }

            Label {
                width: parent.width
                visible: verb.then !== ""
                text: verb.then
                color: verb.front
                font.pixelSize: Look.small
                lineHeight: 1.1
                Accessible.ignored: true
            }
        }
    }
}
