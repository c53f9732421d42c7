import QtQuick
import Vuoro

// One earlier call. Who is still called stands in ink with an arrow; who came is quiet in
// colour and weight, and as large, for it is read from as far.
Item {
    id: row

    property var call: ({})
    property int high: Look.mm(80)
    // Beside three large calls and more it is lighter; where that leaves little room, it keeps
    // one label and no arrow.
    property bool crowded: false
    property bool narrow: false
    readonly property color front: row.call.live ? Look.ink : Look.quiet
    // As wide as any letter with three digits: desks line up below each other.
    readonly property int numberWide: Math.max(number.width, Math.round(row.high / 0.714 * (row.narrow ? 2.3 : 2.5)))

    objectName: "recent-" + row.call.number
    Accessible.role: Accessible.StaticText
    Accessible.name: [row.call.number].concat(row.call.labels).join(", ")

    Number {
        id: number

        x: Look.rtl ? row.width - width : 0
        anchors.verticalCenter: parent.verticalCenter
        text: row.call.number
        color: row.front
        weight: row.call.live ? Look.weightBold : row.crowded ? Look.weightRegular : Look.weightSemi
        high: row.high
        wide: row.width * 0.56
    }

    DeskLabels {
        x: Look.rtl ? (arrow.visible ? arrow.width + Look.gap * 0.5 : 0) : row.numberWide + Look.gap
        width: row.width - row.numberWide - Look.gap - (arrow.visible ? arrow.width + Look.gap * 0.5 : 0)
        anchors.verticalCenter: parent.verticalCenter
        labels: row.narrow ? row.call.labels.slice(0, 1) : row.call.labels
        front: row.front
        textSize: Look.small
        weight: row.call.live ? Look.weightSemi : Look.weightRegular
    }

    Arrow {
        id: arrow

        x: Look.rtl ? 0 : row.width - width
        anchors.verticalCenter: parent.verticalCenter
        points: row.narrow ? "" : row.call.arrow
        by: row.call.by
        color: Look.action
        size: Look.small
    }
}
