pragma ComponentBehavior: Bound
import QtQuick
import Vuoro

// "Find a place": everything one can be led to, by name and sign. What does not fit is on
// further pages, turned by buttons that stay where they are.
Page {
    id: page

    readonly property int columns: page.portrait ? 2 : 3
    readonly property int fit: Math.max(1, Math.floor((bar.y - Look.gap * 1.5 - grid.y + grid.spacing) / (grid.cellHeight + grid.spacing)))
    readonly property int shelves: Math.max(1, Math.ceil(page.face.places.length / (page.fit * page.columns)))
    readonly property int shelf: Math.min(page.face.shelf, page.shelves - 1)
    readonly property var shown: page.face.places.slice(page.shelf * page.fit * page.columns, (page.shelf + 1) * page.fit * page.columns)

    objectName: "page-places"

    // One size for all names of the page: the largest at which none takes more than two lines.
    function sizeOfNames(room: int): int {
        const all = page.face.places.map(one => one.name.split(" ").map(word => names.advanceWidth(word)));
        for (let size = Look.tileName; size > Look.small; size -= 1) {
            if (all.every(words => page.linesOf(words, size, room) <= 2))
                return size;
        }
        return Look.small;
    }

    // Lines that words of these widths (at 100 pixels) take; many when one is too wide.
    function linesOf(words: var, size: int, room: real): int {
        // A line of whole words is a little wider than its words.
        const width = 97 * room / size;
        let count = 1;
        let at = 0;
        for (const word of words) {
            if (word > width)
                return 9;
            if (at > 0 && at + 26 + word > width) {
                count += 1;
                at = 0;
            }
            at += (at > 0 ? 26 : 0) + word;
        }
        return count;
    }

    // High enough for the name that takes most lines, and its floor.
    function heightOfTiles(room: int, size: int): int {
        const most = page.face.places.reduce((sum, one) => Math.max(sum, page.linesOf(one.name.split(" ").map(word => names.advanceWidth(word)), size, room)), 1);
        const pitch = Look.rtl ? 1.62 : 1.2;
        return Math.max(Look.mm(42), Math.round(Math.min(2, most) * size * pitch + Look.small * (pitch + 0.16) + Look.pad));
    }

    FontMetrics {
        id: names

        font.family: Look.family
        font.pixelSize: 100
        font.weight: Look.weightSemi
    }

    function turn(by: int): void {
        page.touch.chooseShelf(page.shelf + by);
        // At an end one button rests: the keyboard goes to the other.
        if (page.shelf === 0)
            next.forceActiveFocus(Qt.OtherFocusReason);
        else if (page.shelf === page.shelves - 1)
            previous.forceActiveFocus(Qt.OtherFocusReason);
    }

    PageTitle {
        id: question

        anchors.left: parent.left
        anchors.leftMargin: Look.margin
        width: parent.width - 2 * Look.margin
        text: Tr.say("kiosk-places-title", {})
    }

    Notice {
        objectName: "notice"
        anchors.left: parent.left
        anchors.leftMargin: Look.margin
        y: grid.y
        width: parent.width - 2 * Look.margin
        kind: "warn"
        textSize: Look.tileName
        text: page.face.lost
    }

    Grid {
        id: grid

        readonly property int cellWidth: Math.floor((width - (page.columns - 1) * spacing) / page.columns)
        readonly property int nameRoom: grid.cellWidth - Look.mm(24) - Math.round(Look.pad * 2.25)
        readonly property int nameSize: page.sizeOfNames(grid.nameRoom)
        readonly property int cellHeight: page.heightOfTiles(grid.nameRoom, grid.nameSize)

        anchors.left: parent.left
        anchors.leftMargin: Look.margin
        y: question.height + Math.round(Look.gap * (page.portrait ? 1 : 0.75))
        width: parent.width - 2 * Look.margin
        columns: page.columns
        spacing: Math.round(Look.gap * 0.75)

        Repeater {
            model: page.shown.length

            PlaceTile {
                id: tile

                required property int index
                readonly property var place: page.shown[tile.index] ?? ({})

                objectName: "place-" + (tile.place.goal ?? "")
                width: grid.cellWidth
                height: grid.cellHeight
                title: tile.place.name ?? ""
                titleSize: grid.nameSize
                line: tile.place.floor ?? ""
                icon: tile.place.icon ?? ""
                hue: tile.place.hue ?? ""
                onClicked: page.touch.choosePlace(tile.place.goal)
            }
        }
    }

    Item {
        id: bar

        anchors.left: parent.left
        anchors.leftMargin: Look.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Look.mm(16)
        width: parent.width - 2 * Look.margin
        height: Look.mm(28)

        ActionButton {
            objectName: "back"
            anchors.left: parent.left
            height: parent.height
            kind: "secondary"
            icon: "back"
            iconTurns: true
            text: Tr.say("kiosk-back", {})
            onClicked: page.touch.touch("back")
        }

        Row {
            anchors.right: parent.right
            height: parent.height
            spacing: Math.round(Look.gap * 0.75)
            visible: page.shelves > 1

            Label {
                height: parent.height
                verticalAlignment: Text.AlignVCenter
                text: Tr.say("kiosk-shelf-at", {
                    "n": page.shelf + 1,
                    "of": page.shelves
                })
                quiet: true
                font.pixelSize: Look.small
                lineHeight: 1
                wrapMode: Text.NoWrap
                rightPadding: Look.rtl ? 0 : Math.round(Look.gap / 2)
                leftPadding: Look.rtl ? Math.round(Look.gap / 2) : 0
            }

            ActionButton {
                id: previous

                objectName: "shelf-previous"
                height: parent.height
                kind: "secondary"
                enabled: page.shelf > 0
                text: Tr.say("kiosk-shelf-previous", {})
                onClicked: page.turn(-1)
            }

            ActionButton {
                id: next

                objectName: "shelf-next"
                height: parent.height
                kind: "secondary"
                enabled: page.shelf < page.shelves - 1
                text: Tr.say("kiosk-shelf-next", {})
                onClicked: page.turn(1)
            }
        }
    }
}
