import QtQuick

// A verb. `kind`: "primary" is the one next step of a page, "secondary" a choice beside it,
// "quiet" a way out. A `grave` one takes something away for good.
Touchable {
    id: button

    property string text: ""
    property string icon: ""
    property bool iconTurns: false
    property string kind: "primary"
    property bool grave: false
    // Words at the start of the line instead of the middle, as in a list of choices.
    property bool leading: false
    property string trailingIcon: ""
    property int textSize: Look.button
    readonly property bool primary: kind === "primary"
    readonly property int signSize: Math.round(textSize * 1.2)
    readonly property int oneSign: signSize + Math.round(Look.pad * 0.75)
    readonly property int signRoom: (icon === "" ? 0 : oneSign) + (trailingIcon === "" ? 0 : oneSign)
    readonly property color accent: grave ? Look.warn : Look.action
    readonly property color front: !enabled ? Look.quiet : primary ? Look.onAction : kind === "secondary" || grave ? accent : Look.ink

    name: button.text
    implicitWidth: Math.max(Look.touch * 2, Math.ceil(words.implicitWidth) + signRoom + 2 * Look.pad)
    // By lines, not by the script's own height: a row of buttons stays level in every language.
    implicitHeight: Math.max(Look.touch, Math.round(words.lineCount * textSize * (words.lineCount > 1 && Look.rtl ? 1.55 : 1.25)) + Look.pad)

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
        border.color: !button.enabled ? Look.lineClosed : button.accent

        Row {
            id: row

            anchors.verticalCenter: parent.verticalCenter
            x: {
                if (!button.leading)
                    return Math.round((plane.width - width) / 2);
                return Look.rtl ? plane.width - width - Look.pad : Look.pad;
            }
            spacing: Math.round(Look.pad * 0.75)

            Icon {
                visible: button.icon !== ""
                anchors.verticalCenter: parent.verticalCenter
                name: button.icon
                tint: button.front
                turns: button.iconTurns
                size: button.signSize
            }

            Label {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(Math.ceil(implicitWidth), button.width - 2 * Look.pad - button.signRoom)
                // One line of any script is as high as Latin letters need; no letter is higher.
                height: words.lineCount > 1 ? words.implicitHeight : Math.round(button.textSize * 1.36)
                verticalAlignment: Text.AlignVCenter
                text: button.text
                color: button.front
                font.pixelSize: button.textSize
                font.weight: Look.weightSemi
                horizontalAlignment: button.leading ? Text.AlignLeft : Text.AlignHCenter
                lineHeight: Look.rtl ? 0.76 : 0.88
                maximumLineCount: 3
                Accessible.ignored: true
            }
        }

        Icon {
            visible: button.trailingIcon !== ""
            x: Look.rtl ? Look.pad : plane.width - width - Look.pad
            anchors.verticalCenter: parent.verticalCenter
            name: button.trailingIcon
            tint: button.front
            turns: true
            size: button.signSize
        }
    }
}
