import QtQuick

// A message of the caretakers, or of the screen itself. `kind`: "notice", "warn" or "good".
Rectangle {
    id: notice

    property string text: ""
    property string kind: "notice"
    property string icon: notice.kind === "good" ? "check" : notice.kind === "warn" ? "warning" : "notice"
    property int textSize: Look.small
    readonly property color front: notice.kind === "good" ? Look.good : notice.kind === "warn" ? Look.warn : Look.ink

    implicitWidth: Look.mm(200)
    implicitHeight: visible ? Math.max(sign.height, words.height) + Look.pad * 1.5 : 0
    visible: notice.text !== ""
    radius: Look.radius
    color: notice.kind === "good" ? Look.goodPaper : notice.kind === "warn" ? Look.warnPaper : Look.tileClosed
    border.width: Look.theme === "contrast" ? Look.hairline * 2 : 0
    border.color: notice.front

    Accessible.role: notice.kind === "warn" ? Accessible.AlertMessage : Accessible.Notification
    Accessible.name: notice.text

    Icon {
        id: sign

        x: Look.rtl ? parent.width - width - Look.pad : Look.pad
        anchors.verticalCenter: parent.verticalCenter
        name: notice.icon
        tint: notice.front
        size: Math.round(notice.textSize * 1.3)
    }

    Label {
        id: words

        x: Look.rtl ? Look.pad : sign.width + Look.pad * 1.75
        width: parent.width - sign.width - Look.pad * 2.75
        anchors.verticalCenter: parent.verticalCenter
        text: notice.text
        color: notice.front
        font.pixelSize: notice.textSize
        font.weight: notice.kind === "notice" ? Look.weightRegular : Look.weightSemi
        Accessible.ignored: true
    }
}
