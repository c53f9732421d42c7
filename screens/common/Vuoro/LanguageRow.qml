pragma ComponentBehavior: Bound
import QtQuick

// The languages, each by its own name, in the centre's order. Never mirrored: the row stays
// where it was when the writing turns.
Row {
    id: row

    property var languages: []
    property string current: Tr.language
    property int textSize: Look.body
    property int cell: Look.touch

    signal chosen(string language)

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    spacing: Math.round(Look.gap / 2)
    Accessible.role: Accessible.Grouping
    Accessible.name: Tr.say("common-language", {})

    Repeater {
        model: row.languages

        Touchable {
            id: choice

            required property string modelData
            readonly property bool here: choice.modelData === row.current

            objectName: "language-" + choice.modelData
            name: Tr.ownName(choice.modelData)
            role: Accessible.RadioButton
            checked: choice.here
            implicitWidth: Math.max(row.cell, words.implicitWidth + Look.pad * 1.5)
            implicitHeight: row.cell
            onClicked: row.chosen(choice.modelData)

            FocusRing {
                around: choice
            }

            Rectangle {
                width: parent.width
                height: parent.height
                y: choice.pressed ? Math.max(1, Look.mm(0.5)) : 0
                radius: Look.radius
                color: choice.pressed ? (choice.here ? Look.actionPressed : Look.tilePressed) : choice.here ? Look.action : Look.tile
                border.width: choice.here ? 0 : Look.hairline
                border.color: Look.line

                Label {
                    id: words

                    anchors.centerIn: parent
                    text: choice.name
                    color: choice.here ? Look.onAction : Look.ink
                    font.pixelSize: row.textSize
                    font.weight: choice.here ? Look.weightSemi : Look.weightRegular
                    lineHeight: 0.9
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }
    }
}
