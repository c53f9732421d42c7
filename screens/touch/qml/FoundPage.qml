pragma ComponentBehavior: Bound
import QtQuick
import Vuoro

// A ticket found again: where it stands, and what can be done with it.
Page {
    id: page

    readonly property bool goes: page.face.desk !== ""
    readonly property int space: Look.gap * 3
    readonly property int across: page.portrait ? width - 2 * Look.margin : Math.round((width - 2 * Look.margin - page.space) * 0.5)

    objectName: "page-found"

    Column {
        id: mine

        anchors.left: parent.left
        anchors.leftMargin: Look.margin
        y: page.above
        width: page.across
        spacing: Look.gap * 1.5

        ServiceLine {
            width: parent.width
            face: page.face
        }

        BigNumber {
            width: parent.width
            text: page.face.number
            most: Look.caps(page.portrait ? 80 : 72)
        }
    }

    Column {
        anchors.left: page.portrait ? parent.left : mine.right
        anchors.leftMargin: page.portrait ? Look.margin : page.space
        y: page.portrait ? mine.y + mine.height + Look.gap * 2 : page.above
        width: page.portrait ? page.across : page.width - 2 * Look.margin - page.space - page.across
        spacing: Look.gap * 1.5

        Notice {
            objectName: "notice"
            width: parent.width
            kind: "warn"
            icon: page.face.away ? "away" : "warning"
            text: page.face.said !== "" ? page.face.said : page.face.away ? Tr.say("kiosk-away-short", {}) : ""
        }

        PageTitle {
            objectName: "found-title"
            width: parent.width
            text: page.face.title
        }

        Label {
            width: parent.width
            text: page.face.text
        }

        BigNumber {
            label: "desk"
            visible: page.goes
            width: parent.width
            text: page.face.desk
            says: page.face.desk
            most: Look.caps(page.portrait ? 64 : 48)
        }

        Item {
            visible: page.goes
            width: 1
            height: Look.gap / 2
        }

        Facts {
            width: parent.width
            list: page.face.facts
            noteSize: page.goes ? Look.tileName : Look.small
            // Where height is scarce the map says it.
            notes: page.portrait || !page.face.leads
        }

        ActionButton {
            objectName: "show-way"
            visible: page.face.leads
            width: parent.width
            height: Look.mm(page.goes && page.portrait ? 44 : 32)
            textSize: page.goes ? Look.tileName : Look.button
            kind: page.goes ? "primary" : "secondary"
            icon: "map"
            text: Tr.say("kiosk-show-way", {})
            onClicked: page.touch.touch("way")
        }

        ActionButton {
            objectName: "come-back"
            visible: page.face.mayComeBack && !page.face.away
            width: parent.width
            height: Look.mm(44)
            textSize: Look.tileName
            icon: "undo"
            iconTurns: true
            enabled: !page.face.busy
            text: Tr.say("kiosk-come-back", {})
            onClicked: page.touch.comeBack()
        }
    }

    Row {
        anchors.left: parent.left
        anchors.leftMargin: Look.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Look.mm(16)
        spacing: Look.gap

        ActionButton {
            objectName: "done"
            height: Look.mm(28)
            width: Math.max(implicitWidth + Look.pad, Look.mm(70))
            kind: "secondary"
            text: Tr.say("kiosk-done", {})
            onClicked: page.touch.touch("leave")
        }

        ActionButton {
            objectName: "cancel-ticket"
            visible: page.face.mayCancel && !page.face.away
            height: Look.mm(28)
            width: implicitWidth + Look.pad
            kind: "quiet"
            text: Tr.say("kiosk-cancel-short", {})
            onClicked: page.touch.touch("cancel")
        }
    }
}
