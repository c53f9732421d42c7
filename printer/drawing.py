"""Slip -> a 1-bit picture in the printer's own dots.

Qt's text layout shapes, mirrors and falls back between fonts, so every script prints
right. This is the only module of ``printer`` that knows Qt; it draws on any thread.
"""

from __future__ import annotations

import os
import threading
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

import structlog
from PIL import Image
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QImage,
    QPainter,
    QPainterPath,
    QRawFont,
    QTextLayout,
    QTextOption,
    QTransform,
)

from config.texts import CATALOGUES, FONTS
from kiosk.errors import Trouble
from printer.qr import QUIET_MODULES, qr_modules
from printer.slip import Block, Code, Fact, Facts, Number, Slip, Space, Text, Weight

_log = structlog.get_logger(__name__)

DPI = 203
"""Dots an inch of the usual thermal heads."""

MM_PER_INCH = 25.4
CAP_HEIGHT = 0.714
"""Height of a capital of Noto Sans in em (OS/2 table, sCapHeight / unitsPerEm)."""

PITCH, TITLE_PITCH = 1.88, 1.66
"""From baseline to baseline, in heights of capitals; titles stand closer."""

TITLE_FROM_MM = 3.0
"""Capitals from this height on make a title, mm."""

DESCENT = 0.38
"""Room below the last baseline, in heights of capitals."""

MARGIN_MM = 1.5
"""White at both sides, besides what the head can't reach anyway, mm."""

HEAD_MM, FOOT_MM = 1.0, 3.0
"""White above and below, mm; the way from head to knife adds to the upper one."""

GAP_MM = 5.0
"""Between two columns, mm."""

WIDE_DOTS = 500
"""From this width on facts stand side by side, and a code's module has six dots."""

LABEL_MM, VALUE_MM, NOTE_MM, WORD_MM = 2.2, 3.5, 2.4, 4.8
"""Heights of the capitals of a fact's label, value and note, and of the check word, mm."""

STEM_EM = 0.055
"""Width given back to the upright strokes of a number that is made narrower, em."""

FAMILIES = ("Noto Sans", "Noto Sans Arabic")
"""The bundled families, in the order in which a letter is looked for."""

INSTALL = "sudo apt-get install fonts-noto-core"
"""What gives the machine letters for other scripts."""

_WEIGHTS = {
    "regular": QFont.Weight.Normal,
    "semi": QFont.Weight.DemiBold,
    "bold": QFont.Weight.Bold,
}

_Paint = Callable[[QPainter], None]


def draw(slip: Slip, dots: int = 576, *, dpi: int = DPI) -> Image.Image:
    """The slip as a picture of mode "1", ``dots`` wide and as long as it needs.

    Args:
        slip: What to say.
        dots: Printable width: 576 on 80 mm paper, 384 on 58 mm.
        dpi: Dots an inch of the print head.

    Raises:
        Trouble: ``fonts-missing``, when the product's fonts are not there.
    """
    load_fonts()
    sheet = _Sheet(dots, dpi / MM_PER_INCH, right_to_left=slip.right_to_left)
    for block in slip.blocks:
        sheet.add(block)
    return sheet.picture()


@dataclass(frozen=True, slots=True)
class _Paragraph:
    """Laid-out lines; ``height`` reaches from the first capitals' top below the last line."""

    layout: QTextLayout
    height: float
    lines: int


class _Sheet:
    """Collects what is painted where; the picture is made once its length is known."""

    def __init__(self, dots: int, per_mm: float, *, right_to_left: bool) -> None:
        self._dots = dots
        self._mm = per_mm
        self._rtl = right_to_left
        self._margin = round(MARGIN_MM * per_mm)
        self._width = dots - 2 * self._margin
        self._paints: list[_Paint] = []
        self._y = HEAD_MM * per_mm

    def add(self, block: Block) -> None:
        """Put a block below what is there."""
        match block:
            case Space():
                self._y += block.mm * self._mm
            case Text():
                self._text(block.text, block.caps_mm, block.weight, 0, self._width)
            case Number():
                self._number(block)
            case Facts():
                self._facts(block.facts)
            case Code():
                self._code(block)

    def picture(self) -> Image.Image:
        """Everything, black on white."""
        height = round(self._y + FOOT_MM * self._mm)
        image = QImage(self._dots, height, QImage.Format.Format_Grayscale8)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing
        )
        for paint in self._paints:
            paint(painter)
        painter.end()
        grey = Image.frombuffer(
            "L",
            (self._dots, height),
            bytes(image.constBits()),
            "raw",
            "L",
            image.bytesPerLine(),
            1,
        )
        # A dot is black where at least half of it is covered: edges stay sharp, no dither.
        return grey.point([0] * 128 + [255] * 128, "1")

    def _left(self, at: float, width: float) -> float:
        """The left edge of something ``at`` dots from where lines begin."""
        if self._rtl:
            return self._dots - self._margin - at - width
        return self._margin + at

    def _text(self, text: str, caps_mm: float, weight: Weight, at: float, width: float) -> None:
        paragraph = self._paragraph(text, caps_mm, weight, width)
        self._place(paragraph, at, width, self._y)
        self._y += paragraph.height

    def _place(self, paragraph: _Paragraph, at: float, width: float, y: float) -> None:
        where = QPointF(self._left(at, width), round(y))
        layout = paragraph.layout
        self._paints.append(lambda painter: layout.draw(painter, where))

    def _paragraph(self, text: str, caps_mm: float, weight: Weight, width: float) -> _Paragraph:
        caps = caps_mm * self._mm
        option = QTextOption(
            Qt.AlignmentFlag.AlignRight if self._rtl else Qt.AlignmentFlag.AlignLeft
        )
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if self._rtl else Qt.LayoutDirection.LeftToRight
        )
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = QTextLayout(text, _font(caps / CAP_HEIGHT, weight))
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        pitch = caps * (PITCH if caps_mm < TITLE_FROM_MM else TITLE_PITCH)
        layout.beginLayout()
        lines = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            # The line's own top is its ascent's; ours is that of its capitals.
            line.setPosition(QPointF(0, round(caps + lines * pitch) - line.ascent()))
            lines += 1
        layout.endLayout()
        return _Paragraph(layout, caps * (1 + DESCENT) + pitch * (lines - 1), lines)

    def _number(self, number: Number) -> None:
        font = _font(1000, "bold")
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        path = QPainterPath()
        path.addText(0, 0, font, number.text)
        box = path.boundingRect()
        fits = self._width / box.width() * 1000 * CAP_HEIGHT / self._mm
        caps = self._mm * min(number.caps_mm, max(fits, number.floor_mm))
        tall = caps / (1000 * CAP_HEIGHT)
        wide = min(tall, self._width / box.width())
        # Narrowed letters get their upright strokes' width back, or they look squashed.
        smear = STEM_EM * 1000 * (tall - wide) if wide < tall else 0.0
        wide = min(wide, (self._width - smear) / box.width())
        shape = QTransform.fromScale(wide, tall).map(path.translated(-box.left(), 0))
        left = self._left(0, box.width() * wide + smear)
        baseline = round(self._y + caps)

        def paint(painter: QPainter) -> None:
            for step in range(int(smear) + 1):
                painter.fillPath(
                    shape.translated(left + step, baseline), QColor(Qt.GlobalColor.black)
                )

        self._paints.append(paint)
        self._y += caps

    def _facts(self, facts: tuple[Fact, ...]) -> None:
        beside = len(facts) > 1 and self._dots >= WIDE_DOTS
        if not beside:
            for index, fact in enumerate(facts):
                self._y += 5 * self._mm if index else 0
                self._fact(fact, 0, self._width)
            return
        gap = GAP_MM * self._mm
        width = (self._width - gap * (len(facts) - 1)) / len(facts)
        top, low = self._y, self._y
        for index, fact in enumerate(facts):
            self._y = top
            self._fact(fact, index * (width + gap), width)
            low = max(low, self._y)
        self._y = low

    def _fact(self, fact: Fact, at: float, width: float, value_mm: float = VALUE_MM) -> None:
        self._text(fact.label, LABEL_MM, "regular", at, width)
        self._y += 0.8 * self._mm
        self._text(fact.value, value_mm, "semi", at, width)
        if fact.note:
            self._y += 1.2 * self._mm
            self._text(fact.note, NOTE_MM, "regular", at, width)

    def _code(self, code: Code) -> None:
        modules = qr_modules(code.content)
        dot = 6 if self._dots >= WIDE_DOTS else 5
        size = len(modules) * dot
        # The margin and the paper's own white belong to the quiet zone on the outer side.
        quiet = QUIET_MODULES * dot
        left, top = round(self._left(0, size)), round(self._y)
        black = QColor(Qt.GlobalColor.black)

        def paint(painter: QPainter) -> None:
            for row, line in enumerate(modules):
                for column, is_black in enumerate(line):
                    if is_black:
                        where = QRectF(left + column * dot, top + row * dot, dot, dot)
                        painter.fillRect(where, black)

        self._paints.append(paint)
        at = size + quiet
        self._fact(code.fact, at, self._width - at, WORD_MM)
        if self._dots >= WIDE_DOTS:
            self._y += 2 * self._mm
            self._text(code.text, NOTE_MM, "regular", at, self._width - at)
            self._y = max(self._y, top + size + quiet)
        else:
            self._y = top + size + quiet
            self._text(code.text, NOTE_MM, "regular", 0, self._width)


def _font(pixels: float, weight: Weight) -> QFont:
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPixelSize(max(1, round(pixels)))
    font.setWeight(_WEIGHTS[weight])
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font


_SIZE = 32
_lock = threading.Lock()
_loaded = False
_own: list[QGuiApplication] = []


def load_fonts(letters: Mapping[str, str] | None = None) -> None:
    """Make the bundled fonts known to Qt and check them; done once a process.

    Makes an offscreen ``QGuiApplication`` where the process has none yet (a command that
    only draws); call it first on the main thread then. Afterwards any thread may draw.

    Args:
        letters: Further texts by language that must be drawable, such as a centre's own.

    Raises:
        Trouble: ``fonts-missing`` with the language, the letters that nothing installed
            can draw, and the command that mends it.
    """
    global _loaded
    with _lock:
        if not _loaded:
            _ensure_application()
            _register()
            for path in sorted(CATALOGUES.glob("*.ftl")):
                _check(path.stem, path.read_text(encoding="utf-8"))
            _loaded = True
        for language, text in (letters or {}).items():
            _check(language, text)


def missing_letters(text: str, families: Iterable[str] = FAMILIES) -> str:
    """The letters of ``text`` that neither the bundled nor any installed font can draw."""
    wanted = {one for one in text if _visible(one)}
    for family in families:
        if wanted:
            wanted -= _drawn_by(family, wanted)
    for family in QFontDatabase.families():
        if not wanted:
            break
        wanted -= _drawn_by(family, wanted)
    return "".join(sorted(wanted))


def _ensure_application() -> None:
    if isinstance(QCoreApplication.instance(), QGuiApplication):
        return
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _own.append(QGuiApplication(["vuoro"]))
    _log.debug("made an offscreen Qt application to draw with")


def _register() -> None:
    application = QCoreApplication.instance()
    if application is not None and application.property("vuoroFonts"):
        return
    for path in sorted(FONTS.glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise Trouble("fonts-missing", language=path.name, letters="", install=INSTALL)


def _check(language: str, text: str) -> None:
    missing = missing_letters(text)
    if missing:
        raise Trouble("fonts-missing", language=language, letters=missing, install=INSTALL)


def _visible(letter: str) -> bool:
    return unicodedata.category(letter)[0] not in "CZ"


def _drawn_by(family: str, letters: set[str]) -> set[str]:
    font = QFont(family)
    font.setPixelSize(_SIZE)
    font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    raw = QRawFont.fromFont(font)
    if raw.familyName() != family:
        return set()
    return {one for one in letters if raw.supportsCharacter(ord(one))}
