"""The guide behind the kiosk's screen: ways and places, found on a thread of their own.

A plan that must first be built takes a second; nobody waits for it, neither a touch nor a
number nor a slip.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import structlog
from PySide6.QtCore import QObject, Signal

from kiosk.errors import Refused, Trouble, Vuoro
from kiosk.roles.guide_views import PlaceChoice, WayView
from kiosk.roles.views import TicketView
from screens.common.work import Work
from screens.touch import effects as x
from screens.touch import events as e
from screens.touch.leading import waiting_goals

if TYPE_CHECKING:
    # Loaded behind the first frame, not before it.
    from kiosk.roles.guide import Guide

_log = structlog.get_logger(__name__)

_Asked = tuple[tuple[str, ...], str, bool]
_MOST_READY = 32


class Guiding(QObject):
    """Asks the guide what a visit wants to know of ways.

    Args:
        guide: Gives the guide; called on this object's own thread, may wait and raise.

    Attributes:
        told: An event for the visit.
    """

    told = Signal(object)

    def __init__(self, guide: Callable[[], Guide], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._guide = guide
        self._work = Work("guide")
        self._warm = False
        self._ready: dict[_Asked, WayView] = {}

    def close(self) -> None:
        """Answer nothing any more; a plan being built is waited for."""
        self._work.close()

    def published(self) -> None:
        """Another centre is in force: what was found in the last one counts no more."""
        self._warm = False
        self._ready.clear()
        self.warm()

    def warm(self) -> None:
        """Have the plan ready, unless it is; ``GuideReady`` follows when that is known."""
        if self._warm:
            return
        self._warm = True

        def ready(guides: bool) -> None:  # noqa: FBT001 - the guide's own answer
            self.told.emit(e.GuideReady(guides))

        def not_yet(error: Exception) -> None:
            # Asked again with the next minute.
            self._warm = False
            self._on_silent(error)

        self._work.do(lambda: self._guide().warm(), ready, not_yet)

    def seek(self, asked: x.Seek) -> None:
        """Find a way for the page; ``WayFound`` or ``WayLost`` follows."""

        def found(way: WayView) -> None:
            self.told.emit(e.WayFound(asked.sought, way))

        way = (asked.goals, asked.language, asked.step_free)
        self._work.do(lambda: self._find(way), found, self._lost(asked.sought))

    def prepare(self, asked: x.Prepare) -> None:
        """Find the way that a slip may soon bear."""
        way = (asked.goals, asked.language, asked.step_free)

        def found(view: WayView) -> None:
            if len(self._ready) >= _MOST_READY:
                self._ready.clear()
            self._ready[way] = view

        # A way found before may lead through what is out of use since.
        self._ready.pop(way, None)
        self._work.do(lambda: self._find(way), found, self._on_silent)

    def list_places(self, asked: x.ListPlaces) -> None:
        """Name all places for the page; ``PlacesSeen`` or ``WayLost`` follows."""

        def seen(places: tuple[PlaceChoice, ...]) -> None:
            self.told.emit(e.PlacesSeen(asked.sought, asked.language, places))

        self._work.do(lambda: self._guide().places(asked.language), seen, self._lost(asked.sought))

    def for_slip(self, ticket: TicketView, *, step_free: bool) -> WayView | None:
        """The way that the slip bears, if it is ready at this moment."""
        return self._ready.get((waiting_goals(ticket), ticket.language, step_free))

    def _find(self, asked: _Asked) -> WayView:
        """The way to the first goal that the plan knows."""
        goals, language, step_free = asked
        guide, profile = self._guide(), "step-free" if step_free else "default"
        for goal in goals[:-1]:
            try:
                return guide.way(goal, language, profile=profile)
            except Refused as refused:
                if refused.code != "no-such-place":
                    raise
        return guide.way(goals[-1], language, profile=profile)

    def _lost(self, sought: int) -> Callable[[Exception], None]:
        def failed(error: Exception) -> None:
            if not isinstance(error, Vuoro):
                _log.error("the guide broke", exc_info=error)
                error = Trouble("database-busy", address="", why=type(error).__name__)
            self.told.emit(e.WayLost(sought, error))

        return failed

    def _on_silent(self, error: Exception) -> None:
        _log.warning("no way is ready", says=str(error))
