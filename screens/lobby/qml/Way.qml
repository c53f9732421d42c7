import QtQuick
import Vuoro

// Which way, and the desk's label in two languages together; further languages take turns.
Item {
    id: way

    property var call: ({})
    property color front: Look.ink
    property int arrowSize: 100
    property int textSize: 40
    property int gap: Look.gap
    // Where calls share the plane, two languages large are better than three small ones.
    property bool brief: false
    readonly property bool arrowed: way.call.arrow !== ""
    readonly property int words: way.width - (way.arrowed ? way.arrowSize + way.gap : 0)

    height: Math.max(way.arrowed ? way.arrowSize : 0, labels.height)

    Arrow {
        x: Look.rtl ? way.width - width : 0
        anchors.verticalCenter: parent.verticalCenter
        points: way.call.arrow
        by: way.call.by
        color: way.front
        size: way.arrowSize
    }

    DeskLabels {
        id: labels

        x: Look.rtl || !way.arrowed ? 0 : way.width - width
        anchors.verticalCenter: parent.verticalCenter
        width: way.words
        labels: way.call.labels
        further: way.brief ? "" : way.call.further
        front: way.front
        textSize: way.textSize
    }
}
