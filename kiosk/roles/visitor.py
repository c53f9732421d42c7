"""What a visitor may do: look, take a number, find it again, give it back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from kiosk.errors import Refused
from kiosk.queueing.numbering import read_code, read_number
from kiosk.queueing.ticket import Action, State
from kiosk.roles.acting import (
    advance,
    give_number,
    hold_until,
    is_over,
    own_class,
    settle,
)
from kiosk.roles.calling import call_for_free, called_since
from kiosk.roles.checking_in import CheckingIn
from kiosk.roles.closing import come_back
from kiosk.roles.floods import stem
from kiosk.roles.foreseeing import waits_for
from kiosk.roles.showing import notice_views, service_view, ticket_view
from kiosk.roles.standing import standing_of
from kiosk.roles.views import HomeView, TicketView
from kiosk.roles.visit_views import VisitView
from kiosk.roles.visiting import add_ticket, followed, refuse_past, take_several, visit_view
from kiosk.store import queues, tickets
from kiosk.store.journal import Kind
from kiosk.store.store import Reading
from kiosk.store.tickets import Row


class Visitor(CheckingIn):
    """The visitor who stands at one kiosk."""

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
            standing = standing_of(reading)
            waits = waits_for(reading, shown)
            return HomeView(
                at=reading.now,
                centre=centre.name,
                languages=centre.languages,
                services=tuple(
                    service_view(
                        reading,
                        centre,
                        service,
                        counts[service.id][0],
                        standing,
                        waits.get(service.id),
                    )
                    for service in shown
                ),
                notices=notice_views(reading),
                version=reading.version(),
                demo_time=reading.demo_time,
                needs=centre.needs,
                classes=tuple(one for one in centre.classes if one.given_by == "kiosk"),
            )

    def take_ticket(
        self,
        service: str,
        errand: str | None = None,
        language: str | None = None,
        needs: Iterable[str] = (),
        once: str | None = None,
        *,
        sure: bool = False,
        priority: str | None = None,
    ) -> TicketView:
        """Takes a number.

        Args:
            service: Id of the service.
            errand: Id of an errand of the service.
            language: The visitor's language; by default the centre's first.
            needs: What the visitor needs, such as ``step_free``.
            once: Id of this touch; repeated with the same id it returns the same ticket.
            sure: Whether the visitor said yes to ``is-this-for-you``.
            priority: A class that the centre lets visitors give themselves; None is ordinary.

        Raises:
            Refused: ``unknown-service``, ``unknown-errand``, ``unknown-language``,
                ``unknown-need``, ``unknown-class``, ``class-by-staff``, ``no-numbers``,
                ``service-closed``, ``no-more-numbers``; ``is-this-for-you`` once this kiosk
                gave many numbers in a short time, to be asked once a visitor;
                ``kiosk-spent``, ``kiosk-spent-for`` at the limits of an hour.
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
                priority=own_class(work, priority),
            )
            stem(work, self.device, row, sure=sure)
            row = called_since(work, row)
            work.done(key, {"ticket": row.id})
            return ticket_view(work, row)

    def take_visit(
        self,
        services: Sequence[str],
        language: str | None = None,
        needs: Iterable[str] = (),
        once: str | None = None,
        *,
        errands: Mapping[str, str] | None = None,
        sure: bool = False,
        priority: str | None = None,
    ) -> VisitView:
        """Takes numbers for several services at once: "laboratory, then Kela".

        All of them or none. Each ticket queues by itself; the view proposes an order.

        Args:
            services: Ids of the services, in the order asked for.
            language: The visitor's language; by default the centre's first.
            needs: What the visitor needs, such as ``step_free``.
            once: Id of this touch.
            errands: Id of an errand by service.
            sure: Whether the visitor said yes to ``is-this-for-you``.
            priority: As for ``take_ticket``.

        Raises:
            Refused: ``nothing-asked``, ``already-waits-there`` for a service named twice,
                ``visit-full``, and as ``take_ticket``.
        """
        key = self._key("take_visit", once)
        with self._store.work() as work:
            done = work.repeated(key)
            if done is None:
                asked = [(one, (errands or {}).get(one)) for one in services]
                language = language or work.centre().languages[0]
                given = own_class(work, priority)
                rows = take_several(work, asked, self.device, language, needs, given)
                for row in rows:
                    stem(work, self.device, row, sure=sure)
                call_for_free(work, {row.service for row in rows})
                done = {"visit": rows[0].visit}
                work.done(key, done)
        return self._visit(done["visit"])

    def add_service(
        self, code: str, service: str, errand: str | None = None, once: str | None = None
    ) -> VisitView:
        """Adds a number for another service to the visit whose slip bears the scan code.

        Raises:
            Refused: ``no-such-ticket``, ``ticket-of-another-day``, ``already-waits-there``,
                ``visit-full``, and as ``take_ticket``, without asking whom it is for: the
                visitor holds a slip.
        """
        key = self._key("add_service", once)
        with self._store.work() as work:
            row = self._by_code(work, code)
            if work.repeated(key) is None:
                refuse_past(work, row)
                added = add_ticket(work, row, service, self.device, errand)
                stem(work, self.device, added, sure=True)
                added = called_since(work, added)
                work.done(key, {"ticket": added.id})
        return self._visit(row.visit)

    def visit(self, code: str) -> VisitView:
        """Everything of the visitor whose slip bears the scan code, and what comes next.

        Raises:
            Refused: ``no-such-ticket``, ``ticket-of-another-day``.
        """
        with self._store.read() as reading:
            return visit_view(reading, self._by_code(reading, code).visit)

    def ticket(self, code: str) -> TicketView:
        """The ticket whose slip bears the scan code; once it is over, the visitor's next one.

        Raises:
            Refused: ``no-such-ticket``, ``ticket-of-another-day``.
        """
        with self._store.read() as reading:
            return ticket_view(reading, followed(reading, self._by_code(reading, code)))

    def find(self, code_or_number: str, word: str | None = None) -> TicketView:
        """Finds a ticket by its scan code, or by number and check word.

        Raises:
            Refused: ``no-such-ticket`` whether number or word is wrong, ``too-many-tries``
                after six wrong ones within five minutes, ``ticket-of-another-day``.
        """
        if word is None:
            return self.ticket(code_or_number)
        now = self._store.now()
        self._refuse_guessing(now)
        with self._store.read() as reading:
            printed = read_number(code_or_number)
            row = None
            if printed is not None:
                row = tickets.by_printed(reading.connection, reading.day(), printed)
            # After its day a ticket has no word any more, and an empty one opens nothing.
            if row is None or not row.word or row.word != word.strip().upper():
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
                if row.state is State.SERVING:
                    # At the desk it is the clerk who ends it.
                    raise Refused("ticket-serving", number=row.printed, action="cancel")
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
                row = come_back(work, row)
                row = called_since(work, row)
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
                row = called_since(work, row)
                work.done(key, {"ticket": row.id})
            return ticket_view(work, row)

    def _visit(self, visit: int) -> VisitView:
        """A visit as it is now: orders are compared while no writer waits for it."""
        with self._store.read() as reading:
            return visit_view(reading, visit)

    def _by_code(self, reading: Reading, told: str) -> Row:
        code = read_code(told)
        row = None if code is None else tickets.by_code(reading.connection, code)
        if row is None:
            raise Refused("no-such-ticket")
        if is_over(reading, row):
            raise Refused("ticket-of-another-day", number=row.printed)
        return row
