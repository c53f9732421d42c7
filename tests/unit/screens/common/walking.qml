pragma ComponentBehavior: Bound
import QtQuick
import Vuoro

Sheet {
    id: root

    property string at: "home"
    property bool forward: true
    property list<string> done: []

    Component {
        id: home

        Item {
            objectName: "home"

            ActionButton {
                objectName: "home-button"
                text: "Home"
                onClicked: root.done.push("home")
            }
        }
    }

    Component {
        id: service

        Item {
            objectName: "service"

            ActionButton {
                objectName: "service-button"
                text: "Service"
                focus: true
                onClicked: root.done.push("service")
            }
        }
    }

    Walk {
        objectName: "walk"
        anchors.fill: parent
        page: root.at === "home" ? home : service
        forward: root.forward
    }
}
