import QtQuick
import Vuoro

// What the window tells just now: one sentence in bold, one more, and a way to put it aside.
Rectangle {
    id: told

    property string kind: "notice"
    property string text: ""
    property string says: ""
    property string icon: told.kind === "good" ? "check" : told.kind === "warn" ? "warning" : "notice"
    property bool stays: false
    readonly property color front: told.kind === "good" ? Look.good : told.kind === "warn" ? Look.warn : Look.ink

    signal closed

    visible: told.text !== ""
    implicitHeight: visible ? Math.max(words.height, away.height) + Look.pad : 0
    radius: Look.radius
    color: told.kind === "good" ? Look.goodPaper : told.kind === "warn" ? Look.warnPaper : Look.tileClosed
    border.width: Look.theme === "contrast" ? Look.hairline * 2 : 0
    border.color: told.front
    Accessible.role: told.kind === "warn" ? Accessible.AlertMessage : Accessible.Notification
    Accessible.name: told.says === "" ? told.text : told.text + ". " + told.says

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Look.pad
        anchors.verticalCenter: parent.verticalCenter
        name: told.icon
        tint: told.front
    }

    Column {
        id: words

        anchors.left: sign.right
        anchors.right: away.visible ? away.left : parent.right
        anchors.leftMargin: Look.pad
        anchors.rightMargin: Look.pad
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            text: told.text
            color: told.front
            font.weight: Look.weightSemi
            lineHeight: Look.rtl ? 0.9 : 1.15
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            visible: told.says !== ""
            text: told.says
            color: told.front
            lineHeight: Look.rtl ? 0.9 : 1.15
            Accessible.ignored: true
        }
    }

    Touchable {
        id: away

        objectName: "desk-told-close"
        visible: !told.stays
        anchors.right: parent.right
        anchors.rightMargin: Look.pad / 2
        anchors.verticalCenter: parent.verticalCenter
        width: Look.touch * 0.8
        height: Look.touch * 0.8
        name: Tr.say("desk-leave", {})
        onClicked: told.closed()

        FocusRing {
            around: away
        }

        Icon {
            anchors.centerIn: parent
            name: "cross"
            tint: told.front
        }
    }
}
