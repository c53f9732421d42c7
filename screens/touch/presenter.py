"""The one object behind the kiosk's pages: touches in, the state's face out."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal, Slot

from config.texts import clock_time
from screens.map.item import register_map
from screens.touch import events as e
from screens.touch import state as s
from screens.touch.counter import new_once
from screens.touch.faces import face_of
from screens.touch.flow import step
from screens.touch.speaking import Speaking
from screens.touch.telling import Face, Telling

_PLAIN: Mapping[str, e.Touch] = {
    "back": e.BackTouched(),
    "leave": e.LeaveTouched(),
    "again": e.AgainTouched(),
    "find": e.FindTouched(),
    "erase": e.EraseTouched(),
    "next": e.NextTouched(),
    "cancel": e.CancelTouched(),
    "keep": e.KeepTouched(),
    "way": e.WayTouched(),
    "places": e.PlacesTouched(),
    "step-free": e.StepFreeTouched(),
    "help": e.HelpTouched(),
}


class Touch(QObject):
    """The visit as QML sees it.

    Args:
        state: Where to begin.
        texts: The catalogues.
        languages: The language row before the centre is known.
        now: The office's time; None while it is not known.
        monotonic: Seconds on a clock that never jumps.

    Attributes:
        changed: The face changed, or another visitor began.
        ticked: Clock, warning or centre changed.
        guarded: The same page asks something new; touches meant for the old are shut out.
        spoken: The visitor's language changed.
        wanted: An effect to carry out.
    """

    changed = Signal()
    ticked = Signal()
    guarded = Signal()
    spoken = Signal(str)
    wanted = Signal(object)

    def __init__(
        self,
        state: s.State,
        texts: Speaking,
        *,
        languages: Sequence[str],
        now: Callable[[], datetime | None] = lambda: None,
        monotonic: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        # Its pages draw maps.
        register_map()
        self.state = state
        self._texts, self._languages = texts, tuple(languages)
        self._now, self._monotonic = now, monotonic
        self._local: Callable[[datetime], datetime] = lambda instant: instant
        self._letters = ""
        self._minute = ""
        self._face: Face = self._make_face()

    def use(
        self, texts: Speaking, local: Callable[[datetime], datetime], letters: Sequence[str]
    ) -> None:
        """Follow a published centre: its words, its wall clock, its numbers' letters."""
        self._texts, self._local, self._letters = texts, local, "".join(dict.fromkeys(letters))
        self._tell()

    def happen(self, event: e.Event) -> None:
        """Let something happen in the visit; effects are asked for, the page follows."""
        before = self.state
        self.state, effects = step(before, event, self._monotonic())
        if self.state.language != before.language:
            self.spoken.emit(self.state.language)
        if self.state is not before:
            self._tell(before)
        for effect in effects:
            self.wanted.emit(effect)

    def tick(self) -> bool:
        """Let a second pass; whether another minute began."""
        self.happen(e.Ticked())
        self.ticked.emit()
        minute, self._minute = self._minute, self.get_clock()
        return minute != self._minute

    # What is shown

    def get_face(self) -> Face:
        """What the page says."""
        return self._face

    def get_visit(self) -> int:
        """Which visitor this is."""
        return self.state.visit

    def get_centre_name(self) -> str:
        """The centre's name in the visitor's language."""
        return self.state.home.centre.say(self.state.language) if self.state.home else ""

    def get_languages(self) -> list[str]:
        """Tags of the language row."""
        return list(self.state.home.languages if self.state.home else self._languages)

    def get_clock(self) -> str:
        """The office's time as the language writes it; empty while it is not known."""
        now = self._now() if self.state.home else None
        return "" if now is None else clock_time(self._local(now), self.state.language)

    def get_demo_time(self) -> bool:
        """Whether the office runs on demo time."""
        return self.state.home is not None and self.state.home.demo_time

    def get_warned(self) -> bool:
        """Whether the idle warning stands."""
        return self.state.warned_at is not None

    def get_seconds_left(self) -> int:
        """Seconds until the visit ends by itself, while the warning stands."""
        if self.state.warned_at is None:
            return 0
        left = self.state.warned_at + self.state.pace.warning - self._monotonic()
        return max(0, round(left))

    def get_warning_seconds(self) -> int:
        """How long the warning stands, s."""
        return round(self.state.pace.warning)

    face = Property("QVariantMap", get_face, notify=changed)  # type: ignore[arg-type]  # Qt names it so
    visit = Property(int, get_visit, notify=changed)
    centreName = Property(str, get_centre_name, notify=ticked)
    languages = Property("QStringList", get_languages, notify=ticked)  # type: ignore[arg-type]  # as above
    clock = Property(str, get_clock, notify=ticked)
    demoTime = Property(bool, get_demo_time, notify=ticked)
    warned = Property(bool, get_warned, notify=ticked)
    secondsLeft = Property(int, get_seconds_left, notify=ticked)
    warningSeconds = Property(int, get_warning_seconds, notify=ticked)

    # What is touched

    @Slot(str)
    def touch(self, name: str) -> None:
        """A control without a choice, by its name in ``_PLAIN``: back, leave, way and so on."""
        self.happen(_PLAIN[name])

    @Slot(str)
    def chooseLanguage(self, language: str) -> None:
        """A language of the row."""
        self.happen(e.LanguageTouched(language))

    @Slot(str)
    def chooseService(self, service: str) -> None:
        """A tile."""
        self.happen(e.ServiceTouched(service))

    @Slot(str)
    def take(self, errand: str) -> None:
        """An errand, or "Take a number" with an empty one."""
        self.happen(e.TakeTouched(new_once(), errand or None))

    @Slot(str)
    def key(self, key: str) -> None:
        """A key of the pad or of a keyboard."""
        self.happen(e.KeyTouched(key.upper()))

    @Slot(str)
    def choosePlace(self, goal: str) -> None:
        """A place of the list."""
        self.happen(e.PlaceTouched(goal))

    @Slot(int)
    def chooseShelf(self, shelf: int) -> None:
        """Another part of the list, from 0."""
        self.happen(e.ShelfTouched(shelf))

    @Slot(int)
    def chooseFloor(self, floor: int) -> None:
        """A floor of the way, from 0."""
        self.happen(e.FloorTouched(floor))

    @Slot()
    def cancelMeant(self) -> None:
        """The number is to be given back."""
        self.happen(e.CancelMeant(new_once()))

    @Slot()
    def comeBack(self) -> None:
        """Back to the queue."""
        self.happen(e.ComeBackTouched(new_once()))

    @Slot()
    def goOn(self) -> None:
        """Somebody is there."""
        self.happen(e.Touched())

    def _make_face(self) -> Face:
        telling = Telling(self._texts, self.state.language, self._local)
        return face_of(self.state, telling, self._letters)

    def _tell(self, before: s.State | None = None) -> None:
        was, self._face = self._face, self._make_face()
        if was != self._face or (before and before.visit != self.state.visit):
            self.changed.emit()
        if before and before.turned_at != self.state.turned_at:
            self.guarded.emit()
        self.ticked.emit()
