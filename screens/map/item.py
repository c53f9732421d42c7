"""``RouteMap``: the map as an item of a QML page, module ``VuoroMap`` 1.0.

The map is painted once into a picture; the dashes that move along the way are an item of
their own over it, so that a frame of the movement paints only them. They move for a few
seconds and then stand still; with ``moving`` off they stand from the first frame on.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QAbstractAnimation, QRect, QRectF, QVariantAnimation, Signal
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQml import qmlRegisterType
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.wayfinding.scene import FloorScene, Scene
from screens.map.colours import PALETTES, RIGHT_TO_LEFT
from screens.map.layout import lay_out
from screens.map.painter import measure_at, paint, paint_dashes
from screens.map.primitives import Drawing

MOVES_MS = 4800
"""How long the dashes move."""

STEPS = 6
"""How many distances between two dashes they move on in that time."""


class Dashes(QQuickPaintedItem):
    """The dashes of the way; repainted as they move, and nothing else with them."""

    def __init__(self, parent: QQuickItem) -> None:
        super().__init__(parent)
        self.drawing: Drawing | None = None
        self.theme = "light"
        self.per_mm = 1.0
        self.phase = 0.0
        self.frames = 0

    def cover(self, drawing: Drawing | None, theme: str, per_mm: float) -> None:
        """Take a new way; the item becomes just as large as it."""
        self.drawing, self.theme, self.per_mm = drawing, theme, per_mm
        way = drawing.way if drawing is not None else ()
        self.setVisible(len(way) > 1)
        if drawing is None or len(way) < 2:
            return
        rim = drawing.way_width
        left, top = min(x for x, _ in way) - rim, min(y for _, y in way) - rim
        right, bottom = max(x for x, _ in way) + rim, max(y for _, y in way) + rim
        self.setX(int(left * per_mm))
        self.setY(int(top * per_mm))
        self.setWidth(int((right - left) * per_mm) + 2)
        self.setHeight(int((bottom - top) * per_mm) + 2)
        self.update()

    def paint(self, painter: QPainter) -> None:
        """Called by Qt."""
        if self.drawing is None:
            return
        self.frames += 1
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-self.x(), -self.y())
        paint_dashes(painter, self.drawing, PALETTES[self.theme], self.per_mm, self.phase)


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

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._scene: Scene | None = None
        self._floor = 0
        self._theme = "light"
        self._per_mm = 2.71
        self._text = 7.3
        self._moving = True
        self._compact = False
        self._here = ""
        self._pictures: dict[int, tuple[Drawing, QImage]] = {}
        self._dashes = Dashes(self)
        self._motion = QVariantAnimation(self)
        self._motion.setObjectName("mapDashes")
        self._motion.setStartValue(0.0)
        self._motion.setEndValue(float(STEPS))
        self._motion.setDuration(MOVES_MS)
        self._motion.valueChanged.connect(self._on_moved)
        self._motion.finished.connect(self._on_rest)

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
        return made[0] if made is not None else None

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
        self._pictures.clear()
        self._show()

    def _show(self) -> None:
        """Draw the floor shown, unless it is drawn already, and let its dashes run."""
        if not self.isComponentComplete():
            return
        self._prepare(self._floor)
        self._dashes.cover(self.drawing(), self._theme, self._per_mm)
        self._start()
        self.update()
        self.changed.emit()

    def _prepare(self, floor: int) -> None:
        scene, width, height = self._scene, round(self.width()), round(self.height())
        if scene is None or width < 1 or height < 1 or floor in self._pictures:
            return
        if not 0 <= floor < len(scene.floors):
            return
        drawing = lay_out(
            scene.floors[floor],
            width / self._per_mm,
            height / self._per_mm,
            measure_at(self._per_mm),
            text_mm=self._text,
            compact=self._compact,
            right_to_left=scene.language.split("-")[0] in RIGHT_TO_LEFT,
            step_free=scene.step_free,
            here_text=self._here,
        )
        picture = QImage(width, height, QImage.Format.Format_RGB32)
        painter = QPainter(picture)
        paint(painter, drawing, PALETTES[self._theme], self._per_mm, dashed=False)
        painter.end()
        self._pictures[floor] = drawing, picture

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
            painter.drawImage(0, 0, made[1])

    scene = Property(object, get_scene, set_scene, notify=changed)
    floor = Property(int, get_floor, set_floor, notify=changed)
    theme = Property(str, get_theme, set_theme, notify=changed)
    pxPerMm = Property(float, get_per_mm, set_per_mm, notify=changed)
    textMm = Property(float, get_text, set_text, notify=changed)
    moving = Property(bool, get_moving, set_moving, notify=changed)
    compact = Property(bool, get_compact, set_compact, notify=changed)
    hereText = Property(str, get_here, set_here, notify=changed)
    floors = Property(int, get_floors, notify=changed)
    floorName = Property(str, get_floor_name, notify=changed)
    atRest = Property(bool, get_at_rest, notify=rested)


def register_map() -> None:
    """Make ``import VuoroMap`` known to QML; done once a process."""
    global _registered
    if not _registered:
        qmlRegisterType(RouteMap, "VuoroMap", 1, 0, "RouteMap")  # type: ignore[call-overload]
        _registered = True


_registered = False
