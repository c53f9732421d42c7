import QtQuick

// Anything one acts on: by one finger (acts on release, slide off to cancel), by Space or Enter,
// or by an assistive program. Whatever stands inside is drawn by the control itself.
FocusScope {
    id: touchable

    property string name: ""
    property string says: ""
    property int role: Accessible.Button
    property bool checked: false
    // True from the first frame of a touch that will act, and while a key is held.
    readonly property bool pressed: area.counts && area.containsPress || keyHeld
    property bool keyHeld: false
    readonly property bool keyboard: activeFocus && Guard.keys

    signal clicked

    activeFocusOnTab: enabled

    Accessible.role: touchable.role
    Accessible.name: touchable.name
    Accessible.description: touchable.says
    Accessible.focusable: true
    Accessible.pressed: touchable.pressed
    Accessible.checkable: touchable.role === Accessible.RadioButton || touchable.role === Accessible.CheckBox
    Accessible.checked: touchable.checked
    Accessible.onPressAction: if (touchable.enabled) touchable.clicked()

    Keys.onPressed: event => {
        Guard.keys = true;
        if (touchable.actsOn(event.key)) {
            event.accepted = true;
            if (!event.isAutoRepeat)
                touchable.keyHeld = true;
        }
    }
    Keys.onReleased: event => {
        if (touchable.actsOn(event.key) && !event.isAutoRepeat) {
            event.accepted = true;
            if (touchable.keyHeld) {
                touchable.keyHeld = false;
                touchable.clicked();
            }
        }
    }
    onActiveFocusChanged: if (!touchable.activeFocus)
        touchable.keyHeld = false

    function actsOn(key: int): bool {
        return key === Qt.Key_Space || key === Qt.Key_Return || key === Qt.Key_Enter;
    }

    MouseArea {
        id: area

        property bool counts: false

        anchors.fill: parent
        z: 1
        preventStealing: true
        onPressed: {
            area.counts = Guard.open;
            Guard.keys = false;
            if (area.counts)
                touchable.forceActiveFocus(Qt.MouseFocusReason);
        }
        onClicked: if (area.counts) touchable.clicked()
        onCanceled: area.counts = false
    }
}
