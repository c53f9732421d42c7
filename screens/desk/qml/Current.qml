pragma ComponentBehavior: Bound
import QtQuick
import Vuoro

// The visitor at this desk: number first, then whom and why, then what runs by itself.
Rectangle {
    id: card

    required property var desk
    readonly property var ticket: card.desk.ticket
    readonly property string stage: card.desk.stage
    readonly property bool here: card.stage === "called" || card.stage === "serving"
    readonly property color hue: card.stage === "called" ? Look.action : card.stage === "serving" ? Look.good : Look.quiet
    // Arabic letters bring taller lines of their own.
    readonly property real tight: Look.rtl ? 0.72 : 1.1
    // In a larger window the words grow with the room.
    readonly property real grown: card.width < Look.mm(190) ? 1 : 1.2
    readonly property real inner: width - Look.pad * 4.5

    radius: Look.radius
    color: Look.tile
    border.width: Look.hairline
    border.color: card.here ? card.hue : Look.rule

    Rectangle {
        anchors.left: parent.left
        width: Look.pad * 0.6
        height: parent.height
        radius: Look.radius
        visible: card.here
        color: card.hue
    }

    Column {
        id: empty

        visible: !card.here
        anchors.left: parent.left
        anchors.leftMargin: Look.pad * 2.5
        width: card.inner
        y: Math.max(Look.pad * 2, Math.round((card.height - height) * 0.42))
        spacing: Look.gap

        Icon {
            anchors.left: parent.left
            name: "chair"
            tint: Look.quiet
            size: Look.icon * 2
        }

        PageTitle {
            objectName: "desk-empty"
            width: parent.width
            text: Tr.say("desk-empty", {})
        }

        Label {
            objectName: "desk-empty-says"
            width: parent.width
            text: card.desk.empty
            font.pixelSize: Look.tileName
            quiet: true
        }
    }

    Item {
        id: head

        visible: card.here
        anchors.left: parent.left
        anchors.leftMargin: Look.pad * 2.5
        y: Look.pad * 1.2
        width: card.inner
        height: Math.max(timing.height, begins.height)

        Fact {
            id: timing

            anchors.left: parent.left
            icon: card.stage === "called" ? "bell" : "person"
            text: card.desk.since
            front: card.hue
            strong: true
            textSize: Math.round(Look.body * card.grown)
        }

        Label {
            id: begins

            objectName: "desk-begins"
            anchors.right: parent.right
            width: Math.min(implicitWidth, parent.width - timing.width - Look.pad * 2)
            horizontalAlignment: Text.AlignRight
            text: card.desk.begins
            font.pixelSize: timing.textSize
            quiet: true
        }
    }

    Label {
        id: number

        // The number takes what the other lines leave, up to its full size.
        readonly property real room: card.height - head.y - head.height - facts.height - Look.pad
        // So that the figures' edge, not their side bearing, lies above the words'.
        readonly property int bearing: Math.round((Look.rtl ? metrics.advanceWidth - metrics.tightBoundingRect.x - metrics.tightBoundingRect.width : metrics.tightBoundingRect.x) * font.pixelSize / metrics.font.pixelSize)
        // Capitals as high as 40 mm: above that it would only be loud.
        readonly property real most: 1.25 * (card.grown > 1 ? Look.caps(40) : Look.number)

        objectName: "desk-number"
        visible: card.here
        anchors.left: parent.left
        anchors.leftMargin: Look.pad * 2.5 - number.bearing
        anchors.top: head.bottom
        height: Math.round(Math.max(Look.title * 1.4, Math.min(number.most, number.room)))
        verticalAlignment: Text.AlignVCenter
        text: card.ticket.number ?? ""
        font.pixelSize: Math.floor(number.height / 1.25)
        font.weight: Look.weightBold
        lineHeight: 1
        wrapMode: Text.NoWrap
        Accessible.role: Accessible.Heading
    }

    TextMetrics {
        id: metrics

        font.family: Look.family
        font.weight: Look.weightBold
        font.pixelSize: 1000
        text: number.text
    }

    Column {
        id: facts

        visible: card.here
        anchors.left: parent.left
        anchors.leftMargin: Look.pad * 2.5
        anchors.top: number.bottom
        width: card.inner

        Label {
            objectName: "desk-service"
            width: parent.width
            text: card.ticket.service ?? ""
            font.pixelSize: Math.round(Look.title * card.grown)
            font.weight: Look.weightSemi
            lineHeight: card.tight
        }

        Label {
            objectName: "desk-errand"
            width: parent.width
            visible: text !== ""
            topPadding: Look.rtl ? 0 : Math.round(Look.gap / 2)
            text: card.ticket.errand ?? ""
            font.pixelSize: Math.round(Look.tileName * card.grown)
            lineHeight: card.tight
        }

        Item {
            width: 1
            height: Look.gap * 1.4
        }

        Flow {
            width: parent.width
            spacing: Math.round(Look.gap * 0.5)

            component Spaced: Fact {
                most: card.inner
                textSize: Math.round(Look.body * card.grown)
                rightPadding: LayoutMirroring.enabled ? 0 : Look.pad
                leftPadding: LayoutMirroring.enabled ? Look.pad : 0
            }

            Spaced {
                icon: "language"
                text: card.ticket.language ?? ""
                strong: true
            }

            Spaced {
                icon: "clock"
                text: card.ticket.waited ?? ""
            }

            Spaced {
                icon: "slip"
                text: card.ticket.word ?? ""
            }

            Spaced {
                icon: "list"
                text: card.ticket.why ?? ""
                front: Look.quiet
            }

            Spaced {
                icon: "recall"
                text: card.ticket.times ?? ""
                front: Look.quiet
            }

            Spaced {
                objectName: "desk-estimated"
                icon: "walk"
                text: card.ticket.estimated ?? ""
                front: Look.quiet
            }

            Spaced {
                objectName: "desk-slip"
                icon: "paper-out"
                text: card.ticket.slip ?? ""
                front: Look.warn
                strong: true
            }
        }
    }
}
