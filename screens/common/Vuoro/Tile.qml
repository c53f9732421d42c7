import QtQuick

// A service on the home page: its sign, its name, one quiet line. A closed tile stays readable
// and can be touched: its page says when it opens.
Touchable {
    id: tile

    property string title: ""
    property string line: ""
    property string icon: ""
    property color hue: Look.action
    property bool closed: false
    // Sign beside the words, or above them where the tile is narrow.
    property bool upright: tile.width < tile.height * 1.35

    // Size of the name: a long one steps down once, and never below the body text.
    property int titleSize: full.lineCount > 2 ? Math.max(Look.body, Math.round(Look.tileName * 0.85)) : Look.tileName
    // Height that the words need at this width: a page gives every tile at least the largest.
    readonly property int needs: (tile.upright ? sign.y + sign.height + Math.round(Look.pad * 0.75) : Look.pad) + words.height + Look.pad

    name: tile.line === "" ? tile.title : tile.title + ". " + tile.line
    implicitWidth: Look.mm(60)
    implicitHeight: Look.mm(40)

    FocusRing {
        around: tile
    }

    // The name at its full size, only to count its lines.
    Label {
        id: full

        visible: false
        width: words.width
        text: tile.title
        font.pixelSize: Look.tileName
        font.weight: Look.weightSemi
    }

    Rectangle {
        id: plane

        width: parent.width
        height: parent.height
        y: tile.pressed ? Math.max(1, Look.mm(0.5)) : 0
        radius: Look.radius
        color: tile.pressed ? Look.tilePressed : tile.closed ? Look.tileClosed : Look.tile
        border.width: Look.hairline
        border.color: tile.closed ? Look.lineClosed : Look.line

        IconDisc {
            id: sign

            x: Look.rtl ? plane.width - width - Look.pad : Look.pad
            y: tile.upright ? Look.pad : Math.round((plane.height - height) / 2)
            icon: tile.icon
            hue: tile.hue
            size: Math.min(Look.discSize, plane.height - 2 * Look.pad, Math.round(plane.width * 0.24))
        }

        Column {
            id: words

            readonly property int start: tile.upright ? Look.pad : Math.round(Look.pad * 1.75) + sign.width
            readonly property int end: Math.round(Look.pad * (tile.upright ? 1 : 0.5))

            x: Look.rtl ? words.end : words.start
            y: tile.upright ? sign.y + sign.height + Math.round(Look.pad * 0.75) : Math.round((plane.height - height) / 2)
            width: plane.width - words.start - words.end
            // Arabic lines bring their own air.
            spacing: Look.rtl ? 0 : Math.round(Look.pad * 0.4)

            Label {
                width: parent.width
                text: tile.title
                font.pixelSize: tile.titleSize
                font.weight: Look.weightSemi
                lineHeight: Look.rtl ? 0.7 : 0.86
                // A word that fits at no size is broken rather than let out of its tile.
                wrapMode: Text.Wrap
                maximumLineCount: 3
                Accessible.ignored: true
            }

            Item {
                visible: tile.line !== ""
                width: parent.width
                height: told.height

                Icon {
                    id: shut

                    visible: tile.closed
                    x: Look.rtl ? parent.width - width : 0
                    y: Math.round(told.baselineOffset - Look.small * 0.357 - height / 2)
                    name: "closed"
                    tint: Look.quiet
                    size: Math.round(Look.small * 0.95)
                }

                Label {
                    id: told

                    readonly property int start: tile.closed ? shut.width + Math.round(Look.small * 0.3) : 0

                    x: Look.rtl ? 0 : told.start
                    width: parent.width - told.start
                    text: tile.line
                    quiet: true
                    font.pixelSize: Look.small
                    lineHeight: Look.rtl ? 0.72 : 0.92
                    maximumLineCount: 3
                    Accessible.ignored: true
                }
            }
        }
    }
}
