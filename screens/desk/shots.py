"""The desk's window in every state that a clerk meets, with made-up visitors."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

import config
from config.loading import load_centre
from kiosk.errors import Trouble
from kiosk.queueing.hours import Door
from kiosk.queueing.ticket import State
from kiosk.roles.views import DeskTicket, DeskView, QueueView, Reason, TicketView
from screens.common.shots import Context, Scene
from screens.desk.presenter import DeskPage
from screens.desk.role import Message
from screens.desk.session import Session

PAGE = Path(__file__).parent / "qml" / "Desk.qml"
NOW = datetime(2026, 11, 24, 8, 35, tzinfo=UTC)
_ZONE = ZoneInfo("Europe/Helsinki")


CENTRE = load_centre(Path(config.__file__).parent / "iso_omena")
"""The reference centre: the pictures' services, errands and desks are its own."""
_LAB, _IMAGING, _MENTAL, _HEALTH = map(CENTRE.service, ("lab", "imaging", "mental", "health"))
LAB, IMAGING, MENTAL, HEALTH = _LAB.name, _IMAGING.name, _MENTAL.name, _HEALTH.name
BLOOD = _LAB.errands[0].name
WORDY = _MENTAL.says
"""A whole sentence, where an errand's name stands: longer than any errand is."""


def ago(minutes: float) -> datetime:
    """The instant that many minutes before the pictures' present."""
    return NOW - timedelta(minutes=minutes)


def ticket(id_: int, taken: float, **values: object) -> DeskTicket:
    """A laboratory ticket taken ``taken`` minutes ago."""
    plain = DeskTicket(
        id=id_,
        number=f"L{id_:03}",
        service="lab",
        service_name=LAB,
        errand_name=BLOOD,
        language="fi",
        state=State.WAITING,
        taken_at=ago(taken),
        slip="printed",
        word="KOIVU",
    )
    return replace(plain, **values)  # type: ignore[arg-type]  # a picture's own values


def called(id_: int, taken: float, since: float, **values: object) -> DeskTicket:
    """A laboratory ticket called ``since`` minutes ago."""
    reason = Reason("oldest", int((taken - since) * 60), 2)
    told = {"state": State.CALLED, "called_at": ago(since), "calls": 1, "reason": reason}
    return ticket(id_, taken, **(told | values))


_PAST = (
    called(210, 31, 9, state=State.SERVED, ended_at=ago(3)),
    called(209, 30, 14, state=State.MISSED, ended_at=ago(11)),
    called(208, 38, 21, state=State.SERVED, ended_at=ago(15)),
    called(207, 44, 30, state=State.SERVED, ended_at=ago(22), slip="not_printed"),
    called(206, 49, 36, state=State.MISSED, ended_at=ago(33)),
    called(205, 55, 44, state=State.CANCELLED, ended_at=ago(40)),
)

BUSY = DeskView(
    at=NOW,
    desk="lab-1",
    label=CENTRE.desk("lab-1").label,
    profile="lab",
    centre=CENTRE.name,
    languages=CENTRE.languages,
    current=None,
    arrives_by_itself_at=None,
    queues=(
        QueueView("lab", LAB, Door.OPEN, 7, ago(24), 20),
        QueueView("imaging", IMAGING, Door.NO_MORE_NUMBERS, 2, ago(6), 30),
    ),
    waiting=(
        ticket(211, 24),
        ticket(212, 21, slip="not_printed"),
        *(ticket(213 + one, 17 - 3 * one) for one in range(4)),
        ticket(501, 6, number="R501", service="imaging", service_name=IMAGING),
        ticket(217, 4),
        ticket(502, 1, number="R502", service="imaging", service_name=IMAGING),
    ),
    recent=_PAST,
    missed=(_PAST[1], _PAST[4]),
    demo_time=False,
)

QUIET = replace(
    BUSY,
    queues=(QueueView("lab", LAB, Door.OPEN, 0, None, 20),),
    waiting=(),
    recent=_PAST[:2],
    missed=(),
)


def with_current(view: DeskView, current: DeskTicket, *, due: float | None = None) -> DeskView:
    """That view with a visitor at the desk; ``due``: minutes until service begins by itself."""
    arrives = None if due is None else NOW + timedelta(minutes=due)
    recent = (current, *view.recent)
    return replace(view, current=current, arrives_by_itself_at=arrives, recent=recent)


_CALLED = with_current(BUSY, called(211, 24, 0.7), due=0.3)
_SERVED = called(211, 31, 7, state=State.SERVING, serving_at=ago(6.2), language="ar")
_LONG = called(
    299, 61, 8, number="M1299", service="mental", service_name=MENTAL, errand_name=WORDY,
    state=State.SERVING, serving_at=ago(75), estimated=True, calls=3, slip="unknown",
    word="LUMIHIUTALE", language="sv", reason=Reason("longest_wait", 53 * 60, 4),
)  # fmt: skip
_LONG_VIEW = replace(
    with_current(BUSY, _LONG),
    queues=(
        QueueView("mental", MENTAL, Door.NUMBERS_EARLY, 12, ago(64), 30),
        *BUSY.queues,
        QueueView("health", HEALTH, Door.CLOSED, 0, None, 20),
    ),
    waiting=tuple(replace(one, service_name=MENTAL) for one in BUSY.waiting),
    demo_time=True,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Still:
    """A clerk's role that answers with one picture of the desk and does nothing."""

    picture: DeskView

    def view(self) -> DeskView:
        """The picture."""
        return self.picture

    def call_next(self, once: str | None = None, seen: int | None = None) -> DeskTicket | None:
        """Nobody is called in a picture."""
        raise Trouble("database-away", once=once, seen=seen)

    def arrived(self, once: str | None = None, seen: int | None = None) -> DeskTicket:
        """Nothing happens in a picture."""
        raise Trouble("database-away", once=once, seen=seen)

    recall = missed = done = arrived

    def back(self, ticket: int, once: str | None = None) -> DeskTicket:
        """Nobody comes back in a picture."""
        raise Trouble("database-away", ticket=ticket, once=once)

    def give_number(
        self,
        service: str,
        language: str | None = None,
        errand: str | None = None,
        once: str | None = None,
    ) -> TicketView:
        """No number is given in a picture."""
        raise Trouble("database-away", service=service, language=language, errand=errand, once=once)


def _scene(name: str, view: DeskView, *, small: bool = True, **state: object) -> Scene:
    def build(context: Context) -> Mapping[str, QObject]:
        program = context.program
        session = Session(
            Still(view),
            view,
            work=program.work,
            pulse=program.pulse,
            now=lambda: NOW,
            parent=program.say,
        )
        for one, value in state.items():
            setattr(session, one, value)
        page = DeskPage(
            session,
            pulse=program.pulse,
            say=program.say,
            local=lambda instant: instant.astimezone(_ZONE),
            parent=program.say,
        )
        return {"desk": page}

    return Scene(f"desk-{name}", "desk_small" if small else "desk", PAGE, build)


_GIVEN: dict[str, object] = {"number": "L218", "service": LAB, "word": "TUULI"}
_UNSURE = Message("warn", "desk-unsure", {"action": "desk-arrived"}, "desk-unsure-says")


def pages() -> Iterable[Scene]:
    """Every state of the desk's window."""
    yield _scene("nobody", QUIET)
    yield _scene("waiting", BUSY, small=False)
    yield _scene("called", _CALLED)
    yield _scene("serving", with_current(BUSY, _SERVED), small=False)
    yield _scene("estimated", with_current(BUSY, replace(_SERVED, estimated=True, calls=2)))
    yield _scene("asks", _CALLED, asking=True)
    yield _scene("gives", _LONG_VIEW, giving=True)
    yield _scene("away", _CALLED, away_since=ago(4))
    yield _scene("given", BUSY, message=Message("good", "desk-given", _GIVEN, "desk-given-says"))
    yield _scene("unsure", _CALLED, message=_UNSURE, away_since=ago(1))
    yield _scene("long", _LONG_VIEW)
