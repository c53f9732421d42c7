"""A kiosk whose database, printer or centre misbehaves, changes or is not there."""

from __future__ import annotations

import socket
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
import structlog
from support.touch_visitor import REFERENCE, Visitor
from support.windows import item

from config.loading import load_files, read_folder
from kiosk.clock import HandClock
from kiosk.errors import Trouble
from kiosk.office import Office, open_office
from printer.simulator import Simulator
from screens.touch import state as s
from screens.touch.program import own_printer


@pytest.fixture
def deaf_printer() -> Iterator[str]:
    """Takes connections and never answers."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        yield f"network://127.0.0.1:{listening.getsockname()[1]}"


def take(visitor: Visitor) -> None:
    visitor.tap("tile-lab")
    visitor.tap("errand-sample")


@pytest.mark.slow
def test_a_blocked_database_never_freezes_the_window_and_costs_no_number(
    kiosks: Callable[..., Visitor], office: Office, path: Path
) -> None:
    visitor = kiosks()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        take(visitor)
        visitor.at(s.Page.TAKING)
        visitor.tap("language-sv")
        assert visitor.state.language == "sv"
        # Writers wait in line for SQLite, and a heartbeat of this kiosk may stand before us.
        visitor.until(lambda: visitor.state.page is s.Page.TROUBLE, within_ms=45_000)
        assert "sqlite" not in visitor.text("trouble-says")
        other.execute("ROLLBACK")
    visitor.until(lambda: not visitor.state.away)
    visitor.tap("again")
    visitor.at(s.Page.TICKET)
    assert visitor.state.ticket is not None
    assert visitor.state.ticket.number == "L400"


@pytest.mark.slow
def test_a_printer_that_never_answers_delays_nobody(
    kiosks: Callable[..., Visitor], office: Office, deaf_printer: str
) -> None:
    visitor = kiosks(printer=deaf_printer)
    take(visitor)
    visitor.at(s.Page.TICKET)
    visitor.tap("next-visitor")
    visitor.at(s.Page.HOME)
    take(visitor)
    visitor.at(s.Page.TICKET)
    visitor.until(lambda: visitor.state.slip is not s.Slip.COMING)
    assert visitor.visible("slip-notice")


def test_without_paper_the_number_stands_large_and_staff_know(
    kiosks: Callable[..., Visitor], office: Office, printer: Simulator
) -> None:
    printer.set(paper_out=True)
    visitor = kiosks(printer=f"network://127.0.0.1:{printer.port}")
    take(visitor)
    visitor.at(s.Page.TICKET)
    visitor.until(lambda: visitor.state.slip is s.Slip.MISSING)
    visitor.until(lambda: visitor.visible("slip-notice"))
    assert visitor.text("number") == "L400"
    visitor.until(lambda: [one.number for one in office.caretaker().unprinted()] == ["L400"])


def test_a_kiosk_that_knows_of_no_paper_says_so_before_the_tap(
    kiosks: Callable[..., Visitor], office: Office, printer: Simulator
) -> None:
    news = office.feed()

    def states() -> list[str]:
        return [one.data["state"] for one in news.wait(0) if one.kind == "printer"]

    visitor = kiosks(printer=f"network://127.0.0.1:{printer.port}")
    visitor.tap("tile-lab")
    assert not visitor.visible("no-slips")
    printer.set(paper_out=True)
    visitor.until(lambda: visitor.visible("no-slips"))
    visitor.tap("errand-sample")
    visitor.at(s.Page.TICKET)
    visitor.tap("next-visitor")
    visitor.tap("tile-lab")
    assert visitor.visible("no-slips")
    printer.set(paper_out=False)
    visitor.until(lambda: not visitor.visible("no-slips"))
    seen: list[str] = []
    visitor.until(lambda: seen.extend(states()) or len(seen) == 3)  # type: ignore[func-returns-value]
    assert seen == ["ready", "paper_out", "ready"]
    news.close()


def test_a_kiosk_that_ended_in_the_middle_of_a_slip_says_so_when_it_starts_again(
    kiosks: Callable[..., Visitor], office: Office
) -> None:
    office.visitor("kiosk-1").take_ticket("lab")
    assert office.caretaker().unprinted() == ()
    visitor = kiosks()
    visitor.until(lambda: office.caretaker().unprinted() != ())
    assert [(one.number, one.slip) for one in office.caretaker().unprinted()] == [
        ("L400", "unknown")
    ]


def test_the_spare_printer_prints_what_the_first_can_not(
    kiosks: Callable[..., Visitor], office: Office, printer: Simulator
) -> None:
    files = read_folder(REFERENCE)
    with Simulator(0) as spare:
        both = f'printer = "network://127.0.0.1:{printer.port}"\n'
        both += f'spare_printers = ["network://127.0.0.1:{spare.port}"]'
        screens = files["screens.toml"].decode()
        files["screens.toml"] = screens.replace(
            'printer = "network://127.0.0.1:9100"', both, 1
        ).encode()
        office.caretaker().publish(load_files(files))
        printer.set(cover_open=True)
        visitor = kiosks(printer=lambda: None)
        take(visitor)
        visitor.at(s.Page.TICKET)
        visitor.until(lambda: visitor.state.slip is s.Slip.PRINTED)
        assert (len(printer.papers), len(spare.papers)) == (0, 1)


WRONG = {
    "machine": ("foo://bar", None),
    "centre": (None, "network://:9100"),
    "centre, no address at all": (None, "network://[fd00"),
}


@pytest.mark.parametrize(("told", "published"), WRONG.values(), ids=WRONG)
def test_a_wrong_printer_stops_no_number(
    kiosks: Callable[..., Visitor],
    office: Office,
    monkeypatch: pytest.MonkeyPatch,
    told: str | None,
    published: str | None,
) -> None:
    if told:
        monkeypatch.setenv("VUORO_PRINTER", told)
    files = read_folder(REFERENCE)
    if published:
        screens = files["screens.toml"].decode()
        assert 'printer = "network://127.0.0.1:9100"' in screens
        changed = screens.replace("network://127.0.0.1:9100", published)
        files["screens.toml"] = changed.encode()
        office.caretaker().publish(load_files(files))
    news = office.feed()
    with structlog.testing.capture_logs() as log:
        visitor = kiosks(printer=own_printer)
        take(visitor)
        visitor.at(s.Page.TICKET)
        visitor.until(lambda: visitor.state.slip is s.Slip.MISSING)
        visitor.until(lambda: visitor.visible("slip-notice"))
        assert visitor.text("number") == "L400"
        visitor.until(lambda: [one.number for one in office.caretaker().unprinted()] == ["L400"])
        slips = [one.data for one in news.wait(1.0) if one.kind == "slip"]
        assert [(one["outcome"], one["why"]) for one in slips] == [
            ("not_printed", "printer_address")
        ]
        files["languages/fi.ftl"] = b"kiosk-question = Minne matka?\n"
        office.caretaker().publish(load_files(files))
        visitor.tap("next-visitor")
        visitor.until(lambda: visitor.text("question") == "Minne matka?")
    assert [one["event"] for one in log if one["log_level"] == "error"] == ["no printer"]


STARTS = [
    ("sv_FI.UTF-8", None, "sv"),
    ("nb_NO.UTF-8", None, "en"),
    ("sv_FI.UTF-8", "ar", "ar"),
]


@pytest.mark.parametrize(("environment", "asked", "language"), STARTS)
def test_a_kiosk_without_a_centre_speaks_as_its_machine_does(
    kiosks: Callable[..., Visitor],
    office: Office,
    path: Path,
    clock: HandClock,
    monkeypatch: pytest.MonkeyPatch,
    environment: str,
    asked: str | None,
    language: str,
) -> None:
    monkeypatch.setenv("LC_ALL", environment)
    come: list[int] = []

    def opening() -> Office:
        if not come:
            raise Trouble("database-away", address="postgresql://db/vuoro", why="refused")
        return open_office(path, clock=clock)

    visitor = kiosks(opening, language=asked, wait=False)
    texts = visitor.kiosk.program.say.texts
    assert visitor.kiosk.program.say.get_language() == language
    assert visitor.kiosk.touch.get_languages()[0] == language
    visitor.until(lambda: visitor.state.away)
    assert visitor.text("start-title") == texts.say("kiosk-start-away-title", language)
    come.append(1)
    visitor.until(lambda: visitor.visible("tile-lab"))
    assert visitor.kiosk.program.say.get_language() == (asked or "fi")


def test_a_kiosk_that_starts_without_a_database_says_so_and_mends_itself(
    kiosks: Callable[..., Visitor], office: Office, path: Path, clock: HandClock
) -> None:
    tries = []

    def opening() -> Office:
        tries.append(1)
        if len(tries) < 4:
            raise Trouble("database-away", address="postgresql://db/vuoro", why="refused")
        return open_office(path, clock=clock)

    visitor = kiosks(opening, wait=False)
    visitor.until(lambda: visitor.state.away)
    assert visitor.visible("page-start")
    assert "postgresql" not in visitor.text("start-title")
    visitor.until(lambda: visitor.state.home is not None)
    visitor.until(lambda: visitor.visible("tile-lab"))


def test_a_kiosk_waits_for_the_first_centre(
    kiosks: Callable[..., Visitor], path: Path, clock: HandClock
) -> None:
    with open_office(path, clock=clock) as office:
        visitor = kiosks(wait=False)
        visitor.until(lambda: visitor.state.said is not None)
        office.caretaker().publish(load_files(read_folder(REFERENCE)))
        visitor.until(lambda: visitor.visible("tile-lab"))


def test_a_newly_published_centre_is_followed_at_once(
    kiosks: Callable[..., Visitor], office: Office
) -> None:
    visitor = kiosks()
    visitor.until(lambda: visitor.visible("tile-lab"))
    files = read_folder(REFERENCE)
    services = files["services.toml"].decode()
    files["services.toml"] = services.replace('"HUS Laboratorio"', '"Näytteenotto"').encode()
    files["languages/fi.ftl"] = b"kiosk-question = Minne matka?\n"
    office.caretaker().publish(load_files(files))
    visitor.until(lambda: item(visitor.window, "tile-lab").property("title") == "Näytteenotto")
    visitor.until(lambda: visitor.text("question") == "Minne matka?")
