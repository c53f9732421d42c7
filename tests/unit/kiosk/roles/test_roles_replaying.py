"""What another policy would have done, asked of days that the real roles recorded."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta

import pytest
from support.small_centre import TUESDAY_TEN, open_small, small_centre

from config.centre import Policy
from kiosk.clock import HandClock
from kiosk.errors import Refused
from kiosk.office import Office
from kiosk.roles.staff import Staff
from kiosk.roles.views import TicketView

DAY = date(2026, 11, 24)
CLASSES = '[[classes]]\nid = "urgent"\nname = { fi = "Kiireinen", en = "Urgent" }\n'
BOTH = "id = \"both\"\nservices = ['lab', 'kela']\n"
POLICIES = (
    "",
    "policy = { mix = { lab = 2, kela = 1 }, returned_behind = 1, returned_times = 1 }\n",
    'policy = { longest_wait_minutes = 10, order = "target_weighted" }\n',
    "policy = { class_mix = { urgent = 2, ordinary = 1 }, appointments_late_minutes = 10 }\n",
)


class AnyDay:
    """Whatever visitors and clerks may do, at any time, also several things at once."""

    def __init__(self, office: Office, clock: HandClock, seed: int) -> None:
        self.clock, self.chance = clock, random.Random(seed)
        self.kiosk, self.bookings = office.visitor("kiosk-1"), office.bookings()
        self.desks = [office.staff(desk) for desk in ("lab-1", "lab-2", "kela-1", "both-1")]
        self.taken: list[TicketView] = []

    def run(self, steps: int) -> None:
        for _ in range(steps):
            self.clock.advance(seconds=self.chance.choice([0, 0, 1, 7, 30, 60, 90, 200]))
            doings = self.doings(self.chance.choice(self.desks))
            with suppress(Refused):
                self.chance.choices([do for _, do in doings], [often for often, _ in doings])[0]()

    def doings(self, desk: Staff) -> list[tuple[int, Callable[[], object]]]:
        """What may happen next, and how often it does."""
        choice, kiosk, other = self.chance.choice, self.kiosk, self.desks[-1]
        one = choice(self.taken or [self.take()])
        return [
            (34, self.take),
            (28, desk.call_next),
            (8, desk.done),
            (5, desk.missed),
            (5, lambda: desk.back(one.id)),
            (3, desk.put_back),
            (3, lambda: desk.hold(5)),
            (3, lambda: kiosk.hold(one.code, choice([1, 5, 10]))),
            (1, lambda: desk.resume(one.id)),
            (2, lambda: kiosk.cancel(one.code)),
            (8, self.come_booked),
            (3, desk.arrived),
            (2, desk.recall),
            (3, lambda: desk.transfer(service=choice(["lab", "kela"]))),
            (2, lambda: desk.transfer(service="lab", first=True)),
            (3, lambda: other.call_chosen(one.id, "pain")),
            (6, lambda: kiosk.add_service(one.code, choice(["lab", "kela"]))),
        ]

    def come_booked(self) -> None:
        """Somebody checks in, before the time or after it."""
        minutes = timedelta(minutes=self.chance.choice([-25, -5, 0, 10, 30]))
        time = (self.clock.now() + minutes).isoformat(timespec="minutes")
        desk = self.chance.choice([None, None, "both-1"])
        booking = self.bookings.add(time, "lab", desk=desk, code=f"QX{len(self.taken):04d}7")
        self.taken.append(self.kiosk.check_in(booking.code or ""))

    def take(self) -> TicketView:
        service = self.chance.choice(["lab", "lab", "kela"])
        urgent = "urgent" if self.chance.random() < 0.2 else None
        taken = self.desks[-1].give_number(service, priority=urgent)
        self.taken.append(taken)
        return taken


def open_with(database: str, clock: HandClock, policy: str) -> Office:
    """The small centre with a class, a policy of the desk that serves two, and a right there."""
    changes = {
        'languages = ["fi", "en"]\n': f'languages = ["fi", "en"]\n\n{CLASSES}',
        BOTH: BOTH + policy,
        "{ first = 400, last = 999 }]": "{ first = 400, last = 899 }]\n"
        "appointment = [{ first = 900, last = 999 }]",
        'profile = "both"\n': 'profile = "both"\nmay_choose = true\n',
    }
    return open_small(database, clock, small_centre(changes))


@pytest.mark.parametrize("policy", POLICIES)
@pytest.mark.parametrize("seed", [11, 18])
def test_the_policy_in_force_repeats_any_day_call_for_call(
    sqlite_url: str, policy: str, seed: int
) -> None:
    clock = HandClock(TUESDAY_TEN - timedelta(hours=1))
    with open_with(sqlite_url, clock, policy) as office:
        AnyDay(office, clock, seed).run(200)
        clock.advance(minutes=1)
        view = office.replay().compare((), DAY)
    assert view.calls > 20
    assert view.repeated == view.calls
    for one in view.waits:
        assert one.recorded == one.present == one.tried


def test_waits_are_compared_before_anyone_publishes(database: str) -> None:
    clock = HandClock(datetime(2026, 11, 24, 7, tzinfo=UTC))
    with open_small(database, clock) as office:
        kiosk, both = office.visitor("kiosk-1"), office.staff("both-1")
        for _ in range(6):
            kiosk.take_ticket("lab")
            clock.advance(seconds=1)
        for _ in range(6):
            kiosk.take_ticket("kela")
        for _ in range(12):
            both.call_next()
            clock.advance(minutes=5)
            both.done()
        clock.advance(hours=24)
        profile = office.centre().profile("both")
        tried = profile.model_copy(update={"policy": Policy(only_when_empty=("lab",))})
        view = office.replay().compare((tried,))
        again = office.centre().profile("both")
    assert again == profile
    assert (view.day, view.calls, view.repeated) == (DAY, 12, 12)
    assert [one.service for one in view.waits] == ["", "kela", "lab"]
    kela, lab = view.waits[1], view.waits[2]
    assert kela.recorded == kela.present
    assert kela.recorded.longest is not None
    assert kela.tried.longest is not None
    assert kela.recorded.longest - kela.tried.longest == timedelta(minutes=30)
    assert lab.recorded.median is not None
    assert lab.tried.median is not None
    assert lab.tried.median - lab.recorded.median == timedelta(minutes=30)
    assert lab.tried.ninety is None
    assert (lab.recorded.over_target, lab.tried.over_target) == (2, 6)


def test_a_day_without_visitors_is_told(office: Office) -> None:
    with pytest.raises(Refused) as refused:
        office.replay().compare(())
    assert (refused.value.code, refused.value.values["last"]) == ("day-not-recorded", "none")
    office.visitor("kiosk-1").take_ticket("lab")
    assert office.replay().compare(()).calls == 0
    with pytest.raises(Refused) as refused:
        office.replay().compare((), date(2026, 11, 23))
    assert refused.value.values == {"day": "2026-11-23", "last": "2026-11-24"}


def test_a_desk_that_is_gone_serves_what_it_served(database: str, clock: HandClock) -> None:
    with open_small(database, clock) as office:
        office.visitor("kiosk-1").take_ticket("lab")
        office.staff("lab-2").call_next()
        clock.advance(minutes=4)
        office.staff("lab-2").done()
        changes = {'id = "lab-2"': 'id = "lab-9"'}
        office.caretaker().publish(small_centre(changes))
        clock.advance(minutes=4)
        view = office.replay().compare((office.centre().profile("lab"),))
    assert (view.calls, view.repeated, view.waits[1].tried.called) == (1, 1, 1)


def test_what_is_kept_over_night_waits_from_the_morning(database: str, clock: HandClock) -> None:
    keeps = {'series = "lab"\nnumbers': 'series = "lab"\nend_of_day = "keep"\nnumbers'}
    with open_small(database, clock, small_centre(keeps)) as office:
        kiosk, lab = office.visitor("kiosk-1"), office.staff("lab-1")
        kept = [kiosk.take_ticket("lab") for _ in range(3)]
        lab.call_next()
        clock.advance(minutes=5)
        lab.missed()
        clock.advance(hours=24)
        kiosk.take_ticket("lab")
        lab.back(kept[0].id)
        for _ in range(4):
            lab.call_next()
            clock.advance(minutes=5)
        lab.done()
        clock.advance(hours=24)
        view = office.replay().compare(())
    assert (view.day, view.calls, view.repeated) == (DAY + timedelta(days=1), 4, 4)
    longest = view.waits[0].recorded.longest
    assert longest is not None
    assert longest < timedelta(hours=7)
