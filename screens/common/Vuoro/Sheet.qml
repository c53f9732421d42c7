import QtQuick

// Root of a screen: paper, mirrored when the language is written from the right.
Rectangle {
    id: sheet

    color: Look.paper
    LayoutMirroring.enabled: Look.rtl
    LayoutMirroring.childrenInherit: true
}
