"""Where the scripted visit is played: at a desk where it meets no real visitor."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.errors import Refused
from screens.commands.speaking import say, tell

if TYPE_CHECKING:
    from kiosk.office import Office
    from kiosk.roles.views import ServiceView

TUESDAY, TEN = 1, time(10)
WEEKS_TRIED = 8
OWN_FILE = "visit.sqlite"


@dataclass(frozen=True, slots=True)
class Stage:
    """What the visitor asks for, and the desk that serves it."""

    service: ServiceView
    desk: str


def find_stage(office: Office, kiosk: str, desk: str | None = None) -> Stage | None:
    """A service that gives numbers and a free desk in whose queues nobody waits.

    Args:
        office: The centre.
        kiosk: Id of the kiosk that shows the service.
        desk: The only desk that will do; by default any.
    """
    centre = office.centre()
    for service in taking_numbers(office, kiosk):
        for one in centre.desks:
            if desk not in {None, one.id}:
                continue
            if service.id in centre.profile(one.profile).services and _is_free(office, one.id):
                return Stage(service, one.id)
    return None


def find_own_stage(office: Office, kiosk: str, desk: str | None) -> Stage:
    """The stage in a database of the visit's own, where nobody is in the way.

    Raises:
        Refused: ``no-desk-serves`` when no desk serves a service that gives numbers.
    """
    stage = find_stage(office, kiosk, desk)
    if stage is None:
        raise Refused("no-desk-serves", service=taking_numbers(office, kiosk)[0].id)
    return stage


@contextmanager
def own_office(office: Office, folder: Path) -> Iterator[tuple[Office, str]]:
    """The same centre in a database of the visit's own below ``folder``, and its address."""
    address = str((folder / OWN_FILE).absolute())
    from kiosk.office import open_office

    with open_office(address) as own:
        own.caretaker().publish(office.centre())
        if office.demo_time:
            own.set_time(office.now())
        yield own, address


@contextmanager
def within_hours(office: Office, kiosk: str) -> Iterator[None]:
    """Within it a service gives numbers: now, else in demo time on a Tuesday at ten.

    Demo time that begins here ends here.

    Raises:
        Refused: ``no-open-service`` when none does in the coming weeks.
    """
    before = office.demo_time
    try:
        _open_service(office, kiosk)
        yield
    finally:
        if office.demo_time and not before:
            office.set_time(None)


def taking_numbers(office: Office, kiosk: str) -> list[ServiceView]:
    """The services of a kiosk that give numbers now; those with queues only come first."""
    services = office.visitor(kiosk).home().services
    fit = [one for one in services if one.takes_numbers and not one.discreet]
    return sorted(fit, key=lambda one: one.mode != "queue")


def _open_service(office: Office, kiosk: str) -> None:
    if taking_numbers(office, kiosk):
        return
    today = office.local(office.now())
    ahead = (TUESDAY - today.weekday()) % 7
    for week in range(WEEKS_TRIED):
        day = today.date() + timedelta(days=ahead + 7 * week)
        office.set_time(datetime.combine(day, TEN))
        if taking_numbers(office, kiosk):
            tell(say("command-run-demo-time", at=datetime.combine(day, TEN)))
            return
    raise Refused("no-open-service")


def _is_free(office: Office, desk: str) -> bool:
    view = office.staff(desk).view()
    return view.current is None and not any(queue.waiting for queue in view.queues)
