"""The steps that roles share: giving a number, moving a ticket by the table."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from config.centre import Service
from kiosk.errors import Refused
from kiosk.queueing.hours import Door
from kiosk.queueing.numbering import (
    Lane,
    new_check_word,
    new_code,
    number_at,
    print_number,
)
from kiosk.queueing.ticket import Action, State, move
from kiosk.roles.showing import door_of, meant, service_of, settled
from kiosk.store import tickets
from kiosk.store.journal import Kind
from kiosk.store.store import Reading, Work
from kiosk.store.tickets import Row

_RETURNS_NEAR_FRONT = 2
_RETURNS_BEHIND = 2


def give_number(
    work: Work,
    service_id: str,
    *,
    device: str,
    language: str,
    errand: str | None = None,
    needs: Iterable[str] = (),
    by_hours: bool = True,
    desk: str | None = None,
) -> Row:
    """Gives one number: number, visit, ticket and journal entry, or nothing at all.

    Args:
        work: The transaction.
        service_id: The service.
        device: Where it was asked for.
        language: The visitor's language, one of the centre's.
        errand: An errand of the service, or None.
        needs: What the visitor needs, such as ``step_free``.
        by_hours: False when a desk gives a number after the last one.
        desk: The desk that gave it.

    Raises:
        Refused: ``unknown-service``, ``unknown-errand``, ``unknown-language``,
            ``no-numbers``, ``service-closed`` or ``no-more-numbers``.
    """
    centre = work.centre()
    service = service_of(centre, service_id)
    if language not in centre.languages:
        near = meant(language, centre.languages)
        raise Refused("unknown-language", language=language, meant=near)
    if errand is not None and errand not in {one.id for one in service.errands}:
        near = meant(errand, (one.id for one in service.errands))
        raise Refused("unknown-errand", service=service.id, errand=errand, meant=near)
    if not service.numbered:
        raise Refused("no-numbers", service=service.spoken_of)
    if by_hours:
        _refuse_shut(work, service)
    day = work.day()
    series = centre.series_of(service)
    number = _free_number(work, service)
    visit = tickets.new_visit(work.connection, day, language, needs, work.now)
    row = tickets.new_ticket(
        work.connection,
        visit=visit,
        business_day=day,
        series=series.id,
        number=number,
        printed=print_number(series, number),
        service=service.id,
        errand=errand,
        language=language,
        word=new_check_word(),
        code=new_code(),
        device=device,
        taken_at=work.now,
        since=_end_of_queue(work, service.id),
    )
    work.pen.write(
        Kind.TAKEN,
        ticket=row.id,
        service=service.id,
        desk=desk,
        device=device,
        day=day,
        data={"number": row.printed, "errand": errand, "language": language},
    )
    return row


def _refuse_shut(work: Reading, service: Service) -> None:
    way = door_of(work, work.centre(), service)
    if way.takes_numbers:
        return
    full = way.door is Door.NO_MORE_NUMBERS
    if way.opens_at is None:
        code = "no-more-numbers-for-now" if full else "service-closed-for-now"
        raise Refused(code, service=service.spoken_of)
    raise Refused(
        "no-more-numbers" if full else "service-closed",
        service=service.spoken_of,
        opens=work.time().local(way.opens_at),
    )


def _end_of_queue(work: Work, service: str) -> datetime:
    """From when a new place counts: now, but never before somebody who came earlier.

    A clock can be set back, by a caretaker or for a demonstration.
    """
    last = tickets.last_since(work.connection, service, work.day())
    return work.now if last is None else max(work.now, last + timedelta(microseconds=1))


def _free_number(work: Work, service: Service) -> int:
    """The next number of the series that no visitor holds.

    Numbers can be held already when the ranges were changed during the day, or by a visitor
    who is still being served since an earlier day.
    """
    series, day = work.centre().series_of(service), work.day()
    while True:
        ordinal = tickets.next_ordinal(work.connection, day, series.id, Lane.QUEUE)
        number = number_at(series, Lane.QUEUE, ordinal)
        if not tickets.number_taken(work.connection, day, series.id, number):
            return number


def settle(work: Work, row: Row) -> Row:
    """Writes down that a called visitor came by the walking time, if that is due."""
    due = settled(row, work)
    if due.state is row.state:
        return row
    return advance(
        work,
        row,
        Action.ARRIVE,
        Kind.ARRIVED,
        data={"estimated": True},
        serving_at=due.serving_at,
        estimated=True,
    )


def advance(
    work: Work,
    row: Row,
    action: Action,
    kind: Kind,
    *,
    data: dict[str, object] | None = None,
    **values: object,
) -> Row:
    """Moves a ticket by the table of states and writes the journal.

    Raises:
        Refused: ``ticket-<state>`` when the table has no such move; ``ticket-changed`` when
            somebody else was quicker.
    """
    to = move(row.state, action, row.printed)
    changed = tickets.change(work.connection, row, state=str(to), **values)
    if changed is None:
        raise Refused("ticket-changed", number=row.printed)
    note_move(work, changed, kind, data)
    return changed


def note_move(work: Work, row: Row, kind: Kind, data: dict[str, object] | None = None) -> int:
    """Writes what happened to a ticket; returns the entry's number."""
    return work.pen.write(
        kind,
        ticket=row.id,
        service=row.service,
        desk=row.desk,
        device=row.device,
        day=row.business_day,
        data={"number": row.printed, **(data or {})},
    )


def bring_back(work: Work, row: Row) -> Row:
    """A missed visitor waits again: behind the next two, after the second miss at the end."""
    row = settle(work, row)
    since = _end_of_queue(work, row.service)
    if row.misses <= _RETURNS_NEAR_FRONT:
        ahead = tickets.first_waiting(
            work.connection, row.service, row.business_day, _RETURNS_BEHIND
        )
        if ahead:
            since = ahead[-1].since + timedelta(microseconds=1)
    return advance(
        work,
        row,
        Action.BACK,
        Kind.RETURNED,
        since=since,
        called_at=None,
        arrives_at=None,
        serving_at=None,
        estimated=False,
        ended_at=None,
        reason=None,
    )


def is_over(reading: Reading, row: Row) -> bool:
    """Whether a ticket belongs to a day that is over and can no longer be called."""
    return row.business_day != reading.day() and row.state in {
        State.WAITING,
        State.MISSED,
        State.HELD,
    }
