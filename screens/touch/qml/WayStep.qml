import QtQuick
import Vuoro

// One step of the directions: its number, its sign and what to do. Steps of the floor that the
// map shows stand out; the others wait.
Item {
    id: step

    property int number: 1
    property string text: ""
    property string icon: ""
    property bool here: true
    property bool marked: false
    property int textSize: Look.body

    // The mark stands on the margin where floors have one; else the number does.
    readonly property int start: step.marked ? Look.mm(6) : 0
    readonly property int signs: step.start + Look.mm(10)
    readonly property int column: step.signs + Math.round(step.textSize * 1.5) + Look.gap
    readonly property color front: step.here ? Look.ink : Look.quiet

    implicitHeight: Math.max(sign.height, full.height)
    Accessible.role: Accessible.ListItem
    Accessible.name: step.number + ". " + step.text

    Rectangle {
        anchors.left: parent.left
        visible: step.here && step.marked
        width: Math.max(2, Look.mm(1.5))
        height: parent.height
        radius: width / 2
        color: Look.action
    }

    Label {
        anchors.left: parent.left
        anchors.leftMargin: step.start
        anchors.baseline: words.baseline
        text: step.number
        color: step.front
        font.pixelSize: step.textSize
        font.weight: Look.weightBold
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: step.signs
        y: Math.round(words.y + words.baselineOffset - step.textSize * 0.357 - height / 2)
        name: step.icon
        tint: step.here ? Look.action : Look.quiet
        size: Math.round(step.textSize * 1.5)
    }

    // The words at their widest: whichever floor is shown, nothing moves.
    Label {
        id: full

        visible: false
        width: words.width
        text: step.text
        font.pixelSize: step.textSize
        font.weight: Look.weightSemi
        lineHeight: words.lineHeight
    }

    Label {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: step.column
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - step.column
        text: step.text
        color: step.front
        font.pixelSize: step.textSize
        font.weight: step.here ? Look.weightSemi : Look.weightRegular
        lineHeight: Look.rtl ? 0.82 : 0.95
        Accessible.ignored: true
    }
}
