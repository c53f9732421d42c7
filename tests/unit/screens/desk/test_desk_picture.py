from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from config.centre import Names
from config.texts import Texts
from kiosk.errors import Refused
from kiosk.queueing.hours import Door
from kiosk.queueing.order import Rule
from kiosk.queueing.ticket import State
from kiosk.roles.views import DeskView, QueueView, Reason
from screens.desk import picture
from screens.desk.picture import Lens
from screens.desk.role import Message
from screens.desk.shots import BUSY, LAB, NOW, QUIET, ago, called, ticket, with_current

TEXTS = Texts.load()
LANGUAGES = ("fi", "sv", "en", "ar")


def lens(language: str = "en", later: float = 0) -> Lens:
    zone = ZoneInfo("Europe/Helsinki")
    return Lens(TEXTS, language, NOW + timedelta(minutes=later), lambda at: at.astimezone(zone))


@pytest.mark.parametrize(
    ("seconds", "told"),
    [(-5, "0:00"), (0, "0:00"), (7, "0:07"), (760, "12:40"), (3600, "1:00:00"), (3723, "1:02:03")],
)
def test_a_running_time_reads_like_a_stopwatch(seconds: int, told: str) -> None:
    assert picture.stopwatch(seconds) == told


def test_a_queue_is_over_its_target_from_the_target_minute_on() -> None:
    queue = QueueView("lab", LAB, Door.OPEN, 3, ago(19.9), 20)
    assert picture.queue_row(queue, lens())["over"] is False
    row = picture.queue_row(queue, lens(later=0.2))
    assert row["over"] is True
    assert row["says"] == "Longest 20 min, over 20 min"
    assert row["spoken"] == "HUS laboratory, 3 visitors waiting, Longest 20 min, over 20 min"


def test_an_empty_queue_is_calm_and_says_why_it_may_be_empty() -> None:
    row = picture.queue_row(QueueView("lab", LAB, Door.CLOSED, 0, None, 20), lens())
    assert (row["says"], row["over"], row["door"]) == ("Nobody is waiting", False, "Closed")


def test_the_wait_told_is_the_one_at_the_call_and_does_not_grow() -> None:
    one = called(211, 24, 1)
    assert picture.current_ticket(one, lens(later=30))["waited"] == "Waited 23 min"
    without = replace(one, reason=None)
    assert picture.current_ticket(without, lens(later=30))["waited"] == "Waited 23 min"


@pytest.mark.parametrize(
    ("slip", "told"),
    [
        ("printed", ""),
        (None, ""),
        ("not_printed", "Slip did not print"),
        ("unknown", "Slip may not have printed"),
    ],
)
def test_a_slip_that_is_missing_is_told(slip: str | None, told: str) -> None:
    assert picture.current_ticket(ticket(1, 1, slip=slip), lens())["slip"] == told
    assert picture.called_row(ticket(1, 1, slip=slip), lens())["slip"] == told


def test_a_called_visitor_counts_down_to_service_that_begins_by_itself() -> None:
    view = with_current(BUSY, called(211, 24, 0.5), due=0.5)
    assert picture.running(view, lens()) == (
        "Called 0:30 ago",
        "Service starts automatically in 0:30",
    )
    assert picture.running(view, lens(later=1))[1] == "Service is starting automatically"
    assert picture.running(replace(view, arrives_by_itself_at=None), lens())[1] == ""


def test_a_visitor_being_served_is_timed_from_the_start_of_service() -> None:
    one = called(211, 24, 5, state=State.SERVING, serving_at=ago(3), estimated=True)
    assert picture.running(with_current(BUSY, one), lens()) == ("Served for 3:00", "")
    assert picture.current_ticket(one, lens())["estimated"] == "Start time is an estimate"
    unknown = replace(one, serving_at=None)
    assert picture.running(with_current(BUSY, unknown), lens())[0] == "Served for 5:00"
    assert picture.running(BUSY, lens()) == ("", "")


def test_next_always_says_what_it_will_do() -> None:
    def says(view: DeskView, *, live: bool = True, busy: bool = False) -> str:
        return picture.next_says(view, lens(), live=live, busy=busy)

    serving = called(211, 24, 5, state=State.SERVING)
    assert says(BUSY) == "Calls the first in the queue"
    assert says(QUIET) == "Nobody is waiting"
    assert says(with_current(BUSY, called(211, 24, 1))) == "L211 has not arrived yet"
    assert says(with_current(BUSY, serving)) == "Ends L211 and calls the next"
    assert says(with_current(QUIET, serving)) == "Ends L211. Nobody else is waiting"
    assert says(BUSY, live=False) == "No connection right now"
    assert says(BUSY, busy=True) == "One moment"


def test_lines_tell_errands_where_the_desk_serves_one_service_only() -> None:
    one = ticket(211, 24)
    several = picture.waiting_row(one, {"lab": 20, "imaging": 30}, lens())
    single = picture.waiting_row(one, {"lab": 20}, lens())
    assert (several["subject"], several["over"]) == ("HUS laboratory", True)
    assert (single["subject"], single["tells"]) == ("Blood test without an appointment", "24 min")
    bare = replace(one, errand_name=None)
    assert picture.waiting_row(bare, {"lab": 20}, lens())["subject"] == "HUS laboratory"
    assert picture.missed_row(_missed(), lens())["at"] == "10:24"


def _missed() -> object:
    return called(209, 30, 14, state=State.MISSED, ended_at=ago(11))


def test_a_refusal_is_told_in_the_window_s_language_and_local_time() -> None:
    error = Refused("service-closed", service=Names({"fi": "Labra", "en": "Lab"}), opens=NOW)
    told = picture.message(Message("warn", error.key, error.values), lens("fi"))
    assert "Labra" in str(told["text"])
    assert "10.35" in str(told["text"])
    message = Message("warn", "desk-unsure", {"action": "desk-next"}, "desk-unsure-says")
    assert picture.message(message, lens())["text"] == "“Next” was not confirmed"
    assert picture.message(None, lens()) == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_reason_and_door_has_words(language: str) -> None:
    keys = [f"desk-state-{state}" for state in State]
    keys += [f"desk-why-{rule}" for rule in Rule]
    keys += [f"desk-door-{door}" for door in Door if door is not Door.OPEN]
    assert [key for key in keys if not TEXTS.has(key, language)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_names_the_queues_it_chose_from(language: str) -> None:
    for heads in (1, 2, 3, 11):
        one = called(1, 9, 1, reason=Reason("oldest", 60, heads))
        assert "[" not in str(picture.current_ticket(one, lens(language))["why"])
    strange = called(1, 9, 1, reason=Reason("made-up", 60, 1))
    assert picture.current_ticket(strange, lens(language))["why"] == ""
    assert picture.current_ticket(None, lens(language)) == {}
