"""Variants of the small centre for visitors with several tickets, and processes that serve them.

A child is this file run as a program of its own, as in ``support.hammer``.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time

from support.hammer import ROOT, tell
from support.small_centre import small_files

from config.centre import Centre
from config.loading import load_files
from kiosk.errors import Refused
from kiosk.office import Office, open_office
from kiosk.queueing.ticket import State
from kiosk.roles.staff import Staff

QUEUES = ("lab", "kela", "health", "passport", "youth", "advice", "tax")
"""The services of the wide centre that give numbers."""

_SERVICE = """
[[services]]
id = "{id}"
mode = "queue"
hours = "24/7"
place = "hall"
waiting_place = "hall"
series = "lab"
operator = "Kaupunki"
icon = "one.svg"
hue = "#035391"
busiest_day = 10
says = {{ fi = "Palvelee", en = "Serves" }}
name = {{ fi = "Palvelu {id}", en = "Service {id}" }}
"""


def wide_centre(desks: int = 0, walk_seconds: int = 60) -> Centre:
    """The small centre with four more services, and desks for everything: ``desk-0`` and so on.

    Each of these desks serves four of the services, so that every service has several.
    """
    shown = ", ".join(f'"{service}"' for service in ("lab", "kela", *QUEUES[3:]))
    files = small_files({'services = ["lab", "kela"]': f"services = [{shown}]"})
    more = [_SERVICE.format(id=service) for service in QUEUES[3:]]
    more.append(f'[[profiles]]\nid = "new"\nservices = {list(QUEUES[3:])}\n')
    more.append(
        '[[desks]]\nid = "new-1"\nplace = "hall"\nprofile = "new"\n'
        'label = { fi = "Uusi", en = "New" }\n'
    )
    for n in range(desks):
        served = [QUEUES[(n + step) % len(QUEUES)] for step in range(4)]
        more.append(f'[[profiles]]\nid = "profile-{n}"\nservices = {served}\n')
        more.append(
            f'[[desks]]\nid = "desk-{n}"\nplace = "hall"\nprofile = "profile-{n}"\n'
            f'walk_seconds = {walk_seconds}\nlabel = {{ fi = "Koppi {n}", en = "Booth {n}" }}\n'
        )
    told = files["centre.toml"].decode() + "\n" + "\n".join(more)
    return load_files({**files, "centre.toml": told.encode()})


def serve(office: Office, count: int, name: str) -> None:
    """Takes ``count`` visits of two to four tickets, and serves whoever waits until none does.

    Calls, ends, holds, sends on, puts back and undoes, all by chance.
    """
    visitor, clerk = office.visitor("kiosk-1"), office.staff(name)
    chance = random.Random(name)
    for _ in range(count):
        services = chance.sample(QUEUES, chance.randint(2, 4))
        taken = visitor.take_visit(services[:-1], sure=True)
        added = visitor.add_service(taken.code, services[-1])
        tell(visit=added.id, tickets=[one.id for one in added.tickets])
        _turn(clerk, chance)
    idle = time.monotonic()
    while time.monotonic() - idle < 60:
        if _turn(clerk, chance):
            idle = time.monotonic()
        elif not _left(office):
            break
        else:
            time.sleep(0.02)
    if clerk.view().current is not None:
        clerk.done()


def _turn(clerk: Staff, chance: random.Random) -> bool:
    """One visitor at the desk, by chance; whether there was one."""
    at_desk = clerk.view().current
    if at_desk is not None and at_desk.state is State.CALLED:
        # Next ends the visit of who has come only; after an undo somebody may be there.
        clerk.arrived()
    following = clerk.call_next()
    if following is None:
        for held in clerk.view().held:
            # Another desk may be quicker.
            _tried(lambda held=held: clerk.resume(held.id))
        return False
    tell(called=following.id, visit=following.visit)
    does = chance.random()
    if does < 0.10:
        _tried(clerk.undo)
    elif does < 0.20:
        _tried(lambda: clerk.hold(1))
    elif does < 0.30:
        _tried(lambda: clerk.transfer(chance.choice(clerk_services(clerk))))
    elif does < 0.35:
        _tried(clerk.put_back)
    elif does < 0.45:
        clerk.done()
        _tried(clerk.undo)
    elif does < 0.80:
        clerk.done()
    return True


def clerk_services(clerk: Staff) -> list[str]:
    """Where this clerk may send a visitor."""
    return [queue.service for queue in clerk.view().queues]


def _tried(action: object) -> None:
    try:
        action()  # type: ignore[operator]
    except Refused as refused:
        tell(refused=refused.code)


def _left(office: Office) -> int:
    """How many tickets are not over yet, at desks and in queues."""
    from kiosk.store import queues

    with office._store.read() as reading:
        return sum(queues.alive_by_service(reading.connection, reading.now).values())


def start(database: str, count: int, name: str) -> subprocess.Popen[str]:
    """Starts a child that serves at the desk ``name``."""
    return subprocess.Popen(
        [sys.executable, __file__, database, str(count), name],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}"},
    )


if __name__ == "__main__":
    address, visits_each, desk = sys.argv[1:]
    with open_office(address) as opened:
        serve(opened, int(visits_each), desk)
