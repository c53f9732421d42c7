import QtQuick
import Vuoro

// A ticket's number, or where to go with it, as large as its place allows. Its box is its ink.
Item {
    id: number

    property string text: ""
    property string label: "number"
    property string says: Tr.say("kiosk-your-number", {}) + " " + number.text
    property int most: Look.caps(120)
    readonly property rect ink: measure.tightBoundingRect
    readonly property int size: Math.max(1, Math.min(number.most, Math.floor(number.width * 100 / Math.max(1, number.ink.width))))

    implicitHeight: Math.round(number.size / 100 * number.ink.height)
    Accessible.role: Accessible.StaticText
    Accessible.name: number.says

    TextMetrics {
        id: measure

        text: number.text
        font.family: Look.family
        font.pixelSize: 100
        font.weight: Look.weightBold
        font.features: ({
                "tnum": 1
            })
    }

    Label {
        id: figures

        objectName: number.label
        anchors.left: parent.left
        y: -Math.round(figures.baselineOffset + number.size / 100 * number.ink.y)
        // The letters' own side space would set them in from the margin.
        anchors.leftMargin: -Math.round(number.size / 100 * (Look.rtl ? measure.advanceWidth - number.ink.x - number.ink.width : number.ink.x))
        text: number.text
        font.pixelSize: number.size
        font.weight: Look.weightBold
        lineHeight: 1
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
