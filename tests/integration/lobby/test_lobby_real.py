"""A real lobby over the real office: what desks call is seen and heard."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from config.loading import load_centre, load_files
from kiosk.calling.announcing import Announcement, Shed
from kiosk.errors import Refused, Trouble
from kiosk.office import Office, open_office
from kiosk.roles.views import CallView, LobbyView
from screens.common.player import MutePlayer
from screens.common.program import Options
from screens.common.speech import EspeakVoice, Sound, Spoken
from screens.lobby.program import Hall

MORNING = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
CENTRE = Path(__file__).parents[3] / "config" / "iso_omena"


class Listener(EspeakVoice):
    """The real voice; remembers what it was asked to say."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[tuple[str, str]] = []

    def speak(self, phrase: Spoken) -> Sound:
        text = getattr(phrase, "text", "")
        self.heard.append((phrase.language, text))
        return super().speak(phrase)


@dataclass
class Running:
    """A lobby on the screen, with what it announced."""

    hall: Hall
    voice: Listener
    announced: list[Announcement[CallView]] = field(default_factory=list)

    def large(self) -> list[str]:
        return [one.call.number for one in self.hall.watch.board.large]

    def shown(self) -> str:
        window = self.hall.program.window
        assert window is not None
        return " | ".join(texts(window.contentItem()))


def texts(root: QQuickItem) -> Iterator[str]:
    for one in root.childItems():
        if one.isVisible():
            text = one.property("text")
            if isinstance(text, str):
                yield text
            yield from texts(one)


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "vuoro.sqlite"
    with open_office(path, at=MORNING) as office:
        office.caretaker().publish(load_centre(CENTRE))
    return path


@pytest.fixture
def office(database: Path) -> Iterator[Office]:
    with open_office(database) as opened:
        yield opened


@pytest.fixture
def lobby(
    database: Path, qapp: object, no_complaints: list[str]
) -> Iterator[Callable[..., Running]]:
    halls: list[Hall] = []

    def start(display: str = "lobby-1", size: str = "1920x1080") -> Running:
        voice = Listener()
        hall = Hall(
            open_office(database),
            display,
            Options(size=size),
            voice=voice,
            player=MutePlayer(pace=20),
        )
        halls.append(hall)
        running = Running(hall, voice)
        hall.announcer.announced.connect(running.announced.append)
        hall.show()
        return running

    yield start
    for hall in halls:
        hall.close()


def call(office: Office, service: str, desk: str, language: str = "fi") -> str:
    ticket = office.visitor("kiosk-1").take_ticket(service, language=language, sure=True)
    called = office.staff(desk).call_next()
    assert called is not None
    assert called.number == ticket.number
    return called.number


def test_a_call_is_seen_and_heard_in_the_tickets_language(
    qtbot: QtBot, lobby: Callable[..., Running], office: Office
) -> None:
    running = lobby()
    number = call(office, "lab", "lab-1", "sv")
    qtbot.waitUntil(lambda: running.large() == [number])
    label = office.centre().desk("lab-1").label
    assert number in running.shown()
    assert label.say("fi") in running.shown()
    assert label.say("sv") in running.shown()
    qtbot.waitUntil(lambda: len(running.voice.heard) == 2)
    (first, words), (second, _) = running.voice.heard
    assert (first, second) == ("sv", "fi")
    assert words.startswith(f"Nummer {number[0]} ")
    assert words.endswith(f"{label.say('sv')}.")


def test_two_calls_within_one_pulse_are_both_seen_and_heard(
    qtbot: QtBot, lobby: Callable[..., Running], office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    running = lobby()
    both: list[str] = []
    real = running.hall.watch.refresh
    # The lobby hears of neither before both are there, as if its pulse were slow.
    running.hall.program.pulse.news.disconnect(real)
    both.append(call(office, "lab", "lab-1"))
    both.append(call(office, "kela", "kela-1"))
    real()
    qtbot.waitUntil(lambda: running.large() == both)
    assert all(number in running.shown() for number in both)
    qtbot.waitUntil(lambda: [one.call.number for one in running.announced] == both, timeout=30_000)
    assert all(one.languages for one in running.announced)


def test_a_recall_is_marked_and_said_again(
    qtbot: QtBot, lobby: Callable[..., Running], office: Office
) -> None:
    running = lobby()
    number = call(office, "lab", "lab-1")
    qtbot.waitUntil(lambda: running.large() == [number])
    office.staff("lab-1").recall()
    qtbot.waitUntil(lambda: "Kutsuttu uudelleen" in running.shown())
    qtbot.waitUntil(lambda: len(running.announced) == 2, timeout=30_000)
    entries = [one.call.entry for one in running.announced]
    assert entries == sorted(set(entries))


def test_after_a_restart_calls_are_shown_and_not_said_again(
    qtbot: QtBot, lobby: Callable[..., Running], office: Office
) -> None:
    before = call(office, "lab", "lab-1")
    running = lobby()
    assert before in running.shown()
    later = call(office, "kela", "kela-1")
    qtbot.waitUntil(lambda: later in running.large())
    qtbot.waitUntil(lambda: bool(running.announced))
    assert [one.call.number for one in running.announced] == [later]


def test_who_came_leaves_the_plane_and_the_last_call_rests(
    qtbot: QtBot, lobby: Callable[..., Running], office: Office
) -> None:
    running = lobby()
    number = call(office, "lab", "lab-1")
    qtbot.waitUntil(lambda: running.large() == [number])
    office.staff("lab-1").arrived()
    qtbot.waitUntil(lambda: "Viimeksi kutsuttu" in running.shown())
    qtbot.waitUntil(lambda: running.large() == [])
    assert number in running.shown()


def test_a_display_shows_only_its_services(
    qtbot: QtBot, lobby: Callable[..., Running], office: Office
) -> None:
    running = lobby("lobby-2")
    hidden = call(office, "lab", "lab-1")
    shown = call(office, "kela", "kela-1")
    qtbot.waitUntil(lambda: running.large() == [shown])
    assert hidden not in running.shown()


def test_nobody_can_tell_a_discreet_service(
    qtbot: QtBot, lobby: Callable[..., Running], office: Office
) -> None:
    running = lobby()
    numbers = [
        call(office, "mental", f"mental-{desk}", language)
        for desk, language in (
            (1, "fi"),
            (2, "en"),
        )
    ]
    qtbot.waitUntil(lambda: running.large() == numbers)
    qtbot.waitUntil(
        lambda: {one.call.number for one in running.announced} == set(numbers), timeout=30_000
    )
    office.staff("mental-1").recall()
    qtbot.waitUntil(lambda: "Kutsuttu uudelleen" in running.shown())
    told = [running.shown(), *(words for _, words in running.voice.heard)]
    service = office.centre().service("mental")
    assert service.discreet
    for name in service.name.root.values():
        for part in {name, *(word for word in name.split() if len(word) > 4)}:
            assert not [text for text in told if part.casefold() in text.casefold()], part
    assert not [text for text in told if service.icon in text]


def test_without_the_office_the_last_picture_stays_and_says_its_age(
    qtbot: QtBot, lobby: Callable[..., Running], office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    running = lobby()
    number = call(office, "lab", "lab-1")
    qtbot.waitUntil(lambda: running.large() == [number])
    role = running.hall.watch._role
    real = role.view

    def away() -> LobbyView:
        raise Trouble("database-away")

    monkeypatch.setattr(role, "view", away)
    running.hall.watch.refresh()
    running.hall.program.pulse.away.emit(33.0)
    assert number in running.shown()
    assert "33 sekuntia" in running.shown()
    missed = call(office, "kela", "kela-1")
    monkeypatch.setattr(role, "view", real)
    running.hall.program.pulse.back.emit()
    qtbot.waitUntil(lambda: missed in running.large())
    assert "sekuntia" not in running.shown()


def test_the_display_reports_its_health(
    qtbot: QtBot, lobby: Callable[..., Running], office: Office
) -> None:
    lobby()

    def told() -> bool:
        return any(
            one.device == "lobby-1" and one.role == "lobby" for one in office.caretaker().devices()
        )

    qtbot.waitUntil(told)
    (device,) = (one for one in office.caretaker().devices() if one.device == "lobby-1")
    assert set(device.health) == {"sound", "voice", "data_age_s"}


def test_a_newly_published_centre_is_followed_without_a_restart(
    qtbot: QtBot, lobby: Callable[..., Running], office: Office
) -> None:
    running = lobby()
    files = dict(load_centre(CENTRE).files)
    files["centre.toml"] = files["centre.toml"].replace(b"Ison Omenan palvelutori", b"Uusi tori")
    assert "Uusi tori" not in running.shown()
    office.caretaker().publish(load_files(files))
    qtbot.waitUntil(lambda: "Uusi tori" in running.shown())


def test_an_unknown_display_is_refused_before_a_window_opens(database: Path, qapp: object) -> None:
    with open_office(database) as office, pytest.raises(Refused) as refused:
        Hall(office, "lobby-9", Options(silent=True))
    assert refused.value.code == "unknown-lobby"


def test_under_load_every_call_is_shown_and_the_speech_gets_shorter(
    qtbot: QtBot, lobby: Callable[..., Running], office: Office
) -> None:
    running = lobby()
    desks = ["lab-1", "lab-2", "kela-1", "kela-2", "kela-3", "imaging-1"]
    numbers = [call(office, desk.split("-")[0], desk, "en") for desk in desks]
    qtbot.waitUntil(lambda: set(running.large()) | shown_numbers(running) >= set(numbers))
    assert len(running.large()) <= 4
    qtbot.waitUntil(lambda: bool(running.announced))
    assert running.announced[0].shed in {Shed.NOTHING, Shed.REPETITION}


def shown_numbers(running: Running) -> set[str]:
    return {call.number for call in running.hall.watch.board.recent}
