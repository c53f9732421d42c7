import QtQuick
import Vuoro

// Next, and below it what else can be done to the ticket at the desk.
Column {
    id: actions

    required property var desk
    readonly property bool here: actions.desk.stage === "called" || actions.desk.stage === "serving"
    readonly property int cell: Math.floor((width - 3 * Look.gap) / 4)
    // Height of the lower row, pixels.
    readonly property int low: row.tallest
    property alias next: next

    spacing: Look.gap

    NextKey {
        id: next

        width: parent.width
        focus: true
        says: actions.desk.nextSays
        live: actions.desk.live
        idle: !actions.here && actions.desk.waiting.count === 0
        onClicked: actions.desk.callNext()
    }

    Row {
        id: row

        readonly property int tallest: Math.ceil(Math.max(came.implicitHeight, again.implicitHeight, miss.implicitHeight, done.implicitHeight))

        width: parent.width
        spacing: Look.gap

        VerbKey {
            id: came

            objectName: "desk-arrived"
            width: actions.cell
            height: row.tallest
            enabled: actions.desk.coming
            asleep: !actions.desk.live
            key: "A"
            text: Tr.say("desk-arrived", {})
            onClicked: actions.desk.arrived()
        }

        VerbKey {
            id: again

            objectName: "desk-recall"
            width: actions.cell
            height: row.tallest
            enabled: actions.here
            asleep: !actions.desk.live
            key: "R"
            text: Tr.say("desk-recall", {})
            onClicked: actions.desk.recall()
        }

        VerbKey {
            id: miss

            objectName: "desk-missed"
            width: actions.cell
            height: row.tallest
            enabled: actions.here
            asleep: !actions.desk.live
            key: "M"
            text: Tr.say("desk-missed", {})
            onClicked: actions.desk.didNotCome()
        }

        VerbKey {
            id: done

            objectName: "desk-done"
            width: actions.cell
            height: row.tallest
            enabled: actions.here
            asleep: !actions.desk.live
            key: "D"
            text: Tr.say("desk-done", {})
            onClicked: actions.desk.done()
        }
    }
}
