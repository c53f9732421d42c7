"""What the desk's window says about tickets and queues, in one language at one moment.

Pure: views in, plain values for QML out. Every wait is told against ``Lens.now``, so the
window can go on counting while the database is away.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from config.centre import Names
from config.texts import clock_time
from kiosk.queueing.hours import Door
from kiosk.queueing.order import Rule
from kiosk.queueing.ticket import State
from kiosk.roles.views import DeskTicket, DeskView, QueueView
from screens.common.say import Speaking
from screens.desk.role import Message

Row = dict[str, object]
"""One line of a list: plain values under the names that QML reads; ``id`` tells lines apart."""


@dataclass(frozen=True, slots=True)
class Lens:
    """In which words, and from which moment, the window tells what it knows.

    Attributes:
        texts: The catalogues.
        language: The window's language.
        now: The office's present instant, UTC.
        local: Turns an instant into the centre's local time.
    """

    texts: Speaking
    language: str
    now: datetime
    local: Callable[[datetime], datetime]

    def say(self, key: str, **values: object) -> str:
        """The text of ``key`` in the window's language."""
        return self.texts.say(key, self.language, **values)

    def name(self, names: Names | None) -> str:
        """Those names in the window's language; empty for None."""
        return names.say(self.language) if names else ""

    def clock(self, instant: datetime) -> str:
        """The instant on the centre's wall clock, as the language writes it."""
        return clock_time(self.local(instant), self.language)

    def seconds(self, since: datetime | None) -> int:
        """Whole seconds from ``since`` to now, 0 at least."""
        return max(0, int((self.now - since).total_seconds())) if since else 0

    def minutes(self, since: datetime | None) -> int:
        """Whole minutes from ``since`` to now, 0 at least."""
        return self.seconds(since) // 60

    def tell(self, key: str, values: Mapping[str, object]) -> str:
        """The text of ``key``; names and instants among the values are put in words."""
        return self.say(key, **{name: self._value(value) for name, value in values.items()})

    def _value(self, value: object) -> object:
        if isinstance(value, Names):
            return self.name(value)
        if isinstance(value, datetime):
            return self.clock(value)
        return value.isoformat() if isinstance(value, date) else value


def stopwatch(seconds: int) -> str:
    """A running time as ``m:ss``, from an hour on ``h:mm:ss``: "0:07", "12:40", "1:02:03"."""
    minutes, rest = divmod(max(0, seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def current_ticket(ticket: DeskTicket | None, lens: Lens) -> Row:
    """The ticket at the desk, without anything that counts seconds; empty when there is none."""
    if ticket is None:
        return {}
    return {
        "id": ticket.id,
        "number": ticket.number,
        "state": str(ticket.state),
        "service": lens.name(ticket.service_name),
        "errand": lens.name(ticket.errand_name),
        "language": lens.texts.own_name(ticket.language),
        "waited": lens.say("desk-waited", minutes=_waited_seconds(ticket) // 60),
        "word": lens.say("desk-word", word=ticket.word) if ticket.word else "",
        "slip": _slip(ticket, lens),
        "why": _why(ticket, lens),
        "times": lens.say("desk-called-times", n=ticket.calls) if ticket.calls > 1 else "",
        "estimated": lens.say("desk-estimated") if ticket.estimated else "",
    }


def running(view: DeskView, lens: Lens) -> tuple[str, str]:
    """How long the present visitor is called or served, and what happens by itself when.

    Both change every second; the second is empty unless the ticket is merely called.
    """
    ticket = view.current
    if ticket is None:
        return "", ""
    if ticket.state is State.SERVING:
        began = ticket.serving_at or ticket.called_at
        return lens.say("desk-served-for", time=stopwatch(lens.seconds(began))), ""
    since = lens.say("desk-called-for", time=stopwatch(lens.seconds(ticket.called_at)))
    due = view.arrives_by_itself_at
    if due is None:
        return since, ""
    left = int((due - lens.now).total_seconds())
    if left <= 0:
        return since, lens.say("desk-begins-now")
    return since, lens.say("desk-begins-in", time=stopwatch(left))


def queue_row(queue: QueueView, lens: Lens) -> Row:
    """One queue: how many wait, the longest wait, and whether that is over its target."""
    longest = lens.minutes(queue.longest_since)
    over = queue.waiting > 0 and longest >= queue.target_wait_minutes
    if not queue.waiting:
        says = lens.say("desk-queue-calm")
    elif over:
        says = lens.say("desk-queue-over", minutes=longest, target=queue.target_wait_minutes)
    else:
        says = lens.say("desk-queue-longest", minutes=longest)
    counted = lens.say("desk-queue-counted", waiting=queue.waiting) if queue.waiting else says
    name = lens.name(queue.service_name)
    return {
        "id": queue.service,
        "name": name,
        "waiting": queue.waiting,
        "says": says,
        "over": over,
        "door": "" if queue.door is Door.OPEN else lens.say(f"desk-door-{queue.door}"),
        "spoken": ", ".join(dict.fromkeys((name, counted, says))),
    }


def waiting_row(ticket: DeskTicket, target: Mapping[str, int], lens: Lens) -> Row:
    """A visitor in line, with the wait so far; ``target`` is each service's in minutes.

    Where the desk serves one service only, lines tell errands instead of its name.
    """
    minutes = lens.minutes(ticket.taken_at)
    return _row(
        ticket,
        lens,
        single=len(target) == 1,
        tells=lens.say("desk-minutes", minutes=minutes),
        over=minutes >= target.get(ticket.service, 10**6),
    )


def called_row(ticket: DeskTicket, lens: Lens, *, single: bool = False) -> Row:
    """A visitor whom this desk called: when, and what became of it."""
    state = lens.say(f"desk-state-{ticket.state}")
    return _row(ticket, lens, single=single, tells=state, at=ticket.called_at)


def missed_row(ticket: DeskTicket, lens: Lens, *, single: bool = False) -> Row:
    """A visitor who was called in vain and may still come back."""
    return _row(ticket, lens, single=single, tells="", at=ticket.ended_at or ticket.called_at)


def next_says(view: DeskView, lens: Lens, *, live: bool, busy: bool) -> str:
    """What the button Next will do, in a few words below it."""
    if not live:
        return lens.say("desk-next-away")
    if busy:
        return lens.say("desk-next-busy")
    waiting = any(queue.waiting for queue in view.queues)
    ticket = view.current
    if ticket is None:
        return lens.say("desk-next-call" if waiting else "desk-next-nobody")
    if ticket.state is State.CALLED:
        return lens.say("desk-next-called", number=ticket.number)
    key = "desk-next-serving" if waiting else "desk-next-serving-last"
    return lens.say(key, number=ticket.number)


def message(told: Message | None, lens: Lens) -> Row:
    """A message in words: kind, text and a second sentence; empty for None."""
    if told is None:
        return {}
    values = {
        name: lens.say(value) if isinstance(value, str) and value.startswith("desk-") else value
        for name, value in told.values.items()
    }
    return {
        "kind": told.kind,
        "text": lens.tell(told.key, values),
        "says": lens.tell(told.says, values) if told.says else "",
    }


def _row(
    ticket: DeskTicket,
    lens: Lens,
    *,
    single: bool,
    tells: str,
    at: datetime | None = None,
    over: bool = False,
) -> Row:
    subject = lens.name(ticket.errand_name if single else None) or lens.name(ticket.service_name)
    time = lens.clock(at) if at else ""
    slip = _slip(ticket, lens)
    spoken = (ticket.number, subject, tells, time, slip)
    return {
        "id": ticket.id,
        "number": ticket.number,
        "subject": subject,
        "tells": tells,
        "at": time,
        "over": over,
        "state": str(ticket.state),
        "slip": slip,
        "spoken": ", ".join(part for part in spoken if part),
    }


def _waited_seconds(ticket: DeskTicket) -> int:
    if ticket.reason is not None:
        return ticket.reason.waited_seconds
    called = ticket.called_at or ticket.taken_at
    return max(0, int((called - ticket.taken_at).total_seconds()))


def _slip(ticket: DeskTicket, lens: Lens) -> str:
    match ticket.slip:
        case "not_printed":
            return lens.say("desk-slip-none")
        case "unknown":
            return lens.say("desk-slip-unknown")
        case _:
            return ""


def _why(ticket: DeskTicket, lens: Lens) -> str:
    """The stored reason in words; a rule this window has no words for is left unsaid."""
    reason = ticket.reason
    if reason is None or reason.rule not in {str(rule) for rule in Rule}:
        return ""
    return lens.say(f"desk-why-{reason.rule}", heads=reason.heads)
