import QtQuick
import Vuoro

// Asked in place of the buttons when Next was pressed for a visitor who was merely called.
// The answers lie in the buttons' order: a clerk works by position.
FocusScope {
    id: question

    required property var desk

    implicitHeight: column.height + Look.pad * 2
    Accessible.role: Accessible.AlertMessage
    Accessible.name: question.desk.question + " " + question.desk.questionSays

    Rectangle {
        anchors.fill: parent
        radius: Look.radius
        color: Look.tile
        border.width: Look.hairline * 2
        border.color: Look.action
    }

    Column {
        id: column

        x: Look.pad * 1.5
        y: Look.pad
        width: parent.width - Look.pad * 3
        spacing: Look.gap

        Item {
            width: parent.width
            height: words.height

            Column {
                id: words

                anchors.left: parent.left
                anchors.right: leave.left
                anchors.rightMargin: Look.gap

                Label {
                    objectName: "desk-question"
                    width: parent.width
                    text: question.desk.question
                    font.pixelSize: Look.tileName
                    font.weight: Look.weightBold
                    Accessible.ignored: true
                }

                Label {
                    width: parent.width
                    text: question.desk.questionSays
                    lineHeight: 1.15
                    quiet: true
                    Accessible.ignored: true
                }
            }

            VerbKey {
                id: leave

                objectName: "desk-ask-leave"
                anchors.right: parent.right
                width: Look.touch * 2.7
                small: true
                key: Tr.say("desk-key-escape", {})
                text: Tr.say("desk-leave", {})
                onClicked: question.desk.leave()
            }
        }

        Row {
            id: row

            readonly property int cell: Math.floor((width - 2 * spacing) / 3)
            readonly property real tallest: Math.max(came.implicitHeight, miss.implicitHeight, again.implicitHeight)

            width: parent.width
            spacing: Look.gap

            VerbKey {
                id: came

                objectName: "desk-ask-arrived"
                width: row.cell
                height: row.tallest
                strong: true
                key: "A"
                text: Tr.say("desk-arrived", {})
                then: Tr.say("desk-ask-arrived", {})
                onClicked: question.desk.arrived()
            }

            VerbKey {
                id: again

                objectName: "desk-ask-recall"
                width: row.cell
                height: row.tallest
                key: "R"
                text: Tr.say("desk-recall", {})
                then: Tr.say("desk-ask-recall", {})
                onClicked: question.desk.recall()
            }

            VerbKey {
                id: miss

                objectName: "desk-ask-missed"
                width: row.cell
                height: row.tallest
                key: "M"
                text: Tr.say("desk-missed", {})
                then: Tr.say("desk-ask-missed", {})
                onClicked: question.desk.didNotCome()
            }
        }
    }
}
