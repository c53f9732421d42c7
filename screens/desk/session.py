"""One desk at work: what is known of it, and how an action goes.

Every action goes to the office on the work thread, under one name (``once``) and with the
ticket the clerk saw. What the office answers is known from then on; what it did not answer
is never taken for done. Actions go one at a time.
"""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import structlog
from PySide6.QtCore import QObject, Signal

from kiosk.errors import Refused, Trouble
from kiosk.queueing.ticket import ACTIVE, State
from kiosk.roles.views import DeskTicket, DeskView, TicketView
from screens.common.pulse import Pulse
from screens.common.work import Work
from screens.desk.role import NOBODY, Message, Staff

_log = structlog.get_logger(__name__)

AGAIN_S = 2.0
"""A second Next within this time is a slip of the finger and does nothing, s."""
RETRY_MS = 1000
"""How long after a failure the office is asked again, ms."""
TOLD_MS = 6000
"""How long a message stands that asks for nothing, ms."""

_Value = DeskTicket | TicketView | None
_Then = Callable[[_Value], None]


class Session(QObject):
    """The desk's present state, without words.

    Attributes:
        changed: Anything below changed.
        began: An action was asked for.
        view: The desk as last told.
        away_since: Since when the office cannot be reached, UTC; None while it can.
        doing: The key of the action under way; empty when none is.
        asking: Whether the clerk must say what became of the called visitor.
        giving: Whether a number is about to be given.
        message: What there is to tell just now.
        shut: Why the office does not tell this desk anything any more: it was taken out of
            the centre, or a fault of ours.
    """

    changed = Signal()
    began = Signal()

    def __init__(
        self,
        staff: Staff,
        view: DeskView,
        *,
        work: Work,
        pulse: Pulse,
        now: Callable[[], datetime],
        monotonic: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._staff, self._work, self._pulse = staff, work, pulse
        self.now, self._monotonic = now, monotonic
        self.view = view
        self.away_since: datetime | None = None
        self.doing = ""
        self.asking = self.giving = False
        self.message: Message | None = None
        self.shut: Message | None = None
        self._reading = self._read_again = False
        self._unanswered: dict[tuple[str, str], str] = {}
        self._next_at = float("-inf")
        self._minute = ""
        pulse.news.connect(self.refresh)
        pulse.back.connect(self.refresh)
        pulse.away.connect(self._on_away)
        pulse.tick.connect(self._on_tick)

    @property
    def current(self) -> DeskTicket | None:
        """The ticket at the desk."""
        return self.view.current

    @property
    def live(self) -> bool:
        """Whether actions can be done at all now."""
        return self.away_since is None and self.shut is None

    def call_next(self) -> None:
        """End the visitor being served and call the next, or ask about one merely called.

        A second call within two seconds does nothing, nor does one while a question stands.
        """
        if self.asking or self._monotonic() - self._next_at < AGAIN_S or not self._begin("next"):
            return
        self._next_at = self._monotonic()
        seen = self._seen()
        self._act(lambda once: self._staff.call_next(once=once, seen=seen), self._on_called)

    def arrived(self) -> None:
        """The called visitor is here, or is known to have been: service has begun."""
        ticket = self.current
        coming = ticket is not None and (ticket.state is State.CALLED or ticket.estimated)
        if coming and self._begin("arrived"):
            seen = self._seen()
            self._act(lambda once: self._staff.arrived(once=once, seen=seen))

    def recall(self) -> None:
        """Call the same visitor again."""
        if self.current and self._begin("recall"):
            seen = self._seen()
            self._act(lambda once: self._staff.recall(once=once, seen=seen))

    def missed(self) -> None:
        """The visitor did not come. As the answer to the question it also calls the next."""
        asked = self.asking
        if not self.current or not self._begin("missed"):
            return
        seen = self._seen()

        def miss(once: str) -> DeskTicket | None:
            missed = self._staff.missed(once=once, seen=seen)
            return self._staff.call_next(once=once, seen=NOBODY) if asked else missed

        if asked:
            self._next_at = self._monotonic()
        self._act(miss, self._on_called if asked else None)

    def done(self) -> None:
        """The visitor is served, and nobody is called yet."""
        if self.current and self._begin("done"):
            seen = self._seen()
            self._act(lambda once: self._staff.done(once=once, seen=seen))

    def back(self, ticket: int | None = None) -> None:
        """That missed visitor waits again; without a ticket, whoever was missed last."""
        if ticket is None:
            if not self.view.missed:
                return
            ticket = self.view.missed[0].id
        wanted = ticket
        if self._begin("back"):
            self._act(lambda once: self._staff.back(wanted, once=once), self._on_returned)

    def give(self, service: str, language: str) -> None:
        """Give a number for ``service`` to a visitor at the desk.

        Asked again after no answer came, it gives the same number, not a second one.
        """
        if not self._begin("give"):
            return
        what = (service, language)
        once = self._unanswered.setdefault(what, uuid.uuid4().hex)

        def give(_: str) -> TicketView:
            return self._staff.give_number(service, language=language, once=once)

        def given(ticket: _Value) -> None:
            self._unanswered.pop(what, None)
            self._on_given(ticket)

        self._act(give, given)

    def open_giving(self) -> None:
        """Ask for which service and in which language a number is given."""
        self.giving, self.asking, self.message = True, False, None
        self.changed.emit()

    def leave(self) -> None:
        """Close whatever asks or tells something."""
        self.asking = self.giving = False
        self.message = None
        self.changed.emit()
        self.began.emit()

    def refuse(self, error: Refused) -> None:
        """Tell why the office does not let this window have its desk."""
        self.message = _refusal(error)
        self.changed.emit()

    def refresh(self) -> None:
        """Read the desk again; several wishes at once become one reading."""
        if self._reading:
            self._read_again = True
            return
        self._reading = True
        self._work.do(self._staff.view, self._on_view, self._on_view_failed)

    # How an action goes

    def _seen(self) -> int:
        return self.current.id if self.current else NOBODY

    def _begin(self, action: str) -> bool:
        """Whether the action may begin; tells why when it may not."""
        if self.doing:
            return False
        self._pulse.cancel("desk-told")
        self.message = None
        if not self.live:
            self.message = Message("warn", "desk-away-act", {})
        else:
            self.doing = f"desk-{action}"
        self.changed.emit()
        self.began.emit()
        return self.doing != ""

    def _act(self, call: Callable[[str], _Value], then: _Then | None = None) -> None:
        once, staff = uuid.uuid4().hex, self._staff

        def run() -> tuple[_Value, DeskView | None]:
            value = call(once)
            try:
                return value, staff.view()
            except Trouble:
                return value, None

        def answered(answer: tuple[_Value, DeskView | None]) -> None:
            value, view = answer
            self.doing = ""
            self.asking = self.giving = False
            if view is not None:
                self.view, self.away_since, self.shut = view, None, None
            else:
                self.view = _with(self.view, value)
                self._lost()
            if then is not None:
                then(value)
            self.changed.emit()

        self._work.do(run, answered, self._on_failed)

    def _on_failed(self, error: Exception) -> None:
        action, self.doing = self.doing, ""
        if isinstance(error, Refused) and error.code == "still-called":
            self.asking = True
        elif isinstance(error, Refused):
            # Too early is no answer: the question stands until the visitor had time to come.
            self.asking = self.asking and error.code == "too-early-to-miss"
            self.message = _refusal(error)
        elif isinstance(error, Trouble):
            self.message = Message("warn", "desk-unsure", {"action": action}, "desk-unsure-says")
            self._lost()
        else:
            _log.error("an action of the desk broke", action=action, exc_info=error)
            self.message = Message("warn", "desk-fault", {})
        self.changed.emit()
        self.refresh()

    def _on_called(self, ticket: _Value) -> None:
        if ticket is None:
            self._tell_briefly(Message("notice", "desk-nobody", {}))

    def _on_returned(self, ticket: _Value) -> None:
        if ticket is not None:
            self._tell_briefly(Message("good", "desk-returned", {"number": ticket.number}))

    def _on_given(self, ticket: _Value) -> None:
        if isinstance(ticket, TicketView):
            told: dict[str, object] = {
                "number": ticket.number,
                "service": ticket.service_name,
                "word": ticket.word,
            }
            self.message = Message("good", "desk-given", told, "desk-given-says")

    def _tell_briefly(self, message: Message) -> None:
        self.message = message
        self._pulse.after("desk-told", TOLD_MS, self._on_told)

    def _on_told(self) -> None:
        self.message = None
        self.changed.emit()

    # What the office says

    def _on_view(self, view: DeskView) -> None:
        asked, self.view, self.away_since, self.shut = self.current, view, None, None
        here = view.current
        # Whoever is only taken to have come may still not have.
        open_yet = here is not None and (here.state is State.CALLED or here.estimated)
        if not open_yet or asked is None or here is None or here.id != asked.id:
            self.asking = False
        self._read_on()
        self.changed.emit()

    def _on_view_failed(self, error: Exception) -> None:
        if isinstance(error, Trouble):
            self._lost()
        else:
            if self.shut is None:
                _log.error("the desk cannot be read", exc_info=error)
            self.shut = _refusal(error) or Message("warn", "desk-fault", {})
            self.asking = self.giving = False
            self._pulse.after("desk-again", RETRY_MS, self.refresh)
        self._read_on()
        self.changed.emit()

    def _read_on(self) -> None:
        self._reading = False
        if self._read_again:
            self._read_again = False
            self.refresh()

    def _lost(self) -> None:
        if self.away_since is None:
            self.away_since = self.now()
        self.asking = False
        # The pulse may never have noticed: the window asks for itself until it is answered.
        self._pulse.after("desk-again", RETRY_MS, self.refresh)

    def _on_away(self, seconds: float) -> None:
        if self.away_since is None:
            self._lost()
            self.away_since = self.now() - timedelta(seconds=seconds)
            self.changed.emit()

    def _on_tick(self) -> None:
        now = self.now()
        due = self.view.arrives_by_itself_at
        # Opening hours and due times pass without a journal entry: nothing else would tell.
        minute = f"{now:%H%M}"
        if minute != self._minute or (due is not None and due <= now):
            self._minute = minute
            self.refresh()


def _refusal(error: Exception) -> Message | None:
    """The office's own words for a refusal; None for anything else."""
    return Message("warn", error.key, error.values) if isinstance(error, Refused) else None


def _with(view: DeskView, ticket: _Value) -> DeskView:
    """The view as far as it is known after an action whose own answer is all there is."""
    if not isinstance(ticket, DeskTicket):
        return view
    current = ticket if ticket.state in ACTIVE else None
    return replace(view, current=current, arrives_by_itself_at=None)
