pragma ComponentBehavior: Bound
import QtQuick
import Vuoro

// One question, the services as tiles, and the way back to a number already taken.
Page {
    id: page

    readonly property int columns: page.portrait ? 2 : page.face.tiles.length > 10 ? 4 : 5
    readonly property int rows: Math.ceil(page.face.tiles.length / page.columns)

    objectName: "page-home"

    // Names in one size: the largest that fits nearly all tiles; the two longest may step down.
    function sizesOfNames(): var {
        const own = page.face.tiles.map(one => page.sizeOf(one));
        const common = own.slice().sort((one, other) => one - other)[Math.min(2, own.length - 1)];
        return own.map(size => Math.min(size, common));
    }

    // The largest size of the name that fits: on one line, else on more, else smaller. It follows
    // from the width alone, so that a notice never sets the page anew, as long as the height allows.
    function sizeOf(tile: var): int {
        const upright = grid.cellWidth < grid.cellHeight * 1.35;
        const sign = Math.min(Look.discSize, grid.cellHeight - 2 * Look.pad, Math.round(grid.cellWidth * 0.24));
        // A line of whole words is a little wider than its words.
        const width = 0.98 * (grid.cellWidth - (upright ? 2 * Look.pad : sign + Math.ceil(Look.pad * 2.25)));
        // Letters' own lines leave air above and below them.
        const room = grid.cellHeight - Look.pad - (upright ? sign + Look.pad * 1.75 : 0) - Look.pad * 0.4;
        const name = tile.name.split(" ").map(word => names_.advanceWidth(word));
        const told = width - (tile.closed ? Look.small * 1.3 : 0);
        const lines = tile.line.split("\n").reduce((sum, one) => sum + page.linesOf(one.split(" ").map(word => lines_.advanceWidth(word)), Look.small, told), 0);
        // Arabic letters need higher lines.
        const pitch = Look.rtl ? 1.72 : 1.44;
        const least = Math.min(Look.caps(10), Look.tileName);
        for (const most of [1, 2, 3]) {
            for (let size = Look.tileName; size >= least; size -= 1) {
                if (page.linesOf(name, size, width) <= most && most * size * pitch + lines * Look.small * (pitch + 0.14) <= room)
                    return size;
            }
        }
        // A word wider than its tile is the only thing that goes below the smallest text.
        const floor = page.linesOf(name, Look.small, width) < 99 ? Look.small : Math.round(Look.small * 0.8);
        const smallest = Math.max(2, page.linesOf(name, floor, width));
        let size = least;
        while (size > floor) {
            const count = page.linesOf(name, size, width);
            if (count <= smallest && count * size * pitch + lines * Look.small * (pitch + 0.14) <= room)
                break;
            size -= 1;
        }
        return size;
    }

    // Lines that words of these widths (at 100 pixels) take; very many when one is too wide.
    function linesOf(words: var, size: int, width: real): int {
        let count = 1;
        let at = 0;
        for (const word of words) {
            if (word * size / 100 > width)
                return 99;
            if (at > 0 && (at + 26 + word) * size / 100 > width) {
                count += 1;
                at = 0;
            }
            at += (at > 0 ? 26 : 0) + word;
        }
        return count;
    }

    FontMetrics {
        id: names_

        font.family: Look.family
        font.pixelSize: 100
        font.weight: Look.weightSemi
    }

    FontMetrics {
        id: lines_

        font.family: Look.family
        font.pixelSize: 100
    }

    PageTitle {
        id: question

        objectName: "question"
        anchors.left: parent.left
        anchors.leftMargin: Look.margin
        width: page.portrait ? parent.width - 2 * Look.margin : Math.min(implicitWidth, Math.round((parent.width - 2 * Look.margin) * 0.6))
        text: Tr.say("kiosk-question", {})
    }

    Notice {
        id: notice

        objectName: "notice"
        // Below the question, or beside it where height is scarce.
        anchors.left: page.portrait ? parent.left : question.right
        anchors.leftMargin: page.portrait ? Look.margin : Look.gap * 2
        y: page.portrait ? question.height + (visible ? Look.gap : 0) : Math.max(0, Math.round((question.height - height) / 2))
        width: page.portrait ? parent.width - 2 * Look.margin : parent.width - question.width - 2 * Look.margin - Look.gap * 2
        kind: page.face.away || page.face.said !== "" ? "warn" : "notice"
        icon: page.face.away ? "away" : page.face.said !== "" ? "warning" : "notice"
        text: page.face.away ? page.face.awaySays : page.face.said !== "" ? page.face.said : page.face.notice
    }

    Grid {
        id: grid

        readonly property int cellWidth: Math.floor((width - (page.columns - 1) * Look.gap) / page.columns)
        // More services than the page was drawn for stand a little closer.
        readonly property int between: Math.round(Look.gap * (page.rows > 5 ? 0.75 : 1))
        readonly property int cellHeight: Math.floor((bar.y - y - between * 1.5 - (page.rows - 1) * between) / page.rows)

        readonly property var sizes: page.sizesOfNames()

        anchors.left: parent.left
        anchors.leftMargin: Look.margin
        y: Math.max(question.height, notice.y + notice.implicitHeight) + Math.round(Look.gap * (page.portrait ? 1 : 0.75))
        width: parent.width - 2 * Look.margin
        columns: page.columns
        columnSpacing: Look.gap
        rowSpacing: between

        Repeater {
            model: page.face.tiles.length

            Tile {
                id: tile

                required property int index
                readonly property var service: page.face.tiles[tile.index] ?? ({})

                objectName: "tile-" + (tile.service.id ?? "")
                width: grid.cellWidth
                height: grid.cellHeight
                title: tile.service.name ?? ""
                titleSize: grid.sizes[tile.index] ?? Look.body
                line: tile.service.line ?? ""
                icon: tile.service.icon ?? ""
                hue: tile.service.hue ?? Look.action
                closed: tile.service.closed ?? false
                onClicked: page.touch.chooseService(tile.service.id)
            }
        }
    }

    Item {
        id: bar

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Look.mm(page.portrait ? 16 : 12)
        anchors.left: parent.left
        anchors.leftMargin: Look.margin
        width: parent.width - 2 * Look.margin
        height: Look.mm(page.portrait ? 28 : 24)

        ActionButton {
            id: mine

            objectName: "my-number"
            anchors.left: parent.left
            height: parent.height
            width: Math.max(implicitWidth + Look.pad, page.portrait ? grid.cellWidth : 0)
            visible: !page.face.away
            kind: "secondary"
            icon: "slip"
            text: Tr.say("kiosk-my-number", {})
            says: Tr.say("kiosk-my-number-says", {})
            onClicked: page.touch.touch("find")
        }

        ActionButton {
            id: places

            objectName: "find-place"
            x: {
                // Where it is, it stays, whether or not there is something beside it.
                const start = Look.gap + (page.portrait ? grid.cellWidth : mine.width);
                return Look.rtl ? parent.width - width - start : start;
            }
            height: parent.height
            width: Math.max(implicitWidth + Look.pad, page.portrait ? grid.cellWidth : 0)
            visible: page.face.guides
            kind: "secondary"
            icon: "map"
            text: Tr.say("kiosk-find-place", {})
            onClicked: page.touch.touch("places")
        }

        // What "My number" is for, where there is room to say it.
        Label {
            readonly property Item beside: places.visible ? places : mine

            anchors.left: beside.right
            anchors.leftMargin: Look.gap
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - mine.width - Look.gap - (places.visible ? places.width + Look.gap : 0)
            visible: mine.visible && !(places.visible && page.portrait)
            text: Tr.say("kiosk-my-number-says", {})
            quiet: true
            font.pixelSize: Look.small
            lineHeight: Look.rtl ? 0.95 : 1.15
        }
    }
}
