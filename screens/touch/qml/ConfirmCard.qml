import QtQuick
import Vuoro

// Asks once more before a number is given back.
Rectangle {
    id: confirm

    required property var touch
    required property var face

    signal closed

    objectName: "confirm"
    width: parent.width
    height: parent.height
    z: 50
    visible: confirm.face.confirming ?? false
    color: Look.scrim
    Accessible.role: Accessible.AlertMessage
    Accessible.name: confirm.face.confirmTitle ?? ""

    function focusKept(): void {
        keep.forceActiveFocus(Qt.OtherFocusReason);
    }

    onVisibleChanged: confirm.visible ? confirm.focusKept() : confirm.closed()

    MouseArea {
        anchors.fill: parent
    }

    Rectangle {
        width: Math.min(parent.width - 2 * Look.margin, Look.mm(310))
        height: column.height + 2 * Look.margin
        anchors.centerIn: parent
        radius: Look.radius
        color: Look.paper
        border.width: Look.theme === "light" ? 0 : Look.hairline * 2
        border.color: Look.line

        Column {
            id: column

            anchors.left: parent.left
            anchors.leftMargin: Look.margin
            y: Look.margin
            width: parent.width - 2 * Look.margin
            spacing: Look.gap

            PageTitle {
                width: parent.width
                text: confirm.face.confirmTitle ?? ""
            }

            Label {
                width: parent.width
                text: Tr.say("kiosk-confirm-says", {})
                bottomPadding: Look.gap
            }

            ActionButton {
                id: cancel

                objectName: "cancel-yes"
                width: parent.width
                height: Look.mm(32)
                kind: "secondary"
                grave: true
                KeyNavigation.tab: keep
                KeyNavigation.backtab: keep
                enabled: !confirm.face.busy
                text: Tr.say("kiosk-confirm-yes", {})
                onClicked: confirm.touch.cancelMeant()
            }

            ActionButton {
                id: keep

                objectName: "cancel-no"
                width: parent.width
                height: Look.mm(32)
                KeyNavigation.tab: cancel
                KeyNavigation.backtab: cancel
                enabled: !confirm.face.busy
                text: Tr.say("kiosk-confirm-no", {})
                onClicked: confirm.touch.touch("keep")
            }
        }
    }
}
