"""The one object behind the lobby's window: the watch in words, for QML."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal

from config.texts import clock_time
from screens.common.say import Say
from screens.lobby import picture
from screens.lobby.picture import Lens
from screens.lobby.watch import Watch
from screens.lobby.ways import Ways

STALE_S = 10
"""From this age on the picture says how old it is, s."""
MINUTES_S = 120
"""From this age on it is told in minutes, s."""
TURN_TICKS = 8
"""Seconds after which the next notice, or a further language's label, takes its turn."""


class LobbyPage(QObject):
    """The lobby as QML sees it. A property's signal comes only when its value differs.

    Attributes:
        ways: Knows which way desks lie; None where nobody does.
    """

    callsChanged = Signal()
    recentChanged = Signal()
    wordsChanged = Signal()
    clockChanged = Signal()

    def __init__(
        self,
        watch: Watch,
        *,
        say: Say,
        local: Callable[[datetime], datetime],
        ways: Ways | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._watch, self._say, self._local = watch, say, local
        self.ways = ways
        self._ticks = 0
        self._stood: dict[int, int] = {}
        self._cells: list[dict[str, object]] = []
        self._recent: list[dict[str, object]] = []
        self._entered: frozenset[int] = frozenset()
        self._words: dict[str, str] = {}
        self._clock = ""
        watch.changed.connect(self._tell)
        watch.aged.connect(self._on_aged)
        say.changed.connect(self._tell)
        if ways is not None:
            ways.changed.connect(self._tell)
        self._tell()

    def get_calls(self) -> list[dict[str, object]]:
        """The calls that stand large; none before the first call of the day."""
        return self._cells

    def get_recent(self) -> list[dict[str, object]]:
        """The other calls, newest first."""
        return self._recent

    def get_words(self) -> dict[str, str]:
        """centre, heading, again, againShort, resting, idle, idleOther, notice, stale, demo."""
        return self._words

    def get_clock(self) -> str:
        """The office's time as the window's language writes it."""
        return self._clock

    calls = Property(list, get_calls, notify=callsChanged)
    recent = Property(list, get_recent, notify=recentChanged)
    words = Property(dict, get_words, notify=wordsChanged)
    clock = Property(str, get_clock, notify=clockChanged)

    def _on_aged(self) -> None:
        self._ticks += 1
        self._tell()

    def _tell(self) -> None:
        turn = self._ticks // TURN_TICKS
        view, board = self._watch.view, self._watch.board
        order = picture.label_order(self._say.get_language(), view.languages if view else ())
        large = frozenset(one.call.entry for one in board.large)
        self._stood = {entry: self._stood.get(entry, self._ticks) for entry in large}
        lens = Lens(
            order,
            turn,
            turns={one: (self._ticks - at) // TURN_TICKS for one, at in self._stood.items()},
            entered=self._entered,
            ways=self.ways.find if self.ways else picture.no_way,
        )
        cells = picture.large_cells(board, lens)
        # What has entered stands; only the next look may not let it enter once more.
        shown = [cell | {"enters": False} for cell in self._cells]
        if [cell | {"enters": False} for cell in cells] != shown:
            self._cells = cells
            self.callsChanged.emit()
        self._entered = large
        recent = picture.recent_rows(board, lens)
        if recent != self._recent:
            self._recent = recent
            self.recentChanged.emit()
        words = self._find_words(order, turn)
        if words != self._words:
            self._words = words
            self.wordsChanged.emit()
        now = self._watch.now
        clock = clock_time(self._local(now), self._say.get_language()) if now else ""
        if clock != self._clock:
            self._clock = clock
            self.clockChanged.emit()

    def _find_words(self, order: tuple[str, ...], turn: int) -> dict[str, str]:
        view, texts = self._watch.view, self._say.texts

        def both(key: str) -> str:
            return picture.beside(picture.say_both(texts, key, order))

        idle = picture.say_both(texts, "lobby-idle", order)
        told = (
            []
            if view is None
            else [
                text
                for notice in view.notices
                for text in picture.labels(notice.text, order)[: picture.LABELS_TOGETHER]
            ]
        )
        return {
            "centre": view.centre.say(order[0]) if view else "",
            "heading": both("lobby-recent"),
            "again": both("lobby-again"),
            "againShort": texts.say("lobby-again", order[0]),
            "resting": both("lobby-last"),
            "idle": idle[0],
            "idleOther": idle[-1] if len(idle) > 1 else "",
            "notice": told[turn % len(told)] if told else "",
            "stale": self._find_stale(order[0]),
            "demo": texts.say("lobby-demo-time", order[0]) if view and view.demo_time else "",
        }

    def _find_stale(self, language: str) -> str:
        age = round(self._watch.age)
        if age <= STALE_S:
            return ""
        if age < MINUTES_S:
            return self._say.texts.say("lobby-stale-seconds", language, seconds=age)
        return self._say.texts.say("lobby-stale-minutes", language, minutes=age // 60)
