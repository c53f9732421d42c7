"""Commands -> strips of printed paper: the head and the knife of the simulator."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from PIL import Image, ImageDraw, ImageFont
from qrcode.exceptions import DataOverflowError

from config.texts import FONTS
from printer.qr import QUIET_MODULES, qr_modules
from printer.reading import Command

STRIP_DOTS = 24
"""The paper moves on by at most this much at a time, dots."""

CELL = (12, 24)
"""Width and height of a character of font A, dots."""

SMALL_CELL = (9, 17)
LINE_DOTS = 34
"""Line spacing after ``ESC 2``: a sixth of an inch."""

CODE_PAGES = {
    0: "cp437",
    2: "cp850",
    3: "cp860",
    4: "cp863",
    5: "cp865",
    13: "cp857",
    14: "cp737",
    15: "iso8859_7",
    16: "cp1252",
    17: "cp866",
    18: "cp852",
    19: "cp858",
    20: "cp874",
    32: "cp720",
    33: "cp775",
    34: "cp855",
    36: "cp862",
    37: "cp864",
    40: "iso8859_15",
    45: "cp1250",
    46: "cp1251",
    47: "cp1253",
    48: "cp1254",
    49: "cp1255",
    50: "cp1256",
    51: "cp1257",
    52: "cp1258",
}
"""``ESC t n``: which table prints the bytes from 80h on."""


class Mechanism:
    """What a printer remembers between commands, and what each puts on paper.

    Args:
        dots: Width of the print head.
    """

    def __init__(self, dots: int) -> None:
        self.dots = dots
        self.reset()

    def reset(self) -> None:
        """As after switching on, or ``ESC @``."""
        self._align = 0
        self._page = "cp437"
        self._bold = self._under = self._reverse = self._small = False
        self._wide = self._tall = 1
        self._spacing = LINE_DOTS
        self._line: list[Image.Image] = []
        self._graphics: Image.Image | None = None
        self._qr_text = b""
        self._qr_size = 3

    def execute(self, command: Command) -> Iterator[Image.Image]:
        """Strips that the command prints, from top to bottom; white is 255."""
        arguments, data = command.arguments, command.data
        match command.name:
            case "ESC @":
                self.reset()
            case "text":
                yield from self._write(data)
            case "control":
                if arguments[0] in {0x0A, 0x0D}:
                    yield from self._end_line() if arguments[0] == 0x0A else ()
            case "ESC d":
                yield from self._end_line(arguments[0])
            case "ESC J":
                yield from self._flush()
                yield from self._strips(self._white(arguments[0]))
            case "GS v 0":
                picture = _bits(data, arguments[1], arguments[2])
                by = (2 if arguments[0] & 1 else 1, 2 if arguments[0] & 2 else 1)
                yield from self._picture(_grown(picture, *by))
            case "ESC *":
                self._line.append(_columns_of(data, *arguments))
            case "GS ( L":
                yield from self._graphic(data)
            case "GS ( k":
                yield from self._qr(data)
            case _:
                self._set(command.name, arguments)

    def _set(self, name: str, arguments: tuple[int, ...]) -> None:
        n = arguments[0] if arguments else 0
        match name:
            case "ESC a":
                self._align = n % 48 if n % 48 < 3 else 0
            case "ESC t":
                self._page = CODE_PAGES.get(n, "cp437")
            case "ESC E" | "ESC G":
                self._bold = bool(n & 1)
            case "ESC -":
                self._under = n % 48 in {1, 2}
            case "GS B":
                self._reverse = bool(n & 1)
            case "ESC M":
                self._small = n % 48 == 1
            case "ESC !":
                self._small, self._bold, self._under = bool(n & 1), bool(n & 8), bool(n & 128)
                self._tall, self._wide = 2 if n & 16 else 1, 2 if n & 32 else 1
            case "GS !":
                self._wide, self._tall = (n >> 4 & 7) + 1, (n & 7) + 1
            case "ESC 2":
                self._spacing = LINE_DOTS
            case "ESC 3":
                self._spacing = n

    def _white(self, height: int) -> Image.Image:
        return Image.new("L", (self.dots, height), 255)

    def _strips(self, picture: Image.Image) -> Iterator[Image.Image]:
        for top in range(0, picture.height, STRIP_DOTS):
            yield picture.crop((0, top, self.dots, min(top + STRIP_DOTS, picture.height)))

    def _picture(self, picture: Image.Image) -> Iterator[Image.Image]:
        yield from self._flush()
        yield from self._strips(self._across(picture, picture.height))

    def _across(self, picture: Image.Image, height: int) -> Image.Image:
        """The paper's whole width with a picture at the alignment's place."""
        paper = self._white(height)
        left = max(0, self.dots - picture.width) * self._align // 2
        paper.paste(picture, (left, height - picture.height))
        return paper

    def _write(self, data: bytes) -> Iterator[Image.Image]:
        for letter in data.decode(self._page, errors="replace"):
            glyph = self._glyph(letter)
            if sum(one.width for one in self._line) + glyph.width > self.dots:
                yield from self._end_line()
            self._line.append(glyph)

    def _glyph(self, letter: str) -> Image.Image:
        cell = SMALL_CELL if self._small else CELL
        glyph = _letter(letter, cell, bold=self._bold)
        if self._under or self._reverse:
            glyph = glyph.copy()
        if self._under:
            glyph.paste(0, (0, cell[1] - 2, cell[0], cell[1]))
        if self._reverse:
            glyph = glyph.point([255 - value for value in range(256)])
        return _grown(glyph, self._wide, self._tall)

    def _flush(self) -> Iterator[Image.Image]:
        if self._line:
            yield from self._end_line()

    def _end_line(self, lines: int = 1) -> Iterator[Image.Image]:
        tallest = max((one.height for one in self._line), default=0)
        height = max(self._spacing, tallest) if lines else tallest
        text = Image.new("L", (min(self.dots, sum(one.width for one in self._line)), height), 255)
        left = 0
        for one in self._line:
            text.paste(one, (left, tallest - one.height))
            left += one.width
        self._line = []
        yield from self._strips(self._across(text, height))
        yield from self._strips(self._white(self._spacing * max(0, lines - 1)))

    def _graphic(self, data: bytes) -> Iterator[Image.Image]:
        """``GS ( L``: function 112 keeps a picture, 2 or 50 prints it."""
        function = data[1] if len(data) > 1 else 0
        if function == 112 and len(data) >= 10:
            across, down = data[6] + 256 * data[7], data[8] + 256 * data[9]
            picture = _bits(data[10:], (across + 7) // 8, down)
            grown = _grown(picture, max(1, min(2, data[3])), max(1, min(2, data[4])))
            self._graphics = grown
        elif function in {2, 50} and self._graphics is not None:
            picture, self._graphics = self._graphics, None
            yield from self._picture(picture)

    def _qr(self, data: bytes) -> Iterator[Image.Image]:
        """``GS ( k``, cn 49: function 67 sets the module, 80 keeps the text, 81 prints."""
        if len(data) < 3 or data[0] != 49:
            return
        if data[1] == 67:
            self._qr_size = max(1, min(16, data[2]))
        elif data[1] == 80:
            self._qr_text = data[3:]
        elif data[1] == 81 and self._qr_text:
            try:
                modules = qr_modules(self._qr_text.decode("utf-8", errors="replace"))
            except (DataOverflowError, ValueError):
                return
            size = len(modules)
            code = Image.new("L", (size + 2 * QUIET_MODULES,) * 2, 255)
            for row, line in enumerate(modules):
                for column, black in enumerate(line):
                    if black:
                        code.putpixel((column + QUIET_MODULES, row + QUIET_MODULES), 0)
            yield from self._picture(_grown(code, self._qr_size, self._qr_size))


def _bits(data: bytes, across: int, down: int) -> Image.Image:
    """Rows of bytes, most significant bit left, 1 is black; short data end in white."""
    down = min(down, -(-len(data) // across)) if across else 0
    if not down:
        return Image.new("L", (0, 0), 255)
    size = across * down
    data = data[:size].ljust(size, b"\0")
    return Image.frombytes("1", (across * 8, down), data, "raw", "1;I").convert("L")


def _columns_of(data: bytes, mode: int, across: int) -> Image.Image:
    """Columns of one or three bytes, most significant bit on top, stretched to 24 dots."""
    if not across:
        return Image.new("L", (0, 0), 255)
    deep = 3 if mode >= 32 else 1
    turned = Image.frombytes("1", (deep * 8, across), data, "raw", "1;I").convert("L")
    picture = turned.transpose(Image.Transpose.TRANSPOSE)
    return _grown(picture, 1 if mode in {1, 33} else 2, 1 if deep == 3 else 3)


def _grown(picture: Image.Image, wide: int, tall: int) -> Image.Image:
    if wide == tall == 1:
        return picture
    return picture.resize((picture.width * wide, picture.height * tall), Image.Resampling.NEAREST)


@lru_cache(maxsize=512)
def _letter(letter: str, cell: tuple[int, int], *, bold: bool) -> Image.Image:
    picture = Image.new("L", cell, 255)
    font = _font(cell[1], bold=bold)
    left = (cell[0] - font.getlength(letter)) / 2
    ImageDraw.Draw(picture).text((left, cell[1] * 0.78), letter, fill=0, font=font, anchor="ls")
    return picture.point([0] * 128 + [255] * 128)


@lru_cache(maxsize=8)
def _font(height: int, *, bold: bool) -> ImageFont.FreeTypeFont:
    name = "NotoSans-Bold.ttf" if bold else "NotoSans-Regular.ttf"
    return ImageFont.truetype(FONTS / name, round(height * 0.8))
