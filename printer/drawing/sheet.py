"""Blocks from top to bottom of a piece of paper, in dots."""

from __future__ import annotations

from collections.abc import Callable

import structlog
from PIL import Image, ImageChops
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QTransform

from printer.blocks import (
    Block,
    Code,
    Fact,
    Facts,
    Number,
    Picture,
    Slip,
    Space,
    Steps,
    Text,
    Weight,
)
from printer.drawing.fonts import CAP_HEIGHT, font_of, load_fonts
from printer.drawing.icon import ink_of
from printer.drawing.lines import lay_out, width_of
from printer.qr import QUIET_MODULES, qr_modules

DPI = 203
"""Dots an inch of the usual thermal heads."""

MM_PER_INCH = 25.4
MARGIN_MM = 1.5
"""White at both sides, besides what the head can't reach anyway, mm."""

HEAD_MM, FOOT_MM = 1.0, 3.0
"""White above and below, mm; the way from head to knife adds to the upper one."""

GAP_MM = 5.0
"""Between two columns, mm."""

FACT_GAP_MM = 4.0
"""Between two facts below each other, mm."""

ICON_CAPS, ICON_GAP_MM = 1.6, 2.0
"""Side of an icon in heights of its text's capitals, and white between both, mm."""

WIDE_DOTS = 500
"""From this width on facts stand side by side, and a code's module has six dots."""

LABEL_MM, VALUE_MM, NOTE_MM, WORD_MM = 2.2, 3.5, 2.4, 4.8
"""Heights of the capitals of a fact's label, value and note, and of the check word, mm."""

TITLE_MM, STEP_MM, STEP_AT_MM, STEP_GAP_MM = 2.6, 2.4, 4.6, 1.4
"""Heights of the capitals of a way's title and steps, where a step's text begins, and what
lies between two steps, mm."""

MAP_MM, NARROW_MAP_MM = 34.0, 32.0
"""Height of a map on wide and on narrow paper, mm."""

STEM_EM = 0.055
"""Width given back to the upright strokes of a number that is made narrower, em."""

_log = structlog.get_logger(__name__)
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
    return _laid_out(slip, dots, dpi).picture()


def map_size(dots: int = 576, *, dpi: int = DPI) -> tuple[int, int]:
    """Width and height of a map for a slip, dots: as wide as the text.

    Args:
        dots: Printable width of the paper.
        dpi: Dots an inch of the print head.
    """
    per_mm = dpi / MM_PER_INCH
    high = MAP_MM if dots >= WIDE_DOTS else NARROW_MAP_MM
    return dots - 2 * round(MARGIN_MM * per_mm), round(high * per_mm)


def as_picture(image: Image.Image) -> Picture:
    """An image of mode "1" as a block of a slip, dot for dot."""
    black = ImageChops.invert(image.convert("1", dither=Image.Dither.NONE))
    return Picture(image.width, image.height, black.tobytes())


def lines_of(slip: Slip, dots: int = 576, *, dpi: int = DPI) -> tuple[tuple[str, ...], ...]:
    """Every paragraph of a slip, and where its lines break on paper ``dots`` wide.

    Raises:
        Trouble: ``fonts-missing``, when the product's fonts are not there.
    """
    return _laid_out(slip, dots, dpi).said()


def _laid_out(slip: Slip, dots: int, dpi: int) -> _Sheet:
    load_fonts()
    sheet = _Sheet(dots, dpi / MM_PER_INCH, right_to_left=slip.right_to_left)
    for block in slip.blocks:
        sheet.add(block)
    return sheet


class _Sheet:
    """Collects what is painted where; the picture is made once its length is known."""

    def __init__(self, dots: int, per_mm: float, *, right_to_left: bool) -> None:
        self._dots = dots
        self._mm = per_mm
        self._rtl = right_to_left
        self._margin = round(MARGIN_MM * per_mm)
        self._width = dots - 2 * self._margin
        self._paints: list[_Paint] = []
        self._said: list[tuple[str, ...]] = []
        self._y = HEAD_MM * per_mm

    def add(self, block: Block) -> None:
        """Put a block below what is there."""
        match block:
            case Space():
                self._y += block.mm * self._mm
            case Text():
                at = self._icon(block) if block.icon else 0.0
                self._text(block.text, block.caps_mm, block.weight, at, self._width - at)
            case Number():
                self._number(block)
            case Facts():
                self._facts(block.facts, block.scale)
            case Steps():
                self._steps(block)
            case Picture():
                self._picture(block)
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

    def said(self) -> tuple[tuple[str, ...], ...]:
        """The lines of every paragraph, from top to bottom."""
        return tuple(self._said)

    def _left(self, at: float, width: float) -> float:
        """The left edge of something ``at`` dots from where lines begin."""
        if self._rtl:
            return self._dots - self._margin - at - width
        return self._margin + at

    def _text(self, text: str, caps_mm: float, weight: Weight, at: float, width: float) -> None:
        paragraph = lay_out(text, caps_mm, weight, width, self._mm, right_to_left=self._rtl)
        where = QPointF(self._left(at, width), round(self._y))
        layout = paragraph.layout
        self._paints.append(lambda painter: layout.draw(painter, where))
        self._said.append(paragraph.lines)
        self._y += paragraph.height

    def _number(self, number: Number) -> None:
        font = font_of(1000, "bold")
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

    def _icon(self, text: Text) -> float:
        """Puts a text's icon before it; how far the text moves for it, dots.

        Only where the text still takes as many lines, and letters as wide: the words matter
        more, and so does the paper.
        """
        side = round(ICON_CAPS * text.caps_mm * self._mm)
        at = side + round(ICON_GAP_MM * self._mm)
        room = self._width - at
        words = text.text.replace("-", "- ").split()
        widest = max(width_of(one, text.caps_mm, text.weight, self._mm) for one in words or [""])
        if widest > room or self._lines(text, room) > self._lines(text, self._width):
            return 0.0
        ink = ink_of(text.icon, side)
        if ink is None:
            return 0.0
        # Its middle is that of the first line's capitals; the text moves down for its upper half.
        over = (side - text.caps_mm * self._mm) / 2
        where = QPointF(self._left(0, side), round(self._y))
        self._paints.append(lambda painter: painter.drawImage(where, ink))
        self._y += over
        return at

    def _lines(self, text: Text, width: float) -> int:
        told = lay_out(
            text.text, text.caps_mm, text.weight, width, self._mm, right_to_left=self._rtl
        )
        return len(told.lines)

    def _facts(self, facts: tuple[Fact, ...], scale: float) -> None:
        columns = self._columns(facts, scale) if len(facts) > 1 else None
        if columns is None:
            for index, fact in enumerate(facts):
                self._y += FACT_GAP_MM * self._mm if index else 0
                self._fact(fact, 0, self._width, scale)
            return
        at, top, low = 0.0, self._y, self._y
        for fact, width in zip(facts, columns, strict=True):
            self._y = top
            self._fact(fact, at, width, scale)
            at += width + GAP_MM * self._mm
            low = max(low, self._y)
        self._y = low

    def _columns(self, facts: tuple[Fact, ...], scale: float) -> list[float] | None:
        """How wide each fact is: equal, unless one needs more and its neighbours need less.

        None where they must stand below each other: on narrow paper, unless all fit.
        """
        room = self._width - GAP_MM * self._mm * (len(facts) - 1)
        equal = room / len(facts)
        short = [max(self._takes(fact, scale)[:2]) for fact in facts]
        # A note may break, a value should not: notes count only where there is room for all.
        for needs in ([max(self._takes(fact, scale)) for fact in facts], short):
            if max(needs) > equal and sum(needs) <= room:
                spare = (room - sum(needs)) / len(facts)
                return [need + spare for need in needs]
        return [equal] * len(facts) if self._dots >= WIDE_DOTS or max(short) <= equal else None

    def _takes(self, fact: Fact, scale: float) -> tuple[float, float, float]:
        """What a fact's label, value and note take on one line each, dots."""
        return (
            width_of(fact.label, LABEL_MM * scale, "regular", self._mm),
            width_of(fact.value, VALUE_MM * scale, "semi", self._mm),
            width_of(fact.note, NOTE_MM * scale, "regular", self._mm),
        )

    def _fact(
        self, fact: Fact, at: float, width: float, scale: float, value_mm: float = VALUE_MM
    ) -> None:
        self._text(fact.label, LABEL_MM * scale, "regular", at, width)
        # Arabic letters reach further below their line.
        self._y += (2.0 if self._rtl else 0.8) * self._mm
        self._text(fact.value, value_mm * scale, "semi", at, width)
        if fact.note:
            self._y += 1.2 * self._mm
            self._text(fact.note, NOTE_MM * scale, "regular", at, width)

    def _steps(self, way: Steps) -> None:
        scale = way.scale
        self._text(way.title, TITLE_MM * scale, "semi", 0, self._width)
        at = STEP_AT_MM * scale * self._mm if len(way.steps) > 1 else 0
        for number, step in enumerate(way.steps, 1):
            self._y += STEP_GAP_MM * self._mm
            if at:
                top = self._y
                self._text(str(number), STEP_MM * scale, "semi", 0, at)
                self._y = top
            self._text(step, STEP_MM * scale, "regular", at, self._width - at)

    def _picture(self, picture: Picture) -> None:
        """In the middle, dot for dot; what is wider than the paper is left out."""
        if picture.wide > self._dots:
            _log.warning("a picture is wider than the paper", wide=picture.wide, dots=self._dots)
            return
        row = (picture.wide + 7) // 8
        image = QImage(picture.bits, picture.wide, picture.high, row, QImage.Format.Format_Mono)
        image.setColorTable([QColor("white").rgb(), QColor("black").rgb()])
        # A copy of its own: Qt would read the bytes where they lie.
        own, where = image.copy(), QPointF((self._dots - picture.wide) // 2, round(self._y))
        self._paints.append(lambda painter: painter.drawImage(where, own))
        self._y = round(self._y) + picture.high

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
        self._fact(code.fact, at, self._width - at, code.scale, WORD_MM)
        if self._dots >= WIDE_DOTS:
            self._y += 2 * self._mm
            self._text(code.text, NOTE_MM * code.scale, "regular", at, self._width - at)
            self._y = max(self._y, top + size + quiet)
        else:
            self._y = top + size + quiet
            self._text(code.text, NOTE_MM * code.scale, "regular", 0, self._width)
