pragma Singleton
import QtQuick

// Tokens of one window. The values come from screens/common/look.py, which sets them for the
// screen's geometry and theme; what stands here is the light kiosk at its own size.
QtObject {
    property string kind: "kiosk"
    property string theme: "light"
    // Pixels in one millimetre.
    property real scale: 2.71

    property color paper: "#FBFAF7"
    property color ink: "#10202E"
    property color quiet: "#414F5A"
    property color line: "#7D8993"
    property color rule: "#DCDDDA"
    property color action: "#0B3D78"
    // No value here: QML would take a name that begins with "on" for a handler.
    property color onAction
    property color actionPressed: "#072B57"
    property color tile: "#FFFFFF"
    property color tilePressed: "#D9E0E6"
    property color tileClosed: "#F1F0EC"
    property color lineClosed: "#7D8993"
    property color disc: "#FBFAF7"
    property color good: "#0E5A34"
    property color goodPaper: "#E6F2EA"
    property color warn: "#7A2A0B"
    property color warnPaper: "#FCEBDD"
    property color focus: "#B4500A"
    property color scrim: "#CC10202E"

    property string family: "Noto Sans"
    readonly property int weightRegular: Font.Normal
    readonly property int weightSemi: Font.DemiBold
    readonly property int weightBold: Font.Bold

    // font.pixelSize of each step of the scale.
    property int body: 30
    property int small: 28
    property int tileName: 40
    property int button: 38
    property int title: 61
    property int number: 182

    property int margin: 65
    property int gap: 22
    property int pad: 22
    property int radius: 11
    property int hairline: 1
    property int ring: 4
    property int touch: 65
    property int icon: 33
    property int discSize: 76

    property int motion: 220
    property bool rtl: false
    property int iconsRevision: 0

    // Millimetres to whole pixels.
    function mm(millimetres: real): int {
        return Math.round(millimetres * scale);
    }

    // font.pixelSize whose capitals are that many millimetres high.
    function caps(millimetres: real): int {
        return Math.max(1, Math.round(millimetres * scale / 0.714));
    }
}
