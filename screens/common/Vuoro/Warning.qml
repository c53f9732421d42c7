import QtQuick

// Covers the page and asks whether somebody is still there. Its button or any key goes on;
// `seconds` counts down from Python. Afterwards the keyboard is where it was.
Rectangle {
    id: warning

    property bool shown: false
    property int seconds: 0
    property int of: 20
    property Item before: null
    property string title: Tr.say("common-still-there", {})
    property string text: Tr.say("common-starts-again", {seconds: warning.seconds})
    property string actionText: Tr.say("common-go-on", {})

    signal goOn

    objectName: "warning"
    anchors.fill: parent
    z: 100
    visible: warning.shown
    color: Look.scrim
    Accessible.role: Accessible.AlertMessage
    Accessible.name: warning.title + " " + warning.text

    onShownChanged: {
        if (warning.shown) {
            warning.before = warning.Window.activeFocusItem;
            button.forceActiveFocus(Qt.PopupFocusReason);
        } else if (warning.before) {
            warning.before.forceActiveFocus(Qt.PopupFocusReason);
            warning.before = null;
        }
    }
    Keys.onPressed: event => {
        event.accepted = true;
        warning.goOn();
    }

    // Nothing below may be touched while this stands.
    MouseArea {
        anchors.fill: parent
    }

    Rectangle {
        id: card

        width: Math.min(parent.width - 2 * Look.margin, Look.mm(300))
        height: column.height + 2 * Look.margin
        anchors.centerIn: parent
        radius: Look.radius
        color: Look.paper
        border.width: Look.theme === "light" ? 0 : Look.hairline * 2
        border.color: Look.line

        Column {
            id: column

            x: Look.margin
            y: Look.margin
            width: parent.width - 2 * Look.margin
            spacing: Look.gap * 1.5

            PageTitle {
                width: parent.width
                text: warning.title
            }

            Label {
                width: parent.width
                text: warning.text
                Accessible.ignored: true
            }

            // What is left of the time, as a bar that grows shorter.
            Rectangle {
                width: parent.width
                height: Look.mm(3)
                radius: height / 2
                color: Look.rule

                Rectangle {
                    x: Look.rtl ? parent.width - width : 0
                    width: parent.width * Math.max(0, Math.min(1, warning.seconds / Math.max(1, warning.of)))
                    height: parent.height
                    radius: height / 2
                    color: Look.action
                }
            }

            ActionButton {
                id: button

                objectName: "go-on"
                width: parent.width
                height: Look.mm(34)
                textSize: Look.tileName
                text: warning.actionText
                onClicked: warning.goOn()
                Keys.onTabPressed: warning.goOn()
                Keys.onBacktabPressed: warning.goOn()
            }
        }
    }
}
