import QtQuick
import Vuoro

// One queue of the desk.
Rectangle {
    id: queue

    required property var line

    objectName: "queue-" + queue.line.id
    height: Math.round(Math.max(count.height, words.height) + Look.pad)
    radius: Look.radius
    color: queue.line.over ? Look.warnPaper : Look.tile
    border.width: Look.hairline
    border.color: queue.line.over ? Look.warn : Look.rule
    Accessible.role: Accessible.ListItem
    Accessible.name: queue.line.spoken

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: count.left
        anchors.leftMargin: Look.pad
        anchors.rightMargin: Look.gap
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            text: queue.line.name
            font.weight: Look.weightSemi
            lineHeight: 1.1
            Accessible.ignored: true
        }

        Flow {
            width: parent.width
            spacing: 1

            Fact {
                most: words.width
                leftPadding: Look.rtl ? Look.pad : 0
                rightPadding: Look.rtl ? 0 : Look.pad
                icon: queue.line.over ? "warning" : "clock"
                text: queue.line.says
                textSize: Look.small
                front: queue.line.over ? Look.warn : Look.quiet
                strong: queue.line.over
            }

            Fact {
                most: words.width
                icon: "door"
                text: queue.line.door
                textSize: Look.small
                front: Look.quiet
            }
        }
    }

    Label {
        id: count

        anchors.right: parent.right
        anchors.rightMargin: Look.pad * 1.2
        anchors.verticalCenter: parent.verticalCenter
        text: queue.line.waiting
        font.pixelSize: Look.title
        font.weight: Look.weightBold
        lineHeight: 1
        color: queue.line.over ? Look.warn : Look.ink
        Accessible.ignored: true
    }
}
