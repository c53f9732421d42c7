"""The steps that roles share: giving a number, moving a ticket by the table.

Every change of a ticket or visit passes through here, so that what it was before is kept
for the undo of the action it belongs to.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any

from config.centre import Centre, Need, Policy, Service
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
from kiosk.store import queues, tickets
from kiosk.store.journal import Kind
from kiosk.store.store import Reading, Work
from kiosk.store.tickets import Row

TICK = timedelta(microseconds=1)
"""The least difference between two places in a queue."""


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
    priority: str | None = None,
    visit: int | None = None,
    booked_at: datetime | None = None,
    lane: Lane = Lane.QUEUE,
    for_desk: str | None = None,
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
        priority: The visitor's class; None is ordinary.
        visit: The visit it is added to, whose language, needs and class it takes over; by
            default a new one begins.
        booked_at: The booked time whose order it keeps; None without an appointment.
        lane: Whether it numbers and waits as a booked visitor or with the others.
        for_desk: The only desk that may call it.

    Raises:
        Refused: ``unknown-service``, ``unknown-errand``, ``unknown-language``,
            ``unknown-need``, ``unknown-class``, ``no-numbers``, ``service-closed`` or
            ``no-more-numbers``.
    """
    centre = work.centre()
    service = service_of(centre, service_id)
    told = tuple(dict.fromkeys(needs))
    refuse_unknown(centre, told, priority)
    if language not in centre.languages:
        near = meant(language, centre.languages)
        raise Refused("unknown-language", language=language, meant=near)
    if errand is not None and errand not in {one.id for one in service.errands}:
        near = meant(errand, (one.id for one in service.errands))
        raise Refused("unknown-errand", service=service.id, errand=errand, meant=near)
    if not service.numbered and lane is Lane.QUEUE:
        raise Refused("no-numbers", service=service.spoken_of)
    if by_hours:
        _refuse_shut(work, service)
    day = work.day()
    series = centre.series_of(service)
    number = _free_number(work, service, lane)
    if visit is None:
        visit = tickets.new_visit(work.connection, day, language, told, work.now, priority)
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
        since=_end_of_queue(work, service.id) if booked_at is None else booked_at,
        lane=str(lane),
        priority=priority,
        booked_at=booked_at,
        for_desk=for_desk,
        expires_at=ends_with_day(work, service),
    )
    work.pen.write(
        Kind.TAKEN,
        ticket=row.id,
        service=service.id,
        desk=desk,
        device=device,
        day=day,
        data=_taken(row),
    )
    return row


def _taken(row: Row) -> dict[str, object]:
    """What the journal says of a new ticket; never what the visitor needs."""
    said: dict[str, object] = {
        "number": row.printed,
        "errand": row.errand,
        "language": row.language,
        "visit": row.visit,
    }
    if row.priority is not None:
        said["priority"] = row.priority
    if row.booked_at is not None:
        said |= {"booked_at": row.booked_at.isoformat(), "lane": row.lane}
    if row.for_desk is not None:
        said["for_desk"] = row.for_desk
    return said


def refuse_unknown(centre: Centre, needs: tuple[str, ...], priority: str | None) -> None:
    """Refuses a need or class that there is not: ``unknown-need``, ``unknown-class``."""
    for need in needs:
        if need not in set(Need):
            raise Refused("unknown-need", need=need, meant=meant(need, map(str, Need)))
    known = [one.id for one in centre.classes]
    if priority is not None and priority not in known:
        raise Refused("unknown-class", id=priority, meant=meant(priority, known))


def own_class(reading: Reading, priority: str | None) -> str | None:
    """The class that a visitor asks for at a kiosk.

    Raises:
        Refused: ``class-by-staff`` where only staff give it.
    """
    for one in reading.centre().classes:
        if one.id == priority and one.given_by != "kiosk":
            raise Refused("class-by-staff", name=one.name)
    return priority


def ends_with_day(work: Work, service: Service) -> datetime | None:
    """When a ticket taken now ends by itself; None where it is kept until served."""
    return None if service.end_of_day == "keep" else work.time().day_span(work.day())[1]


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
    last = queues.last_since(work.connection, service, work.now)
    return work.now if last is None else max(work.now, last + TICK)


def _free_number(work: Work, service: Service, lane: Lane) -> int:
    """The next number of the series that no visitor holds.

    Numbers can be held already when the ranges were changed during the day, or by a visitor
    who is still being served since an earlier day.
    """
    series, day = work.centre().series_of(service), work.day()
    while True:
        ordinal = tickets.next_ordinal(work.connection, day, series.id, lane)
        number = number_at(series, lane, ordinal)
        if not tickets.number_taken(work.connection, day, series.id, number):
            return number


def settle(work: Work, row: Row) -> Row:
    """Writes down what became of a ticket by itself, if anything is due."""
    due = settled(row, work)
    if due.state is row.state:
        return row
    if due.state is State.SERVING and due.serving_at is not None:
        return advance(
            work,
            row,
            Action.ARRIVE,
            Kind.ARRIVED,
            # The entry may come long after: what is counted is when it was due.
            data={"estimated": True, "since": due.serving_at.isoformat()},
            serving_at=due.serving_at,
            estimated=True,
        )
    if due.state is State.EXPIRED:
        return advance(work, row, Action.EXPIRE, Kind.EXPIRED, ended_at=due.ended_at)
    return advance(work, row, Action.RESUME, Kind.RESUMED, held_until=None)


def advance(
    work: Work,
    row: Row,
    action: Action,
    kind: Kind,
    *,
    data: Mapping[str, object] | None = None,
    **values: Any,  # noqa: ANN401 - values of the table's columns
) -> Row:
    """Moves a ticket by the table of states and writes the journal.

    Raises:
        Refused: ``ticket-<state>`` when the table has no such move; ``ticket-changed`` when
            somebody else was quicker.
    """
    to = move(row.state, action, row.printed)
    changed = change(work, row, state=str(to), **values)
    note_move(work, changed, kind, data)
    return changed


def change(work: Work, row: Row, **values: object) -> Row:
    """Changes a ticket and keeps what it was.

    Raises:
        Refused: ``ticket-changed`` when somebody else was quicker.
    """
    changed = tickets.change(work.connection, row, **values)
    if changed is None:
        raise Refused("ticket-changed", number=row.printed)
    work.remember("tickets", row.id, row)
    return changed


def change_visit(work: Work, visit: int, **values: object) -> None:
    """Changes a visit and keeps what it was."""
    work.remember("visits", visit, tickets.visit(work.connection, visit))
    tickets.change_visit(work.connection, visit, **values)


def note_move(work: Work, row: Row, kind: Kind, data: Mapping[str, object] | None = None) -> int:
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


LONGEST_HOLD = 480
"""Most minutes of a hold."""


def hold_until(work: Work, row: Row, minutes: int) -> Row:
    """Puts a ticket on hold for some minutes, from wherever it is.

    Raises:
        Refused: ``hold-too-long``; ``ticket-<state>``.
    """
    if not 1 <= minutes <= LONGEST_HOLD:
        raise Refused("hold-too-long", minutes=minutes, most=LONGEST_HOLD)
    until = work.now + timedelta(minutes=minutes)
    return advance(
        work,
        row,
        Action.HOLD,
        Kind.HELD,
        data={"until": until.isoformat()},
        **{**UNCALLED, "held_until": until},
    )


UNCALLED: Mapping[str, Any] = {
    "desk": None,
    "called_at": None,
    "arrives_at": None,
    "serving_at": None,
    "estimated": False,
    "ended_at": None,
    "reason": None,
}
"""The columns of a call, as they are in a ticket that waits."""


def bring_back(work: Work, row: Row) -> Row:
    """A missed visitor waits again: behind the next ones, after too many misses at the end.

    How many next ones, and how many misses are too many, is said by the policy of the desk
    that called.
    """
    row = settle(work, row)
    policy = _policy_of_last_desk(work, row)
    since = _end_of_queue(work, row.service)
    if row.misses <= policy.returned_times:
        behind = policy.returned_behind
        ahead = queues.first_waiting(work.connection, row.service, work.now, max(behind, 1))
        if ahead and behind:
            since = ahead[-1].since + TICK
        elif ahead:
            since = ahead[0].since - TICK
    # Whoever missed a call at the booked time now waits with the others.
    lane = str(Lane.QUEUE)
    return advance(work, row, Action.BACK, Kind.RETURNED, since=since, lane=lane, **UNCALLED)


def _policy_of_last_desk(work: Work, row: Row) -> Policy:
    centre = work.centre()
    for desk in centre.desks:
        if desk.id == row.desk:
            return centre.profile(desk.profile).policy
    return Policy()


def is_over(reading: Reading, row: Row) -> bool:
    """Whether a ticket belongs to a day that is over and can no longer be called."""
    return settled(row, reading).state is State.EXPIRED and row.business_day != reading.day()
