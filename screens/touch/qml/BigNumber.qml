import QtQuick
import Vuoro

// A ticket's number as large as its place allows. Its box is as high as the figures.
Item {
    id: number

    property string text: ""
    property int most: Look.caps(120)
    readonly property int size: Math.max(1, Math.min(number.most, Math.floor(number.width * 100 / Math.max(1, measure.tightBoundingRect.width))))

    implicitHeight: Math.round(number.size * 0.8)
    Accessible.role: Accessible.StaticText
    Accessible.name: Tr.say("kiosk-your-number", {}) + " " + number.text

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

        objectName: "number"
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        // The letters' own side space would set them in from the margin.
        anchors.leftMargin: -Math.round(number.size / 100 * (Look.rtl ? measure.advanceWidth - measure.tightBoundingRect.x - measure.tightBoundingRect.width : measure.tightBoundingRect.x))
        anchors.verticalCenterOffset: Math.round(number.size * 0.02)
        text: number.text
        font.pixelSize: number.size
        font.weight: Look.weightBold
        lineHeight: 1
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
