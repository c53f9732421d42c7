pragma ComponentBehavior: Bound
import QtQuick
import Vuoro

// A service: how one gets served there now. A number, or where to go, or when to come.
Page {
    id: page

    readonly property bool numbered: page.face.kind === "errands" || page.face.kind === "take"
    // Where nothing else is to be done here, the way is the next step.
    readonly property bool goes: ["walk-in", "booked", "away"].includes(page.face.kind) && !(page.face.fallback.id ?? "")
    readonly property int across: page.portrait ? width - 2 * Look.margin : Math.round((width - 2 * Look.margin - Look.gap * 3) * 0.42)

    objectName: "page-service"

    Column {
        id: head

        anchors.left: parent.left
        anchors.leftMargin: Look.margin
        y: page.above
        width: page.across
        spacing: Look.gap

        IconDisc {
            id: disc

            anchors.left: parent.left
            visible: (page.face.icon ?? "") !== ""
            icon: page.face.icon ?? ""
            hue: page.face.hue ?? Look.action
            size: Look.mm(34)
        }

        PageTitle {
            width: parent.width
            text: page.face.name
            // Where there is no number to take, the answer is larger than what was asked.
            font.pixelSize: page.numbered ? Look.title : Math.round(Look.title * 0.8)
        }

        Label {
            width: parent.width
            text: page.face.says
        }

        Label {
            width: parent.width
            visible: page.numbered
            text: page.face.line
            quiet: true
        }
    }

    Column {
        id: body

        // Errands share the room down to the bar, between 30 and 50 mm each.
        readonly property int room: back.y - body.y - Look.gap * 2 - what.height - Look.gap - (notice.visible ? notice.height + Look.gap : 0)
        readonly property int errandHeight: Math.max(Look.mm(30), Math.min(Look.mm(50), Math.floor(body.room / Math.max(1, page.face.errands.length) - Look.gap)))

        anchors.left: page.portrait ? parent.left : head.right
        anchors.leftMargin: page.portrait ? Look.margin : Look.gap * 3
        y: page.portrait ? head.y + head.height + Look.gap * 2 : page.above
        width: page.portrait ? page.across : page.width - 2 * Look.margin - Look.gap * 3 - page.across
        spacing: Look.gap

        Notice {
            id: notice

            objectName: "notice"
            width: parent.width
            kind: "warn"
            text: page.face.said
        }

        // Said before the number is taken: nobody then waits for a slip that does not come.
        Notice {
            objectName: "no-slips"
            width: parent.width
            icon: "paper-out"
            text: page.numbered ? page.face.slips ?? "" : ""
        }

        Label {
            id: what

            width: parent.width
            visible: page.face.kind === "errands"
            text: Tr.say("kiosk-what", {})
            font.pixelSize: Look.tileName
            font.weight: Look.weightSemi
        }

        Repeater {
            model: page.face.errands.length

            ErrandButton {
                id: errand

                required property int index
                readonly property var told: page.face.errands[errand.index] ?? ({})

                objectName: "errand-" + (errand.told.id ?? "")
                width: body.width
                height: Math.max(implicitHeight, body.errandHeight)
                taking: page.face.taking && page.face.errand === errand.told.id
                text: errand.taking ? Tr.say("kiosk-taking", {}) : errand.told.name ?? ""
                enabled: !page.face.taking
                onClicked: page.touch.take(errand.told.id)
            }
        }

        ActionButton {
            objectName: "take-number"
            visible: page.face.kind === "take"
            width: parent.width
            height: Look.mm(64)
            textSize: Look.title
            icon: page.face.taking ? "" : "slip"
            text: Tr.say(page.face.taking ? "kiosk-taking" : "kiosk-take", {})
            onClicked: if (!page.face.taking) page.touch.take("")
        }

        WayIn {
            objectName: "way-in"
            visible: !page.numbered && page.face.kind !== "gone"
            width: parent.width
            face: page.face
            // Where height is scarce the way itself says it.
            notes: page.portrait || !page.face.leads
            onChosen: service => page.touch.chooseService(service)
        }
    }

    ActionButton {
        id: back

        objectName: "back"
        anchors.left: parent.left
        anchors.leftMargin: Look.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Look.mm(16)
        height: Look.mm(28)
        visible: !page.face.taking
        kind: "secondary"
        icon: "back"
        iconTurns: true
        text: Tr.say("kiosk-back", {})
        onClicked: page.touch.touch("back")
    }

    ActionButton {
        objectName: "show-way"
        anchors.left: back.right
        anchors.leftMargin: Look.gap
        anchors.bottom: back.bottom
        height: back.height
        width: page.across - back.width - Look.gap
        visible: page.face.leads && !page.face.taking
        kind: page.goes ? "primary" : "secondary"
        icon: "map"
        text: Tr.say("kiosk-show-way", {})
        onClicked: page.touch.touch("way")
    }
}
