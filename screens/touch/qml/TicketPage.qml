pragma ComponentBehavior: Bound
import QtQuick
import Vuoro

// The visitor's number, what it means, and the slip that rises out of the slot.
Page {
    id: page

    readonly property bool printed: page.face.slip === "printed"
    readonly property bool failed: page.face.slip === "missing" || page.face.slip === "unsure"
    readonly property int space: Look.gap * 3
    readonly property int across: page.portrait ? width - 2 * Look.margin : Math.round((width - 2 * Look.margin - page.space) * 0.52)

    // What must stand below the number and its facts: upright, the slip's side of the page too.
    readonly property int below: page.portrait ? said.height + acts.height + Look.gap * 4 + Look.mm(16) : Look.mm(12)

    objectName: "page-ticket"

    Column {
        id: mine

        anchors.left: parent.left
        anchors.leftMargin: Look.margin
        y: page.above
        width: page.across
        spacing: Look.gap * 2

        ServiceLine {
            id: line

            width: parent.width
            face: page.face
        }

        BigNumber {
            width: parent.width
            text: page.face.number
            most: Math.min(Look.caps(page.portrait ? 132 : 104), Math.floor((page.height - page.above - line.height - facts.height - mine.spacing * 2 - page.below) / 0.72))
        }

        Item {
            id: facts

            width: parent.width
            height: Math.max(told.height, lead.visible ? Look.mm(114) : 0)

            Facts {
                id: told

                anchors.left: parent.left
                width: parent.width - (lead.visible ? lead.width + Look.gap : 0)
                list: page.face.facts
                // The map says what the note would.
                notes: !lead.visible
            }

            Lead {
                id: lead

                anchors.right: parent.right
                width: Math.round(parent.width * 0.42)
                height: parent.height
                visible: page.face.leads
                scene: page.face.strip
                says: page.face.stripSays
                moving: !page.leaving
                onChosen: page.touch.touch("way")
            }
        }
    }

    Item {
        id: paper

        anchors.left: page.portrait ? parent.left : mine.right
        anchors.leftMargin: page.portrait ? Look.margin : page.space
        y: page.portrait ? mine.y + mine.height + Look.gap * 2 : page.above
        width: page.portrait ? page.across : page.width - 2 * Look.margin - page.space - page.across
        height: page.height - y

        Column {
            id: said

            width: parent.width
            spacing: Look.gap * 1.5

            Notice {
                objectName: "slip-notice"
                width: parent.width
                kind: "warn"
                icon: page.face.said !== "" ? "warning" : "paper-out"
                textSize: Look.body
                text: page.face.said !== "" ? page.face.said : page.failed ? Tr.say("kiosk-slip-" + page.face.slip, {}) + "\n" + Tr.say("kiosk-slip-write", {}) : ""
            }

            CheckWord {
                width: parent.width
                word: page.face.word
                code: page.face.code
            }
        }

        SlipPaper {
            id: slip

            objectName: "slip"
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            width: Math.round(parent.width * (page.portrait ? 0.36 : 0.32))
            height: Math.min(Look.mm(150), parent.height - said.height - Look.gap * 2)
            visible: !page.failed
            number: page.face.number
            out: page.printed
        }

        Column {
            id: acts

            anchors.left: parent.left
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Look.mm(16)
            width: page.failed ? parent.width : parent.width - slip.width - Look.gap * 1.5
            spacing: Look.gap

            // What stands here once the slip is out: its room is kept, so that nothing moves then.
            PageTitle {
                id: taken

                visible: false
                width: parent.width
                text: Tr.say("kiosk-slip-printed", {})
                lineHeight: Look.rtl ? 0.9 : 1.1
                font.pixelSize: Math.round(Look.title * 0.9)
            }

            PageTitle {
                objectName: "slip-says"
                visible: !page.failed
                width: parent.width
                height: Math.max(implicitHeight, taken.implicitHeight)
                verticalAlignment: Text.AlignBottom
                text: Tr.say(page.printed ? "kiosk-slip-printed" : "kiosk-slip-coming", {})
                color: page.printed ? Look.ink : Look.quiet
                lineHeight: Look.rtl ? 0.9 : 1.1
                font.pixelSize: Math.round(page.printed ? Look.title * 0.9 : Look.tileName)
            }

            Label {
                visible: !page.failed
                width: parent.width
                text: Tr.say("kiosk-slip-keep", {})
                font.pixelSize: Look.small
                bottomPadding: Look.gap / 2
            }

            ActionButton {
                objectName: "next-visitor"
                width: parent.width
                height: Math.max(Look.mm(28), implicitHeight)
                kind: "secondary"
                text: Tr.say("kiosk-next-visitor", {})
                onClicked: page.touch.touch("leave")
            }

            ActionButton {
                objectName: "cancel-ticket"
                width: parent.width
                height: Math.max(Look.mm(28), implicitHeight)
                kind: "quiet"
                text: Tr.say("kiosk-cancel", {})
                onClicked: page.touch.touch("cancel")
            }
        }
    }
}
