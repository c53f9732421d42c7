pragma ComponentBehavior: Bound
import QtQuick
import Vuoro

// Who waits, whom I called, who did not come: one list at a time, all three counts in sight.
FocusScope {
    id: lists

    required property var desk
    property int tab: 0

    signal touched

    component ListTab: Touchable {
        property real needs: 0

        role: Accessible.PageTab
    }

    Row {
        id: tabs

        readonly property var tells: [
            {name: "waiting", text: Tr.say("desk-tab-waiting", {}), count: lists.desk.waiting.count},
            {name: "called", text: Tr.say("desk-tab-called", {}), count: lists.desk.called.count},
            {name: "missed", text: Tr.say("desk-tab-missed", {}), count: lists.desk.missed.count}
        ]

        // What the three names need by themselves; the rest is shared out between them.
        readonly property real needed: {
            let sum = 0;
            for (let place = 0; place < all.count; place++)
                sum += (all.itemAt(place) as ListTab)?.needs ?? 0;
            return sum;
        }

        width: parent.width

        Repeater {
            id: all

            model: 3

            ListTab {
                id: tab

                required property int index
                readonly property var tells: tabs.tells[tab.index]
                readonly property bool here: lists.tab === tab.index

                objectName: "desk-tab-" + tab.tells.name
                name: tab.tells.text + " " + tab.tells.count
                needs: label.width
                width: label.width + Math.max(0, (lists.width - tabs.needed) / 3)
                height: Math.max(Look.touch, label.height + Look.gap)
                onClicked: {
                    lists.tab = tab.index;
                    if (!tab.keyboard)
                        lists.touched();
                }

                FocusRing {
                    around: tab
                    gap: -Look.ring * 2
                }

                Row {
                    id: label

                    anchors.centerIn: parent
                    spacing: Math.round(Look.gap / 2)

                    Label {
                        anchors.verticalCenter: parent.verticalCenter
                        text: tab.tells.text
                        wrapMode: Text.NoWrap
                        font.weight: tab.here ? Look.weightSemi : Look.weightRegular
                        color: tab.here ? Look.ink : Look.quiet
                        lineHeight: 1
                        Accessible.ignored: true
                    }

                    Label {
                        id: count

                        anchors.verticalCenter: parent.verticalCenter
                        text: tab.tells.count
                        font.weight: Look.weightBold
                        color: tab.here ? Look.ink : Look.quiet
                        lineHeight: 1
                        Accessible.ignored: true
                    }
                }

                Rectangle {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: tab.here ? Math.max(3, Look.ring) : Look.hairline
                    color: tab.here ? Look.action : Look.rule
                }
            }
        }
    }

    component Filling: Lines {
        anchors.top: tabs.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        live: lists.desk.live
    }

    Filling {
        objectName: "desk-waiting"
        visible: lists.tab === 0
        model: lists.desk.waiting
        listName: Tr.say("desk-tab-waiting", {})
        none: Tr.say("desk-none-waiting", {})
    }

    Filling {
        objectName: "desk-called"
        visible: lists.tab === 1
        model: lists.desk.called
        listName: Tr.say("desk-tab-called", {})
        none: Tr.say("desk-none-called", {})
    }

    Filling {
        objectName: "desk-missed-list"
        visible: lists.tab === 2
        model: lists.desk.missed
        listName: Tr.say("desk-tab-missed", {})
        none: Tr.say("desk-none-missed", {})
        canReturn: true
        onBack: ticket => lists.desk.back(ticket)
    }
}
