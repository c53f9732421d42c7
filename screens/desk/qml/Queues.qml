pragma ComponentBehavior: Bound
import QtQuick
import Vuoro

// The desk's queues: how many wait, the longest wait, and over the target by sign and word.
// Rows that find no room are named in one line below; a row is never cut.
Item {
    id: queues

    required property var desk
    // Room there is for all of them, pixels.
    property int most: 1e4
    readonly property int gap: Math.round(Look.gap / 2)
    readonly property int fits: queues.count(rows.revision)
    readonly property bool cut: queues.fits < rows.count

    implicitHeight: queues.below(rows.revision) + (queues.cut ? more.height : 0)
    height: implicitHeight
    Accessible.role: Accessible.List
    Accessible.name: Tr.say("desk-queues", {})

    function high(place: int): real {
        return rows.itemAt(place)?.height ?? 0;
    }

    // How many rows fit; reading the revision makes it follow rows that come and go.
    function count(revision: int): int {
        const line = Look.small * 3;
        let sum = 0;
        for (let place = 0; place < rows.count; place++) {
            sum += queues.high(place);
            const last = place === rows.count - 1;
            if (place > 0 && sum + (last ? 0 : line) > queues.most)
                return place;
            sum += queues.gap;
        }
        return rows.count;
    }

    function below(revision: int): real {
        let sum = 0;
        for (let place = 0; place < queues.fits; place++)
            sum += queues.high(place) + (place > 0 ? queues.gap : 0);
        return sum;
    }

    function others(revision: int): string {
        const told = [];
        for (let place = queues.fits; place < rows.count; place++) {
            const line = (rows.itemAt(place) as QueueRow)?.line;
            if (line)
                told.push("\u2068" + line.name + "\u00A0" + line.waiting + "\u2069");
        }
        return told.join(" · ");
    }

    Column {
        width: parent.width
        spacing: queues.gap

        Repeater {
            id: rows

            property int revision: 0

            model: queues.desk.queues
            onItemAdded: rows.revision++
            onItemRemoved: rows.revision++

            QueueRow {
                required property int index

                width: queues.width
                // Still there for those who have it read out.
                opacity: index < queues.fits ? 1 : 0
            }
        }
    }

    Label {
        id: more

        objectName: "desk-queues-more"
        visible: queues.cut
        y: queues.below(rows.revision)
        width: parent.width
        topPadding: queues.gap
        leftPadding: Look.pad
        rightPadding: Look.pad
        text: Tr.say("desk-queues-more", {queues: queues.others(rows.revision)})
        font.pixelSize: Look.small
        quiet: true
    }
}
