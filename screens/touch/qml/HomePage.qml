pragma ComponentBehavior: Bound
import QtQuick
import Vuoro

// One question, the services as tiles, and the way back to a number already taken.
Page {
    id: page

    readonly property int columns: page.portrait ? 2 : 5
    readonly property int rows: Math.ceil(page.face.tiles.length / page.columns)

    objectName: "page-home"

    PageTitle {
        id: question

        anchors.left: parent.left
        anchors.leftMargin: Look.margin
        width: parent.width - 2 * Look.margin
        text: Tr.say("kiosk-question", {})
    }

    Notice {
        id: notice

        objectName: "notice"
        anchors.left: parent.left
        anchors.leftMargin: Look.margin
        anchors.top: question.bottom
        anchors.topMargin: visible ? Look.gap : 0
        width: parent.width - 2 * Look.margin
        kind: page.face.away || page.face.said !== "" ? "warn" : "notice"
        icon: page.face.away ? "away" : page.face.said !== "" ? "warning" : "notice"
        text: page.face.away ? page.face.awaySays : page.face.said !== "" ? page.face.said : page.face.notice
    }

    Grid {
        id: grid

        readonly property int cellWidth: Math.floor((width - (page.columns - 1) * Look.gap) / page.columns)
        readonly property int cellHeight: Math.floor((bar.y - y - Look.gap * 1.5 - (page.rows - 1) * Look.gap) / page.rows)

        anchors.left: parent.left
        anchors.leftMargin: Look.margin
        y: notice.y + notice.implicitHeight + Look.gap
        width: parent.width - 2 * Look.margin
        columns: page.columns
        spacing: Look.gap

        Repeater {
            model: page.face.tiles.length

            Tile {
                id: tile

                required property int index
                readonly property var service: page.face.tiles[tile.index]

                objectName: "tile-" + tile.service.id
                width: grid.cellWidth
                height: grid.cellHeight
                title: tile.service.name
                line: tile.service.line
                icon: tile.service.icon
                hue: tile.service.hue
                closed: tile.service.closed
                onClicked: page.touch.chooseService(tile.service.id)
            }
        }
    }

    Item {
        id: bar

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Look.mm(16)
        anchors.left: parent.left
        anchors.leftMargin: Look.margin
        width: parent.width - 2 * Look.margin
        height: Look.mm(28)

        ActionButton {
            id: mine

            objectName: "my-number"
            anchors.left: parent.left
            height: parent.height
            width: Math.max(implicitWidth + Look.pad, page.portrait ? grid.cellWidth : 0)
            visible: !page.face.away
            kind: "secondary"
            icon: "slip"
            text: Tr.say("kiosk-my-number", {})
            onClicked: page.touch.touch("find")
        }

        Label {
            anchors.left: mine.right
            anchors.leftMargin: Look.gap
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - mine.width - Look.gap
            visible: mine.visible
            text: Tr.say("kiosk-my-number-says", {})
            quiet: true
            font.pixelSize: Look.small
            lineHeight: 1.15
        }
    }
}
