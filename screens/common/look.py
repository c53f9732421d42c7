"""Sizes of a screen, in millimetres, and how they become pixels.

Type is named by the height of its capitals, because that is what can be read from a
distance; in Noto Sans a capital is 0.714 of the font's size. Each kind of screen has its
own measures: a kiosk is read from 60 cm, a lobby from 10 m, a desk by somebody sitting.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields, replace
from types import MappingProxyType

from PySide6.QtCore import QObject

from config.centre import Geometry
from screens.common.themes import THEMES

CAP_HEIGHT = 0.714
"""Height of a capital of Noto Sans, in em (OS/2 table, sCapHeight / unitsPerEm)."""

FAMILY = "Noto Sans"
MM_PER_INCH = 25.4
LEAST_SCALE = 0.5
"""Pixels a millimetre never fall below this: a smaller window cuts rather than blurs."""


@dataclass(frozen=True, slots=True)
class Measures:
    """Sizes of one kind of screen, millimetres; type sizes are heights of capitals.

    ``viewing`` is the distance the sizes are drawn for.
    """

    body: float
    small: float
    tileName: float
    button: float
    title: float
    number: float
    margin: float
    gap: float
    pad: float
    radius: float
    hairline: float
    ring: float
    touch: float
    icon: float
    discSize: float
    viewing: float

    def seen_from(self, distance_mm: float) -> Measures:
        """The same measures for a screen read from ``distance_mm``.

        Only type grows and shrinks, between three quarters and one and a half, so that a
        page designed for one distance still fits.
        """
        by = min(1.5, max(0.75, distance_mm / self.viewing))
        return replace(
            self,
            body=self.body * by,
            small=self.small * by,
            tileName=self.tileName * by,
            button=self.button * by,
            title=self.title * by,
            number=self.number * by,
        )


MEASURES = MappingProxyType(
    {
        "kiosk": Measures(
            body=8, small=7.3, tileName=10.6, button=10, title=16, number=48, margin=24, gap=8,
            pad=8, radius=4, hairline=0.5, ring=1.5, touch=24, icon=12, discSize=28, viewing=600,
        ),
        "lobby": Measures(
            body=34, small=24, tileName=80, button=34, title=60, number=130, margin=48, gap=24,
            pad=24, radius=12, hairline=1.5, ring=4, touch=24, icon=48, discSize=90, viewing=10000,
        ),
        "desk": Measures(
            body=2.9, small=2.5, tileName=3.8, button=2.9, title=5, number=22, margin=6, gap=2,
            pad=3, radius=1.5, hairline=0.3, ring=0.8, touch=10, icon=5, discSize=9, viewing=600,
        ),
    }
)  # fmt: skip

MOTION_MS = 220
"""How long a page or a number moves, ms."""


def scale_of(geometry: Geometry | None, width: int, height: int, dpi: float = 96) -> float:
    """Pixels in one millimetre of a window of ``width`` x ``height`` pixels.

    With a ``geometry`` the window stands for that whole screen, so a small window shows the
    same page smaller; a window lying the other way stands for the screen turned. Without
    one the window is a window on somebody's desk and ``dpi`` decides.
    """
    if geometry is None:
        return dpi / MM_PER_INCH
    across, down = geometry.width_mm, geometry.height_mm
    if (width > height) != (across > down):
        across, down = down, across
    return max(LEAST_SCALE, min(width / across, height / down))


@dataclass(frozen=True, slots=True)
class Look:
    """The look of one window: what kind of screen it is, its theme and its size.

    Attributes:
        kind: "kiosk", "lobby" or "desk".
        theme: "light", "dark" or "contrast".
        scale: Pixels a millimetre.
        viewing_mm: Distance it is read from; None means what the kind is drawn for.
        reduced_motion: Everything is simply there.
    """

    kind: str = "kiosk"
    theme: str = "light"
    scale: float = 2.71
    viewing_mm: float | None = None
    reduced_motion: bool = False
    right_to_left: bool = False

    def measures(self) -> Measures:
        """The measures of this kind of screen at its viewing distance, mm."""
        plain = MEASURES[self.kind]
        return plain if self.viewing_mm is None else plain.seen_from(self.viewing_mm)

    def tokens(self) -> dict[str, object]:
        """Every value of the QML singleton ``Look``: colours, and sizes in pixels."""
        told: dict[str, object] = asdict(THEMES[self.theme])
        measures = self.measures()
        type_sizes = {"body", "small", "tileName", "button", "title", "number"}
        for field in fields(measures):
            size = getattr(measures, field.name) * self.scale
            if field.name in type_sizes:
                size = max(1, round(size / CAP_HEIGHT))
            elif field.name == "hairline":
                size = max(self._least_line(), round(size))
            elif field.name == "ring":
                size = max(3, round(size))
            else:
                size = round(size)
            if field.name != "viewing":
                told[field.name] = size
        told |= {
            "scale": self.scale,
            "kind": self.kind,
            "theme": self.theme,
            "rtl": self.right_to_left,
            "motion": 0 if self.reduced_motion else MOTION_MS,
        }
        return told

    def _least_line(self) -> int:
        """The thinnest line, px: one pixel of white on black is lost to poor sight."""
        return 2 if self.theme == "contrast" else 1

    def dress(self, singleton: QObject) -> None:
        """Give the QML singleton ``Look`` these values; pages follow at once."""
        for name, value in self.tokens().items():
            if singleton.property(name) != value:
                singleton.setProperty(name, value)
