"""A list of bookings as another system writes it: CSV with a heading.

Columns: ``time``, ``service`` and, where wanted, ``desk`` or ``pool`` and ``code``; commas,
semicolons or tabs between them. No other column is taken: a list that carries who comes
is refused whole, so that no name ever enters the house. A row that can't be used becomes a
fault with its line; the others still count.
"""

from __future__ import annotations

import csv
import io
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from difflib import get_close_matches

from config.centre import Centre, Service
from kiosk.clock import OfficeTime
from kiosk.errors import Refused
from kiosk.queueing.booking import Booking, bookable, read_booking_code

COLUMNS = ("time", "service", "desk", "pool", "code")
"""The columns of a list, in any order; the first two must be there."""

MOST_BYTES = 20_000_000
MOST_ROWS = 200_000
_FURTHEST = timedelta(days=800)

_IDENTITY_COLUMN = re.compile(
    r"name|nimi|namn|person|henkil|asiakas|customer|client|patient|potilas|kund|hetu|ssn|sotu"
    r"|phone|puh|tel|mobil|mail|posti|post|address|osoite|adress|birth|synt|dob"
    r"|[\u0600-\u06ff]",
    re.IGNORECASE,
)
_IDENTITY_VALUE = re.compile(
    # A Finnish personal identity code, a Swedish one, an e-mail address, a telephone number.
    r"(?<![0-9A-Z])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d[-+A-FU-Y]\d{3}[0-9A-Y](?![0-9A-Z])"
    r"|(?<![0-9A-Z])(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])-\d{4}(?![0-9A-Z])"
    r"|\S+@\S+\.\S+"
    r"|\+\d[\d ()-]{6,}"
    r"|(?<!\d)0[45]\d[ -]\d{3,4}[ -]?\d{3,4}",
    re.IGNORECASE,
)
_MOBILE = re.compile(r"0[45]\d{7,9}")
_PERSONS_NAME = re.compile(r"[^\W\d_]{2,}[ ,]+[^\W\d_]{2,}.*")


@dataclass(frozen=True, slots=True)
class RowFault:
    """A row that could not be used.

    ``code`` names the sentence ``refused-<code>``, which says what is wrong and how to mend
    it; ``values`` are what it names. ``line`` counts from 1, the heading included; 0 where
    there is no file.
    """

    line: int
    code: str
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A list as read.

    Attributes:
        bookings: What can be used, in order of time.
        faults: What can't, by line.
        complete: The days of which every row could be read, so that what is missing is
            cancelled.
        named: Codes of rows that can't be used.
        lines: The line of each code among the bookings.
    """

    bookings: tuple[Booking, ...]
    faults: tuple[RowFault, ...]
    complete: frozenset[date]
    named: frozenset[str]
    lines: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Rules:
    """What rows are read by: the centre in force, its time, and the present day."""

    centre: Centre
    time: OfficeTime
    today: date

    def booking(self, cells: Mapping[str, str]) -> Booking:
        """The booking of a row.

        Args:
            cells: What the row says, by column; a column may be missing.

        Raises:
            Refused: ``row-…``: the first thing that is wrong with it.
        """
        at = self._time(cells.get("time", "").strip())
        service = self._service(cells.get("service", "").strip())
        desk, pool = (cells.get(key, "").strip() or None for key in ("desk", "pool"))
        if desk and pool:
            raise Refused("row-desk-and-pool", desk=desk, pool=pool)
        if desk:
            self._check_desk(desk, service)
        if pool:
            self._check_pool(pool, service)
        told = cells.get("code", "").strip()
        code = read_booking_code(told)
        if told and code is None:
            raise Refused("row-code-unreadable")
        return Booking(self.time.business_day(at), at, service.id, desk, pool, code)

    def day_of(self, cells: Mapping[str, str]) -> date | None:
        """The business day a row speaks of, even where the rest of it can't be used."""
        try:
            return self.time.business_day(self._time(cells.get("time", "").strip()))
        except Refused:
            return None

    def _time(self, told: str) -> datetime:
        try:
            moment = datetime.fromisoformat(told)
            at = moment if moment.tzinfo else moment.replace(tzinfo=self.time.zone)
            at = at.astimezone(UTC)
        except (ValueError, OverflowError):
            raise Refused("row-time-unreadable", told=told[:40]) from None
        if len(told) <= len("2026-11-24"):
            raise Refused("row-time-unreadable", told=told)
        # Years that no calendar of ours reaches are kept from the reckoning below.
        if at.date() - self.today > _FURTHEST:
            raise Refused("row-time-far", told=told)
        if self.today - at.date() > _FURTHEST:
            raise Refused("row-time-past", told=told)
        if moment.tzinfo is None:
            if self.time.local(at).replace(tzinfo=None) != moment:
                raise Refused("row-time-gap", told=told)
            if moment.replace(tzinfo=self.time.zone, fold=1).astimezone(UTC) != at:
                raise Refused("row-time-twice", told=told)
        if self.time.business_day(at) < self.today:
            raise Refused("row-time-past", told=told)
        return at

    def _service(self, told: str) -> Service:
        known = {one.id: one for one in self.centre.services}
        service = known.get(told)
        if service is None:
            raise Refused("row-service-unknown", told=told[:40], meant=_meant(told, known))
        if not bookable(self.centre, service):
            raise Refused("row-service-unbookable", service=told)
        return service

    def _check_desk(self, told: str, service: Service) -> None:
        known = {one.id: one for one in self.centre.desks}
        if told not in known:
            raise Refused("row-desk-unknown", told=told[:40], meant=_meant(told, known))
        if service.id not in self.centre.profile(known[told].profile).services:
            raise Refused("row-desk-elsewhere", told=told, service=service.id)

    def _check_pool(self, told: str, service: Service) -> None:
        known = {one.id: one for one in self.centre.profiles}
        if told not in known:
            raise Refused("row-pool-unknown", told=told[:40], meant=_meant(told, known))
        if service.id not in known[told].services:
            raise Refused("row-pool-elsewhere", told=told, service=service.id)


def read_sheet(data: bytes, rules: Rules, days: Collection[date] = ()) -> Sheet:
    """Reads a list.

    Args:
        data: The file, UTF-8 or UTF-16.
        rules: What its rows are read by.
        days: Days it covers besides those of its rows: with no row, all of theirs is cancelled.

    Raises:
        Refused: ``import-…``: nothing of it can be used, or it carries who comes.
    """
    rows = _rows(_text(data))
    refuse_identity(rows)
    reading = _Reading(rules, set(days))
    for line, cells in rows:
        reading.take(line, cells)
    return reading.sheet()


def _text(data: bytes) -> str:
    if len(data) > MOST_BYTES:
        raise Refused("import-too-large", most=MOST_ROWS)
    wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    try:
        text = data.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError:
        raise Refused("import-not-text") from None
    if "\0" in text:
        raise Refused("import-not-text")
    return text


_Rows = list[tuple[int, dict[str, str] | None]]
"""Line and cells by column; None for a row that is no row of this list."""


def _rows(text: str) -> _Rows:
    heading = next((line for line in text.splitlines() if line.strip()), "")
    delimiter = max(",;\t", key=heading.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    columns: list[str] | None = None
    rows: _Rows = []
    line = 1
    try:
        for cells in reader:
            begins, line = line, reader.line_num + 1
            if not any(cell.strip() for cell in cells):
                continue
            if columns is None:
                columns = [cell.strip().lower() for cell in cells]
                _check_columns(columns)
                continue
            if len(rows) == MOST_ROWS:
                raise Refused("import-too-large", most=MOST_ROWS)
            broken = any("\n" in cell or "\r" in cell for cell in cells)
            if broken or any(cell.strip() for cell in cells[len(columns) :]):
                rows.append((begins, None))
            else:
                rows.append((begins, dict(zip(columns, cells, strict=False))))
    except csv.Error:
        raise Refused("import-not-text") from None
    if columns is None:
        raise Refused("import-empty")
    return rows


def _check_columns(columns: list[str]) -> None:
    known = ", ".join(COLUMNS)
    for column in columns:
        if column in COLUMNS and columns.count(column) == 1:
            continue
        if _IDENTITY_COLUMN.search(column):
            raise Refused("import-identity", column=column[:40], known=known)
        raise Refused("import-column-unknown", column=column[:40], known=known)
    for wanted in COLUMNS[:2]:
        if wanted not in columns:
            raise Refused("import-column-missing", column=wanted, known=known)


def refuse_identity(rows: Iterable[tuple[int, Mapping[str, str] | None]]) -> None:
    """Refuses cells that hold who comes, as a column of the right name still may.

    Args:
        rows: Line and cells by column of each row.

    Raises:
        Refused: ``import-identity-value``.
    """
    codes = []
    for line, cells in rows:
        for column, cell in (cells or {}).items():
            told = cell.strip()
            names = column == "code" and _PERSONS_NAME.fullmatch(told)
            if names or (column != "time" and _IDENTITY_VALUE.search(told)):
                raise Refused("import-identity-value", column=column, line=line)
            if column == "code" and told:
                codes.append(told)
    if codes and all(_MOBILE.fullmatch(code) for code in codes):
        raise Refused("import-identity-value", column="code", line=2)


class _Reading:
    """Takes row after row."""

    def __init__(self, rules: Rules, days: set[date]) -> None:
        self._rules = rules
        self._days = days
        self._unsure: set[date] = set()
        self._blind = False
        self._named: set[str] = set()
        self._nameless: list[Booking] = []
        self._by_code: dict[str, list[tuple[int, Booking]]] = defaultdict(list)
        self._faults: list[RowFault] = []

    def take(self, line: int, cells: dict[str, str] | None) -> None:
        """Reads one row; None is one that can't be told apart from its neighbours."""
        if cells is None:
            self._blind = True
            self._faults.append(RowFault(line, "row-broken"))
            return
        try:
            booking = self._rules.booking(cells)
        except Refused as refused:
            self._faults.append(RowFault(line, refused.code, refused.values))
            if refused.code != "row-time-past":
                self._doubt(cells)
            return
        self._days.add(booking.day)
        if booking.code is None:
            self._nameless.append(booking)
        else:
            self._by_code[booking.code].append((line, booking))

    def _doubt(self, cells: dict[str, str]) -> None:
        """Notes what an unusable row leaves open: nothing that it may mean is cancelled."""
        day = self._rules.day_of(cells)
        code = read_booking_code(cells.get("code", ""))
        if day is not None:
            self._days.add(day)
        if code is not None:
            self._named.add(code)
        elif day is not None:
            self._unsure.add(day)
        else:
            self._blind = True

    def sheet(self) -> Sheet:
        """What was read."""
        bookings = [*self._nameless, *self._once_each()]
        return Sheet(
            tuple(sorted(bookings, key=lambda one: one.order)),
            tuple(sorted(self._faults, key=lambda fault: fault.line)),
            frozenset() if self._blind else frozenset(self._days - self._unsure),
            frozenset(self._named),
            {code: rows[0][0] for code, rows in self._by_code.items()},
        )

    def _once_each(self) -> Iterator[Booking]:
        for code, rows in self._by_code.items():
            first = rows[0][1]
            if code not in self._named and all(booking == first for _, booking in rows):
                yield first
                continue
            # Which of them is meant, only the sender knows: what is stored stays.
            self._named.add(code)
            self._faults += [RowFault(line, "row-code-twice") for line, _ in rows]


def _meant(told: str, known: Collection[str]) -> str:
    return next(iter(get_close_matches(told, list(known), n=1)), "none")
