"""The kiosk as a program: window, visit, counter and reader wired together."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from config.centre import Geometry
from config.texts import ENGLISH, Texts
from kiosk.clock import OfficeTime
from screens.common.language import language_here
from screens.common.program import Options, Program
from screens.common.tending import Tending, who
from screens.touch import events as e
from screens.touch import state as s
from screens.touch.counter import Counter, Published
from screens.touch.paper import Paper
from screens.touch.presenter import Touch
from screens.touch.wedge import Wedge

if TYPE_CHECKING:
    # Loaded by whoever opens it, behind the first frame.
    from kiosk.office import Office
    from kiosk.store.journal import Entry

PAGE = Path(__file__).parent / "qml" / "Touch.qml"
AGAIN_MS = 2000
"""After the centre could not be read it is tried again this much later, ms."""
PLAN_MS = 300
"""A plan is read this long after its centre came into force: the picture comes first, ms."""

_TOUCHES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress})
_OF_WAYS = frozenset({"blocked", "unblocked"})
"""Journal entries after which a way may lead elsewhere."""
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


def run_kiosk(
    office: Office | Callable[[], Office], device: str, options: Options | None = None
) -> int:
    """Run the kiosk ``device`` until its window is closed; returns the exit code.

    Args:
        office: The office, or what opens it. Given what opens it, the kiosk starts at once
            even when the database is out of reach, says so, and opens it when it can.
        device: Id of the kiosk in the centre.
        options: How it is shown.
    """
    kiosk = KioskProgram(office, device, options)
    kiosk.show()
    return kiosk.program.exec()


def own_printer() -> str | None:
    """The printer that this machine is told of; raises ``MachineFaults``."""
    from config.machine import read_machine

    return read_machine().printer


class KioskProgram(QObject):
    """A running kiosk.

    Attributes:
        program: Window, words, pulse and work.
        touch: The visit.
        counter: The way to the office and to paper.
        tending: Writes down what falls due in the centre.
    """

    def __init__(
        self,
        office: Office | Callable[[], Office],
        device: str,
        options: Options | None = None,
        *,
        printer: Callable[[], str | None] = own_printer,
    ) -> None:
        super().__init__()
        self._device, self._options = device, options or Options()
        texts = Texts.load()
        first = self._options.language or language_here(texts.languages)
        known = tuple(dict.fromkeys((first, ENGLISH, *texts.languages)))
        paper = Paper(printer)
        self.program = Program(
            "kiosk",
            self._options,
            texts=texts,
            language=first,
            geometry=Geometry(),
            feed=lambda: self.counter.feed(),
            closing=(self,),
        )
        self.counter = Counter(office, device, self.program.work, paper)
        self.tending = Tending(
            lambda: self.counter.office().steward(who(device)),
            lambda: self.counter.office().now(),
        )
        begin = s.State(first_language=first, language=first)
        self.touch = Touch(begin, texts, languages=known, now=self.counter.now)
        self._wedge = Wedge()
        self._swallow = False
        self._wire()

    def show(self) -> None:
        """Open the window and begin to look at the centre."""
        window = self.program.show(PAGE, {"touch": self.touch})
        window.installEventFilter(self)
        self.counter.refresh()

    def close(self) -> None:
        """End paper and office; called when the program closes."""
        self.tending.close()
        self.counter.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hears the reader, and that somebody is there; keeps the reader's Enter to itself."""
        kind = event.type()
        if self.touch.get_warned() and kind in _TOUCHES:
            return self._on_warned(event) or super().eventFilter(watched, event)
        if kind is QEvent.Type.KeyRelease and self._swallow:
            self._swallow = False
            return True
        if isinstance(event, QKeyEvent) and event.key() in _ENTER:
            code = self._wedge.enter(time.monotonic()) if kind is QEvent.Type.KeyPress else None
            if code is not None:
                self._swallow = True
                self.touch.happen(e.Scanned(code))
                return True
        elif isinstance(event, QKeyEvent) and kind is QEvent.Type.KeyPress:
            self._wedge.hear(event.text(), time.monotonic())
        if kind in _TOUCHES:
            self.touch.happen(e.Touched())
        return super().eventFilter(watched, event)

    def _on_warned(self, event: QEvent) -> bool:
        """Any key goes on and does nothing else; a touch is for the warning's own button."""
        if not isinstance(event, QKeyEvent):
            return False
        self._wedge.hear(event.text(), time.monotonic())
        self._swallow = True
        self.touch.goOn()
        return True

    def _wire(self) -> None:
        pulse, touch, counter = self.program.pulse, self.touch, self.counter
        touch.wanted.connect(counter.do)
        touch.spoken.connect(self.program.set_language)
        counter.told.connect(touch.happen)
        counter.published.connect(self._on_published)
        counter.failed.connect(self._on_failed)
        pulse.news.connect(self._on_news)
        pulse.away.connect(self._on_away)
        pulse.back.connect(self._on_back)
        pulse.tick.connect(self._on_tick)

    def _on_news(self, entries: Sequence[Entry]) -> None:
        self.touch.happen(e.NewsHeard())
        if any(one.kind in _OF_WAYS for one in entries):
            self.touch.happen(e.WaysChanged())
        if any(self._is_asked(one) for one in entries):
            self.counter.take_orders()

    def _is_asked(self, entry: Entry) -> bool:
        """Whether an entry says that staff want something of this kiosk."""
        asks = entry.kind == "order" and "result" not in entry.data
        return asks and entry.device == self._device

    def _on_away(self, _seconds: float) -> None:
        if not self.touch.state.away:
            self.touch.happen(e.WentAway())

    def _on_back(self) -> None:
        self.touch.happen(e.CameBack())
        self.counter.report()
        self.counter.take_orders()

    def _on_failed(self) -> None:
        self.program.pulse.after("look-again", AGAIN_MS, self.counter.refresh)

    def _on_tick(self) -> None:
        if self.touch.tick():
            self.counter.refresh()
            self.counter.report()
            self.counter.beat()
            self.counter.guiding.warm()

    def _on_published(self, new: Published) -> None:
        kiosk = new.kiosk(self._device)
        office_time = OfficeTime(ZoneInfo(new.centre.time_zone), new.centre.day_starts)
        if kiosk is not None:
            self._measure(kiosk.geometry)
        self.program.publish(new.texts, new.centre.files)
        self.touch.use(new.texts, office_time.local, [one.letter for one in new.centre.series])
        first = self._options.language or new.centre.languages[0]
        pace = s.Pace.of(kiosk) if kiosk else s.Pace()
        if self.program.look.reduced_motion:
            pace = replace(pace, floor=0)
        self.touch.happen(e.PaceSet(pace, first))
        self.program.pulse.after("read-plan", PLAN_MS, self.counter.guiding.published)
        self.tending.start()
        # What was ordered while this kiosk could not print yet.
        self.counter.take_orders()

    def _measure(self, geometry: Geometry) -> None:
        """Draw for this screen's real size from now on."""
        window = self.program.window
        if geometry != self.program.geometry and window is not None:
            self.program.geometry = geometry
            window.widthChanged.emit(window.width())
