import QtQuick
import Vuoro

// One call: number, arrow, desk; and the way in words where it has the plane for itself. `across` lays them side by side where calls share the plane.
Item {
    id: cell

    property var call: ({})
    property string again: ""
    property string resting: ""
    property bool across: false
    property bool alone: false
    readonly property color front: cell.call.resting ? Look.ink : Look.onAction
    readonly property int side: Look.margin
    readonly property int room: cell.width - 2 * cell.side
    readonly property bool roomy: cell.height > cell.width * 0.8
    readonly property bool worded: cell.alone && cell.call.words.length > 0
    // On a standing screen the plane is wide and low: the number leaves the words their lines.
    readonly property bool tight: cell.worded && cell.width > cell.height
    readonly property bool marked: cell.call.again || cell.call.resting
    // How much of the height the number takes.
    readonly property real share: cell.across ? (cell.marked ? 0.5 : 0.6) : cell.roomy ? (cell.tight ? (cell.marked ? 0.22 : 0.26) : cell.marked ? (cell.worded ? 0.26 : 0.3) : 0.34) : (cell.marked ? 0.32 : 0.36)
    // Four digits after the letter are the widest number there is; all are as large as fits.
    readonly property int under: cell.marked ? mark.y + mark.height * 0.85 : 0
    readonly property int wide: cell.across ? cell.room * 0.54 : cell.room

    objectName: "call-" + cell.call.number
    Accessible.role: Accessible.AlertMessage
    Accessible.name: [cell.call.number].concat(cell.call.labels).join(", ")

    Row {
        id: mark

        visible: cell.marked
        x: Look.rtl ? cell.width - width - cell.side : cell.side
        y: cell.roomy ? Look.margin * 0.75 : cell.across ? Look.gap * 0.4 : Look.gap
        spacing: Look.gap * 0.5

        Icon {
            visible: cell.call.again
            anchors.verticalCenter: parent.verticalCenter
            name: "recall"
            tint: cell.front
            size: Math.round(says.font.pixelSize * 1.1)
        }

        Label {
            id: says

            text: cell.call.resting ? cell.resting : cell.again
            color: cell.front
            font.pixelSize: cell.across ? Math.round(Look.small * 0.7) : Look.small
            font.weight: Look.weightSemi
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 12
            lineHeightMode: Text.FixedHeight
            lineHeight: font.pixelSize * 1.36
            width: Math.min(implicitWidth, (cell.across ? cell.wide : cell.room) - (cell.call.again ? font.pixelSize * 1.1 + mark.spacing : 0))
            wrapMode: Text.NoWrap
        }
    }

    Item {
        id: body

        readonly property int gap: cell.tight ? Look.gap * 1.3 : cell.worded ? Look.gap * 1.6 : cell.roomy ? Look.gap * 2.2 : Look.gap * 1.1

        x: cell.side
        width: cell.room
        height: cell.across ? number.height : number.height + gap + way.height + (directions.told ? gap + directions.height : 0)
        y: Math.round(cell.under + (cell.height - cell.under - height) / 2)

        Number {
            id: number

            x: Look.rtl ? body.width - width : 0
            text: cell.call.number
            color: cell.front
            wide: cell.wide
            high: cell.height * cell.share
            enters: cell.call.enters
            // Beside others it grows into its place, so that it never lies over an arrow.
            entersAt: cell.roomy ? 1.18 : 0.9
        }

        Way {
            id: way

            x: cell.across && !Look.rtl ? body.width - width : 0
            y: cell.across ? (cell.height - height) / 2 - body.y : number.height + body.gap
            width: cell.across ? body.width - cell.wide - Look.gap : body.width
            call: cell.call
            brief: cell.across || cell.worded
            front: cell.front
            gap: cell.across ? Look.gap * 0.6 : Look.gap * 1.4
            arrowSize: cell.across ? Math.min(cell.height * 0.42, width * 0.26) : cell.tight ? cell.width * 0.2 : cell.roomy ? cell.width * 0.24 : cell.height * 0.26
            textSize: cell.across ? Look.small * 1.5 : cell.tight ? Look.title * 0.72 : cell.roomy ? Look.title * 0.85 : Look.body * 0.78
        }

        Directions {
            id: directions

            y: way.y + way.height + body.gap
            width: body.width
            words: cell.worded ? cell.call.words : []
            saying: cell.call.saying
            front: cell.front
            textSize: Look.body * 0.9
            leastSize: Look.small
            room: cell.height - cell.under - number.height - way.height - 2 * body.gap - 1.5 * Look.margin
        }
    }
}
