"""Real processes that take numbers, call them and read the feed, all at once.

A child is this file run as a program of its own. It prints one JSON line a result and
flushes it, so that a test knows what a killed child had been told.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from config.loading import load_files
from kiosk.errors import Refused
from kiosk.office import Office, open_office
from kiosk.store import leases

ROOT = Path(__file__).parents[2]


def tell(**told: object) -> None:
    """Tells the test something that it may hold the office to."""
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()


def mixed(office: Office, count: int, name: str) -> None:
    """Takes ``count`` numbers and calls as many, turn by turn, at a desk of its own."""
    visitor, clerk = office.visitor(name), office.staff(name)
    called = 0
    for turn in range(10**9):
        if turn < count:
            ticket = visitor.take_ticket("lab")
            tell(taken=ticket.number, id=ticket.id)
        elif called == count:
            break
        following = clerk.call_next()
        if following is None:
            time.sleep(0.005)
            continue
        tell(called=following.number, id=following.id)
        clerk.arrived()
        called += 1
    clerk.done()


def endless(office: Office, count: int, name: str) -> None:
    """Takes and calls until it is killed; ``count`` is of no concern."""
    visitor, clerk = office.visitor(name), office.staff(name)
    if clerk.view().current is not None:
        clerk.done()
    for turn in range(10**9):
        ticket = visitor.take_ticket("lab", once=f"{name}-{os.getpid()}-{turn}")
        tell(taken=ticket.number, id=ticket.id)
        following = clerk.call_next()
        if following is not None:
            tell(called=following.number, id=following.id)
            clerk.done()


def press(office: Office, count: int, name: str) -> None:
    """Presses Next and Done at a desk where others press at the same time."""
    clerk = office.staff(name)
    for _ in range(count):
        with contextlib.suppress(Refused):
            following = clerk.call_next()
            if following is not None:
                tell(called=following.number, id=following.id)
        with contextlib.suppress(Refused):
            clerk.done()


def double(office: Office, count: int, name: str) -> None:
    """Sends the same touches as its brothers do."""
    visitor = office.visitor(name)
    for touch in range(count):
        ticket = visitor.take_ticket("lab", once=f"touch-{touch}")
        tell(touch=touch, taken=ticket.number, id=ticket.id)


def follow(office: Office, count: int, name: str) -> None:
    """Reads the feed from the beginning until it has seen entry ``count``."""
    with contextlib.closing(office.feed(0)) as feed:
        while feed.cursor < count:
            for entry in feed.wait(60):
                tell(number=entry.number, kind=entry.kind, ticket=entry.ticket, desk=entry.desk)


def hold(office: Office, count: int, name: str) -> None:
    """Takes a writer's turn, writes, and ends it only when it reads a line."""
    with office._store.work() as work:
        work.done(f"held-{name}", {})
        tell(holding=True)
        sys.stdin.readline()
    tell(ended=True)


def sit(office: Office, count: int, name: str) -> None:
    """Wants one desk ``count`` times, as the owner that ``name`` says after the desk."""
    desk, owner = name.split()
    for _ in range(count):
        try:
            office.staff(desk, owner).sit()
        except Refused as refused:
            tell(owner=owner, sat=False, taken_by=refused.values["owner"])
        else:
            tell(owner=owner, sat=True)


def tend(office: Office, count: int, name: str) -> None:
    """Tends ``count`` times, or until it is killed; tells each time whose turn it was."""
    steward = office.steward(name)
    for _ in range(count or 10**9):
        again_at = steward.tend()
        now = office.now()
        # Whoever tends comes again for the lease before it is over; the others when it is.
        with office._store.read() as reading:
            held = leases.held(reading.connection, "steward")
        tell(mine=held is not None and held[0] == name)
        if count:
            continue
        rest = 0.2 if again_at is None else (again_at - now).total_seconds()
        time.sleep(min(max(rest, 0.05), 1))


def opening(office: Office, count: int, name: str) -> None:
    """Tells the version in force, after publishing when there is none."""
    files = json.loads(sys.stdin.readline())
    centre = load_files({path: data.encode() for path, data in files.items()})
    tell(version=office.caretaker().publish(centre).number)


def start(verb: str, database: str, count: int = 0, name: str = "desk-0") -> subprocess.Popen[str]:
    """Starts a child."""
    return subprocess.Popen(
        [sys.executable, __file__, verb, database, str(count), name],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}"},
    )


def results(child: subprocess.Popen[str], timeout_s: float = 300) -> list[dict[str, Any]]:
    """Everything a child told, when it has ended well."""
    told, complaints = child.communicate(timeout=timeout_s)
    assert child.returncode == 0, complaints
    return [json.loads(line) for line in told.splitlines()]


def said(child: subprocess.Popen[str]) -> dict[str, Any]:
    """The next thing a child tells."""
    assert child.stdout is not None
    line = child.stdout.readline()
    if not line:
        _, complaints = child.communicate()
        raise AssertionError(complaints)
    told: dict[str, Any] = json.loads(line)
    return told


@contextlib.contextmanager
def ended(*children: subprocess.Popen[str]) -> Iterator[None]:
    """Leaves none of them behind."""
    try:
        yield
    finally:
        for child in children:
            if child.poll() is None:
                child.kill()
            child.communicate()


def main() -> None:
    """Does what it was started for."""
    verb, database, count, name = sys.argv[1:]
    with open_office(database) as office:
        globals()[verb](office, int(count), name)


if __name__ == "__main__":
    main()
