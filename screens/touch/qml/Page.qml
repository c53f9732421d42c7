import QtQuick
import Vuoro

// What every page of the kiosk has: its face, the way to answer, margins and a direction.
FocusScope {
    id: page

    required property var touch
    required property var face
    readonly property bool portrait: page.height > page.width * 0.8
    // Where the page's content begins, below the bar.
    readonly property int above: Math.round(Look.gap * (page.portrait ? 0.5 : 1.25))
    // Sliding away: it looks as it did, and takes no touch.
    property bool leaving: false
    // Which visitor this page was opened for.
    property int visit: 0

    Component.onCompleted: page.visit = page.touch.visit

    width: parent.width
    height: parent.height
    focus: true
    Accessible.role: Accessible.Pane
    Accessible.ignored: page.leaving

    MouseArea {
        anchors.fill: parent
        z: 10
        enabled: page.leaving
    }
}
