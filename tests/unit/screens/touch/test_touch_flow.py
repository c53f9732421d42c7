from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from config.centre import Errand, Mode, Names
from kiosk.errors import Refused, Trouble
from kiosk.queueing.hours import Door
from kiosk.queueing.ticket import State as TicketState
from kiosk.roles.views import HomeView, PlaceView, ServiceView, TicketView
from screens.touch import effects as x
from screens.touch import events as e
from screens.touch import state as s
from screens.touch.flow import step

AT = datetime(2026, 11, 24, 8, 35, tzinfo=UTC)
SPOT = PlaceView("spot", Names({"fi": "Aula"}))
QUESTIONS = (x.Take, x.Find, x.Cancel, x.ComeBack)


def service(name: str, *, open_: bool = True, errands: bool = False, **changes) -> ServiceView:
    given = (
        Errand(id="one", name=Names({"fi": "Yksi"})),
        Errand(id="two", name=Names({"fi": "Kaksi"})),
    )
    view = ServiceView(
        id=name,
        name=Names({"fi": name}),
        says=Names({"fi": name}),
        mode=Mode.QUEUE,
        numbered=True,
        door=Door.OPEN if open_ else Door.CLOSED,
        takes_numbers=open_,
        opens_at=None,
        closes_at=None,
        waiting=0,
        errands=given if errands else (),
        place=SPOT,
        waiting_place=None,
        icon="lab.svg",
        hue="#000000",
        discreet=False,
        fallback=None,
    )
    return replace(view, **changes)


def home(*services: ServiceView, languages: tuple[str, ...] = ("fi", "sv", "en")) -> HomeView:
    shown = services or (
        service("lab", errands=True),
        service("point"),
        service("shut", open_=False),
    )
    return HomeView(AT, Names({"fi": "Talo"}), languages, shown, (), 1, demo_time=False)


def ticket(code: str = "A" * 26, **changes) -> TicketView:
    view = TicketView(
        id=1,
        number="L042",
        service="lab",
        service_name=Names({"fi": "Labra"}),
        errand=None,
        errand_name=None,
        language="fi",
        state=TicketState.WAITING,
        people_ahead=2,
        taken_at=AT,
        business_day=AT.date(),
        place=SPOT,
        waiting_place=None,
        desk=None,
        word="LUMI",
        code=code,
        discreet=False,
        centre=Names({"fi": "Talo"}),
    )
    return replace(view, **changes)


class Visit:
    """Plays events to the machine, a second apart unless told otherwise."""

    def __init__(self, **begin) -> None:
        self.state = s.State(home=home(), **begin)
        self.now = 100.0
        self.effects: list[x.Effect] = []

    def __call__(self, *events: e.Event, after: float = 1.0) -> s.State:
        for event in events:
            self.now += after
            self.state, effects = step(self.state, event, self.now)
            self.effects = list(effects)
        return self.state

    def until_taken(self, service_: str = "point") -> TicketView:
        self(e.ServiceTouched(service_), e.TakeTouched("touch-1"))
        (take,) = self.effects
        assert isinstance(take, x.Take)
        given = ticket()
        self(e.Given(take.ask, given))
        return given


def test_two_touches_to_a_number_and_its_slip() -> None:
    visit = Visit()
    visit(e.ServiceTouched("lab"))
    assert visit.state.page is s.Page.SERVICE
    visit(e.TakeTouched("touch-1", "one"))
    assert visit.state.page is s.Page.TAKING
    assert visit.effects == [x.Take(visit.state.asked, "lab", "one", "fi", "touch-1")]
    visit(e.Given(visit.state.asked, ticket()))
    assert visit.state.page is s.Page.TICKET
    assert visit.effects == [x.Print(ticket())]
    visit(e.SlipCame(ticket().code, s.Slip.PRINTED))
    assert visit.state.slip is s.Slip.PRINTED


@pytest.mark.parametrize("errand", [None, "three"])
def test_a_service_with_errands_gives_no_number_without_one(errand: str | None) -> None:
    visit = Visit()
    visit(e.ServiceTouched("lab"), e.TakeTouched("touch-1", errand))
    assert visit.state.page is s.Page.SERVICE
    assert visit.effects == []


def test_a_closed_service_never_gives_a_number() -> None:
    visit = Visit()
    visit(e.ServiceTouched("shut"), e.TakeTouched("touch-1"))
    assert visit.state.page is s.Page.SERVICE
    assert visit.effects == []


def test_a_service_that_closes_under_the_visitors_hand_gives_no_number() -> None:
    visit = Visit()
    visit(e.ServiceTouched("point"), e.HomeSeen(home(service("point", open_=False))))
    visit(e.TakeTouched("touch-1"))
    assert visit.state.page is s.Page.SERVICE
    assert visit.effects == []


def test_a_service_that_is_gone_leads_home() -> None:
    visit = Visit()
    visit(e.ServiceTouched("point"), e.HomeSeen(home(service("lab"))))
    assert visit.state.page is s.Page.HOME


def test_a_touch_right_after_a_page_change_acts_on_nothing() -> None:
    visit = Visit()
    visit(e.ServiceTouched("point"))
    visit(e.TakeTouched("touch-1"), after=s.GUARD_S * 0.9)
    assert visit.state.page is s.Page.SERVICE
    visit(e.TakeTouched("touch-1"), after=s.GUARD_S)
    assert visit.state.page is s.Page.TAKING


def test_the_same_touch_takes_no_second_number() -> None:
    visit = Visit()
    visit(e.ServiceTouched("point"), e.TakeTouched("touch-1"))
    visit(e.Failed(visit.state.asked, Refused("service-closed")))
    visit(e.TakeTouched("touch-1"))
    assert visit.effects == []


def test_a_refusal_is_said_on_the_services_page_and_looks_again() -> None:
    visit = Visit()
    visit(e.ServiceTouched("point"), e.TakeTouched("touch-1"))
    refused = Refused("service-closed")
    visit(e.Failed(visit.state.asked, refused))
    assert (visit.state.page, visit.state.said) == (s.Page.SERVICE, refused)
    assert visit.effects == [x.Refresh()]


def test_in_a_flood_a_visitor_is_asked_once_and_the_next_touch_says_yes() -> None:
    visit = Visit()
    visit(e.ServiceTouched("point"), e.TakeTouched("touch-1"))
    question = Refused("is-this-for-you", count=4)
    visit(e.Failed(visit.state.asked, question))
    assert (visit.state.page, visit.state.said) == (s.Page.SERVICE, question)
    visit(e.TakeTouched("touch-2"))
    assert visit.effects == [x.Take(visit.state.asked, "point", None, "fi", "touch-2", sure=True)]
    # Also for another service, but not for the next visitor.
    visit(e.Failed(visit.state.asked, Refused("kiosk-spent")), e.BackTouched())
    visit(e.ServiceTouched("lab"), e.TakeTouched("touch-3", "one"))
    assert visit.effects[-1].sure
    visit(e.Given(visit.state.asked, ticket()), e.LeaveTouched())
    visit(e.ServiceTouched("point"), e.TakeTouched("touch-4"))
    assert not visit.effects[-1].sure


def test_a_service_sends_on_to_another_and_back_leads_to_the_first() -> None:
    visit = Visit()
    visit(e.ServiceTouched("point"), e.ServiceTouched("lab"))
    assert (visit.state.page, visit.state.service) == (s.Page.SERVICE, "lab")
    visit(e.BackTouched())
    assert (visit.state.page, visit.state.service) == (s.Page.SERVICE, "point")
    visit(e.BackTouched())
    assert visit.state.page is s.Page.HOME
    visit(e.ServiceTouched("lab"), e.BackTouched())
    assert visit.state.page is s.Page.HOME


def test_trying_again_after_trouble_is_the_same_touch() -> None:
    visit = Visit()
    visit(e.ServiceTouched("point"), e.TakeTouched("touch-1"))
    visit(e.Failed(visit.state.asked, Trouble("database-away")))
    assert visit.state.page is s.Page.TROUBLE
    visit(e.AgainTouched())
    (take,) = visit.effects
    assert isinstance(take, x.Take)
    assert take.once == "touch-1"


def test_nothing_is_tried_while_the_database_is_known_to_be_away() -> None:
    visit = Visit()
    visit(e.WentAway(), e.ServiceTouched("point"), e.TakeTouched("touch-1"))
    assert visit.state.page is s.Page.SERVICE
    assert visit.effects == []
    visit(e.CameBack())
    assert visit.effects == [x.Refresh()]
    visit(e.TakeTouched("touch-1"))
    assert visit.state.page is s.Page.TAKING


def test_a_number_that_comes_after_its_visitor_left_is_given_back() -> None:
    visit = Visit()
    visit(e.ServiceTouched("point"), e.TakeTouched("touch-1"))
    ask = visit.state.asked
    pace = visit.state.pace
    visit(e.Ticked(), after=pace.idle)
    visit(e.Ticked(), after=pace.warning)
    assert visit.state.page is s.Page.HOME
    visit(e.ServiceTouched("lab"), e.Given(ask, ticket()))
    assert visit.state.page is s.Page.SERVICE
    assert visit.state.ticket is None
    assert visit.effects == [x.Drop(ticket().code)]


def test_the_ticket_page_ends_after_the_last_touch_once_the_slip_is_out() -> None:
    visit = Visit()
    code = visit.until_taken().code
    visit(e.SlipCame(code, s.Slip.PRINTED))
    visit(e.Touched(), after=9)
    visit(e.Ticked(), after=9.9)
    assert visit.state.page is s.Page.TICKET
    visit(e.Ticked(), after=0.2)
    assert visit.state.page is s.Page.HOME
    assert visit.state.ticket is None


@pytest.mark.parametrize("slip", [s.Slip.COMING, s.Slip.MISSING, s.Slip.UNSURE])
def test_a_number_without_slip_stays_as_long_as_any_page(slip: s.Slip) -> None:
    visit = Visit()
    code = visit.until_taken().code
    visit(e.SlipCame(code, slip))
    visit(e.Ticked(), after=visit.state.pace.idle - 1.5)
    assert visit.state.warned_at is None
    visit(e.Ticked(), after=2)
    assert (visit.state.page, visit.state.warned_at) == (s.Page.TICKET, visit.now)
    visit(e.Ticked(), after=visit.state.pace.warning - 0.1)
    assert visit.state.page is s.Page.TICKET
    visit(e.Ticked(), after=0.2)
    assert visit.state.page is s.Page.HOME


def test_another_tickets_slip_says_nothing_about_this_one() -> None:
    visit = Visit()
    visit.until_taken()
    visit(e.SlipCame("B" * 26, s.Slip.PRINTED))
    assert visit.state.slip is s.Slip.COMING


def test_next_visitor_ends_the_page_at_once_and_forgets_the_language() -> None:
    visit = Visit()
    visit(e.LanguageTouched("sv"))
    visit.until_taken()
    before = visit.state.visit
    visit(e.LeaveTouched())
    assert (visit.state.page, visit.state.language) == (s.Page.HOME, "fi")
    assert visit.state.visit == before + 1
    assert visit.effects == [x.Refresh()]


def test_the_language_can_be_chosen_on_every_page_and_is_the_tickets() -> None:
    visit = Visit()
    visit(e.ServiceTouched("point"), e.LanguageTouched("en"), e.LanguageTouched("tlh"))
    visit(e.TakeTouched("touch-1"))
    (take,) = visit.effects
    assert isinstance(take, x.Take)
    assert take.language == "en"
    visit(e.LanguageTouched("sv"))
    assert visit.state.page is s.Page.TAKING
    assert visit.state.language == "sv"


def test_a_language_left_behind_on_the_front_page_is_reset() -> None:
    visit = Visit()
    visit(e.LanguageTouched("en"))
    visit(e.Ticked(), after=visit.state.pace.idle - 1)
    assert visit.state.language == "en"
    visit(e.Ticked(), after=1)
    assert visit.state.language == "fi"


def test_the_warning_takes_one_touch_and_that_touch_acts_on_nothing_else() -> None:
    visit = Visit()
    visit(e.ServiceTouched("point"))
    visit(e.Ticked(), after=visit.state.pace.idle)
    assert visit.state.warned_at is not None
    visit(e.TakeTouched("touch-1"))
    assert (visit.state.page, visit.state.warned_at, visit.effects) == (s.Page.SERVICE, None, [])


def test_a_number_is_given_back_only_after_asking() -> None:
    visit = Visit()
    code = visit.until_taken().code
    visit(e.CancelMeant("touch-2"))
    assert visit.effects == []
    visit(e.CancelTouched())
    assert visit.state.confirming
    visit(e.KeepTouched())
    assert not visit.state.confirming
    visit(e.CancelTouched(), e.CancelMeant("touch-2"))
    assert visit.effects == [x.Cancel(visit.state.asked, code, "touch-2")]
    visit(e.CancelMeant("touch-3"))
    assert visit.effects == []
    visit(e.Shown(visit.state.asked, ticket(state=TicketState.CANCELLED)))
    assert visit.state.page is s.Page.FOUND
    assert not visit.state.confirming


def test_what_could_not_be_given_back_is_said_and_looked_at_again() -> None:
    visit = Visit()
    code = visit.until_taken().code
    visit(e.CancelTouched(), e.CancelMeant("touch-2"))
    refused = Refused("ticket-called", number="L042")
    visit(e.Failed(visit.state.asked, refused))
    assert (visit.state.page, visit.state.said) == (s.Page.TICKET, refused)
    assert visit.effects == [x.Look(visit.state.asked, code)]


def test_a_ticket_called_while_its_page_stands_is_sent_to_the_desk() -> None:
    visit = Visit()
    code = visit.until_taken().code
    visit(e.NewsHeard())
    assert visit.effects == [x.Refresh(), x.Look(visit.state.asked, code)]
    visit(e.Shown(visit.state.asked, ticket(people_ahead=1)))
    assert (visit.state.page, visit.state.ticket) == (s.Page.TICKET, ticket(people_ahead=1))
    called = ticket(state=TicketState.CALLED, desk=Names({"fi": "Tiski 7"}))
    visit(e.Shown(visit.state.asked, called))
    assert (visit.state.page, visit.state.ticket) == (s.Page.FOUND, called)


def press(visit: Visit, keys: str) -> None:
    for key in keys:
        visit(e.KeyTouched(key))


def test_my_number_asks_for_number_then_word() -> None:
    visit = Visit()
    visit(e.FindTouched())
    press(visit, "7LX0422222")
    assert visit.state.number == "L0422"
    visit(e.EraseTouched(), e.NextTouched())
    press(visit, "LBUMIA")
    assert (visit.state.number, visit.state.word) == ("L042", "LUMI")
    visit(e.NextTouched())
    assert visit.effects == [x.Find(visit.state.asked, "L042", "LUMI")]
    press(visit, "A")
    visit(e.EraseTouched())
    assert visit.state.word == "LUMI"
    visit(e.Shown(visit.state.asked, ticket()))
    assert visit.state.page is s.Page.FOUND


def test_my_number_goes_on_only_when_complete() -> None:
    visit = Visit()
    visit(e.FindTouched())
    press(visit, "L04")
    visit(e.NextTouched())
    assert not visit.state.spelling
    press(visit, "2")
    visit(e.NextTouched())
    press(visit, "LUM")
    visit(e.NextTouched())
    assert visit.effects == []
    visit(e.BackTouched())
    assert (visit.state.spelling, visit.state.number, visit.state.word) == (False, "L042", "")
    visit(e.NextTouched(), e.EraseTouched())
    assert not visit.state.spelling
    visit(e.BackTouched())
    assert visit.state.page is s.Page.HOME


def test_a_wrong_word_is_said_and_asked_again() -> None:
    visit = Visit()
    visit(e.FindTouched())
    press(visit, "L042")
    visit(e.NextTouched())
    press(visit, "LUMI")
    visit(e.NextTouched())
    refused = Refused("no-such-ticket")
    visit(e.Failed(visit.state.asked, refused))
    assert (visit.state.page, visit.state.said, visit.state.word) == (s.Page.FIND, refused, "")
    press(visit, "L")
    assert visit.state.said is None


@pytest.mark.parametrize(
    "page", [s.Page.HOME, s.Page.SERVICE, s.Page.TICKET, s.Page.FIND, s.Page.FOUND]
)
def test_a_slip_can_be_scanned_on_any_page(page: s.Page) -> None:
    visit = Visit(page=page, service="point", ticket=ticket("B" * 26))
    visit(e.Scanned("C" * 26))
    assert visit.effects == [x.Find(visit.state.asked, "C" * 26)]
    visit(e.Shown(visit.state.asked, ticket("C" * 26)))
    assert visit.state.page is s.Page.FOUND
    assert visit.state.ticket == ticket("C" * 26)


def test_a_scan_while_a_number_is_on_its_way_waits_for_the_number() -> None:
    visit = Visit()
    visit(e.ServiceTouched("point"), e.TakeTouched("touch-1"), e.Scanned("C" * 26))
    assert visit.effects == []
    visit(e.Given(visit.state.asked, ticket()))
    assert visit.state.page is s.Page.TICKET


def test_an_unknown_scan_offers_the_keys() -> None:
    visit = Visit()
    visit(e.Scanned("C" * 26))
    refused = Refused("no-such-ticket")
    visit(e.Failed(visit.state.asked, refused))
    assert (visit.state.page, visit.state.said) == (s.Page.FIND, refused)


def test_a_scan_answered_after_the_visitor_turned_elsewhere_is_late() -> None:
    visit = Visit()
    visit(e.Scanned("C" * 26))
    ask = visit.state.asked
    visit(e.ServiceTouched("point"), e.Shown(ask, ticket()))
    assert visit.state.page is s.Page.SERVICE


def test_a_missed_visitor_comes_back_to_the_queue() -> None:
    visit = Visit(page=s.Page.FOUND, ticket=ticket(state=TicketState.MISSED))
    visit(e.CancelTouched())
    assert not visit.state.confirming
    visit(e.ComeBackTouched("touch-2"))
    assert visit.effects == [x.ComeBack(visit.state.asked, ticket().code, "touch-2")]
    visit(e.Shown(visit.state.asked, ticket()))
    assert (visit.state.page, visit.state.ticket) == (s.Page.FOUND, ticket())
    visit(e.ComeBackTouched("touch-3"))
    assert visit.effects == []


def test_no_centre_yet_is_said_until_there_is_one() -> None:
    state = s.State()
    refused = Refused("nothing-published")
    state, _ = step(state, e.NotYet(refused), 1)
    assert state.said is refused
    state, _ = step(state, e.HomeSeen(home()), 2)
    assert (state.said, state.home) == (None, home())


def test_a_republished_centre_changes_pace_and_first_language() -> None:
    visit = Visit()
    visit(e.PaceSet(s.Pace(30, 25, 15), "sv"))
    assert (visit.state.language, visit.state.pace.idle) == ("sv", 30)
    visit(e.LanguageTouched("en"), e.PaceSet(s.Pace(), "fi"))
    assert visit.state.language == "en"
    visit(e.HomeSeen(home(languages=("fi",))))
    assert visit.state.language == "fi"


NAMES = ("lab", "point", "shut")
TOUCHES = st.one_of(
    st.builds(e.ServiceTouched, st.sampled_from((*NAMES, "none"))),
    st.builds(e.TakeTouched, st.uuids().map(str), st.sampled_from((None, "one", "three"))),
    st.builds(e.LanguageTouched, st.sampled_from(("fi", "sv", "tlh"))),
    st.builds(e.KeyTouched, st.sampled_from("LK0123AEIMU!")),
    st.builds(e.CancelMeant, st.uuids().map(str)),
    st.builds(e.ComeBackTouched, st.uuids().map(str)),
    st.sampled_from(
        (
            e.BackTouched(),
            e.LeaveTouched(),
            e.AgainTouched(),
            e.FindTouched(),
            e.EraseTouched(),
            e.NextTouched(),
            e.CancelTouched(),
            e.KeepTouched(),
            e.Touched(),
        )
    ),
)
ERRORS = st.sampled_from((Refused("no-such-ticket"), Trouble("database-away")))


class AnyDay(RuleBasedStateMachine):
    """Visitors, an office and a printer that do anything in any order."""

    @initialize()
    def begin(self) -> None:
        self.now = 0.0
        self.state = s.State(home=home())
        self.open_questions: dict[int, tuple[x.Effect, int]] = {}
        self.taken: dict[str, int] = {}
        self.codes = 0

    def play(self, event: e.Event, after: float) -> list[x.Effect]:
        self.now += after
        before = self.state
        self.state, effects = step(before, event, self.now)
        asked = [one for one in effects if isinstance(one, QUESTIONS)]
        assert len(asked) <= 1
        for one in asked:
            self.open_questions[one.ask] = (one, before.visit)
            if isinstance(one, x.Take):
                view = before.service_view()
                assert view is not None
                assert view.takes_numbers
                assert not before.away
        return list(effects)

    @rule(touch=TOUCHES, after=st.sampled_from((0.0, 0.1, 0.5, 3.0)))
    def touch(self, touch: e.Event, after: float) -> None:
        if isinstance(touch, e.TakeTouched):
            assert touch.once not in self.taken
        quick = after + self.now - self.state.turned_at < s.GUARD_S
        before = self.state
        effects = self.play(touch, after)
        assert len([one for one in effects if not isinstance(one, x.Refresh | x.Look)]) <= 1
        if quick:
            assert (self.state, effects) == (before, [])

    @rule(code=st.sampled_from(("A" * 26, "B" * 26)))
    def scan(self, code: str) -> None:
        self.play(e.Scanned(code), 0.3)

    @rule(after=st.sampled_from((1.0, 1.0, 11.0, 46.0)))
    def pass_time(self, after: float) -> None:
        self.play(e.Ticked(), after)

    @rule(open_=st.sets(st.sampled_from(NAMES)))
    def look(self, open_: set[str]) -> None:
        seen = home(*(service(one, open_=one in open_, errands=one == "lab") for one in NAMES))
        self.play(e.HomeSeen(seen), 0.2)

    @rule(event=st.sampled_from((e.WentAway(), e.CameBack(), e.NewsHeard())))
    def stir(self, event: e.Event) -> None:
        self.play(event, 0.2)

    @rule(data=st.data())
    def answer(self, data: st.DataObject) -> None:
        if not self.open_questions:
            return
        ask = data.draw(st.sampled_from(sorted(self.open_questions)))
        question, visit = self.open_questions.pop(ask)
        late = visit != self.state.visit
        before = self.state
        if data.draw(st.booleans()):
            self.play(e.Failed(ask, data.draw(ERRORS)), 0.2)
            if late:
                assert self.state == before
            return
        if isinstance(question, x.Take):
            self.codes += 1
            given = ticket(f"{self.codes:026d}")
            effects = self.play(e.Given(ask, given), 0.2)
            shown = self.state.page is s.Page.TICKET and self.state.ticket == given
            # Every number is either on the screen with its slip on the way, or given back.
            assert effects == [x.Print(given)] if shown else effects == [x.Drop(given.code)]
        else:
            kept = data.draw(st.sampled_from(list(TicketState)))
            self.play(e.Shown(ask, ticket(state=kept)), 0.2)
        if late:
            assert self.state == before

    @rule(slip=st.sampled_from(list(s.Slip)), mine=st.booleans())
    def print_slip(self, slip: s.Slip, mine: bool) -> None:
        code = self.state.ticket.code if mine and self.state.ticket else "C" * 26
        self.play(e.SlipCame(code, slip), 0.2)

    @invariant()
    def pages_have_what_they_show(self) -> None:
        state = self.state
        if state.page in {s.Page.TICKET, s.Page.FOUND}:
            assert state.ticket is not None
        if state.page is s.Page.HOME:
            assert state.warned_at is None
            assert not state.confirming
        assert state.language in {"fi", "sv"}

    def teardown(self) -> None:
        for _ in range(3):
            self.play(e.Ticked(), 60.0)
        assert self.state.page is s.Page.HOME
        assert self.state.language == self.state.first_language
        assert self.state.ticket is None or self.state.page is s.Page.HOME


TestAnyDay = AnyDay.TestCase
TestAnyDay.settings = settings(
    max_examples=120, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck)
)
