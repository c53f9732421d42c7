import QtQuick

// Root of a screen: paper, mirrored when the language is written from the right.
Rectangle {
    id: sheet

    color: Look.paper
    focus: true
    Keys.onPressed: Guard.keys = true
    LayoutMirroring.enabled: Look.rtl
    LayoutMirroring.childrenInherit: true
}
