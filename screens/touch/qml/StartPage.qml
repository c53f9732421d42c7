import QtQuick
import Vuoro

// Before the first picture of the centre: calm, and honest when there is no connection.
Page {
    id: page

    objectName: "page-start"

    Column {
        anchors.left: parent.left
        anchors.leftMargin: Look.margin
        y: page.above
        width: Math.min(parent.width - 2 * Look.margin, Look.mm(420))
        spacing: Look.gap * 1.5

        Icon {
            anchors.left: parent.left
            visible: page.face.away
            name: "away"
            tint: Look.warn
            size: Look.mm(34)
        }

        PageTitle {
            objectName: "start-title"
            width: parent.width
            text: Tr.say(page.face.away ? "kiosk-start-away-title" : "kiosk-start-title", {})
        }

        Label {
            width: parent.width
            text: Tr.say(page.face.away ? "kiosk-start-away-says" : "kiosk-start-says", {})
        }
    }
}
