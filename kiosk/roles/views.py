"""What the roles answer with: frozen values, never rows.

Every instant is an aware ``datetime`` in UTC; ``OfficeTime`` of the centre turns it into
local time. Names are ``Names`` of every language, so that a screen changes language
without asking again.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from config.centre import Errand, Mode, Names, Need, PriorityClass
from kiosk.queueing.forecast import Forecast
from kiosk.queueing.hours import Door
from kiosk.queueing.ticket import State as TicketState
from kiosk.roles.desk_views import PausedDesk, StandingView, Told


@dataclass(frozen=True, slots=True)
class PlaceView:
    """A spot as signs name it, with the way from the lobby."""

    id: str
    name: Names
    floor: str | None = None
    way: Names | None = None


@dataclass(frozen=True, slots=True)
class ServiceView:
    """A service as a visitor sees it at one moment.

    ``waiting`` is how many tickets wait, or None when the service gives no numbers or is
    discreet. ``closes_at`` and ``opens_at`` are the next change in that direction, or None
    when none is known within the coming weeks. ``takes_numbers`` is the one thing that
    decides whether the page may offer a number. ``unstaffed``: open by its hours, but no
    desk has served it for a while, so that no wait is promised. ``places_left`` is how many
    numbers are left today where the day's capacity is limited. ``closes_early``: it gives no
    more numbers because it closed before its hours end. ``fallback`` and ``fallback_id`` name the
    service to turn to when this one can't take a visitor. ``standing`` tells of its desks.
    ``wait`` is how long whoever took a number now would wait; None when no number is given or
    the service is discreet. It changes by the minute and is left out of comparisons.
    """

    id: str
    name: Names
    says: Names
    mode: Mode
    numbered: bool
    door: Door
    takes_numbers: bool
    opens_at: datetime | None
    closes_at: datetime | None
    waiting: int | None
    errands: tuple[Errand, ...]
    place: PlaceView
    waiting_place: PlaceView | None
    icon: str
    hue: str
    discreet: bool
    fallback: Names | None
    fallback_id: str | None = None
    unstaffed: bool = False
    places_left: int | None = None
    closes_early: bool = False
    standing: StandingView | None = None
    wait: Forecast | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class NoticeView:
    """A message of the caretakers, valid now."""

    id: int
    text: Names
    until: datetime | None


@dataclass(frozen=True, slots=True)
class HomeView:
    """Everything the kiosk's home page shows.

    ``needs`` can be told with a number; ``classes`` are those that visitors give themselves.
    """

    at: datetime
    centre: Names
    languages: tuple[str, ...]
    services: tuple[ServiceView, ...]
    notices: tuple[NoticeView, ...]
    version: int
    demo_time: bool
    needs: tuple[Need, ...] = ()
    classes: tuple[PriorityClass, ...] = ()


@dataclass(frozen=True, slots=True)
class TicketView:
    """A visitor's own ticket.

    ``number`` is what is printed ("L042"). ``service_name`` and ``errand_name`` are already
    fit for others' eyes: a discreet service gives its neutral name and no errand, and so do
    those that share its series (``discreet``), or one could tell them apart.
    ``code`` is what the slip's QR code says after ``VUORO:``; ``word`` is the check word.
    ``desk`` is the label of the desk that called it, and ``desk_id`` its id, while it is called
    or being served.
    ``held_until`` is when it waits again by itself; ``booked_at`` the booked time of an
    appointment; ``needs`` what the visitor told us; ``visit`` the id that all tickets of one
    visitor share. ``told`` is what to say of it when the service closed early.
    ``wait`` is when it will be called, told to whoever looks at a ticket that waits or is on
    hold, not by an action, and for no ``discreet`` one; ``people_ahead`` then counts those whom
    the policy calls first, "about" unless ``wait.exact``. Left out of comparisons.
    """

    id: int
    number: str
    service: str
    service_name: Names
    errand: str | None
    errand_name: Names | None
    language: str
    state: TicketState
    people_ahead: int
    taken_at: datetime
    business_day: date
    place: PlaceView
    waiting_place: PlaceView | None
    desk: Names | None
    word: str
    code: str
    discreet: bool
    centre: Names
    visit: int = 0
    held_until: datetime | None = None
    booked_at: datetime | None = None
    needs: tuple[Need, ...] = ()
    told: Told | None = None
    desk_id: str | None = None
    wait: Forecast | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Reason:
    """Why this ticket was called: data, stored with the call.

    ``rule`` names the policy's rule; ``waited_seconds`` is the wait at the call; ``heads`` is
    how many queues had somebody waiting. Where a mix between services decided, ``share`` is the
    one whose turn it was and ``among`` are those that took part; ``group`` and ``groups`` say
    the same of a mix between classes. ``note`` is what the clerk gave as the reason for a
    chosen ticket.
    """

    rule: str
    waited_seconds: int
    heads: int
    share: str = ""
    among: tuple[str, ...] = ()
    group: str = ""
    groups: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class CallReason:
    """Why a ticket was called last, to which desk and when."""

    number: str
    service_name: Names
    desk: Names
    called_at: datetime
    reason: Reason
    share_name: Names | None
    group_name: Names | None = None


@dataclass(frozen=True, slots=True)
class DeskTicket:
    """A ticket as the clerk sees it.

    ``slip`` is the last print outcome: "printed", "not_printed", "unknown" or None when
    nothing was sent to a printer. ``needs`` are what the clerk should do for this visitor;
    ``priority`` the class, None when ordinary. ``may_miss_at`` is from when the desk may say
    that the visitor did not come; ``never_missed``: not at all, since this visitor can't see
    or hear the call or waits to be fetched. ``closes_first`` is when the service closes for the
    day, if a hold ends only after that. ``others`` are the numbers the same visitor holds
    elsewhere today.
    """

    id: int
    number: str
    service: str
    service_name: Names
    errand_name: Names | None
    language: str
    state: TicketState
    taken_at: datetime
    called_at: datetime | None = None
    serving_at: datetime | None = None
    ended_at: datetime | None = None
    estimated: bool = False
    calls: int = 0
    reason: Reason | None = None
    slip: str | None = None
    word: str = ""
    needs: tuple[Need, ...] = ()
    priority: str | None = None
    booked_at: datetime | None = None
    held_until: datetime | None = None
    closes_first: datetime | None = None
    may_miss_at: datetime | None = None
    never_missed: bool = False
    others: tuple[str, ...] = ()
    visit: int = 0


@dataclass(frozen=True, slots=True)
class QueueView:
    """One service's queue.

    ``desks_open`` is at how many desks somebody works for it; ``wait`` how long whoever took a
    number now would wait, left out of comparisons.
    """

    service: str
    service_name: Names
    door: Door
    waiting: int
    longest_since: datetime | None
    target_wait_minutes: int
    unstaffed: bool = False
    closes_early: bool = False
    desks_open: int = 0
    paused: tuple[PausedDesk, ...] = ()
    wait: Forecast | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class UndoView:
    """The last action of a desk, as long as it can be undone.

    ``verb`` is the method of the role, such as ``call_next``; ``numbers`` are those whose
    state it changed.
    """

    verb: str
    numbers: tuple[str, ...]
    until: datetime


@dataclass(frozen=True, slots=True)
class SittingView:
    """Who has a desk, since when, and whether it calls.

    ``owner`` is empty where the desk is worked by commands. ``until`` is when the desk is free
    for others unless it is heard of again. ``paused_until`` is when a pause is meant to end;
    None while calling, or when no end was told (``paused_at`` says which).
    """

    desk: str
    owner: str
    since: datetime
    until: datetime
    paused_at: datetime | None = None
    paused_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class DeskView:
    """Everything the desk's window shows.

    ``waiting`` holds the first tickets of the desk's queues, oldest first, 50 at most;
    ``recent`` what this desk called today, newest first, 20 at most; ``missed`` who may
    still come back; ``held`` who is on hold, the next to return first. ``undo`` is the desk's
    last action while it can be undone; ``sitting`` who has the desk. ``arrives_by_itself_at``:
    when the called ticket becomes serving, estimated, without Arrived.
    """

    at: datetime
    desk: str
    label: Names
    profile: str
    centre: Names
    languages: tuple[str, ...]
    current: DeskTicket | None
    arrives_by_itself_at: datetime | None
    queues: tuple[QueueView, ...]
    waiting: tuple[DeskTicket, ...]
    recent: tuple[DeskTicket, ...]
    missed: tuple[DeskTicket, ...]
    demo_time: bool
    held: tuple[DeskTicket, ...] = ()
    undo: UndoView | None = None
    sitting: SittingView | None = None


@dataclass(frozen=True, slots=True)
class CallMade:
    """A call or recall as the journal has it; ``withdrawn``: the desk undid it."""

    entry: int
    at: datetime
    kind: str
    number: str
    service: str
    desk: str
    withdrawn: bool


@dataclass(frozen=True, slots=True)
class CallView:
    """A call as a lobby shows it: number and place only.

    ``entry`` is the journal entry of the latest call or recall and grows with time, so it
    names one announcement. ``times`` is 1 for the first call, 2 after one recall.
    ``live`` is False once the visitor came, missed it or it was withdrawn.
    ``arrow`` is what the caretaker says of this display and this desk, or None: then the
    lobby knows the way to the desk of ``desk_key`` (its id might tell the service).
    """

    entry: int
    number: str
    desk: Names
    place: PlaceView
    arrow: str | None
    language: str
    called_at: datetime
    times: int
    live: bool
    desk_key: str


@dataclass(frozen=True, slots=True)
class LobbyView:
    """Everything a lobby shows: today's calls of its services, newest first, 20 at most.

    ``head`` is the journal entry this picture is true for. ``services`` tells how each service
    stands whose numbers it shows; discreet ones, and those that must look like them, are left out.
    """

    at: datetime
    centre: Names
    languages: tuple[str, ...]
    voice_language: str
    voice: bool
    air_seconds: int
    calls: tuple[CallView, ...]
    notices: tuple[NoticeView, ...]
    head: int
    version: int
    demo_time: bool
    services: tuple[StandingView, ...] = ()


@dataclass(frozen=True, slots=True)
class VersionView:
    """A published version of the centre."""

    number: int
    published_at: datetime
    note: str
    restored_from: int | None
    checksum: str


@dataclass(frozen=True, slots=True)
class DeviceView:
    """What a device last said of itself."""

    device: str
    role: str
    seen_at: datetime
    version: int
    health: dict[str, str] = field(default_factory=dict)
