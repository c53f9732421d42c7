"""What the printer's window shows, and its buttons."""

from __future__ import annotations

import threading
from collections import OrderedDict
from typing import Protocol

from PIL import Image
from PySide6.QtCore import Property, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from printer.faults import Faults
from printer.status import PrinterState
from screens.paper.picture import across_mm, down_mm, paper_picture

KEPT = 6
"""So many papers lie on the desk; older ones are put away."""

SWITCHES = ("paper_low", "paper_out", "cover_open", "offline")
"""The faults that have a button, in their order."""

_FAULT_OF = {"offline": "refuse"}
"""Not connected means that nobody can connect, not a button on the printer."""


class Printer(Protocol):
    """What the window needs of the simulator."""

    @property
    def faults(self) -> Faults:
        """What is wrong now."""

    def set(self, **changes: bool | float | None) -> None:
        """Change what is wrong."""


class Papers(QQuickImageProvider):
    """Pictures of the papers by their number: ``image://paper/3``."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._papers: OrderedDict[str, Image.Image] = OrderedDict()
        self._lock = threading.Lock()

    def keep(self, number: int, picture: Image.Image) -> None:
        """Have a paper to show; the oldest goes."""
        with self._lock:
            self._papers[str(number)] = picture
            while len(self._papers) > KEPT + 2:
                self._papers.popitem(last=False)

    def requestImage(self, number: str, size: QSize, requested: QSize) -> QImage:
        """The paper as wide as asked for."""
        with self._lock:
            printed = self._papers.get(number)
        if printed is None:
            return QImage(1, 1, QImage.Format.Format_RGBA8888)
        width = requested.width() if requested.width() > 0 else printed.width
        picture = paper_picture(printed, width)
        size.setWidth(picture.width())
        size.setHeight(picture.height())
        return picture


class PaperPage(QObject):
    """The window's face: papers, newest first, the printer's state, its faults.

    ``take_paper`` and ``take_state`` may be called from any thread.
    """

    came = Signal(int, int, int)
    """A paper came out: its number, its width and its length in mm."""

    changed = Signal()
    _printed = Signal(object)
    _turned = Signal(object)

    def __init__(self, papers: Papers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures = papers
        self._printer: Printer | None = None
        self._state = PrinterState.READY
        self._count = 0
        self._papers: list[dict[str, int]] = []
        # Across threads these arrive on the window's own; within it, at once.
        self._printed.connect(self._on_printed, Qt.ConnectionType.AutoConnection)
        self._turned.connect(self._on_turned, Qt.ConnectionType.AutoConnection)

    def use(self, printer: Printer) -> None:
        """Act on this printer from now on."""
        self._printer = printer
        self.changed.emit()

    def take_paper(self, picture: Image.Image) -> None:
        """Show a paper that came out; a blank one, cut off to clear the slot, is no slip."""
        if picture.convert("L").getextrema()[0] == 0:
            self._printed.emit(picture)

    def take_state(self, state: PrinterState) -> None:
        """Show how the printer is."""
        self._turned.emit(state)

    @Slot(str)
    def toggle(self, name: str) -> None:
        """Make a fault, or mend it."""
        if self._printer is not None and name in SWITCHES:
            fault = _FAULT_OF.get(name, name)
            self._printer.set(**{fault: not getattr(self._printer.faults, fault)})
            self.changed.emit()

    def get_papers(self) -> list[dict[str, int]]:
        """The papers on the desk, newest first."""
        return list(self._papers)

    def get_count(self) -> int:
        """How many slips came out since the start."""
        return self._count

    def get_length(self) -> int:
        """Length of the newest, mm; 0 before the first."""
        return self._papers[0]["down"] if self._papers else 0

    def get_state(self) -> str:
        """The printer's state, as ``PrinterState`` names it."""
        return self._state.value

    def get_well(self) -> bool:
        """Whether a slip sent now comes out."""
        return self._state.prints

    def get_switches(self) -> list[str]:
        """Names of the faults that have a button."""
        return list(SWITCHES)

    def get_there(self) -> list[str]:
        """Names of the faults that are there now."""
        if self._printer is None:
            return []
        faults = self._printer.faults
        return [name for name in SWITCHES if getattr(faults, _FAULT_OF.get(name, name))]

    papers = Property(list, get_papers, notify=changed)
    count = Property(int, get_count, notify=changed)
    length = Property(int, get_length, notify=changed)
    state = Property(str, get_state, notify=changed)
    well = Property(bool, get_well, notify=changed)
    switches = Property(list, get_switches, constant=True)
    there = Property(list, get_there, notify=changed)

    def _on_printed(self, picture: Image.Image) -> None:
        self._count += 1
        self._pictures.keep(self._count, picture)
        paper = {
            "number": self._count,
            "across": across_mm(picture),
            "down": down_mm(picture),
        }
        self._papers = [paper, *self._papers][:KEPT]
        self.changed.emit()
        self.came.emit(paper["number"], paper["across"], paper["down"])

    def _on_turned(self, state: PrinterState) -> None:
        self._state = state
        self.changed.emit()
