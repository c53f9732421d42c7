"""Which way each desk lies from this display, worked out beside the window and kept.

A call is drawn with what is known at that moment and never waits: the ways to all desks of
the display are found when it starts, and again when a new plan is published or a lift goes
out of use. What is known stays in use until something newer takes its place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Protocol

import structlog
from PySide6.QtCore import QObject, Signal

from kiosk.errors import Refused, Vuoro
from kiosk.roles.guide_views import ArrowView
from screens.common.pulse import Pulse
from screens.common.work import Work

_log = structlog.get_logger(__name__)

MOVED = frozenset({"blocked", "unblocked"})
"""Kinds of journal entries after which a way may lead elsewhere."""
AGAIN_MS = 5000
"""How long after a failure the ways are asked for again, ms."""


class Guide(Protocol):
    """What is needed of ``kiosk.roles.guide.Guide`` for one display."""

    def warm(self) -> bool:
        """Makes the plan ready; False when the centre has none."""

    def arrow(self, desk: str, language: str) -> ArrowView | None:
        """The way to a desk; raises ``Refused`` or ``Trouble``."""


class Ways(QObject):
    """The ways from one display to the centre's desks, in the centre's languages.

    Attributes:
        changed: Some way is another than before, or became known.
    """

    changed = Signal()

    def __init__(
        self,
        *,
        pulse: Pulse,
        urgent: Callable[[], Iterable[str]],
        parent: QObject | None = None,
    ) -> None:
        """Nothing is known before ``follow``.

        Args:
            pulse: Tells what happens in the office.
            urgent: Desks that somebody is on the way to: those are asked for first.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._pulse, self._urgent = pulse, urgent
        self._work: Work | None = None
        self._guide: Guide | None = None
        self._desks: Mapping[str, str] = {}
        self._languages: tuple[str, ...] = ()
        self._known: dict[str, Mapping[str, ArrowView | None]] = {}
        self._round = 0
        pulse.news.connect(self._on_news)
        pulse.back.connect(self.renew)

    def follow(self, guide: Guide, desks: Mapping[str, str], languages: Iterable[str]) -> None:
        """From now on tell what ``guide`` says of ``desks``, in ``languages``.

        Args:
            guide: Whom to ask.
            desks: Id of each desk by the name under which calls bear it.
            languages: Their tags.
        """
        if self._work is None:
            # Calls are read at once: no way that is being worked out stands in their line.
            self._work = Work("lobby-ways", self)
        self._guide = guide
        self._desks, self._languages = dict(desks), tuple(languages)
        self.renew()

    def renew(self) -> None:
        """Find every way anew; the ones known stand until theirs is found."""
        guide, work = self._guide, self._work
        if guide is None or work is None:
            return
        self._round += 1
        at = self._round
        desks = tuple(self._desks)

        def drawn() -> tuple[str, ...]:
            return desks if guide.warm() else ()

        work.do(drawn, lambda told: self._begin(at, told), self._on_failed)

    def find(self, desk: str, language: str) -> ArrowView | None:
        """The way to a desk, as far as it is known; at once."""
        return self._known.get(desk, {}).get(language)

    def learn(self, desk: str, told: Mapping[str, ArrowView | None]) -> None:
        """Take the way to a desk, by language, as the present one."""
        if told != self._known.get(desk):
            self._known = self._known | {desk: told}
            self.changed.emit()

    def close(self) -> None:
        """Let the way under work be found, and end. Safe to repeat."""
        self._round += 1
        if self._work is not None:
            self._work.close()

    def _begin(self, at: int, desks: tuple[str, ...]) -> None:
        if at != self._round:
            return
        kept = {desk: told for desk, told in self._known.items() if desk in desks}
        if len(kept) < len(self._known):
            self._known = kept
            self.changed.emit()
        first = (desk for desk in self._urgent() if desk in desks)
        self._go_on(at, tuple(dict.fromkeys((*first, *desks))))

    def _go_on(self, at: int, desks: tuple[str, ...]) -> None:
        # One after the other, so that what is new ends an older round at its next desk.
        guide, work, languages = self._guide, self._work, self._languages
        if at != self._round or not desks or guide is None or work is None:
            return
        desk, *rest = desks
        known_as = self._desks[desk]

        def look() -> dict[str, ArrowView | None]:
            return {language: _arrow(guide, known_as, language) for language in languages}

        def keep(told: dict[str, ArrowView | None]) -> None:
            if at == self._round:
                self.learn(desk, told)
            self._go_on(at, tuple(rest))

        work.do(look, keep, self._on_failed)

    def _on_news(self, entries: tuple[object, ...]) -> None:
        if any(getattr(entry, "kind", None) in MOVED for entry in entries):
            self.renew()

    def _on_failed(self, error: Exception) -> None:
        known = isinstance(error, Vuoro)
        _log.warning("the ways cannot be found now", why=str(error), exc_info=not known)
        self._pulse.after("lobby-ways", AGAIN_MS, self.renew)


def _arrow(guide: Guide, desk: str, language: str) -> ArrowView | None:
    try:
        return guide.arrow(desk, language)
    except Refused:
        # The display or the desk is not on the plan: the label alone must do.
        return None
