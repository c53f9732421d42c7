import QtQuick
import Vuoro

// A clerk's window: the present visitor and one button; who waits, beside it.
Sheet {
    id: page

    required property var desk
    // Kept here, because the presenter's one signal does not tell which of its values changed.
    readonly property bool asking: page.desk.asking
    readonly property bool giving: page.desk.giving

    focus: true
    implicitWidth: 900
    implicitHeight: 600

    Component.onCompleted: page.home()
    // A second touch meant for Next must not land on the answer that now lies there.
    onAskingChanged: {
        Guard.turn();
        page.home();
    }
    onGivingChanged: page.home()

    // Where the focus belongs when nothing else is being done: Space is Next.
    function home() {
        if (page.giving)
            return;
        if (page.asking) {
            question.forceActiveFocus(Qt.OtherFocusReason);
            return;
        }
        actions.next.forceActiveFocus(Qt.OtherFocusReason);
        actions.next.home = true;
    }

    Connections {
        target: page.desk

        function onActed() {
            page.home();
        }
    }

    Keys.onPressed: event => {
        if (event.isAutoRepeat || event.modifiers & ~(Qt.ShiftModifier | Qt.KeypadModifier))
            return;
        event.accepted = page.obey(event.key);
    }

    function obey(key: int): bool {
        if (key === Qt.Key_Escape) {
            page.desk.leave();
            return true;
        }
        if (page.giving)
            return false;
        switch (key) {
        case Qt.Key_Space:
            page.desk.callNext();
            return true;
        case Qt.Key_A:
            page.desk.arrived();
            return true;
        case Qt.Key_R:
            page.desk.recall();
            return true;
        case Qt.Key_M:
            page.desk.didNotCome();
            return true;
        case Qt.Key_D:
            page.desk.done();
            return true;
        case Qt.Key_B:
            page.desk.backLatest();
            return true;
        case Qt.Key_N:
            page.desk.openGiving();
            return true;
        }
        return false;
    }

    Header {
        id: header

        desk: page.desk
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
    }

    Told {
        id: away

        objectName: "desk-away"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: header.bottom
        anchors.leftMargin: Look.margin
        anchors.rightMargin: Look.margin
        kind: "warn"
        icon: "away"
        stays: true
        text: page.desk.away
        says: page.desk.awaySays
    }

    Item {
        id: work

        // Under the sheet nothing is to be seen, not even at its edges; the focus may stay.
        readonly property int opaque: page.giving ? 0 : 1

        anchors.left: parent.left
        anchors.right: side.left
        anchors.top: away.bottom
        anchors.bottom: parent.bottom
        anchors.topMargin: away.visible ? Look.gap * 1.5 : 0
        anchors.leftMargin: Look.margin
        anchors.rightMargin: Look.gap * 2
        anchors.bottomMargin: Look.margin

        Current {
            desk: page.desk
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.bottom: told.top
            anchors.bottomMargin: Look.gap * 1.5
            opacity: work.opaque
        }

        Told {
            id: told

            objectName: "desk-told"
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: foot.top
            anchors.bottomMargin: visible ? Look.gap * 1.5 : 0
            opacity: work.opaque
            kind: page.desk.message.kind ?? "notice"
            // While the office is away there is one message at the top, not two.
            text: page.desk.live ? page.desk.message.text ?? "" : ""
            says: page.desk.message.says ?? ""
            onClosed: page.desk.leave()
        }

        Item {
            id: foot

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: page.asking ? question.implicitHeight : actions.height
            opacity: work.opaque

            Actions {
                id: actions

                desk: page.desk
                width: parent.width
                visible: !page.asking
            }

            Question {
                id: question

                desk: page.desk
                width: parent.width
                height: implicitHeight
                visible: page.asking
            }
        }

        Giving {
            desk: page.desk
            anchors.fill: parent
            visible: page.giving
        }
    }

    Item {
        id: side

        anchors.right: parent.right
        anchors.top: away.bottom
        anchors.bottom: parent.bottom
        anchors.topMargin: work.anchors.topMargin
        anchors.rightMargin: Look.margin
        anchors.bottomMargin: Look.margin
        width: Math.min(Look.mm(130), Math.round(page.width * 0.36))

        Queues {
            id: queues

            desk: page.desk
            width: parent.width
            most: Math.round(parent.height * 0.46)
        }

        Lists {
            desk: page.desk
            anchors.top: queues.bottom
            anchors.bottom: give.top
            anchors.topMargin: Look.gap
            anchors.bottomMargin: Look.gap
            width: parent.width
            onTouched: page.home()
        }

        VerbKey {
            id: give

            objectName: "desk-give"
            anchors.bottom: parent.bottom
            width: parent.width
            height: Math.max(implicitHeight, actions.low)
            asleep: !page.desk.live
            key: "N"
            text: Tr.say("desk-give", {})
            onClicked: page.desk.openGiving()
        }
    }
}
