pragma ComponentBehavior: Bound
import QtQuick
import Vuoro

// The way to one place: how long it takes, the map of each floor, and the steps in words.
Page {
    id: page

    readonly property int space: Look.gap * 3
    readonly property int across: page.portrait ? width - 2 * Look.margin : Math.round((width - 2 * Look.margin - page.space) * 0.46)
    readonly property int end: bar.y - Look.gap * (page.portrait ? 1.5 : 1)
    readonly property bool drawn: !!page.face.scene
    readonly property bool several: page.face.floors.length > 1

    objectName: "page-way"

    Column {
        id: head

        anchors.left: parent.left
        anchors.leftMargin: Look.margin
        y: page.above
        width: page.across
        spacing: Math.round(Look.gap * 0.75)

        Column {
            width: parent.width

            Label {
                id: kind

                width: parent.width
                // What was asked for: where there is none, it is none of this kind.
                text: Tr.say(page.face.stepFree ? "kiosk-step-free" : "kiosk-way-to", {})
                quiet: true
                font.pixelSize: Look.small
                Accessible.ignored: true
            }

            PageTitle {
                objectName: "way-title"
                width: parent.width
                text: page.face.title
                Accessible.name: kind.text + " " + page.face.title
            }
        }

        WayFacts {
            objectName: "way-facts"
            width: parent.width
            visible: page.face.facts.length > 0
            list: page.face.facts
        }

        Notice {
            objectName: "way-shut"
            width: parent.width
            text: page.face.shut
        }
    }

    Item {
        id: picture

        anchors.left: page.portrait ? parent.left : head.right
        anchors.leftMargin: page.portrait ? Look.margin : page.space
        y: page.portrait ? head.y + head.height + Look.gap : page.above
        width: page.portrait ? page.across : page.width - 2 * Look.margin - page.space - page.across
        height: (page.portrait ? steps.y - Look.gap * 1.5 : page.end) - y
        visible: page.drawn

        WayMap {
            objectName: "way-map"
            width: parent.width
            height: parent.height - (page.several ? floors.height + Look.gap : 0)
            scene: page.face.scene
            floor: page.face.floor
            moving: !page.leaving
            says: page.face.mapSays
        }

        FloorRow {
            id: floors

            anchors.bottom: parent.bottom
            width: parent.width
            floors: page.face.floors
            current: page.face.floor
            onChosen: floor => page.touch.chooseFloor(floor)
        }
    }

    Column {
        id: steps

        objectName: "way-steps"
        anchors.left: parent.left
        anchors.leftMargin: Look.margin
        y: page.portrait ? page.end - height : head.y + head.height + Look.gap * (page.face.shut === "" ? 1.5 : 1)
        width: page.across
        // Closer where height is scarce and there is more to tell.
        spacing: Math.round(Look.gap * (page.portrait || page.face.shut === "" ? 0.85 : 0.3))
        Accessible.role: Accessible.List
        Accessible.name: Tr.say("kiosk-way-steps", {})

        Repeater {
            model: page.face.steps.length

            WayStep {
                id: step

                required property int index
                readonly property var told: page.face.steps[step.index] ?? ({})

                width: steps.width
                number: step.index + 1
                text: step.told.text ?? ""
                icon: step.told.icon ?? ""
                here: step.told.here ?? true
                marked: page.several
            }
        }
    }

    WayMissing {
        anchors.left: parent.left
        anchors.leftMargin: Look.margin
        y: head.y + head.height + Look.gap * 2
        width: Math.min(parent.width - 2 * Look.margin, Look.mm(420))
        visible: !page.drawn
        face: page.face
        onHelped: page.touch.touch("help")
    }

    Item {
        id: bar

        anchors.left: parent.left
        anchors.leftMargin: Look.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Look.mm(16)
        width: parent.width - 2 * Look.margin
        height: Look.mm(28)

        ActionButton {
            id: back

            objectName: "back"
            anchors.left: parent.left
            height: parent.height
            kind: "secondary"
            icon: "back"
            iconTurns: true
            text: Tr.say("kiosk-back", {})
            onClicked: page.touch.touch("back")
        }

        StepFreeSwitch {
            objectName: "step-free"
            anchors.left: back.right
            anchors.leftMargin: Look.gap
            width: Math.min(implicitWidth, parent.width - back.width - done.width - 2 * Look.gap)
            height: parent.height
            on: page.face.stepFree
            onClicked: page.touch.touch("step-free")
        }

        ActionButton {
            id: done

            objectName: "done"
            anchors.right: parent.right
            height: parent.height
            kind: "quiet"
            text: Tr.say("kiosk-done", {})
            onClicked: page.touch.touch("leave")
        }
    }
}
