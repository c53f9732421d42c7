pragma Singleton
import QtQuick

// Touches right after a page change are meant for the page that is gone: whoever changes the
// page calls Guard.turn(), and no touch that begins within the next 400 ms acts.
QtObject {
    id: guard

    property bool open: true
    // Whether people work by key just now: only then the focus ring is drawn.
    property bool keys: Look.kind === "desk"
    readonly property int shut: 400

    readonly property Timer pause: Timer {
        objectName: "guard-pause"
        interval: guard.shut
        onTriggered: guard.open = true
    }

    function turn() {
        guard.open = false;
        guard.pause.restart();
    }
}
