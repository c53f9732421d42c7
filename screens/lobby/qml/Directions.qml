pragma ComponentBehavior: Bound

import QtQuick
import Vuoro

// The way in words, one language at a time. All of them are as large as the longest allows, and
// its place is kept, so that nothing moves when they take turns. What would have to be smaller
// than can be read from the seats is left out: the arrow and the label say where to go.
Item {
    id: directions

    property var words: []
    property int saying: 0
    property color front: Look.ink
    // Capitals of the largest and the least size, and the height there is.
    property int textSize: Look.body
    property int leastSize: Look.small
    property int room: 100
    readonly property bool told: directions.words.length > 0 && directions.size > 0
    readonly property int size: directions.fitting(directions.words, directions.width, directions.room)
    readonly property real line: directions.words.some(one => /[\u0600-\u08FF]/.test(one)) ? 1.5 : 1.3
    readonly property int high: Math.max(0, ...directions.words.map(one => directions.lines(one, directions.size).length))

    visible: directions.told
    height: directions.told ? Math.ceil(directions.high * directions.size * directions.line) : 0

    FontMetrics {
        id: metrics

        font.family: Look.family
        font.weight: Look.weightSemi
        font.pixelSize: 100
    }

    function wide(text: string, size: int): real {
        return metrics.font.pixelSize > 0 ? 1.01 * metrics.advanceWidth(text) * size / metrics.font.pixelSize : 0;
    }

    function turned(text: string): bool {
        return /[\u0600-\u08FF]/.test(text) !== Look.rtl;
    }

    // How wide each line of a text is, broken at spaces as the label breaks it.
    function lines(text: string, size: int): var {
        const space = directions.wide(" ", size);
        const told = [0];
        for (const word of text.split(" ")) {
            const x = told[told.length - 1], wide = directions.wide(word, size);
            if (x > 0 && x + space + wide > directions.width)
                told.push(wide);
            else
                told[told.length - 1] = x + (x > 0 ? space : 0) + wide;
        }
        return told;
    }

    // The largest size at which every language fits in as few lines as it can; 0 where none does.
    function fitting(words: var, width: real, room: real): int {
        const few = words.map(one => directions.lines(one, directions.leastSize).length);
        for (let size = directions.textSize; size >= directions.leastSize; size -= 2) {
            const broken = words.map(one => directions.lines(one, size));
            if (broken.every((lines, at) => lines.length <= few[at] && lines.length * size * directions.line <= room && Math.max(...lines) <= width))
                return size;
        }
        return 0;
    }

    Label {
        id: label

        objectName: "directions"
        // Writing from the other side than the page's keeps its own edge, in a block that
        // stands on the page's.
        readonly property bool turned: directions.turned(label.text)
        readonly property real needs: Math.max(0, ...directions.lines(label.text, directions.size)) + 2

        x: Look.rtl ? directions.width - label.width : 0
        width: label.turned ? Math.min(directions.width, label.needs) : directions.width
        horizontalAlignment: label.turned ? Text.AlignRight : Text.AlignLeft
        text: directions.told ? directions.words[directions.saying] : ""
        color: directions.front
        font.pixelSize: Math.max(1, directions.size)
        font.weight: Look.weightSemi
        lineHeightMode: Text.FixedHeight
        lineHeight: directions.size * directions.line
    }
}
