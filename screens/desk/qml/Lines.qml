pragma ComponentBehavior: Bound
import QtQuick
import Vuoro

// Tickets, one a line. With `canReturn`, each line brings its visitor back to the queue, and the
// first tells the key that does the same.
ListView {
    id: lines

    property string none: ""
    property string listName: ""
    property bool canReturn: false
    property bool live: true

    readonly property var signs: ({called: "bell", serving: "person", served: "check", missed: "missed"})

    signal back(int ticket)

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    interactive: contentHeight > height
    Accessible.role: Accessible.List
    Accessible.name: lines.listName

    Label {
        visible: lines.count === 0
        width: parent.width
        topPadding: Look.pad
        leftPadding: Look.pad
        rightPadding: Look.pad
        text: lines.none
        quiet: true
    }

    delegate: Item {
        id: entry

        required property var line
        required property int index

        objectName: "line-" + entry.line.number
        width: lines.width
        height: Math.max(Look.touch * 0.95, words.height + Look.pad * 0.8, side.height + Look.pad * 0.5)
        Accessible.role: Accessible.ListItem
        Accessible.name: entry.line.spoken

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Look.hairline
            color: Look.rule
        }

        Label {
            id: number

            anchors.left: parent.left
            anchors.leftMargin: Look.pad
            anchors.verticalCenter: parent.verticalCenter
            width: Math.round(Look.tileName * 2.9)
            text: entry.line.number
            font.pixelSize: Look.tileName
            font.weight: Look.weightSemi
            lineHeight: 1
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        Column {
            id: words

            anchors.left: number.right
            anchors.right: side.left
            anchors.rightMargin: Look.gap
            anchors.verticalCenter: parent.verticalCenter

            Label {
                width: parent.width
                text: entry.line.at === "" ? entry.line.subject : entry.line.at + " · " + entry.line.subject
                font.pixelSize: Look.small
                lineHeight: 1.1
                maximumLineCount: 2
                elide: Text.ElideRight
                quiet: true
                Accessible.ignored: true
            }

            Fact {
                most: words.width
                icon: "paper-out"
                text: entry.line.slip
                textSize: Look.small
                front: Look.warn
            }
        }

        Row {
            id: side

            anchors.right: parent.right
            anchors.rightMargin: Look.pad / 2
            anchors.verticalCenter: parent.verticalCenter
            spacing: Look.gap

            Fact {
                anchors.verticalCenter: parent.verticalCenter
                icon: entry.line.over ? "warning" : lines.signs[entry.line.state] ?? "clock"
                text: entry.line.tells
                front: entry.line.over || entry.line.state === "missed" ? Look.warn : Look.ink
                strong: entry.line.over
                most: Math.round(lines.width * 0.45)
            }

            VerbKey {
                objectName: "desk-back-" + entry.line.number
                visible: lines.canReturn
                width: Math.round(lines.width * 0.46)
                small: true
                asleep: !lines.live
                key: entry.index === 0 ? "B" : ""
                text: Tr.say("desk-back", {})
                onClicked: lines.back(entry.line.id)
            }
        }
    }
}
