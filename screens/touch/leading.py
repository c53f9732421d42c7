"""Ways and places in a visit: what the flow does with them. Pure, as the flow itself."""

from __future__ import annotations

from dataclasses import replace

from config.option import Need
from kiosk.queueing.ticket import State as TicketState
from kiosk.roles.guide_views import PlaceChoice, WayView
from kiosk.roles.views import PlaceView, ServiceView, TicketView
from screens.touch import effects as x
from screens.touch import events as e
from screens.touch.effects import Effect
from screens.touch.events import Event
from screens.touch.state import Lead, Page, State, turn

Step = tuple[State, tuple[Effect, ...]]

_WITH_TICKET = frozenset({Page.TICKET, Page.FOUND})
_SHOWS_A_WAY = frozenset({Page.WAY, Page.TICKET})
_AT_DESK = frozenset({TicketState.CALLED, TicketState.SERVING})
_OVER = frozenset({TicketState.SERVED, TicketState.CANCELLED, TicketState.EXPIRED})


def goals_of(state: State) -> tuple[str, ...]:
    """Where "Show the way" on this page leads: keys, the best first; empty for nowhere.

    Without a number that is the service. With one it is where one waits, and the desk once
    one is called.
    """
    if state.page in _WITH_TICKET and state.ticket is not None:
        return _goals_of_ticket(state.ticket)
    view = state.service_view()
    return () if view is None else (view.id, view.place.id)


def place_of(state: State) -> PlaceView | None:
    """What the centre itself says of the place that ``goals_of`` leads to, if anything."""
    ticket = state.ticket
    if ticket is not None and state.page in _WITH_TICKET:
        return ticket.place if ticket.state in _AT_DESK else ticket.waiting_place or ticket.place
    view = state.service_view()
    return None if view is None else view.place


def from_page(state: State) -> State:
    """The visit as it was on the page from which its way is shown."""
    return replace(state, page=state.lead.since) if state.page is Page.WAY else state


def _goals_of_ticket(ticket: TicketView) -> tuple[str, ...]:
    if ticket.state in _OVER:
        return ()
    if ticket.state in _AT_DESK:
        desk = () if ticket.desk_id is None else (ticket.desk_id,)
        return (*desk, ticket.place.id)
    return waiting_goals(ticket)


def waiting_goals(of: TicketView | ServiceView) -> tuple[str, ...]:
    """Where one waits: keys, the best first."""
    waits = () if of.waiting_place is None else (of.waiting_place.id,)
    return (*waits, of.place.id)


def prepared(state: State) -> tuple[Effect, ...]:
    """On a service's page: have the way ready that its slip would bear."""
    view = state.service_view()
    if not state.lead.guides or view is None or not view.numbered:
        return ()
    return (x.Prepare(waiting_goals(view), state.language, state.lead.step_free),)


def print_of(state: State, ticket: TicketView) -> Effect:
    """The slip of a ticket just given."""
    return x.Print(ticket, step_free=state.lead.step_free)


def with_needs(state: State, ticket: TicketView) -> State:
    """Whoever said that she needs ways without steps is shown no others."""
    if Need.STEP_FREE not in ticket.needs or state.lead.step_free:
        return state
    return replace(state, lead=replace(state.lead, step_free=True))


def strip(state: State) -> Step:
    """On a ticket's page: ask for the way that its strip of map shows."""
    if not state.lead.guides:
        return state, ()
    return _seek(replace(state, lead=_aimed(state.lead, goals_of(state))))


def again(state: State) -> Step:
    """Ask anew for what the page shows of ways and places: language or building changed."""
    if not state.lead.guides:
        return state, ()
    if state.page is Page.PLACES:
        return _list(state)
    if state.page in _SHOWS_A_WAY and state.lead.goals:
        return _seek(state)
    return state, prepared(state) if state.page is Page.SERVICE else ()


def open_way(state: State, now: float) -> Step:
    """The way to what this page is about."""
    goals = goals_of(state)
    if not state.lead.guides or not goals or state.busy or state.confirming:
        return state, ()
    return _open(state, goals, None, now)


def open_places(state: State, now: float) -> Step:
    """The list of everything one can be led to, at its beginning."""
    if not state.lead.guides:
        return state, ()
    lead = replace(state.lead, shelf=0)
    return _list(turn(replace(state, lead=lead), Page.PLACES, now))


def on_places(state: State, event: Event, now: float) -> Step:
    """A touch on "Find a place"."""
    match event:
        case e.PlaceTouched(goal):
            found = next((one for one in state.lead.places if one.goal == goal), None)
            return (state, ()) if found is None else _open(state, (goal,), found, now)
        case e.ShelfTouched(shelf) if shelf >= 0:
            # Other places under the finger: a second tap must not choose one.
            shown = replace(state.lead, shelf=shelf)
            return replace(state, lead=shown, turned_at=now), ()
        case e.BackTouched():
            return turn(state, Page.HOME, now), ()
    return state, ()


def on_way(state: State, event: Event, now: float) -> Step:
    """A touch on a way; any touch ends the floors' own turning."""
    lead = replace(state.lead, turned_at=None)
    state = replace(state, lead=lead)
    match event:
        case e.FloorTouched(floor) if 0 <= floor < _floors(lead.way):
            return replace(state, lead=replace(lead, floor=floor)), ()
        case e.StepFreeTouched():
            return _seek(replace(state, lead=replace(lead, step_free=not lead.step_free)))
        case e.HelpTouched() if lead.way is not None and lead.way.help_goal is not None:
            aimed = replace(_aimed(lead, (lead.way.help_goal,)), before=lead.goals)
            return _seek(turn(replace(state, lead=aimed), Page.WAY, now))
        case e.BackTouched() if lead.before:
            return _seek(turn(replace(state, lead=_aimed(lead, lead.before)), Page.WAY, now))
        case e.BackTouched():
            return _back(state, now)
    return state, ()


def on_tick(state: State, now: float) -> State:
    """The next floor, when it is time; once round, then the first one stays."""
    lead, pace = state.lead, state.pace.floor
    if state.page is not Page.WAY or lead.turned_at is None or now - lead.turned_at < pace:
        return state
    last = lead.floor + 1 >= _floors(lead.way)
    floor, since = (0, None) if last else (lead.floor + 1, now)
    return replace(state, lead=replace(lead, floor=floor, turned_at=since))


def on_answer(state: State, event: Event, now: float) -> State:
    """What the guide answers; late answers change nothing."""
    lead = state.lead
    match event:
        case e.WayFound(sought, way) if sought == lead.sought and state.page in _SHOWS_A_WAY:
            return _found(state, way, now)
        case e.PlacesSeen(sought, language, places):
            if sought == lead.sought and state.page is Page.PLACES:
                seen = replace(lead, seeking=False, lost=None, places=places, places_in=language)
                return replace(state, lead=seen)
        case e.WayLost(sought, error) if sought == lead.sought:
            kept = lead.way if _fits(state, lead.way) else None
            lost = replace(lead, seeking=False, way=kept, lost=None if kept else error)
            return replace(state, lead=lost)
    return state


def on_ready(state: State, event: e.GuideReady, now: float) -> Step:
    """The centre has a plan, or it has none and nobody is led."""
    if event.guides:
        state = replace(state, lead=replace(state.lead, guides=True))
        return state, prepared(state) if state.page is Page.SERVICE else ()
    none = Lead(sought=state.lead.sought + 1)
    left = state.page in {Page.WAY, Page.PLACES}
    state = replace(state, lead=none)
    return (turn(state, Page.HOME, now) if left else state), ()


def _floors(way: WayView | None) -> int:
    return 0 if way is None or way.scene is None else len(way.scene.floors)


def _fits(state: State, way: WayView | None) -> bool:
    """Whether a way is still one that may be shown: in this language, for this visitor."""
    profile = "step-free" if state.lead.step_free else "default"
    return way is not None and (way.language, way.profile) == (state.language, profile)


def _aimed(lead: Lead, goals: tuple[str, ...]) -> Lead:
    """Another goal: what is known of the way to the last one no longer counts."""
    same = goals == lead.goals
    way = lead.way if same else None
    return replace(lead, goals=goals, before=(), way=way, lost=None, floor=0, turned_at=None)


def _open(state: State, goals: tuple[str, ...], choice: PlaceChoice | None, now: float) -> Step:
    lead = replace(_aimed(state.lead, goals), choice=choice, since=state.page)
    if not _fits(state, lead.way):
        lead = replace(lead, way=None)
    there = turn(replace(state, lead=lead), Page.WAY, now)
    return _seek(_turning(there, now))


def _turning(state: State, now: float) -> State:
    """Floors begin to turn by themselves where a way has several."""
    turns = state.page is Page.WAY and state.pace.floor > 0 and _floors(state.lead.way) > 1
    return replace(state, lead=replace(state.lead, floor=0, turned_at=now if turns else None))


def _seek(state: State) -> Step:
    lead = replace(state.lead, sought=state.lead.sought + 1, seeking=True, lost=None)
    ask = x.Seek(lead.sought, lead.goals, state.language, lead.step_free)
    return replace(state, lead=lead), (ask,)


def _list(state: State) -> Step:
    lead = replace(state.lead, sought=state.lead.sought + 1, seeking=True, lost=None)
    return replace(state, lead=lead), (x.ListPlaces(lead.sought, state.language),)


def _found(state: State, way: WayView, now: float) -> State:
    was = state.lead.way
    # The same way stays the same object: nothing is drawn again for it.
    lead = replace(state.lead, seeking=False, lost=None, way=was if was == way else way)
    state = replace(state, lead=lead)
    return state if was is not None and _course(was) == _course(way) else _turning(state, now)


def _course(way: WayView) -> tuple[object, ...]:
    """What makes a way another one; its words do not."""
    return (way.start, way.goal, way.profile, way.found, way.floors, way.metres)


def _back(state: State, now: float) -> Step:
    """To the page one came from, as one left it."""
    lead = replace(state.lead, sought=state.lead.sought + 1, seeking=False)
    state = turn(replace(state, lead=lead), lead.since, now)
    match state.page:
        case Page.SERVICE if state.service_view() is None:
            return turn(state, Page.HOME, now), ()
        case Page.SERVICE:
            return state, prepared(state)
        case Page.PLACES if lead.places_in != state.language:
            return _list(state)
        case Page.TICKET | Page.FOUND if state.ticket is not None:
            return state, (x.Look(state.asked, state.ticket.code),)
    return state, ()
