"""The steps of a visit at the kiosk: a pure state machine, without Qt, clock or database.

``step(state, event, now)`` gives the next state and what is to be done. Two rules hold for
every touch: within ``GUARD_S`` of a page change it acts on nothing, and while the idle
warning stands it only takes the warning away.
"""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

from kiosk.errors import Refused, Vuoro
from kiosk.queueing.ticket import State as TicketState
from kiosk.roles.views import HomeView, TicketView
from screens.touch import effects as x
from screens.touch import events as e
from screens.touch import leading
from screens.touch import state as s
from screens.touch.effects import Effect
from screens.touch.events import Event
from screens.touch.state import Lead, Page, Slip, State, turn

Step = tuple[State, tuple[Effect, ...]]

_TOUCHES = get_args(e.Touch)
_WITH_TICKET = frozenset({Page.TICKET, Page.FOUND})
_ABOUT_A_PLACE = frozenset({Page.SERVICE, Page.TICKET, Page.FOUND})


def step(state: State, event: Event, now: float) -> Step:
    """The state after ``event``, and the effects to carry out.

    Args:
        state: The present state.
        event: What happened.
        now: Seconds on a clock that never jumps; never less than in an earlier step.
    """
    if isinstance(event, _TOUCHES):
        return _on_touch(state, event, now)
    match event:
        case e.Ticked():
            return _on_tick(state, now)
        case e.Scanned(code):
            return _on_scan(state, code, now)
        case e.Given() | e.Shown() | e.Failed() | e.SlipCame():
            return _on_answer(state, event, now)
        case e.HomeSeen(home):
            return _on_home(state, home, now)
        case e.PrinterSeen(prints):
            return replace(state, slipless=not prints), ()
        case e.NotYet(error):
            return replace(state, away=False, said=error if state.home is None else state.said), ()
        case e.WentAway():
            return replace(state, away=True), ()
        case e.CameBack():
            return replace(state, away=False), (x.Refresh(),)
        case e.WayFound() | e.PlacesSeen() | e.WayLost():
            return leading.on_answer(state, event, now), ()
        case e.GuideReady():
            return leading.on_ready(state, event, now)
        case e.WaysChanged():
            return leading.again(state)
        case e.NewsHeard():
            return state, (x.Refresh(), *_look_again(state))
        case e.PaceSet(pace, first):
            untouched = state.language == state.first_language
            language = first if untouched and state.page is Page.HOME else state.language
            return replace(state, pace=pace, first_language=first, language=language), ()
    return state, ()


def fresh(state: State, now: float) -> State:
    """A home page for the next visitor; answers to this one are late from now on."""
    return State(
        pace=state.pace,
        first_language=state.first_language,
        language=state.first_language,
        visit=state.visit + 1,
        asked=state.asked + 1,
        turned_at=now,
        touched_at=now,
        home=state.home,
        away=state.away,
        slipless=state.slipless,
        lead=Lead(guides=state.lead.guides, sought=state.lead.sought + 1),
    )


def _on_touch(state: State, event: Event, now: float) -> Step:
    if now - state.turned_at < s.GUARD_S:
        return state, ()
    if state.warned_at is not None:
        # The page comes back under the finger: a second tap must not act on it.
        return replace(state, touched_at=now, turned_at=now, warned_at=None), ()
    state = replace(state, touched_at=now)
    if isinstance(event, e.LanguageTouched):
        known = state.home is None or event.language in state.home.languages
        return leading.again(replace(state, language=event.language)) if known else (state, ())
    if isinstance(event, e.WayTouched) and state.page in _ABOUT_A_PLACE:
        return leading.open_way(state, now)
    match state.page:
        case Page.HOME:
            return _touch_home(state, event, now)
        case Page.SERVICE:
            return _touch_service(state, event, now)
        case Page.FIND:
            return _touch_find(state, event, now)
        case Page.TICKET | Page.FOUND:
            return _touch_ticket(state, event, now)
        case Page.TROUBLE:
            return _touch_trouble(state, event, now)
        case Page.PLACES:
            return leading.on_places(state, event, now)
        case Page.WAY if isinstance(event, e.LeaveTouched):
            return fresh(state, now), (x.Refresh(),)
        case Page.WAY:
            return leading.on_way(state, event, now)
        case Page.TAKING:
            return state, ()


def _touch_home(state: State, event: Event, now: float) -> Step:
    match event:
        case e.ServiceTouched(service):
            return _open(state, service, None, now)
        case e.FindTouched() if state.home is not None and not state.away:
            opened = replace(state, number="", word="", spelling=False)
            return turn(opened, Page.FIND, now), ()
        case e.PlacesTouched():
            return leading.open_places(state, now)
    return state, ()


def _open(state: State, service: str | None, via: str | None, now: float) -> Step:
    chosen = replace(state, service=service, via=via, errand=None, once=None)
    if chosen.service_view() is None:
        return state, ()
    opened = turn(chosen, Page.SERVICE, now)
    return opened, leading.prepared(opened)


def _touch_service(state: State, event: Event, now: float) -> Step:
    match event:
        case e.TakeTouched(once, errand):
            view = state.service_view()
            if view is None or state.away or not view.takes_numbers or once == state.once:
                return state, ()
            if errand not in [one.id for one in view.errands] and (errand or view.errands):
                return state, ()
            return _take(replace(state, errand=errand, once=once), now)
        case e.ServiceTouched(service):
            return _open(state, service, state.service, now)
        case e.BackTouched() if state.via is not None:
            return _open(state, state.via, None, now)
        case e.BackTouched():
            return turn(state, Page.HOME, now), ()
    return state, ()


def _take(state: State, now: float) -> Step:
    if state.service is None or state.once is None:
        return state, ()
    taking = replace(turn(state, Page.TAKING, now), busy=True)
    # In a flood of numbers the office asks once whom this one is for; another touch says yes.
    ask = x.Take(taking.asked, state.service, state.errand, state.language, state.once, state.sure)
    return taking, (ask,)


def _touch_find(state: State, event: Event, now: float) -> Step:
    entered = state.word if state.spelling else state.number
    match event:
        case e.KeyTouched(key):
            if s.accepts(entered, key, spelling=state.spelling):
                return _entered(state, entered + key), ()
        case e.EraseTouched():
            if entered:
                return _entered(state, entered[:-1]), ()
            return replace(state, spelling=False), ()
        case e.NextTouched():
            if not state.spelling and state.number_complete:
                return replace(state, spelling=True, said=None, turned_at=now), ()
            if state.spelling and state.word_complete and not state.busy:
                return _find(state, state.number, state.word)
        case e.BackTouched() if state.spelling:
            return replace(state, spelling=False, word="", said=None, turned_at=now), ()
        case e.BackTouched():
            return turn(state, Page.HOME, now), ()
    return state, ()


def _entered(state: State, text: str) -> State:
    if state.busy:
        return state
    if state.spelling:
        return replace(state, word=text, said=None)
    return replace(state, number=text, said=None)


def _find(state: State, text: str, word: str | None = None) -> Step:
    finding = replace(state, busy=True, asked=state.asked + 1, said=None)
    return finding, (x.Find(finding.asked, text, word),)


def _touch_ticket(state: State, event: Event, now: float) -> Step:
    ticket = state.ticket
    if ticket is None or state.busy:
        return state, ()
    asking = replace(state, busy=True, asked=state.asked + 1, said=None)
    match event:
        case e.LeaveTouched() | e.BackTouched() if not state.confirming:
            return fresh(state, now), (x.Refresh(),)
        case e.CancelTouched() if ticket.state is TicketState.WAITING:
            return replace(state, confirming=True, said=None, turned_at=now), ()
        case e.KeepTouched() | e.BackTouched() if state.confirming:
            return replace(state, confirming=False, turned_at=now), ()
        case e.CancelMeant(once) if state.confirming:
            return asking, (x.Cancel(asking.asked, ticket.code, once),)
        case e.ComeBackTouched(once) if ticket.state is TicketState.MISSED:
            return asking, (x.ComeBack(asking.asked, ticket.code, once),)
    return state, ()


def _touch_trouble(state: State, event: Event, now: float) -> Step:
    match event:
        case e.AgainTouched() if not state.away:
            # The same touch is meant: should the first try have reached the office after
            # all, the office gives the same number again.
            return _take(state, now)
        case e.BackTouched() | e.LeaveTouched():
            return fresh(state, now), (x.Refresh(),)
    return state, ()


def _on_scan(state: State, code: str, now: float) -> Step:
    if state.page is Page.TAKING:
        return state, ()
    # A reader types like a keyboard: whatever its letters did to the pad is undone.
    clean = replace(state, number="", word="", spelling=False, confirming=False)
    return _find(replace(clean, touched_at=now, warned_at=None), code)


def _on_tick(state: State, now: float) -> Step:
    over = fresh(state, now), (x.Refresh(),)
    if state.page is Page.HOME:
        changed = state.language != state.first_language or state.lead.step_free
        begun = state.busy or changed
        return over if begun and now - state.touched_at >= state.pace.idle else (state, ())
    if state.warned_at is not None:
        return over if now - state.warned_at >= state.pace.warning else (state, ())
    if _may_end_early(state):
        ends = max(state.touched_at, state.slip_at) + state.pace.ticket
        return over if now >= ends else (state, ())
    if now - state.touched_at >= state.pace.idle:
        return replace(state, warned_at=now), ()
    return leading.on_tick(state, now), ()


def _may_end_early(state: State) -> bool:
    printed = state.page is Page.TICKET and state.slip is Slip.PRINTED
    return printed and not state.confirming and not state.busy


def _on_home(state: State, home: HomeView, now: float) -> Step:
    state = replace(state, home=home, away=False, said=state.said if state.home else None)
    if state.language not in home.languages:
        state = replace(state, language=state.first_language)
    if state.page is Page.SERVICE and state.service_view() is None:
        return turn(state, Page.HOME, now), ()
    return state, ()


def _look_again(state: State) -> tuple[Effect, ...]:
    page = leading.from_page(state).page
    if page in _WITH_TICKET and state.ticket is not None and not state.busy:
        return (x.Look(state.asked, state.ticket.code),)
    return ()


def _on_answer(state: State, event: Event, now: float) -> Step:
    match event:
        case e.Given(ask, ticket):
            if ask != state.asked or state.page is not Page.TAKING:
                return state, (x.Drop(ticket.code),)
            there = replace(turn(state, Page.TICKET, now), ticket=ticket)
            there = replace(there, slip=Slip.COMING, slip_at=now)
            shown, asks = leading.strip(there)
            return shown, (leading.print_of(there, ticket), *asks)
        case e.Shown(ask, ticket) if ask == state.asked:
            return _show(state, ticket, now), ()
        case e.Failed(ask, error) if ask == state.asked:
            return _fail(state, error, now)
        case e.SlipCame(code, slip):
            return _on_slip(state, code, slip, now), ()
    return state, ()


def _on_slip(state: State, code: str, slip: Slip, now: float) -> State:
    page = leading.from_page(state).page
    if page is not Page.TICKET or state.ticket is None or state.ticket.code != code:
        return state
    known = replace(state, slip=slip, slip_at=now, warned_at=None)
    # A number without paper stands large on the screen again, whatever map lay over it.
    missing = state.page is Page.WAY and slip is not Slip.PRINTED
    return turn(known, Page.TICKET, now) if missing else known


def _show(state: State, ticket: TicketView, now: float) -> State:
    state = leading.with_needs(state, ticket)
    waits = ticket.state is TicketState.WAITING
    if state.busy or (state.page is Page.TICKET and not waits):
        return replace(turn(state, Page.FOUND, now), ticket=ticket)
    if state.page in _WITH_TICKET:
        return replace(state, ticket=ticket, confirming=state.confirming and waits)
    if leading.from_page(state).page in _WITH_TICKET:
        # Called, or ended, while she looks at the map: that is news, and where to go changed.
        moved = state.ticket is None or ticket.state is not state.ticket.state
        return replace(turn(state, Page.FOUND, now) if moved else state, ticket=ticket)
    return state


def _fail(state: State, error: Vuoro, now: float) -> Step:
    if state.page is Page.TAKING:
        refused = isinstance(error, Refused)
        back = turn(state, Page.SERVICE if refused else Page.TROUBLE, now)
        sure = state.sure or error.code == "is-this-for-you"
        return replace(back, said=error, sure=sure), ((x.Refresh(),) if refused else ())
    if state.page in _WITH_TICKET:
        told = replace(state, busy=False, confirming=False, said=error, touched_at=now)
        return told, _look_again(told)
    if state.page is Page.FIND:
        word = "" if isinstance(error, Refused) else state.word
        return replace(state, busy=False, word=word, said=error, touched_at=now), ()
    opened = replace(turn(state, Page.FIND, now), number="", word="", spelling=False)
    return replace(opened, said=error), ()
