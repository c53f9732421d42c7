pragma ComponentBehavior: Bound
import QtQuick
import Vuoro

// How long, by which floors, whether without steps: beside each other as far as they fit.
Flow {
    id: facts

    property var list: []
    property int textSize: Look.body

    spacing: Math.round(Look.gap * 0.75)

    Repeater {
        model: facts.list.length

        Row {
            id: fact

            required property int index
            readonly property var told: facts.list[fact.index] ?? ({})

            spacing: Math.round(Look.gap / 2)
            rightPadding: Look.rtl ? 0 : Math.round(Look.gap / 2)
            leftPadding: Look.rtl ? Math.round(Look.gap / 2) : 0
            Accessible.role: Accessible.StaticText
            Accessible.name: fact.told.text ?? ""

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: fact.told.icon ?? ""
                size: Math.round(facts.textSize * 1.4)
            }

            Label {
                anchors.verticalCenter: parent.verticalCenter
                text: fact.told.text ?? ""
                font.pixelSize: facts.textSize
                font.weight: Look.weightSemi
                wrapMode: Text.NoWrap
                lineHeight: Look.rtl ? 0.8 : 0.98
                Accessible.ignored: true
            }
        }
    }
}
