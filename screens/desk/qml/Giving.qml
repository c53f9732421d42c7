pragma ComponentBehavior: Bound
import QtQuick
import Vuoro

// Gives a number to a visitor who stands at the desk, also after the last one of the day.
FocusScope {
    id: giving

    required property var desk
    property string service: ""
    property string language: ""

    onVisibleChanged: if (giving.visible) {
        giving.begin();
    }
    Component.onCompleted: if (giving.visible) {
        giving.begin();
    }

    function begin() {
        giving.service = giving.desk.queues.first();
        giving.language = Tr.language;
        give.forceActiveFocus(Qt.TabFocusReason);
    }

    Rectangle {
        anchors.fill: parent
        radius: Look.radius
        color: Look.tile
        border.width: Look.hairline * 2
        border.color: Look.action
    }

    // What lies below is not meant.
    MouseArea {
        anchors.fill: parent
    }

    component Choice: Touchable {
        id: choice

        property bool here: false

        role: Accessible.RadioButton
        checked: choice.here
        width: words.width + Look.pad * 2 + mark.width
        height: Look.touch

        FocusRing {
            around: choice
        }

        Rectangle {
            anchors.fill: parent
            radius: Look.radius
            color: choice.pressed ? Look.tilePressed : Look.tile
            border.width: choice.here ? Look.hairline * 2 : Look.hairline
            border.color: choice.here ? Look.action : Look.line

            Icon {
                id: mark

                anchors.left: parent.left
                anchors.leftMargin: Look.pad * 0.7
                anchors.verticalCenter: parent.verticalCenter
                width: choice.here ? size : 0
                visible: choice.here
                name: "check"
                tint: Look.action
            }

            Label {
                id: words

                anchors.right: parent.right
                anchors.rightMargin: Look.pad
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, column.width - Look.pad * 4)
                text: choice.name
                font.weight: choice.here ? Look.weightSemi : Look.weightRegular
                lineHeight: 1
                Accessible.ignored: true
            }
        }
    }

    Column {
        id: column

        x: Look.pad * 2
        y: Look.pad * 1.5
        width: parent.width - Look.pad * 4
        spacing: Look.gap

        PageTitle {
            width: parent.width
            text: Tr.say("desk-give-title", {})
        }

        Label {
            width: parent.width
            text: Tr.say("desk-give-says", {})
            quiet: true
        }

        Label {
            width: parent.width
            topPadding: Look.gap
            text: Tr.say("desk-give-service", {})
            font.weight: Look.weightSemi
        }

        Flow {
            width: parent.width
            spacing: Look.gap

            Repeater {
                model: giving.desk.queues

                Choice {
                    required property var line

                    objectName: "desk-give-" + line.id
                    name: line.name
                    here: giving.service === line.id
                    onClicked: giving.service = line.id
                }
            }
        }

        Label {
            width: parent.width
            topPadding: Look.gap
            text: Tr.say("desk-give-language", {})
            font.weight: Look.weightSemi
        }

        Flow {
            width: parent.width
            spacing: Look.gap

            Repeater {
                model: giving.desk.languages

                Choice {
                    required property string modelData

                    objectName: "desk-give-in-" + modelData
                    name: Tr.ownName(modelData)
                    here: giving.language === modelData
                    onClicked: giving.language = modelData
                }
            }
        }
    }

    Row {
        id: ends

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Look.pad * 2
        spacing: Look.gap

        VerbKey {
            id: give

            objectName: "desk-give-do"
            width: Math.round(column.width * 0.6)
            strong: true
            asleep: !giving.desk.live
            enabled: giving.service !== ""
            key: "\u21B5"
            text: Tr.say("desk-give", {})
            onClicked: giving.desk.give(giving.service, giving.language)
        }

        VerbKey {
            objectName: "desk-give-leave"
            width: column.width - give.width - ends.spacing
            height: give.height
            key: Tr.say("desk-key-escape", {})
            text: Tr.say("desk-leave", {})
            onClicked: giving.desk.leave()
        }
    }
}
