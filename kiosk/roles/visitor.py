"""What a visitor may do: look, take a number, find it again, give it back."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from datetime import datetime, timedelta

from kiosk.errors import Refused
from kiosk.queueing.numbering import read_code, read_number
from kiosk.queueing.ticket import Action, State
from kiosk.roles.acting import (
    advance,
    bring_back,
    give_number,
    hold_until,
    is_over,
    settle,
)
from kiosk.roles.calling import call_for_free
from kiosk.roles.showing import notice_views, service_view, ticket_view
from kiosk.roles.views import HomeView, TicketView
from kiosk.store import queues, tickets
from kiosk.store.journal import Kind
from kiosk.store.store import Reading, Store
from kiosk.store.tickets import Row

_GUESSES, _GUESS_SPAN = 6, timedelta(minutes=5)


class Visitor:
    """The visitor who stands at one kiosk."""

    def __init__(self, store: Store, device: str) -> None:
        self._store = store
        self.device = device
        self._guesses: deque[datetime] = deque(maxlen=_GUESSES)

    def home(self) -> HomeView:
        """Every service this kiosk shows, as it is now."""
        with self._store.read() as reading:
            centre = reading.centre()
            try:
                shown = centre.shown_by(centre.kiosk(self.device))
            except KeyError:
                shown = centre.services
            counts = queues.waiting_counts(
                reading.connection, [service.id for service in shown], reading.now
            )
            return HomeView(
                at=reading.now,
                centre=centre.name,
                languages=centre.languages,
                services=tuple(
                    service_view(reading, centre, service, counts[service.id][0])
                    for service in shown
                ),
                notices=notice_views(reading),
                version=reading.version(),
                demo_time=reading.demo_time,
            )

    def take_ticket(
        self,
        service: str,
        errand: str | None = None,
        language: str | None = None,
        needs: Iterable[str] = (),
        once: str | None = None,
    ) -> TicketView:
        """Takes a number.

        Args:
            service: Id of the service.
            errand: Id of an errand of the service.
            language: The visitor's language; by default the centre's first.
            needs: What the visitor needs, such as ``step_free``.
            once: Id of this touch; repeated with the same id it returns the same ticket.

        Raises:
            Refused: ``unknown-service``, ``unknown-errand``, ``unknown-language``,
                ``no-numbers``, ``service-closed``, ``no-more-numbers``.
            Trouble: the database can't be reached; with ``once`` it is safe to try again.
        """
        key = self._key("take_ticket", once)
        with self._store.work() as work:
            done = work.repeated(key)
            if done is not None:
                return ticket_view(work, self._by_id(work, done["ticket"]))
            row = give_number(
                work,
                service,
                device=self.device,
                language=language or work.centre().languages[0],
                errand=errand,
                needs=needs,
            )
            call_for_free(work, {row.service})
            work.done(key, {"ticket": row.id})
            return ticket_view(work, row)

    def ticket(self, code: str) -> TicketView:
        """The ticket whose slip bears the scan code.

        Raises:
            Refused: ``no-such-ticket``, ``ticket-of-another-day``.
        """
        with self._store.read() as reading:
            return ticket_view(reading, self._by_code(reading, code))

    def find(self, code_or_number: str, word: str | None = None) -> TicketView:
        """Finds a ticket by its scan code, or by number and check word.

        Raises:
            Refused: ``no-such-ticket`` whether number or word is wrong, ``too-many-tries``
                after six wrong ones within five minutes, ``ticket-of-another-day``.
        """
        if word is None:
            return self.ticket(code_or_number)
        now = self._store.now()
        while self._guesses and now - self._guesses[0] > _GUESS_SPAN:
            self._guesses.popleft()
        if len(self._guesses) == _GUESSES:
            raise Refused("too-many-tries", minutes=int(_GUESS_SPAN.total_seconds() // 60))
        with self._store.read() as reading:
            printed = read_number(code_or_number)
            row = None
            if printed is not None:
                row = tickets.by_printed(reading.connection, reading.day(), printed)
            if row is None or row.word != word.strip().upper():
                self._guesses.append(now)
                raise Refused("no-such-ticket")
            return ticket_view(reading, row)

    def cancel(self, code: str, once: str | None = None) -> TicketView:
        """Gives a number back.

        Raises:
            Refused: ``no-such-ticket``, or ``ticket-<state>`` when it is too late.
        """
        key = self._key("cancel", once)
        with self._store.work() as work:
            row = self._by_code(work, code)
            if work.repeated(key) is None:
                row = settle(work, row)
                row = advance(work, row, Action.CANCEL, Kind.CANCELLED, ended_at=work.now)
                work.done(key, {"ticket": row.id})
            return ticket_view(work, row)

    def come_back(self, code: str, once: str | None = None) -> TicketView:
        """Waits again after a missed call, near the front of the queue.

        Raises:
            Refused: ``no-such-ticket``, or ``ticket-<state>`` when it was not missed.
        """
        key = self._key("come_back", once)
        with self._store.work() as work:
            row = self._by_code(work, code)
            if work.repeated(key) is None:
                row = bring_back(work, row)
                call_for_free(work, {row.service})
                work.done(key, {"ticket": row.id})
            return ticket_view(work, row)

    def hold(self, code: str, minutes: int, once: str | None = None) -> TicketView:
        """Leaves for a while; the ticket waits again by itself, at its old place.

        Args:
            code: The slip's scan code.
            minutes: For how long, 1 to 480.
            once: Id of this touch.

        Raises:
            Refused: ``no-such-ticket``, ``hold-too-long``, or ``ticket-<state>`` unless it waits.
        """
        key = self._key("hold", once)
        with self._store.work() as work:
            row = self._by_code(work, code)
            if work.repeated(key) is None:
                row = settle(work, row)
                if row.state is not State.WAITING:
                    # A called visitor is expected: only the desk may send such a one away.
                    refusal = f"ticket-{row.state}"
                    raise Refused(refusal, number=row.printed, action="hold")
                row = hold_until(work, row, minutes)
                work.done(key, {"ticket": row.id})
            return ticket_view(work, row)

    def resume(self, code: str, once: str | None = None) -> TicketView:
        """Is back before the hold is over.

        Raises:
            Refused: ``no-such-ticket``, or ``ticket-<state>`` when it is not on hold.
        """
        key = self._key("resume", once)
        with self._store.work() as work:
            row = self._by_code(work, code)
            if work.repeated(key) is None:
                row = settle(work, row)
                row = advance(work, row, Action.RESUME, Kind.RESUMED, held_until=None)
                call_for_free(work, {row.service})
                work.done(key, {"ticket": row.id})
            return ticket_view(work, row)

    def _key(self, method: str, once: str | None) -> str | None:
        return None if once is None else f"{self.device}:{method}:{once}"

    def _by_id(self, reading: Reading, ticket: int) -> Row:
        row = tickets.by_id(reading.connection, ticket)
        if row is None:
            raise Refused("no-such-ticket")
        return row

    def _by_code(self, reading: Reading, told: str) -> Row:
        code = read_code(told)
        row = None if code is None else tickets.by_code(reading.connection, code)
        if row is None:
            raise Refused("no-such-ticket")
        if is_over(reading, row):
            raise Refused("ticket-of-another-day", number=row.printed)
        return row
