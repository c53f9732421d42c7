import QtQuick
import Vuoro

// What did not work, that nothing is lost, and what to do.
Page {
    id: page

    objectName: "page-trouble"

    Column {
        anchors.left: parent.left
        anchors.leftMargin: Look.margin
        y: page.above
        width: Math.min(parent.width - 2 * Look.margin, Look.mm(420))
        spacing: Look.gap * 1.5

        Icon {
            anchors.left: parent.left
            name: "away"
            tint: Look.warn
            size: Look.mm(34)
        }

        PageTitle {
            width: parent.width
            text: Tr.say("kiosk-trouble-title", {})
        }

        Label {
            objectName: "trouble-says"
            width: parent.width
            text: Tr.say(page.face.away ? "kiosk-trouble-away" : "kiosk-trouble-says", {})
            bottomPadding: Look.gap
        }

        ActionButton {
            objectName: "again"
            enabled: !page.face.away
            width: parent.width
            height: Look.mm(44)
            textSize: Look.tileName
            icon: page.face.away ? "away" : ""
            text: Tr.say(page.face.away ? "kiosk-again-away" : "kiosk-again", {})
            onClicked: page.touch.touch("again")
        }
    }

    ActionButton {
        objectName: "done"
        anchors.left: parent.left
        anchors.leftMargin: Look.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Look.mm(16)
        height: Look.mm(28)
        width: Math.max(implicitWidth + Look.pad, Look.mm(70))
        kind: "secondary"
        text: Tr.say("kiosk-done", {})
        onClicked: page.touch.touch("leave")
    }
}
