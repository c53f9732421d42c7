"""``RouteMap``: the map as an item of a QML page, module ``VuoroMap`` 1.0.

The map is painted once into a picture, before the next frame; pictures of the other floors
are made meanwhile on a thread of their own, so that a change of floor only shows one. The
dashes that move along the way lie over it. They move for a few seconds and then stand still;
with ``moving`` off they stand from the first frame on.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    Property,
    QAbstractAnimation,
    QRect,
    QRectF,
    QVariantAnimation,
    Signal,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtQml import qmlRegisterType
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.wayfinding.scene import FloorScene, Scene
from screens.map.colours import PALETTES
from screens.map.moving import Dashes
from screens.map.pictures import Made, Order, Picture, draw_ahead, draw_picture
from screens.map.primitives import Drawing

MOVES_MS = 4800
"""How long the dashes move."""

AT_ONCE = 700
"""Parts of a floor up to which it is drawn between two frames; larger ones meanwhile."""

STEPS = 6
"""How many distances between two dashes they move on in that time."""


def parts_of(floor: FloorScene) -> int:
    """How much a floor has to be drawn."""
    return len(floor.surfaces) + len(floor.walls) + len(floor.treads)


class RouteMap(QQuickPaintedItem):
    """One floor of a scene.

    The page sets ``scene`` (a ``Scene`` or null), ``floor`` (its index), ``theme`` ("light",
    "dark" or "contrast"), ``pxPerMm``, ``textMm`` (height of the labels' capitals), ``moving``
    (whether dashes move a few seconds along a new way), ``compact`` (a strip) and ``hereText``
    (what stands beside the arrow). It tells ``floors`` (how many there are), ``floorName``
    (what signs call the one shown) and ``atRest`` (whether nothing moves). Its name and
    description for those who do not see it are the page's: the way in words.
    """

    changed = Signal()
    rested = Signal()
    motionChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        # PySide keeps this object when Qt has long destroyed it with its page, once a way shown:
        # what is heavy goes with the page.
        kept = self.__dict__
        self.destroyed.connect(lambda *_: kept.clear())
        self._scene: Scene | None = None
        self._floor = 0
        self._theme = "light"
        self._per_mm = 2.71
        self._text = 7.3
        self._moving = True
        self._compact = False
        self._here = ""
        self._pictures: dict[int, Picture] = {}
        self._made = Made()
        self._made.ready.connect(self._on_made)
        self._number = 0
        self._asked: set[int] = set()
        self._dashes = Dashes(self)
        self._motion = QVariantAnimation(self)
        self._motion.setObjectName("mapDashes")
        self._motion.setStartValue(0.0)
        self._motion.setEndValue(float(STEPS))
        self._motion.setDuration(MOVES_MS)
        self._motion.valueChanged.connect(self._on_moved)
        self._motion.finished.connect(self._on_rest)
        self._motion.stateChanged.connect(self.motionChanged)

    def get_scene(self) -> Any:  # noqa: ANN401 - Qt's own type
        """The scene shown, or None."""
        return self._scene

    def set_scene(self, scene: Any) -> None:  # noqa: ANN401 - Qt's own type
        """Show another scene; null and what is no scene show nothing."""
        shown = scene if isinstance(scene, Scene) else None
        if shown is not self._scene:
            self._scene = shown
            self._renew()

    def get_floor(self) -> int:
        """Index of the floor shown."""
        return self._floor

    def set_floor(self, floor: int) -> None:
        """Show another floor of the scene."""
        if floor != self._floor:
            self._floor = floor
            self._show()

    def get_theme(self) -> str:
        """Name of the theme."""
        return self._theme

    def set_theme(self, theme: str) -> None:
        """Use another theme; one that is not known is the light one."""
        known = theme if theme in PALETTES else "light"
        if known != self._theme:
            self._theme = known
            self._renew()

    def get_per_mm(self) -> float:
        """Pixels a millimetre."""
        return self._per_mm

    def set_per_mm(self, per_mm: float) -> None:
        """Draw at another size of pixels."""
        if per_mm > 0 and per_mm != self._per_mm:
            self._per_mm = per_mm
            self._renew()

    def get_text(self) -> float:
        """Height of the labels' capitals, mm."""
        return self._text

    def set_text(self, text: float) -> None:
        """Draw larger or smaller labels."""
        if text > 0 and text != self._text:
            self._text = text
            self._renew()

    def get_moving(self) -> bool:
        """Whether dashes move along a new way."""
        return self._moving

    def set_moving(self, moving: bool) -> None:  # noqa: FBT001 - Qt sets it so
        """Let them move, or stand at once."""
        if moving != self._moving:
            self._moving = moving
            self._start()
            self.changed.emit()

    def get_compact(self) -> bool:
        """Whether it is a strip with few names."""
        return self._compact

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001 - Qt sets it so
        """Show few names, or as many as have room."""
        if compact != self._compact:
            self._compact = compact
            self._renew()

    def get_here(self) -> str:
        """What stands beside the arrow."""
        return self._here

    def set_here(self, text: str) -> None:
        """Say something else beside the arrow."""
        if text != self._here:
            self._here = text
            self._renew()

    def get_floors(self) -> int:
        """How many floors the scene has."""
        return len(self._scene.floors) if self._scene is not None else 0

    def get_floor_name(self) -> str:
        """What signs call the floor shown."""
        shown = self._shown()
        return shown.floor if shown is not None else ""

    def get_at_rest(self) -> bool:
        """Whether nothing moves."""
        return self._motion.state() != QAbstractAnimation.State.Running

    def drawing(self) -> Drawing | None:
        """What is drawn at present."""
        made = self._pictures.get(self._floor)
        return made.drawing if made is not None else None

    def _shown(self) -> FloorScene | None:
        if self._scene is None or not 0 <= self._floor < len(self._scene.floors):
            return None
        return self._scene.floors[self._floor]

    def geometryChange(self, newGeometry: QRectF | QRect, oldGeometry: QRectF | QRect) -> None:
        """Called by Qt."""
        super().geometryChange(newGeometry, oldGeometry)
        if newGeometry.size() != oldGeometry.size():
            self._renew()

    def componentComplete(self) -> None:
        """Called by Qt: every property is set."""
        super().componentComplete()
        self._renew()

    def _renew(self) -> None:
        self._pictures = {}
        self._number += 1
        self._asked = set()
        self._show()

    def _show(self) -> None:
        """Have the floor shown drawn before the next frame: once, whatever changed till then."""
        if self.isComponentComplete():
            self.polish()
            self.changed.emit()

    def updatePolish(self) -> None:
        """Called by Qt before a frame."""
        order, shown = self._order(), self._shown()
        known = self._floor in self._pictures
        if order is not None and shown is not None and not known and parts_of(shown) <= AT_ONCE:
            self._pictures[self._floor] = draw_picture(order, self._floor)
        self._dashes.cover(self.drawing(), self._theme, self._per_mm)
        self._start()
        self.update()
        for floor in range(self.get_floors() if order is not None else 0):
            if order is not None and floor not in self._pictures and floor not in self._asked:
                self._asked.add(floor)
                draw_ahead(self._made, self._number, order, floor)

    def _on_made(self, number: int, floor: int, picture: Picture) -> None:
        if number != self._number:
            return
        self._pictures.setdefault(floor, picture)
        if floor == self._floor and self._dashes.drawing is not self.drawing():
            self._show()

    def _order(self) -> Order | None:
        width, height = round(self.width()), round(self.height())
        if self._scene is None or width < 1 or height < 1:
            return None
        return Order(
            self._scene, width, height, self._theme, self._per_mm, self._text, self._here,
            compact=self._compact,
        )  # fmt: skip

    def _start(self) -> None:
        self._motion.stop()
        self._dashes.phase = 0.0
        self._dashes.update()
        drawing = self.drawing()
        if self._moving and drawing is not None and len(drawing.way) > 1:
            self._motion.start()

    def _on_moved(self, value: float) -> None:
        self._dashes.phase = float(value)
        self._dashes.update()

    def _on_rest(self) -> None:
        self._dashes.phase = 0.0
        self._dashes.update()
        self.rested.emit()

    def paint(self, painter: QPainter) -> None:
        """Called by Qt."""
        made = self._pictures.get(self._floor)
        if made is None:
            painter.fillRect(self.boundingRect(), QColor(PALETTES[self._theme]["outside"]))
        else:
            painter.drawImage(0, 0, made.image)

    scene = Property("QVariant", get_scene, set_scene, notify=changed)  # type: ignore[arg-type]
    floor = Property(int, get_floor, set_floor, notify=changed)
    theme = Property(str, get_theme, set_theme, notify=changed)
    pxPerMm = Property(float, get_per_mm, set_per_mm, notify=changed)
    textMm = Property(float, get_text, set_text, notify=changed)
    moving = Property(bool, get_moving, set_moving, notify=changed)
    compact = Property(bool, get_compact, set_compact, notify=changed)
    hereText = Property(str, get_here, set_here, notify=changed)
    floors = Property(int, get_floors, notify=changed)
    floorName = Property(str, get_floor_name, notify=changed)
    atRest = Property(bool, get_at_rest, notify=motionChanged)


def register_map() -> None:
    """Make ``import VuoroMap`` known to QML; done once a process."""
    global _registered
    if not _registered:
        qmlRegisterType(RouteMap, "VuoroMap", 1, 0, "RouteMap")  # type: ignore[call-overload]
        _registered = True


_registered = False
