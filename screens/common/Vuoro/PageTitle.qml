import QtQuick

// The one question or statement of a page.
Label {
    id: title

    font.pixelSize: Look.title
    font.weight: Look.weightBold
    lineHeight: 0.85
    maximumLineCount: 3
    Accessible.role: Accessible.Heading
    Accessible.name: title.text
}
