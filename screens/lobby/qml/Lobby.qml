import QtQuick
import Vuoro

// Half the screen is the last call; beside it, quietly, who was called before, the clock and
// what the house has to say. Lying screens split across, standing ones from top to bottom.
// Three and more calls take room from what is past: who is called comes first.
Sheet {
    id: page

    required property var lobby
    readonly property bool standing: page.height > page.width
    readonly property real share: page.lobby.calls.length > 2 ? 0.6 : 0.5
    readonly property bool idle: page.lobby.calls.length === 0

    objectName: "lobby"

    Plane {
        id: plane

        x: !page.standing && Look.rtl ? page.width - width : 0
        width: page.standing ? page.width : Math.round(page.width * page.share)
        height: page.standing ? Math.round(page.height * page.share) : page.height
        calls: page.lobby.calls
        words: page.lobby.words
    }

    // Without colour between them the two halves need a line.
    Rectangle {
        visible: plane.quiet
        x: page.standing ? 0 : Look.rtl ? plane.x - width : plane.width
        y: page.standing ? plane.height : 0
        width: page.standing ? page.width : Look.hairline
        height: page.standing ? Look.hairline : page.height
        color: Look.rule
    }

    Aside {
        x: page.standing || Look.rtl ? Look.margin : plane.width + Look.margin
        y: page.standing ? plane.height + Look.margin * 0.75 : Look.margin * 0.75
        width: (page.standing ? page.width : page.width - plane.width) - 2 * Look.margin
        height: page.height - y - Look.margin * 0.75
        recent: page.lobby.recent
        words: page.lobby.words
        time: page.lobby.clock
        idle: page.idle
        crowded: page.lobby.calls.length > 2
    }
}
