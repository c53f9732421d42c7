pragma ComponentBehavior: Bound
import QtQuick
import Vuoro

// The kiosk's window: the bar that is always there, and the page below it. Pages slide the way
// one walks: forward into a service, back to the front page.
Sheet {
    id: root

    required property var touch
    readonly property bool portrait: root.height > root.width
    property Page current: null
    property Page leaving: null
    readonly property var depths: ({
            "start": 0,
            "home": 0,
            "service": 1,
            "find": 1,
            "ticket": 2,
            "found": 2,
            "trouble": 2
        })

    function pageOf(name: string): Component {
        switch (name) {
        case "home":
            return home;
        case "service":
            return service;
        case "ticket":
            return ticket;
        case "find":
            return find;
        case "found":
            return found;
        case "trouble":
            return trouble;
        default:
            return start;
        }
    }

    function turn(): void {
        slide.complete();
        const face = root.touch.face;
        const old = root.current;
        root.current = root.pageOf(face.page).createObject(stage, {
            "touch": root.touch,
            "face": face
        }) as Page;
        root.focusPage();
        Guard.turn();
        if (old === null)
            return;
        old.enabled = false;
        root.leaving = old;
        const forward = root.depths[face.page] >= root.depths[old.face.page];
        slide.way = (forward ? 1 : -1) * (Look.rtl ? -1 : 1) * stage.width;
        slide.start();
    }

    function focusPage(): void {
        if (root.current !== null)
            root.current.forceActiveFocus(Qt.OtherFocusReason);
    }

    Component.onCompleted: root.turn()

    Connections {
        target: root.touch

        function onChanged(): void {
            if (root.current !== null && root.current.face.page === root.touch.face.page && root.current.visit === root.touch.visit)
                root.current.face = root.touch.face;
            else
                root.turn();
        }

        function onGuarded(): void {
            Guard.turn();
        }
    }

    Item {
        id: stage

        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        clip: true
    }

    ParallelAnimation {
        id: slide

        property real way: 0

        onFinished: {
            if (root.leaving !== null)
                root.leaving.destroy();
            root.leaving = null;
        }

        NumberAnimation {
            target: root.current
            property: "x"
            from: slide.way
            to: 0
            duration: Look.motion
            easing.type: Easing.OutCubic
        }

        NumberAnimation {
            target: root.leaving
            property: "x"
            from: 0
            to: -slide.way
            duration: Look.motion
            easing.type: Easing.OutCubic
        }
    }

    TopBar {
        id: bar

        width: parent.width
        touch: root.touch
        portrait: root.portrait
    }

    ConfirmCard {
        touch: root.touch
        face: root.touch.face
        onClosed: root.focusPage()
    }

    Warning {
        onVisibleChanged: if (!visible) root.focusPage()
        shown: root.touch.warned
        seconds: root.touch.secondsLeft
        of: root.touch.warningSeconds
        onGoOn: root.touch.goOn()
    }

    Component {
        id: start

        StartPage {}
    }

    Component {
        id: home

        HomePage {}
    }

    Component {
        id: service

        ServicePage {}
    }

    Component {
        id: ticket

        TicketPage {}
    }

    Component {
        id: find

        FindPage {}
    }

    Component {
        id: found

        FoundPage {}
    }

    Component {
        id: trouble

        TroublePage {}
    }
}
