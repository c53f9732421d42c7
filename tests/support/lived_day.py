"""A day that visitors and clerks really lived, by the roles: something of everything."""

from __future__ import annotations

import random
from contextlib import suppress
from datetime import datetime, timedelta

from support.small_centre import small_centre

from config.centre import Centre
from kiosk.clock import HandClock
from kiosk.errors import Refused
from kiosk.office import Office

DESKS = ("lab-1", "lab-2", "kela-1", "both-1")


def kept_centre(more: dict[str, str] | None = None) -> Centre:
    """The small centre, where Kela's tickets are kept and one desk may call out of turn."""
    return small_centre(
        {
            'id = "kela"\nmode': 'id = "kela"\nend_of_day = "keep"\nmode',
            "Mo-Fr 09:00-11:00,12:00-15:00": "Mo-Fr 09:00-16:00",
            'id = "both-1"': 'id = "both-1"\nmay_choose = true',
            **(more or {}),
        }
    )


def live_through(office: Office, clock: HandClock, begin: datetime, visitors: int) -> None:
    """Lets visitors come every other minute from ``begin`` on, and clerks work.

    Nobody is left at a desk or waiting for Kela in the end; some wait for the laboratory.
    """
    chance = random.Random(f"{begin} {visitors}")
    clock.set(begin)
    waiting: list[str] = []
    for turn in range(visitors):
        clock.advance(seconds=chance.randint(20, 160))
        waiting.append(take(office, chance, turn))
        if chance.random() < 0.15:
            with suppress(Refused):
                code = waiting.pop(chance.randrange(len(waiting)))
                chance.choice([_cancel, _hold])(office, code, chance)
        for desk in DESKS:
            if chance.random() < 0.6:
                clock.advance(seconds=chance.randint(1, 20))
                work(office, desk, chance)
    leave(office, clock)


def take(office: Office, chance: random.Random, turn: int) -> str:
    """One visitor takes a number; returns the code on the slip."""
    service = chance.choices(["lab", "kela", "mental"], [6, 3, 1])[0]
    ticket = office.visitor("kiosk-1").take_ticket(
        service,
        errand="blood_test" if service == "lab" and chance.random() < 0.4 else None,
        language=chance.choice(["fi", "fi", "fi", "en"]),
        needs=["step_free"] if chance.random() < 0.2 else [],
        once=f"touch-{turn}",
    )
    office.device("kiosk-1").slip(ticket.code, "printed")
    return ticket.code


def work(office: Office, desk: str, chance: random.Random) -> None:
    """One key press of a clerk; what may not be is not done."""
    staff = office.staff(desk)
    with suppress(Refused):
        match chance.randrange(10):
            case 0:
                staff.missed()
            case 1:
                staff.recall()
            case 2:
                staff.hold(15)
            case 3:
                staff.transfer(chance.choice(["lab", "kela"]))
            case 4:
                staff.undo()
            case 5:
                missed = staff.view().missed
                if missed:
                    staff.back(missed[0].id)
            case 6 if desk == "both-1":
                waiting = staff.view().waiting
                if waiting:
                    staff.call_chosen(waiting[-1].id, "Feels faint")
            case 7:
                staff.arrived()
            case _:
                staff.call_next(once=f"key-{chance.random()}")


def leave(office: Office, clock: HandClock) -> None:
    """The clerks finish whom they have, and all who wait for Kela."""
    clock.advance(minutes=3)
    for desk in DESKS:
        with suppress(Refused):
            office.staff(desk).done()
    kela = office.staff("kela-1")
    clock.advance(minutes=30)
    for _ in range(200):
        view = kela.view()
        if not view.waiting and not view.missed and not view.held and view.current is None:
            return
        clock.advance(minutes=1)
        for one in view.missed:
            kela.cancel(one.id)
        if kela.call_next() is not None:
            kela.done()
    raise AssertionError("Kela is never done")


def _cancel(office: Office, code: str, chance: random.Random) -> None:
    office.visitor("kiosk-1").cancel(code)


def _hold(office: Office, code: str, chance: random.Random) -> None:
    office.visitor("kiosk-1").hold(code, chance.randint(5, 20))


def next_morning(clock: HandClock, begin: datetime, days: int = 1) -> None:
    """Moves to the morning some days after ``begin``."""
    clock.set(begin + timedelta(days=days))
