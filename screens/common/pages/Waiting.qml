pragma ComponentBehavior: Bound

import QtQuick
import Vuoro

// What a screen says that can't begin yet: each language has a title and what to do meanwhile.
Sheet {
    id: page

    required property var waiting

    // A desk's measures are for a window full of small things; this is one thing.
    readonly property real grown: Look.kind === "desk" ? 2 : 1

    objectName: "waiting"

    Column {
        x: Look.margin * page.grown * page.grown
        width: page.width - 2 * x
        anchors.verticalCenter: parent.verticalCenter
        spacing: Look.gap * 1.5 * page.grown

        Icon {
            // The drawing stands a little inside its own grid; its edge belongs to the text's.
            x: Look.rtl ? parent.width - width * 0.9 : -width * 0.1
            name: "away"
            tint: Look.warn
            size: Math.round(Look.title * 1.4 * page.grown)
        }

        Repeater {
            model: page.waiting.told

            Column {
                id: told

                required property int index
                required property var modelData

                width: parent.width
                spacing: Look.gap * 0.5 * page.grown

                Label {
                    objectName: "waiting-title-" + told.index
                    width: told.width
                    text: told.modelData.title
                    quiet: told.index > 0
                    font.pixelSize: Math.round((told.index > 0 ? Look.small : Look.title * 0.7) * page.grown)
                    font.weight: Look.weightBold
                }

                Label {
                    objectName: "waiting-says-" + told.index
                    width: told.width
                    text: told.modelData.says
                    quiet: told.index > 0
                    font.pixelSize: Math.round((told.index > 0 ? Look.small : Look.body * 0.85) * page.grown)
                }
            }
        }
    }
}
