import QtQuick

// A verb. `kind`: "primary" is the one next step of a page, "secondary" a choice beside it,
// "quiet" a way out.
Touchable {
    id: button

    property string text: ""
    property string icon: ""
    property bool iconTurns: false
    property string kind: "primary"
    property int textSize: Look.body
    readonly property bool primary: kind === "primary"
    readonly property color front: !enabled ? Look.quiet : primary ? Look.onAction : kind === "secondary" ? Look.action : Look.ink

    name: button.text
    implicitWidth: Math.max(Look.touch * 2, row.implicitWidth + 2 * Look.pad)
    implicitHeight: Math.max(Look.touch, row.implicitHeight + Look.pad)

    FocusRing {
        around: button
    }

    Rectangle {
        id: plane

        width: parent.width
        height: parent.height
        y: button.pressed ? Math.max(1, Look.mm(0.5)) : 0
        radius: Look.radius
        color: {
            if (!button.enabled)
                return Look.tileClosed;
            if (button.primary)
                return button.pressed ? Look.actionPressed : Look.action;
            if (button.pressed)
                return Look.tilePressed;
            return button.kind === "secondary" ? Look.tile : "transparent";
        }
        border.width: button.kind === "secondary" ? Look.hairline * 2 : !button.enabled ? Look.hairline : 0
        border.color: button.kind === "secondary" && button.enabled ? Look.action : Look.line

        Row {
            id: row

            anchors.centerIn: parent
            spacing: Look.pad * 0.75

            Icon {
                visible: button.icon !== ""
                anchors.verticalCenter: parent.verticalCenter
                name: button.icon
                tint: button.front
                turns: button.iconTurns
                size: Math.round(button.textSize * 1.2)
            }

            Label {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, button.width - 2 * Look.pad - (button.icon === "" ? 0 : button.textSize * 1.2 + row.spacing))
                text: button.text
                color: button.front
                font.pixelSize: button.textSize
                font.weight: Look.weightSemi
                lineHeight: 1.1
                maximumLineCount: 3
                Accessible.ignored: true
            }
        }
    }
}
