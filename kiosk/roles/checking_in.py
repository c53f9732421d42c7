"""What a booked visitor does at a kiosk: check in by code or by time, or go another way."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from config.centre import Service
from kiosk.errors import Refused
from kiosk.queueing.booking import BookingState, Standing, read_booking_code, window_of
from kiosk.queueing.numbering import Lane, read_code
from kiosk.queueing.ticket import State
from kiosk.roles.acting import change, give_number
from kiosk.roles.booking_views import BookedTime, BookedTimes
from kiosk.roles.calling import called_since
from kiosk.roles.floods import stem
from kiosk.roles.showing import service_of, settled, ticket_view
from kiosk.roles.views import TicketView
from kiosk.roles.way_on import desks_for, fallback_of, is_open, places, refuse_outside, way_on
from kiosk.store import appointments, tickets
from kiosk.store.appointments import Row as BookingRow
from kiosk.store.journal import Kind
from kiosk.store.store import Reading, Store, Work
from kiosk.store.tickets import Row

_GUESSES, _GUESS_SPAN = 6, timedelta(minutes=5)
_GIVEN_UP = frozenset({State.CANCELLED, State.EXPIRED})


@dataclass(frozen=True, slots=True)
class _Who:
    """A visitor, as far as the kiosk knows."""

    language: str | None
    needs: tuple[str, ...]
    slip: str | None


class CheckingIn:
    """The visitor of one kiosk, as far as booked times go; whole in ``Visitor``.

    Every action of it takes ``language`` (by default the centre's first), ``needs`` as
    ``Visitor.take_ticket``, ``once``, the id of this touch, and ``slip``, the scan code of a
    slip that the visitor holds: the number then belongs to the same visit, so that nobody is
    called to two desks at once. A slip that is not good is ``no-such-ticket``.

    A ``Refused`` that has a way on names it: ``service_id`` and ``booked_at`` are what
    ``fallback`` takes, ``fallback`` is the name of the service it leads to, ``none`` where
    there is none.
    """

    def __init__(self, store: Store, device: str) -> None:
        self._store = store
        self.device = device
        self._guesses: deque[datetime] = deque(maxlen=_GUESSES)

    def check_in(
        self,
        code: str,
        language: str | None = None,
        needs: Iterable[str] = (),
        once: str | None = None,
        slip: str | None = None,
    ) -> TicketView:
        """Checks in by the code of the letter; whoever has done so gets the same ticket.

        Raises:
            Refused: ``unknown-booking``; ``too-many-tries`` after six wrong codes within five
                minutes; ``booking-cancelled``; ``booking-early`` with ``opens``;
                ``booking-late``; ``booking-closed-early``.
        """
        told = read_booking_code(code)
        with self._store.work() as work:
            done = work.repeated(key := self._key("check_in", once))
            if done is not None:
                return ticket_view(work, self._by_id(work, done["ticket"]))
            self._refuse_guessing(work.now)
            booking = None if told is None else appointments.by_code(work.connection, told)
            if booking is None:
                self._guesses.append(work.now)
                raise Refused("unknown-booking")
            row = self._same_ticket(work, booking)
            if row is None:
                service = service_of(work.centre(), booking.service)
                if booking.state is BookingState.CANCELLED:
                    raise Refused("booking-cancelled", **way_on(work, service, booking.booked_at))
                refuse_outside(work, service, booking.booked_at)
                who = _Who(language, tuple(needs), slip)
                row = self._give(work, service, booking.booked_at, [booking], who)
            work.done(key, {"ticket": row.id})
            return ticket_view(work, row)

    def booked_times(self, service: str) -> BookedTimes:
        """Today's times of a service that nobody has checked in for, the next one first.

        Times whose check-in has ended are left out: ``fallback`` is the way for those.

        Raises:
            Refused: ``unknown-service``.
        """
        with self._store.read() as reading:
            centre = reading.centre()
            one = service_of(centre, service)
            times = []
            for at in sorted(places(reading, one)):
                window = window_of(at, one)
                standing = window.standing(reading.now)
                if standing is not Standing.LATE:
                    now = standing is Standing.IN_TIME
                    times.append(BookedTime(at, window.opens_at, window.ends_at, now))
            target = fallback_of(reading, one)
            return BookedTimes(
                one.id,
                one.spoken_of,
                tuple(times),
                None if target is None else target.spoken_of,
                None if target is None else target.id,
            )

    def check_in_at(
        self,
        service: str,
        time: datetime,
        language: str | None = None,
        needs: Iterable[str] = (),
        once: str | None = None,
        slip: str | None = None,
    ) -> TicketView:
        """Checks in for a time of ``booked_times``.

        Where two have booked the same time, the ticket belongs to neither booking until a
        desk says to which.

        Raises:
            Refused: ``unknown-service``; ``no-booking-then`` when nobody has booked it, or all
                who have are here; ``booking-early`` with ``opens``; ``booking-late``;
                ``booking-closed-early``.
        """
        with self._store.work() as work:
            done = work.repeated(key := self._key("check_in_at", once))
            if done is not None:
                return ticket_view(work, self._by_id(work, done["ticket"]))
            one = service_of(work.centre(), service)
            candidates = places(work, one).get(time, [])
            if not candidates:
                raise Refused("no-booking-then", **way_on(work, one, time))
            refuse_outside(work, one, time)
            row = self._give(work, one, time, candidates, _Who(language, tuple(needs), slip))
            work.done(key, {"ticket": row.id})
            return ticket_view(work, row)

    def fallback(
        self,
        service: str,
        time: datetime,
        language: str | None = None,
        needs: Iterable[str] = (),
        once: str | None = None,
        slip: str | None = None,
        *,
        sure: bool = False,
    ) -> TicketView:
        """Takes a number where help is, for an appointment that could not be checked in.

        Its place in that queue is that of the booked time, so that nobody loses it by having
        been sent there; a time still to come counts as now.

        Args:
            service: The service of the appointment.
            time: The booked time, as the visitor says.
            language: The visitor's language.
            needs: What the visitor needs.
            once: Id of this touch.
            slip: Scan code of a slip the visitor holds.
            sure: Whether the visitor said yes to ``is-this-for-you``.

        Raises:
            Refused: ``unknown-service``, ``time-not-today``, ``no-fallback``, and as
                ``Visitor.take_ticket`` when that service is closed too or the kiosk gave many
                numbers.
        """
        with self._store.work() as work:
            done = work.repeated(key := self._key("fallback", once))
            if done is not None:
                return ticket_view(work, self._by_id(work, done["ticket"]))
            one = service_of(work.centre(), service)
            if work.time().business_day(time) != work.day():
                raise Refused("time-not-today", booked=work.time().local(time))
            target = fallback_of(work, one)
            if target is None:
                raise Refused("no-fallback", service=one.spoken_of)
            who, by_hours = _Who(language, tuple(needs), slip), not is_open(work, target)
            row = self._number(work, target, who, time, by_hours=by_hours)
            if row.since > work.now:
                row = change(work, row, since=work.now)
            stem(work, self.device, row, sure=sure or slip is not None)
            row = called_since(work, row)
            work.done(key, {"ticket": row.id})
            return ticket_view(work, row)

    def _give(
        self,
        work: Work,
        service: Service,
        time: datetime,
        candidates: list[BookingRow],
        who: _Who,
    ) -> Row:
        """Gives the number of a booked visitor; the booking is theirs if it is the only one."""
        wanted = {desks_for(work.centre(), one, service) for one in candidates}
        row = self._number(
            work,
            service,
            who,
            time,
            lane=Lane.APPOINTMENT,
            for_desk=wanted.pop() if len(wanted) == 1 else None,
        )
        alone = len(candidates) == 1
        if alone:
            appointments.link(work.connection, candidates[0].id, row.id, work.now)
        note_checked_in(work, row, candidates[0].id if alone else None)
        return called_since(work, row)

    def _number(
        self,
        work: Work,
        service: Service,
        who: _Who,
        time: datetime,
        *,
        lane: Lane = Lane.QUEUE,
        for_desk: str | None = None,
        by_hours: bool = False,
    ) -> Row:
        """Gives a number in the order of a booked time, to a new visitor or one with a slip."""
        language, visit = who.language or work.centre().languages[0], None
        slip = None if who.slip is None else self._of_slip(work, who.slip)
        if slip is not None:
            language = slip.language
            visit = tickets.visit(work.connection, slip.visit)
        row = give_number(
            work,
            service.id,
            device=self.device,
            language=language,
            needs=who.needs,
            by_hours=by_hours,
            booked_at=time,
            lane=lane,
            for_desk=for_desk,
            visit=None if visit is None else visit.id,
            priority=None if visit is None else visit.priority,
        )
        # One slip, one word.
        return row if slip is None else change(work, row, word=slip.word)

    def _of_slip(self, work: Work, told: str) -> Row:
        code = read_code(told)
        row = None if code is None else tickets.by_code(work.connection, code)
        if row is None or row.business_day != work.day():
            raise Refused("no-such-ticket")
        return row

    def _same_ticket(self, work: Work, booking: BookingRow) -> Row | None:
        """The ticket of whoever has checked in already, unless it was given up."""
        row = None if booking.ticket is None else tickets.by_id(work.connection, booking.ticket)
        return None if row is None or settled(row, work).state in _GIVEN_UP else row

    def _refuse_guessing(self, now: datetime) -> None:
        while self._guesses and now - self._guesses[0] > _GUESS_SPAN:
            self._guesses.popleft()
        if len(self._guesses) == _GUESSES:
            raise Refused("too-many-tries", minutes=int(_GUESS_SPAN.total_seconds() // 60))

    def _key(self, method: str, once: str | None) -> str | None:
        return None if once is None else f"{self.device}:{method}:{once}"

    def _by_id(self, reading: Reading, ticket: int) -> Row:
        row = tickets.by_id(reading.connection, ticket)
        if row is None:
            raise Refused("no-such-ticket")
        return row


def note_checked_in(work: Work, row: Row, booking: int | None) -> None:
    """Writes in the journal that a booked visitor is here; never the booking's code."""
    said: dict[str, object] = {"number": row.printed, "booking": booking}
    if row.for_desk is not None:
        said["for_desk"] = row.for_desk
    work.pen.write(
        Kind.CHECKED_IN,
        ticket=row.id,
        service=row.service,
        device=row.device,
        day=row.business_day,
        data=said,
    )
