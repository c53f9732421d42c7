"""The one place that wires the machine's settings, store and clock into the roles.

from kiosk.office import open_office

with open_office() as office:
    ticket = office.visitor("kiosk-1").take_ticket("lab", language="fi", once="7f3c")
    called = office.staff("lab-1").call_next()
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self
from zoneinfo import ZoneInfo

from config.centre import Centre
from config.machine import read_machine
from config.texts import Texts
from kiosk.clock import Clock, OfficeTime
from kiosk.errors import Trouble
from kiosk.roles.bookings import Bookings
from kiosk.roles.caretaker import Caretaker
from kiosk.roles.device import Device
from kiosk.roles.forecasting import Forecasting
from kiosk.roles.guide import Guide, Moment
from kiosk.roles.keeping import Keeping
from kiosk.roles.lobby import LobbyRole
from kiosk.roles.plan_shelf import PlanShelf
from kiosk.roles.replaying import Replay
from kiosk.roles.staff import Staff
from kiosk.roles.steward import Steward
from kiosk.roles.supervisor import Supervisor
from kiosk.roles.visitor import Visitor
from kiosk.store import blocked
from kiosk.store.feed import Feed
from kiosk.store.store import Reading, Store


class Office:
    """One centre, open for work. Threads may share it; close it at the end."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._texts: tuple[int, Texts] | None = None
        self._plans = PlanShelf()
        self._seen: Moment | None = None

    def visitor(self, device: str) -> Visitor:
        """The visitor at a kiosk."""
        return Visitor(self._store, device)

    def staff(self, desk: str, owner: str = "") -> Staff:
        """The clerk at a desk; ``owner`` is who sits there, as others are told."""
        return Staff(self._store, desk, owner)

    def lobby(self, display: str) -> LobbyRole:
        """A call display."""
        return LobbyRole(self._store, display)

    def bookings(self) -> Bookings:
        """The bookings that other systems send."""
        return Bookings(self._store)

    def caretaker(self) -> Caretaker:
        """The caretaker."""
        return Caretaker(self._store, self._plans)

    def guide(self, device: str | None = None) -> Guide:
        """Who shows the way, from where a device stands or from anywhere."""
        return Guide(self._moment, self._plans, device)

    def device(self, device: str) -> Device:
        """A running device."""
        return Device(self._store, device)

    def forecasting(self) -> Forecasting:
        """Who asks how long people wait, and how true what was promised has been."""
        return Forecasting(self._store)

    def keeping(self) -> Keeping:
        """Who answers for what is kept, and reports on it."""
        return Keeping(self._store)

    def supervisor(self) -> Supervisor:
        """Who watches over all desks and queues."""
        return Supervisor(self._store, self._plans)

    def steward(self, owner: str) -> Steward:
        """Who tends what falls due; ``owner`` names this program among all of the centre."""
        return Steward(self._store, owner)

    def replay(self) -> Replay:
        """Who asks what another policy would have done to a day."""
        return Replay(self._store)

    def feed(self, since: int | None = None) -> Feed:
        """What is new after journal entry ``since``; by default from now on."""
        return self._store.feed(since)

    def centre(self) -> Centre:
        """The published centre; raises ``Refused("nothing-published")``."""
        with self._store.read() as reading:
            return reading.centre()

    def version(self) -> int:
        """The published version; raises ``Refused("nothing-published")``."""
        with self._store.read() as reading:
            return reading.version()

    def texts(self) -> Texts:
        """The product's texts with the centre's own merged over them."""
        with self._store.read() as reading:
            return self._texts_of(reading)

    def now(self) -> datetime:
        """The present instant, UTC, in demo time when the centre runs on it."""
        return self._store.now()

    @property
    def demo_time(self) -> bool:
        """Whether the centre runs on a time other than the real one."""
        return self._store.demo_time

    def set_time(self, at: datetime | None) -> None:
        """Lets the whole centre live at another time; None ends that."""
        self._store.set_time(at)

    def time(self) -> OfficeTime:
        """Local time and business days of the centre."""
        centre = self.centre()
        return OfficeTime(ZoneInfo(centre.time_zone), centre.day_starts)

    def local(self, instant: datetime) -> datetime:
        """The instant on the centre's wall clock."""
        return self.time().local(instant)

    @property
    def address(self) -> str:
        """The database's address, without a password."""
        return self._store.database.shown_url

    def close(self) -> None:
        """Closes every connection to the database."""
        self._store.close()

    def _moment(self) -> Moment:
        """What a guide must know as it is now; while the database is away, as it was last."""
        try:
            with self._store.read() as reading:
                out = blocked.keys(reading.connection, reading.now)
                self._seen = Moment(reading.centre(), self._texts_of(reading), out)
        except Trouble:
            if self._seen is None:
                raise
        return self._seen

    def _texts_of(self, reading: Reading) -> Texts:
        version, centre = reading.version(), reading.centre()
        kept = self._texts
        if kept is None or kept[0] != version:
            kept = self._texts = (version, Texts.of_centre(centre))
        return kept[1]

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def open_office(
    database: str | Path | None = None,
    *,
    at: datetime | None = None,
    clock: Clock | None = None,
) -> Office:
    """Opens the centre's office, creating or upgrading its database.

    Args:
        database: ``postgresql://…``, ``sqlite:///…`` or the path of an SQLite file; by
            default what this machine is told (``config.machine``).
        at: Lets every process of the centre live at this time from now on (demo time).
        clock: Another clock than the machine's, for tests and simulated days.

    Raises:
        Refused: ``database-address``, ``database-on-share``.
        Trouble: ``database-away``, ``schema-newer``.
    """
    office = Office(Store(database or read_machine().database, clock))
    if at is not None:
        try:
            office.set_time(at)
        except BaseException:
            office.close()
            raise
    return office
