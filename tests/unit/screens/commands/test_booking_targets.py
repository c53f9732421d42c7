"""Telling booking systems: a file that grows, a web address that may be away."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from kiosk.roles.booking_views import BookingEvent
from screens.commands.booking_targets import FileTarget, Teller, Webhook, target_of

TEN = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)


def event(entry: int) -> BookingEvent:
    return BookingEvent(entry, TEN, "called", 1, "A-1", "clinic", "health", TEN, "T800", "d", None)


class Bookings:
    """A journal in which every entry from 1 to ``head`` is an event."""

    def __init__(self, head: int, silent: int = 0) -> None:
        self.head = head
        self.silent = silent
        self.kept: dict[str, int] = {}

    def sent(self, target: str) -> int:
        return self.kept.setdefault(target, 0)

    def note_sent(self, target: str, entry: int) -> None:
        self.kept[target] = entry

    def happened(self, since: int) -> tuple[tuple[BookingEvent, ...], int]:
        upto = min(self.head, since + 1000)
        told = range(max(since, self.silent) + 1, upto + 1)
        return tuple(event(entry) for entry in told), upto


class Ear:
    """A web address on this machine that writes down what it hears."""

    def __init__(self) -> None:
        self.heard: list[int] = []
        self.answers: list[int] = []
        ear = self

        class Listener(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                said = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                assert self.headers["Idempotency-Key"] == str(said["entry"])
                answer = ear.answers.pop(0) if ear.answers else 204
                if answer < 300:
                    ear.heard.append(said["entry"])
                self.send_response(answer)
                if answer == 302:
                    self.send_header("Location", f"{ear.url}elsewhere")
                self.end_headers()

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Listener)
        self.url = f"http://127.0.0.1:{self._server.server_port}/"
        self._thread = threading.Thread(target=self._server.serve_forever)
        self._thread.start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


@pytest.fixture
def ear() -> Iterator[Ear]:
    opened = Ear()
    yield opened
    opened.close()


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The seconds by which pauses are counted."""
    seconds = [100.0]
    monkeypatch.setattr("screens.commands.booking_targets.time.monotonic", lambda: seconds[0])
    return seconds


def test_a_target_is_a_file_or_a_web_address(tmp_path: Path) -> None:
    assert isinstance(target_of(str(tmp_path / "out.jsonl")), FileTarget)
    assert isinstance(target_of("http://127.0.0.1:8080/events?token=x"), Webhook)
    assert isinstance(target_of("https://example.org"), Webhook)
    for told in (
        str(tmp_path),
        str(tmp_path / "nowhere" / "out"),
        "ftp://example.org/x",
        "http://",
        "http://[::1",
        "http://a:99999/",
        "http://a b/",
    ):
        assert target_of(told) is None


def test_the_place_of_an_address_is_kept_without_the_secrets_in_it() -> None:
    assert "token" not in Webhook("http://127.0.0.1/?token=x").key
    assert Webhook("http://127.0.0.1/?token=x").key != Webhook("http://127.0.0.1/").key


def test_a_file_grows_by_one_line_an_event(tmp_path: Path) -> None:
    file, bookings = tmp_path / "out", Bookings(3)
    assert Teller(bookings, FileTarget(file)).tell() == 3
    bookings.head = 1500
    assert Teller(bookings, FileTarget(file)).tell() == 1497
    lines = [json.loads(line) for line in file.read_text().splitlines()]
    assert [line["entry"] for line in lines] == list(range(1, 1501))
    assert (lines[0]["at"], lines[0]["what"]) == ("2026-11-24T08:00:00Z", "called")


def test_a_line_cut_off_spoils_no_other(tmp_path: Path) -> None:
    file = tmp_path / "out"
    file.write_text('{"entry": 0}\n{"ent')
    FileTarget(file).tell([event(1)])
    cut, whole = file.read_text().splitlines()[1:]
    assert (cut, json.loads(whole)["entry"]) == ('{"ent', 1)


def test_a_file_that_cannot_be_written_is_told_later(tmp_path: Path, clock: list[float]) -> None:
    bookings, file = Bookings(2), tmp_path / "folder" / "out"
    teller = Teller(bookings, FileTarget(file))
    with pytest.raises(OSError, match="No such file"):
        teller.tell()
    file.parent.mkdir()
    assert teller.is_pausing
    assert teller.tell() == 0
    clock[0] += teller.pause_seconds
    assert teller.tell() == 2
    assert not teller.is_pausing


def test_an_address_hears_every_event_in_order(ear: Ear) -> None:
    bookings = Bookings(5)
    assert Teller(bookings, Webhook(ear.url)).tell() == 5
    assert ear.heard == [1, 2, 3, 4, 5]


@pytest.mark.parametrize("answer", [302, 400, 500, 503])
def test_what_an_address_does_not_take_is_told_again(
    ear: Ear, clock: list[float], answer: int
) -> None:
    bookings = Bookings(4)
    ear.answers = [204, 204, answer, answer]
    teller = Teller(bookings, Webhook(ear.url))
    with pytest.raises(OSError, match=str(answer)):
        teller.tell()
    assert list(bookings.kept.values()) == [2]
    # Started anew meanwhile, it goes on where it stood.
    clock[0] += teller.pause_seconds
    assert Teller(bookings, Webhook(ear.url)).tell() == 2
    assert ear.heard == [1, 2, 3, 4]


def test_an_address_that_is_away_is_asked_ever_more_rarely(clock: list[float], ear: Ear) -> None:
    ear.close()
    teller = Teller(Bookings(1), Webhook(ear.url))
    pauses = []
    for _ in range(8):
        with pytest.raises(OSError, match="refused"):
            teller.tell()
        pauses.append(teller.pause_seconds)
        clock[0] += teller.pause_seconds
    assert pauses == [2, 4, 8, 16, 32, 60, 60, 60]


def test_the_place_is_kept_now_and_then_though_nothing_concerns_anybody(tmp_path: Path) -> None:
    bookings = Bookings(1500, silent=1500)
    assert Teller(bookings, FileTarget(tmp_path / "out")).tell() == 0
    assert list(bookings.kept.values()) == [1500]
    assert not (tmp_path / "out").exists()
