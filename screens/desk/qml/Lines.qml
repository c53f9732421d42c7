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
    // The widest time so far: all signs stand above each other.
    property real widest: 0

    readonly property var signs: ({called: "bell", serving: "person", served: "check", missed: "missed"})

    signal back(int ticket)

    clip: true
    snapMode: ListView.SnapToItem
    onListNameChanged: lines.widest = 0
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
        // A line that would be cut below is not shown at all; the tab's count tells of it.
        readonly property bool whole: entry.y + entry.height - lines.contentY <= lines.height + 1 || entry.height > lines.height

        opacity: entry.whole ? 1 : 0
        enabled: entry.whole
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
            y: Math.round(subject.lineCount === 1 && entry.line.slip === "" ? number.y + number.baselineOffset - subject.baselineOffset : (parent.height - height) / 2)

            Label {
                id: subject

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
                anchors.left: parent.left
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
            y: Math.round(lines.canReturn ? (parent.height - height) / 2 : number.y + number.baselineOffset - tells.baselineAt)
            spacing: Look.gap

            Fact {
                id: tells

                y: lines.canReturn ? (parent.height - height) / 2 : 0
                least: lines.canReturn ? 0 : lines.widest
                onNaturalChanged: lines.widest = Math.max(lines.widest, tells.natural)
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
