"""Which calls stand large, for how long, and that each is announced once."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.calling.announcing import Announcement, Shed
from kiosk.calling.calls import Board

MORNING = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
VOICES = frozenset({"fi", "sv", "en", "ar"})


@dataclass(frozen=True)
class Called:
    entry: int
    number: str
    language: str = "fi"
    called_at: datetime = MORNING
    live: bool = True
    times: int = 1


@dataclass(frozen=True)
class Seen:
    calls: tuple[Called, ...] = ()
    head: int = 0
    at: datetime = MORNING
    air_seconds: int = 8
    voice: bool = True
    voice_language: str = "fi"


@dataclass
class Hall:
    """A lobby in which calls happen at monotonic seconds, and a board that watches it."""

    now: float = 0.0
    entry: int = 0
    calls: dict[str, Called] = field(default_factory=dict)
    board: Board[Called] = field(default_factory=Board)

    def call(self, number: str, language: str = "fi") -> Called:
        self.entry += 1
        before = self.calls.get(number)
        first, times = (before.called_at, before.times + 1) if before else (self.at, 1)
        made = Called(self.entry, number, language, first, times=times)
        self.calls[number] = made
        return made

    def end(self, number: str) -> None:
        self.entry += 1
        self.calls[number] = replace(self.calls[number], live=False)

    def withdraw(self, number: str) -> None:
        self.entry += 1
        del self.calls[number]

    @property
    def at(self) -> datetime:
        return MORNING + timedelta(seconds=self.now)

    def view(self) -> Seen:
        newest = sorted(self.calls.values(), key=lambda call: -call.entry)
        return Seen(tuple(newest[:20]), self.entry, self.at)

    def see(self) -> Board[Called]:
        self.board = self.board.see(self.view(), self.now)
        return self.board

    def wait(self, seconds: float) -> Board[Called]:
        self.now += seconds
        self.board = self.board.move_on(self.now)
        return self.board

    def hear(self) -> list[Announcement[Called]]:
        told = []
        while True:
            self.board, one = self.board.announce(self.now, VOICES)
            if one is None:
                return told
            told.append(one)


def large(board: Board[Called]) -> list[str]:
    return [one.call.number for one in board.large]


def recent(board: Board[Called]) -> list[str]:
    return [call.number for call in board.recent]


@pytest.fixture
def hall() -> Hall:
    started = Hall()
    started.see()
    return started


def test_nothing_was_called_yet(hall: Hall) -> None:
    assert hall.board.large == ()
    assert hall.board.resting is None
    assert hall.board.next_change is None
    assert hall.hear() == []


def test_a_call_stands_large_until_the_next_one(hall: Hall) -> None:
    hall.call("L042")
    assert large(hall.see()) == ["L042"]
    assert large(hall.wait(600)) == ["L042"]
    hall.call("K101")
    assert large(hall.see()) == ["K101"]
    assert recent(hall.board) == ["L042"]


def test_two_calls_within_one_pulse_stand_large_together_and_are_both_said(hall: Hall) -> None:
    hall.call("L042")
    hall.call("K101")
    assert large(hall.see()) == ["L042", "K101"]
    assert [one.call.number for one in hall.hear()] == ["L042", "K101"]


def test_a_call_does_not_cut_the_air_time_of_the_one_before(hall: Hall) -> None:
    hall.call("L042")
    hall.see()
    hall.wait(3)
    hall.call("K101")
    assert large(hall.see()) == ["L042", "K101"]
    hall.wait(6)
    hall.call("H300")
    assert large(hall.see()) == ["K101", "H300"]


def test_the_fifth_call_waits_until_the_first_had_its_air_time(hall: Hall) -> None:
    for number in ("L001", "L002", "L003", "L004", "L005"):
        hall.call(number)
    hall.see()
    assert large(hall.board) == ["L001", "L002", "L003", "L004"]
    assert recent(hall.board) == ["L005"]
    assert hall.board.next_change == 8
    assert large(hall.wait(8)) == ["L005"]
    assert hall.board.next_change is None


def test_a_recall_stands_large_again_in_its_own_place_and_is_said_again(hall: Hall) -> None:
    hall.call("L042")
    hall.call("K101")
    hall.see()
    hall.hear()
    hall.wait(20)
    hall.call("L042")
    assert large(hall.see()) == ["L042"]
    assert recent(hall.board) == ["K101"]
    assert [one.call.entry for one in hall.hear()] == [3]
    hall.call("L042")
    hall.see()
    assert large(hall.board) == ["L042"]


def test_a_recall_before_the_first_was_said_is_said_once(hall: Hall) -> None:
    hall.call("L042")
    hall.see()
    hall.call("L042")
    hall.see()
    first, second = hall.hear()
    assert (first.shed, first.silent) == (Shed.SUPERSEDED, True)
    assert (second.shed, second.times) == (Shed.NOTHING, 2)


def test_an_ended_call_leaves_at_once_and_the_last_live_one_comes_back(hall: Hall) -> None:
    hall.call("L042")
    hall.see()
    hall.wait(30)
    hall.call("K101")
    hall.see()
    hall.end("K101")
    assert large(hall.see()) == ["L042"]
    assert not hall.board.large[0].entered
    assert recent(hall.board) == ["K101"]


def test_with_nothing_live_the_last_call_rests(hall: Hall) -> None:
    hall.call("L042")
    hall.see()
    hall.end("L042")
    hall.see()
    assert hall.board.large == ()
    assert hall.board.resting is not None
    assert hall.board.resting.number == "L042"
    assert recent(hall.board) == []


def test_a_withdrawn_call_is_nowhere_and_only_the_chime_is_left(hall: Hall) -> None:
    hall.call("L042")
    hall.see()
    hall.withdraw("L042")
    hall.see()
    assert (hall.board.large, hall.board.resting, hall.board.recent) == ((), None, ())
    (told,) = hall.hear()
    assert (told.shed, told.chime, told.languages) == (Shed.ENDED, True, ())


def test_calls_before_the_start_are_shown_and_not_said() -> None:
    hall = Hall()
    hall.call("L001")
    hall.wait(60)
    hall.call("L002")
    hall.call("L003")
    assert large(hall.see()) == ["L002", "L003"]
    assert recent(hall.board) == ["L001"]
    assert hall.hear() == []
    hall.call("L004")
    hall.see()
    assert [one.call.number for one in hall.hear()] == ["L004"]


def test_after_a_gap_what_was_missed_is_said_by_its_age(hall: Hall) -> None:
    hall.call("L001")
    hall.now += 15
    hall.call("L002")
    hall.now += 7
    hall.call("L003")
    hall.now += 12
    hall.see()
    sheds = {one.call.number: one.shed for one in hall.hear()}
    assert sheds == {"L001": Shed.WORDS, "L002": Shed.REPETITION, "L003": Shed.REPETITION}
    hall.see()
    assert hall.hear() == []


def test_a_late_recall_counts_from_when_it_is_seen(hall: Hall) -> None:
    hall.call("L042")
    hall.see()
    hall.hear()
    hall.wait(45)
    hall.call("L042")
    hall.see()
    assert [one.shed for one in hall.hear()] == [Shed.NOTHING]


def test_another_journal_begins_anew(hall: Hall) -> None:
    hall.call("L001")
    hall.call("L002")
    hall.see()
    hall.hear()
    restored = Seen((Called(1, "K100"),), head=1)
    hall.board = hall.board.see(restored, 100)
    assert large(hall.board) == ["K100"]
    assert hall.hear() == []


@pytest.mark.parametrize(
    ("lag", "shed", "times", "languages"),
    [
        (0, Shed.NOTHING, 2, ("sv", "fi")),
        (10, Shed.NOTHING, 2, ("sv", "fi")),
        (10.1, Shed.REPETITION, 1, ("sv", "fi")),
        (20.1, Shed.LANGUAGE, 1, ("sv",)),
        (30.1, Shed.WORDS, 1, ()),
    ],
)
def test_the_later_the_shorter(
    hall: Hall, lag: float, shed: Shed, times: int, languages: tuple[str, ...]
) -> None:
    hall.call("L042", "sv")
    hall.see()
    hall.wait(lag)
    (told,) = hall.hear()
    assert (told.shed, told.times, told.languages) == (shed, times, languages)
    assert told.chime


def test_a_ticket_in_the_centres_own_language_is_said_in_one(hall: Hall) -> None:
    hall.call("L042", "fi")
    hall.see()
    assert hall.hear()[0].languages == ("fi",)


def test_a_language_without_a_voice_is_left_to_the_picture(hall: Hall) -> None:
    hall.call("L042", "so")
    hall.see()
    assert hall.hear()[0].languages == ("fi",)
    hall.call("L043", "so")
    hall.see()
    hall.board, told = hall.board.announce(hall.now, frozenset())
    assert told is not None
    assert (told.shed, told.chime, told.languages) == (Shed.NO_VOICE, True, ())


def test_while_another_waits_nothing_is_repeated(hall: Hall) -> None:
    hall.call("L001")
    hall.call("L002")
    hall.see()
    assert [(one.times, one.shed) for one in hall.hear()] == [
        (1, Shed.REPETITION),
        (2, Shed.NOTHING),
    ]


def test_a_run_of_chimes_sounds_once(hall: Hall) -> None:
    for number in ("L001", "L002", "L003"):
        hall.call(number)
    hall.see()
    hall.wait(31)
    assert [one.chime for one in hall.hear()] == [False, False, True]


def test_a_silent_display_shows_everything_and_says_nothing(hall: Hall) -> None:
    hall.call("L042")
    hall.board = hall.board.see(replace(hall.view(), voice=False), 0)
    assert large(hall.board) == ["L042"]
    assert hall.hear() == []


steps = st.lists(
    st.tuples(
        st.sampled_from(
            ["call", "call", "call", "recall", "end", "withdraw", "wait", "see", "say"]
        ),
        st.integers(0, 30),
    ),
    max_size=60,
)


@settings(max_examples=300, deadline=None)
@given(steps)
def test_every_live_call_gets_its_air_time_and_each_entry_one_announcement(
    steps: list[tuple[str, int]],
) -> None:
    hall = Hall()
    hall.see()
    since: dict[int, float] = {}
    seen: set[int] = set()
    announced: list[int] = []

    def look() -> None:
        shown = {one.call.entry for one in hall.board.large}
        assert len(shown) == len(hall.board.large) <= hall.board.capacity
        assert len({one.call.number for one in hall.board.large}) == len(shown)
        still = {call.entry for call in hall.board.calls if call.live}
        for entry in shown - since.keys():
            since[entry] = hall.now
        for entry in since.keys() & still - shown:
            assert hall.now - since[entry] >= 8, "a live call left before its air time"
        assert shown <= still
        everywhere = {one.call.number for one in hall.board.large} | set(recent(hall.board))
        if hall.board.resting:
            everywhere.add(hall.board.resting.number)
        assert everywhere == {call.number for call in hall.board.calls}

    def see() -> None:
        hall.see()
        seen.update(call.entry for call in hall.board.calls)
        look()

    for what, n in steps:
        if what == "call" and len(hall.calls) < 15:
            hall.call(f"L{hall.entry:03}")
        elif what in {"recall", "end", "withdraw"} and hall.calls:
            number = sorted(hall.calls)[n % len(hall.calls)]
            {"recall": hall.call, "end": hall.end, "withdraw": hall.withdraw}[what](number)
        elif what == "wait":
            hall.wait(n / 2)
            look()
        elif what == "see":
            see()
        elif what == "say":
            announced += [one.call.entry for one in hall.hear()]
    see()
    announced += [one.call.entry for one in hall.hear()]
    for _ in range(10):
        hall.wait(8)
        look()
    assert hall.board.pending == ()
    live = {call.entry for call in hall.board.calls if call.live}
    assert live <= since.keys(), "a live call never stood large"
    assert sorted(announced) == sorted(seen)
    assert announced == sorted(announced)
