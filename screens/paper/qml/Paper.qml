pragma ComponentBehavior: Bound
import QtQuick
import Vuoro

// A printer at the lower edge of a calm desk. Each slip rises out of its slot, top first, and
// lies there to be read; older ones move aside, each half under the next.
Rectangle {
    id: page

    required property var paper

    // Papers are drawn as large as the desk allows, side by side where there is room.
    readonly property int most: 3
    readonly property real room: page.width - 2 * Look.margin
    readonly property real tallest: Math.max(150, page.paper.length)
    readonly property real perMm: Math.min(desk.height / (tallest + 10), room / (80 * (1 + 0.5 * (most - 1))))
    readonly property real wide: Math.round(80 * perMm)
    readonly property real step: Math.min(wide + 2 * Look.gap, (room - wide) / (most - 1))
    // Where the newest slip begins, so that all that lie there stand in the middle together.
    readonly property real slotX: {
        const aside = Math.round((page.width - wide - step * (most - 1)) / 2);
        return Look.rtl ? page.width - aside - wide : aside;
    }

    color: Look.theme === "contrast" ? Look.paper : Look.rule

    ListModel {
        id: lying
    }

    Component.onCompleted: {
        const there = page.paper.papers;
        for (const one of there) {
            lying.append({
                "fresh": false,
                "number": one.number,
                "across": one.across,
                "down": one.down
            });
        }
    }

    Connections {
        target: page.paper

        function onCame(number: int, across: int, down: int): void {
            lying.insert(0, {
                "fresh": true,
                "number": number,
                "across": across,
                "down": down
            });
            if (lying.count > page.most + 1)
                lying.remove(page.most + 1, lying.count - page.most - 1);
        }
    }

    Item {
        id: desk

        anchors {
            left: parent.left
            right: parent.right
            top: heading.bottom
            topMargin: Look.gap
            bottom: body.top
        }
        clip: true

        Label {
            visible: lying.count === 0
            anchors.centerIn: parent
            width: Math.min(parent.width - 2 * Look.margin, Look.mm(90))
            horizontalAlignment: Text.AlignHCenter
            text: Tr.say("slip-none")
        }

        Repeater {
            model: lying

            Item {
                id: slip

                required property int index
                required property int number
                required property int across
                required property int down
                required property bool fresh

                property real out: fresh ? 0 : 1

                objectName: "slip-" + number
                width: Math.round(across * page.perMm)
                height: Math.round(down * page.perMm)
                z: -index
                visible: index < page.most
                x: Math.round(page.slotX + (Look.rtl ? -1 : 1) * index * page.step + (page.wide - width) / 2)
                y: Math.round(desk.height - (height + (index > 0 ? Look.gap * (2 + index) : Look.mm(1))) * out)

                Component.onCompleted: if (slip.fresh) slip.out = 1

                Behavior on out {
                    NumberAnimation {
                        duration: Look.motion * 3
                        easing.type: Easing.OutCubic
                    }
                }
                Behavior on x {
                    NumberAnimation {
                        duration: Look.motion
                        easing.type: Easing.OutCubic
                    }
                }

                Image {
                    anchors.fill: parent
                    source: "image://paper/" + slip.number
                    sourceSize.width: slip.width
                    cache: false
                    Accessible.role: Accessible.Graphic
                    Accessible.name: Tr.say("slip-length", {
                        "mm": slip.down
                    })
                }
            }
        }
    }

    Item {
        id: heading

        x: Look.margin
        y: Look.margin
        width: page.width - 2 * Look.margin
        height: state.height

        Label {
            id: title

            x: Look.rtl ? parent.width - width : 0
            anchors.verticalCenter: parent.verticalCenter
            text: Tr.say("slip-window")
            font.pixelSize: Look.tileName
            font.weight: Look.weightSemi
        }

        Rectangle {
            id: state

            objectName: "printer-state"
            x: Look.rtl ? title.x - width - Look.gap * 2 : title.width + Look.gap * 2
            width: says.width + Look.pad * 2
            height: Math.round(Look.body * 1.9)
            radius: height / 2
            color: page.paper.well ? Look.goodPaper : Look.warnPaper

            Label {
                id: says

                objectName: "printer-state-words"
                anchors.centerIn: parent
                text: Tr.say(`slip-state-${page.paper.state}`)
                color: page.paper.well ? Look.good : Look.warn
                font.weight: Look.weightSemi
            }
        }

        Label {
            x: Look.rtl ? 0 : parent.width - width
            anchors.verticalCenter: parent.verticalCenter
            visible: page.paper.count > 0
            text: Tr.say("slip-count", {
                "n": page.paper.count
            }) + " · " + Tr.say("slip-length", {
                "mm": page.paper.length
            })
        }
    }

    Rectangle {
        id: body

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        height: buttons.height + 2 * Look.margin + Look.mm(2)
        color: Look.tile

        Rectangle {
            width: parent.width
            height: Look.hairline
            color: Look.line
        }

        // The slot, a little wider than the paper.
        Rectangle {
            x: page.slotX - Look.pad
            width: page.wide + 2 * Look.pad
            height: Look.mm(1.6)
            color: Look.ink
        }

        Row {
            id: buttons

            readonly property int each: Math.floor((page.width - 2 * Look.margin - 3 * spacing) / 4)

            anchors {
                bottom: parent.bottom
                bottomMargin: Look.margin
            }
            x: Look.margin
            width: page.width - 2 * Look.margin
            spacing: Look.gap
            layoutDirection: Look.rtl ? Qt.RightToLeft : Qt.LeftToRight

            Repeater {
                model: page.paper.switches

                ActionButton {
                    id: fault

                    required property string modelData
                    readonly property bool there: page.paper.there.indexOf(fault.modelData) >= 0

                    objectName: "fault-" + fault.modelData
                    width: buttons.each
                    kind: fault.there ? "primary" : "secondary"
                    text: fault.there ? Tr.say(`slip-undo-${fault.modelData}`) : Tr.say(`slip-do-${fault.modelData}`)
                    onClicked: page.paper.toggle(fault.modelData)
                }
            }
        }
    }
}
