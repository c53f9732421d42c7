import QtQuick

// Shows one page at a time and walks between them: onwards from the end of the line, back from its
// start. Touches of the first moments after a step act on nothing. The page one leaves is still
// drawn while it slides away: it must stand what its presenter says by then.
Item {
    id: walk

    property Component page: null
    property bool forward: true
    readonly property Item current: walk.here.item as Item
    property Loader here: one
    property Loader behind: other

    clip: true
    onPageChanged: walk.step()
    Component.onCompleted: {
        walk.here.sourceComponent = walk.page;
    }

    function step() {
        slide.complete();
        if (walk.here.sourceComponent === null) {
            walk.here.sourceComponent = walk.page;
            return;
        }
        Guard.turn();
        const leaving = walk.here;
        walk.here = walk.behind;
        walk.behind = leaving;
        walk.here.sourceComponent = walk.page;
        const onwards = walk.forward !== Look.rtl ? 1 : -1;
        come.from = onwards * walk.width;
        go.to = -onwards * walk.width;
        slide.start();
        if (Look.motion === 0)
            slide.complete();
    }

    Loader {
        id: one

        width: walk.width
        height: walk.height
        focus: walk.here === one
        enabled: walk.here === one
    }

    Loader {
        id: other

        width: walk.width
        height: walk.height
        focus: walk.here === other
        enabled: walk.here === other
    }

    ParallelAnimation {
        id: slide

        onFinished: walk.behind.sourceComponent = null

        NumberAnimation {
            id: come

            target: walk.here
            property: "x"
            to: 0
            duration: Look.motion
            easing.type: Easing.OutCubic
        }

        NumberAnimation {
            id: go

            target: walk.behind
            property: "x"
            from: 0
            duration: Look.motion
            easing.type: Easing.OutCubic
        }
    }
}
