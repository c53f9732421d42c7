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
            "places": 1,
            "ticket": 2,
            "found": 2,
            "trouble": 2,
            "way": 3
        })

    function depthOf(face: var): real {
        return root.depths[face.page] + (face.via ? 0.5 : 0);
    }

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
        case "places":
            return places;
        case "way":
            return way;
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
        old.leaving = true;
        root.leaving = old;
        const forward = root.depthOf(face) >= root.depthOf(old.face);
        slide.way = (forward ? 1 : -1) * (Look.rtl ? -1 : 1) * stage.width;
        slide.start();
    }

    function shows(face: var): bool {
        const page = root.current;
        return page !== null && page.face.page === face.page && page.face.id === face.id && page.visit === root.touch.visit;
    }

    function focusPage(): void {
        if (confirm.visible)
            confirm.focusKept();
        else if (root.current !== null)
            root.current.forceActiveFocus(Qt.OtherFocusReason);
    }

    Component.onCompleted: root.turn()
    Keys.onEscapePressed: root.touch.touch("back")

    Connections {
        target: root.touch

        function onChanged(): void {
            if (root.shows(root.touch.face))
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
        id: confirm

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

    Component {
        id: places

        PlacesPage {}
    }

    Component {
        id: way

        WayPage {}
    }
}
