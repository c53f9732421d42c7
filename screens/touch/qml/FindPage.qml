pragma ComponentBehavior: Bound
import QtQuick
import Vuoro

// "My number": scan the slip, or enter the number and then the check word.
Page {
    id: page

    readonly property int space: Look.gap * 3
    readonly property int across: page.portrait ? width - 2 * Look.margin : Math.round((width - 2 * Look.margin - page.space) * 0.46)

    objectName: "page-find"

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            page.touch.touch("next");
        else if (event.key === Qt.Key_Backspace)
            page.touch.touch("erase");
        else if (/^[0-9A-Za-z]$/.test(event.text))
            page.touch.key(event.text);
        else
            return;
        event.accepted = true;
    }

    Column {
        id: head

        anchors.left: parent.left
        anchors.leftMargin: Look.margin
        y: page.above
        width: page.across
        spacing: Look.gap * 1.5

        PageTitle {
            width: parent.width
            text: Tr.say(page.face.spelling ? "kiosk-find-word" : "kiosk-find-number", {})
        }

        FactRow {
            width: parent.width
            icon: page.face.spelling ? "slip" : "scan"
            text: Tr.say(page.face.spelling ? "kiosk-find-word-says" : "kiosk-find-scan", {})
        }

        Row {
            x: Look.rtl ? parent.width - width : 0
            spacing: Look.gap
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true
            Accessible.role: Accessible.StaticText
            Accessible.name: page.face.entered

            Repeater {
                model: page.face.spelling ? 4 : Math.max(4, page.face.entered.length)

                Rectangle {
                    id: slot

                    required property int index
                    readonly property string letter: page.face.entered.charAt(slot.index)

                    width: Look.mm(34)
                    height: Look.mm(46)
                    radius: Look.radius
                    color: Look.tile
                    border.width: slot.index === page.face.entered.length ? Look.ring : Look.hairline
                    border.color: slot.index === page.face.entered.length ? Look.action : Look.line

                    Label {
                        anchors.centerIn: parent
                        text: slot.letter
                        font.pixelSize: Math.round(Look.title * 1.2)
                        font.weight: Look.weightBold
                        lineHeight: 1
                        Accessible.ignored: true
                    }
                }
            }
        }

        Notice {
            objectName: "notice"
            width: parent.width
            kind: "warn"
            text: page.face.busy ? "" : page.face.said
        }

        Label {
            width: parent.width
            visible: page.face.busy
            text: Tr.say("kiosk-finding", {})
            quiet: true
        }
    }

    Item {
        id: place

        anchors.left: page.portrait ? parent.left : head.right
        anchors.leftMargin: page.portrait ? Look.margin : page.space
        y: page.portrait ? head.y + head.height + Look.gap * 2 : page.above
        width: page.portrait ? page.across : page.width - 2 * Look.margin - page.space - page.across
        height: bar.y - y - Look.gap * 1.5

        Keypad {
            width: parent.width
            most: Math.min(Look.mm(page.portrait ? 60 : 50), Math.floor((place.height - (lines - 1) * spacing) / lines))
            keys: page.face.keys
            figures: !page.face.spelling && page.face.entered !== ""
            onPressed: key => page.touch.key(key)
            onErased: page.touch.touch("erase")
        }
    }

    Row {
        id: bar

        anchors.left: parent.left
        anchors.leftMargin: Look.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Look.mm(16)
        spacing: Look.gap

        ActionButton {
            id: back

            objectName: "back"
            height: Look.mm(28)
            kind: "secondary"
            icon: "back"
            iconTurns: true
            text: Tr.say("kiosk-back", {})
            onClicked: page.touch.touch("back")
        }

        ActionButton {
            objectName: "find-next"
            height: Look.mm(28)
            width: page.width - 2 * Look.margin - back.width - Look.gap
            enabled: page.face.complete && !page.face.busy
            text: Tr.say(page.face.spelling ? "kiosk-find-go" : "kiosk-find-next", {})
            onClicked: page.touch.touch("next")
        }
    }
}
