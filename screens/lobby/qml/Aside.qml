pragma ComponentBehavior: Bound

import QtQuick
import Vuoro

// Beside the plane: the house and its clock, who was called before, what there is to know.
Item {
    id: aside

    property var recent: []
    property var words: ({})
    property string time: ""
    property bool idle: false
    // Three large calls and more: what is past never stands larger than they do.
    property bool crowded: false
    readonly property bool narrow: aside.width < Look.mm(440)
    // Rows are read from the same distance as the call: fewer rather than smaller.
    readonly property int high: Look.mm(aside.crowded ? 75 : 80)
    readonly property int room: foot.y - list.y - (foot.height > 0 ? Look.gap * 0.5 : 0)
    readonly property int rows: Math.max(0, Math.floor(aside.room / (aside.high * 1.45)))
    readonly property int pitch: Math.min(aside.high * 1.75, aside.room / Math.max(1, aside.rows))

    Item {
        id: head

        width: parent.width
        height: Math.max(clock.height, centre.height)

        Label {
            id: centre

            visible: !aside.idle
            x: Look.rtl ? parent.width - width : 0
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - clock.width - Look.gap
            text: aside.words.centre
            font.pixelSize: Math.round(Look.small * (aside.narrow ? 0.75 : 1))
            font.weight: Look.weightSemi
            lineHeightMode: Text.FixedHeight
            lineHeight: font.pixelSize * 1.32
        }

        Column {
            id: clock

            x: Look.rtl ? 0 : parent.width - width

            ClockText {
                objectName: "clock"
                x: Look.rtl ? 0 : parent.width - width
                time: aside.time
                font.pixelSize: Math.round(Look.title * (aside.narrow ? 0.75 : 1))
            }

            Label {
                objectName: "demo-time"
                visible: aside.words.demo !== ""
                x: Look.rtl ? 0 : parent.width - width
                text: aside.words.demo
                color: Look.warn
                font.pixelSize: Math.round(Look.small * 0.7)
                font.weight: Look.weightSemi
                wrapMode: Text.NoWrap
            }
        }
    }

    Label {
        visible: aside.idle
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        text: aside.words.centre
        font.pixelSize: Look.title * 0.75
        font.weight: Look.weightBold
    }

    Label {
        id: heading

        visible: aside.recent.length > 0
        y: head.height + Look.gap * 0.75
        width: parent.width
        text: aside.words.heading
        quiet: true
        font.pixelSize: Look.small
        lineHeightMode: Text.FixedHeight
        lineHeight: font.pixelSize * 1.36
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 12
        wrapMode: Text.NoWrap
    }

    Item {
        id: list

        y: heading.y + heading.height + Look.gap * 0.35
        width: parent.width

        Repeater {
            model: aside.recent.slice(0, aside.rows)

            RecentCall {
                required property int index
                required property var modelData

                y: index * aside.pitch
                width: list.width
                height: aside.pitch
                call: modelData
                high: aside.high
                crowded: aside.crowded
                narrow: aside.narrow
            }
        }
    }

    Column {
        id: foot

        y: parent.height - height
        width: parent.width
        spacing: Look.gap * 0.5

        Notice {
            objectName: "notice"
            width: parent.width
            text: aside.words.notice
        }

        Notice {
            objectName: "stale"
            width: parent.width
            kind: "warn"
            icon: "clock"
            text: aside.words.stale
        }
    }
}
