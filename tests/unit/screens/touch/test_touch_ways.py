"""Ways and places in a visit: what is asked of the guide, and what its answers do."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from config.centre import Names, Need
from kiosk.errors import Refused, Trouble
from kiosk.queueing.ticket import State as TicketState
from kiosk.roles.guide_views import PlaceChoice, StepView, WayView
from kiosk.wayfinding.scene import FloorScene, Scene
from screens.touch import effects as x
from screens.touch import events as e
from screens.touch import shots
from screens.touch import state as s
from screens.touch.flow import step

TOILETS = PlaceChoice("category:toilets", "WC", "toilets", "amenity", "3")
DESK = Names({"fi": "Tiski 7"})


def floor_scene(floor: str) -> FloorScene:
    box = (0.0, 0.0, 10.0, 10.0)
    return FloorScene(0.0, floor, (), (), (), (), None, None, (), box, box, 0.0)


def way_view(goal: str = "kela", *floors: str, language: str = "fi", **changes: object) -> WayView:
    passed = floors or ("3",)
    scene = Scene(tuple(map(floor_scene, passed)), language, step_free=True)
    steps = tuple(
        StepView(f"Step {n}", f"Step {n}", "arrow-ahead", floor, n)
        for n, floor in enumerate(passed)
    )
    view = WayView(
        start="kiosk-1",
        goal=goal,
        goal_name=goal,
        language=language,
        profile="default",
        found=True,
        steps=steps,
        seconds=90,
        minutes=2,
        metres=100,
        step_free=True,
        floors=passed,
        no_way="",
        help_goal=None,
        shut=(),
        scene=scene,
    )
    return replace(view, **changes)  # type: ignore[arg-type]  # names of its own fields


class Visit:
    """Plays events to the machine in a centre with a plan, a second apart."""

    def __init__(self, *, guides: bool = True, **begin: object) -> None:
        state = s.State(home=shots.home_view(), lead=s.Lead(guides=guides))
        self.state = replace(state, **begin)  # type: ignore[arg-type]  # names of its own fields
        self.now = 100.0
        self.effects: list[x.Effect] = []

    def __call__(self, *events: e.Event, after: float = 1.0) -> s.State:
        for event in events:
            self.now += after
            self.state, effects = step(self.state, event, self.now)
            self.effects = list(effects)
        return self.state

    def asked(self) -> x.Seek:
        (found,) = [one for one in self.effects if isinstance(one, x.Seek)]
        return found

    def answered(self, view: WayView) -> s.State:
        return self(e.WayFound(self.state.lead.sought, view))

    def shows(self, goal: str = "kela", *floors: str) -> s.State:
        """On the way page of a service, with its way there."""
        self(e.ServiceTouched(goal), e.WayTouched())
        return self.answered(way_view(goal, *floors))


def test_a_service_leads_to_itself_and_back_to_its_page() -> None:
    visit = Visit()
    visit(e.ServiceTouched("kela"), e.WayTouched())
    assert visit.state.page is s.Page.WAY
    assert visit.effects == [x.Seek(visit.state.lead.sought, ("kela", "kela"), "fi", False)]
    visit.answered(way_view())
    assert visit.state.lead.way == way_view()
    visit(e.BackTouched())
    assert (visit.state.page, visit.state.service) == (s.Page.SERVICE, "kela")


@pytest.mark.parametrize("name", ["library", "youth", "clinic"])
def test_also_a_service_without_numbers_and_a_closed_one_are_led_to(name: str) -> None:
    visit = Visit()
    visit(e.ServiceTouched(name), e.WayTouched())
    assert visit.state.page is s.Page.WAY
    assert visit.asked().goals[0] == name


@pytest.mark.parametrize("event", [e.WayTouched(), e.PlacesTouched()])
def test_without_a_plan_nothing_is_asked(event: e.Event) -> None:
    visit = Visit(guides=False)
    for page in (s.Page.HOME, s.Page.SERVICE, s.Page.FOUND):
        visit.state = replace(visit.state, page=page, service="kela", ticket=shots.ticket_view())
        visit(event)
        assert (visit.state.page, visit.effects) == (page, [])
    visit(e.ServiceTouched("kela"), e.LanguageTouched("sv"), e.WaysChanged())
    assert visit.effects == []


def test_the_way_of_a_slip_is_prepared_when_a_page_opens_and_with_every_change() -> None:
    visit = Visit()
    goals = ("waiting_1", "lab")
    visit(e.ServiceTouched("lab"))
    assert visit.effects == [x.Prepare(goals, "fi", False)]
    visit(e.LanguageTouched("sv"))
    assert visit.effects == [x.Prepare(goals, "sv", False)]
    visit(e.WaysChanged())
    assert visit.effects == [x.Prepare(goals, "sv", False)]
    visit(e.WayTouched(), e.StepFreeTouched(), e.BackTouched())
    assert visit.effects == [x.Prepare(goals, "sv", True)]
    visit(e.TakeTouched("touch-1", "sample"))
    given = shots.ticket_view()
    visit(e.Given(visit.state.asked, given))
    assert visit.effects[0] == x.Print(given, step_free=True)
    assert visit.asked().goals == goals


def test_a_service_without_numbers_prepares_no_slip() -> None:
    visit = Visit()
    visit(e.ServiceTouched("library"))
    assert visit.effects == []


def with_ticket(page: s.Page, state: TicketState, **changes: object) -> Visit:
    ticket = shots.ticket_view(state=state, **changes)
    return Visit(page=page, ticket=ticket)


@pytest.mark.parametrize(
    ("state", "more", "goals"),
    [
        (TicketState.WAITING, {}, ("waiting_1", "lab")),
        (TicketState.HELD, {}, ("waiting_1", "lab")),
        (TicketState.MISSED, {"waiting_place": None}, ("lab",)),
        (TicketState.CALLED, {"desk": DESK, "desk_id": "lab-1"}, ("lab-1", "lab")),
        (TicketState.SERVING, {"desk": DESK, "desk_id": "lab-1"}, ("lab-1", "lab")),
        (TicketState.SERVED, {}, None),
        (TicketState.CANCELLED, {}, None),
        (TicketState.EXPIRED, {}, None),
    ],
)
def test_a_number_leads_to_where_one_waits_and_to_the_desk_once_called(
    state: TicketState, more: dict[str, object], goals: tuple[str, ...] | None
) -> None:
    visit = with_ticket(s.Page.FOUND, state, **more)
    visit(e.WayTouched())
    if goals is None:
        assert (visit.state.page, visit.effects) == (s.Page.FOUND, [])
        return
    assert visit.asked().goals == goals
    visit(e.BackTouched())
    assert visit.state.page is s.Page.FOUND
    # She may have been called meanwhile.
    assert visit.effects == [x.Look(visit.state.asked, shots.ticket_view().code)]


def test_nothing_is_shown_while_a_number_is_about_to_be_given_back() -> None:
    visit = with_ticket(s.Page.TICKET, TicketState.WAITING)
    visit(e.CancelTouched(), e.WayTouched())
    assert (visit.state.page, visit.state.confirming) == (s.Page.TICKET, True)


def test_whoever_is_called_while_she_looks_at_the_map_is_told_so() -> None:
    visit = with_ticket(s.Page.TICKET, TicketState.WAITING)
    visit(e.WayTouched(), e.NewsHeard())
    assert visit.effects[1:] == [x.Look(visit.state.asked, shots.ticket_view().code)]
    visit(e.Shown(visit.state.asked, shots.ticket_view(people_ahead=1)))
    assert visit.state.page is s.Page.WAY
    called = shots.ticket_view(state=TicketState.CALLED, desk=DESK, desk_id="lab-1")
    visit(e.Shown(visit.state.asked, called))
    assert (visit.state.page, visit.state.ticket) == (s.Page.FOUND, called)


@pytest.mark.parametrize(
    ("slip", "page"),
    [
        (s.Slip.PRINTED, s.Page.WAY),
        (s.Slip.MISSING, s.Page.TICKET),
        (s.Slip.UNSURE, s.Page.TICKET),
    ],
)
def test_a_slip_that_did_not_come_is_told_over_the_map(slip: s.Slip, page: s.Page) -> None:
    visit = with_ticket(s.Page.TICKET, TicketState.WAITING)
    visit(e.WayTouched(), e.SlipCame(shots.ticket_view().code, slip))
    assert (visit.state.page, visit.state.slip) == (page, slip)


def test_a_late_way_is_dropped() -> None:
    visit = Visit()
    visit(e.ServiceTouched("kela"), e.WayTouched())
    late = visit.asked().sought
    visit(e.BackTouched(), e.WayFound(late, way_view()))
    assert visit.state.lead.way is None
    visit(e.WayTouched(), e.WayFound(late, way_view()))
    assert visit.state.lead.way is None
    visit(e.LeaveTouched(), e.WayFound(visit.state.lead.sought, way_view()))
    assert visit.state.lead.way is None


def test_places_are_listed_chosen_and_come_back() -> None:
    visit = Visit()
    visit(e.PlacesTouched())
    assert visit.state.page is s.Page.PLACES
    assert visit.effects == [x.ListPlaces(visit.state.lead.sought, "fi")]
    visit(e.PlacesSeen(visit.state.lead.sought, "fi", (TOILETS,)), e.ShelfTouched(1))
    visit(e.PlaceTouched("category:nowhere"))
    assert visit.state.page is s.Page.PLACES
    visit(e.PlaceTouched(TOILETS.goal))
    assert (visit.asked().goals, visit.state.lead.choice) == ((TOILETS.goal,), TOILETS)
    visit(e.BackTouched())
    assert (visit.state.page, visit.state.lead.shelf) == (s.Page.PLACES, 1)
    visit(e.BackTouched(), e.PlacesTouched())
    assert visit.state.lead.shelf == 0


def test_places_are_named_again_in_another_language() -> None:
    visit = Visit()
    visit(e.PlacesTouched())
    visit(e.PlacesSeen(visit.state.lead.sought, "fi", (TOILETS,)))
    visit(e.LanguageTouched("sv"))
    assert visit.effects == [x.ListPlaces(visit.state.lead.sought, "sv")]
    visit(e.LanguageTouched("fi"), e.PlaceTouched(TOILETS.goal), e.LanguageTouched("en"))
    visit(e.BackTouched())
    assert visit.effects == [x.ListPlaces(visit.state.lead.sought, "en")]


def test_step_free_is_kept_for_the_visit_and_ends_with_it() -> None:
    visit = Visit()
    visit.shows()
    visit(e.StepFreeTouched())
    assert visit.asked().step_free
    visit(e.BackTouched(), e.BackTouched(), e.ServiceTouched("lab"), e.WayTouched())
    assert visit.asked().step_free
    visit(e.LeaveTouched(), e.ServiceTouched("lab"), e.WayTouched())
    assert not visit.asked().step_free


def test_step_free_left_behind_on_the_front_page_is_reset() -> None:
    visit = Visit()
    visit.shows()
    visit(e.StepFreeTouched(), e.BackTouched(), e.BackTouched())
    visit(e.Ticked(), after=visit.state.pace.idle)
    assert (visit.state.lead.step_free, visit.state.lead.guides) == (False, True)


def test_whoever_told_that_she_needs_no_steps_is_shown_none() -> None:
    visit = Visit(page=s.Page.FIND, busy=True)
    needs = shots.ticket_view(needs=(Need.STEP_FREE,))
    visit(e.Shown(visit.state.asked, needs), e.WayTouched())
    assert visit.asked().step_free


def test_the_floors_turn_once_and_rest() -> None:
    visit = Visit()
    visit.shows("kela", "3", "2", "1")
    seen = []
    for _ in range(30):
        visit(e.Ticked())
        seen.append(visit.state.lead.floor)
        if visit.state.warned_at is not None:
            break
    assert list(dict.fromkeys(seen)) == [0, 1, 2]
    assert seen[-1] == 0
    assert visit.state.lead.turned_at is None


@pytest.mark.parametrize("touch", [e.Touched(), e.FloorTouched(1), e.LanguageTouched("sv")])
def test_any_touch_ends_the_turning(touch: e.Event) -> None:
    visit = Visit()
    visit.shows("kela", "3", "2")
    visit(touch)
    floor = visit.state.lead.floor
    for _ in range(20):
        visit(e.Ticked())
    assert visit.state.lead.floor == floor


def test_where_it_is_calm_no_floor_turns_by_itself() -> None:
    visit = Visit(pace=s.Pace(floor=0))
    visit.shows("kela", "3", "2")
    for _ in range(20):
        visit(e.Ticked())
    assert visit.state.lead.floor == 0
    visit(e.Touched(), e.FloorTouched(1))
    assert visit.state.lead.floor == 1
    visit(e.FloorTouched(2))
    assert visit.state.lead.floor == 1


def test_other_words_leave_the_floor_where_it_is() -> None:
    visit = Visit()
    visit.shows("kela", "3", "2")
    visit(e.FloorTouched(1), e.LanguageTouched("sv"))
    visit.answered(way_view("kela", "3", "2", language="sv"))
    assert (visit.state.lead.floor, visit.state.lead.way.language) == (1, "sv")
    visit(e.StepFreeTouched())
    visit.answered(way_view("kela", "3", "2", language="sv", profile="step-free", metres=140))
    assert visit.state.lead.floor == 0


def test_the_same_answer_draws_nothing_anew() -> None:
    visit = Visit()
    shown = visit.shows().lead.way
    visit(e.WaysChanged())
    visit.answered(way_view())
    assert visit.state.lead.way is shown


def test_where_there_is_no_way_help_is_shown_and_back_leads_to_the_question() -> None:
    visit = Visit()
    visit(e.ServiceTouched("kela"), e.WayTouched())
    none = way_view(found=False, steps=(), no_way="Ei pääse", help_goal="info", scene=None)
    visit.answered(none)
    visit(e.HelpTouched())
    assert visit.asked().goals == ("info",)
    visit.answered(way_view("info"))
    visit(e.BackTouched())
    assert visit.state.page is s.Page.WAY
    assert visit.asked().goals == ("kela", "kela")
    visit.answered(none)
    visit(e.BackTouched())
    assert visit.state.page is s.Page.SERVICE


def test_a_way_that_cannot_be_found_is_said() -> None:
    visit = Visit()
    visit(e.ServiceTouched("kela"), e.WayTouched())
    away = Trouble("database-away")
    visit(e.WayLost(visit.state.lead.sought, away))
    assert (visit.state.lead.lost, visit.state.lead.way) == (away, None)


def test_a_way_shown_stays_when_it_cannot_be_found_again_but_never_a_wrong_one() -> None:
    visit = Visit()
    visit.shows()
    visit(e.WaysChanged())
    visit(e.WayLost(visit.state.lead.sought, Trouble("database-away")))
    assert visit.state.lead.way == way_view()
    visit(e.StepFreeTouched())
    visit(e.WayLost(visit.state.lead.sought, Trouble("database-away")))
    assert visit.state.lead.way is None
    assert visit.state.lead.lost is not None


def test_a_page_of_ways_that_is_left_alone_ends_like_any_other() -> None:
    visit = Visit()
    visit.shows()
    visit(e.Ticked(), after=visit.state.pace.idle)
    assert visit.state.warned_at is not None
    visit(e.Ticked(), after=visit.state.pace.warning)
    assert visit.state.page is s.Page.HOME


@pytest.mark.parametrize("page", [s.Page.WAY, s.Page.PLACES])
def test_a_centre_that_loses_its_plan_leads_nobody(page: s.Page) -> None:
    visit = Visit(page=page, service="kela")
    visit(e.GuideReady(guides=False))
    assert (visit.state.page, visit.state.lead.guides) == (s.Page.HOME, False)
    visit(e.GuideReady(guides=True), e.PlacesTouched())
    assert visit.state.page is s.Page.PLACES


def test_a_slip_scanned_on_a_way_is_shown() -> None:
    visit = Visit()
    visit.shows()
    visit(e.Scanned("C" * 26))
    visit(e.Shown(visit.state.asked, shots.ticket_view()))
    assert visit.state.page is s.Page.FOUND


TOUCHES = st.one_of(
    st.builds(e.ServiceTouched, st.sampled_from(("kela", "library", "youth", "lab"))),
    st.builds(e.LanguageTouched, st.sampled_from(("fi", "sv"))),
    st.builds(e.PlaceTouched, st.sampled_from((TOILETS.goal, "gone"))),
    st.builds(e.FloorTouched, st.integers(-1, 3)),
    st.builds(e.ShelfTouched, st.integers(-1, 3)),
    st.sampled_from(
        (
            e.WayTouched(),
            e.PlacesTouched(),
            e.StepFreeTouched(),
            e.HelpTouched(),
            e.BackTouched(),
            e.LeaveTouched(),
            e.CancelTouched(),
            e.TakeTouched("once", "sample"),
            e.Touched(),
        )
    ),
)


class AnyWay(RuleBasedStateMachine):
    """Visitors and a guide that do anything in any order."""

    @initialize(guides=st.booleans(), number=st.booleans())
    def begin(self, guides: bool, number: bool) -> None:
        self.visit = Visit(guides=guides)
        self.questions: dict[int, x.Effect] = {}
        if number:
            self.visit.state = replace(
                self.visit.state, page=s.Page.TICKET, ticket=shots.ticket_view()
            )

    def play(self, event: e.Event, after: float) -> None:
        self.visit(event, after=after)
        for one in self.visit.effects:
            if isinstance(one, x.Seek | x.ListPlaces):
                assert self.visit.state.lead.guides
                assert one.sought == self.visit.state.lead.sought
                assert isinstance(one, x.ListPlaces) or one.goals
                self.questions[one.sought] = one

    @rule(touch=TOUCHES, after=st.sampled_from((0.1, 0.5, 3.0)))
    def touch(self, touch: e.Event, after: float) -> None:
        self.play(touch, after)

    @rule(after=st.sampled_from((1.0, 6.0, 46.0)))
    def pass_time(self, after: float) -> None:
        self.play(e.Ticked(), after)

    @rule(event=st.sampled_from((e.WaysChanged(), e.NewsHeard(), e.GuideReady(guides=True))))
    def stir(self, event: e.Event) -> None:
        if isinstance(event, e.GuideReady) and not self.visit.state.lead.guides:
            return
        self.play(event, 0.2)

    @rule(data=st.data(), found=st.booleans(), error=st.booleans())
    def answer(self, data: st.DataObject, found: bool, error: bool) -> None:
        if not self.questions:
            return
        sought = data.draw(st.sampled_from(sorted(self.questions)))
        asked, before = self.questions.pop(sought), self.visit.state
        if error:
            self.play(e.WayLost(sought, Refused("no-such-place", place="", meant="")), 0.1)
        elif isinstance(asked, x.Seek):
            floors = data.draw(st.sampled_from((("3",), ("3", "1"))))
            view = way_view(asked.goals[0], *floors, language=asked.language, found=found)
            view = replace(view, profile="step-free" if asked.step_free else "default")
            self.play(e.WayFound(sought, view if found else replace(view, scene=None)), 0.1)
        elif isinstance(asked, x.ListPlaces):
            self.play(e.PlacesSeen(sought, asked.language, (TOILETS,)), 0.1)
        if sought != before.lead.sought:
            assert self.visit.state == before

    @invariant()
    def what_is_shown_is_known(self) -> None:
        state = self.visit.state
        if state.page is s.Page.WAY:
            assert state.lead.goals
            assert state.lead.since in {*s.Page} - {s.Page.WAY, s.Page.HOME}
            way = state.lead.way
            if way is not None and way.scene is not None:
                assert 0 <= state.lead.floor < len(way.scene.floors)
        if state.page is s.Page.HOME and state.ticket is not None:
            assert state.lead.way is None or state.lead.goals

    def teardown(self) -> None:
        for _ in range(3):
            self.play(e.Ticked(), 60.0)
        assert self.visit.state.page is s.Page.HOME
        assert not self.visit.state.lead.step_free


TestAnyWay = AnyWay.TestCase
TestAnyWay.settings = settings(
    max_examples=80, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck)
)
