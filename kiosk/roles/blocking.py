"""Takes lifts, stairs, doors and areas out of use, so that nobody is led there."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

from kiosk.errors import Refused
from kiosk.roles.guide_views import PassageView
from kiosk.roles.passages import Passage, passages
from kiosk.roles.plan_shelf import PlanShelf
from kiosk.roles.showing import meant
from kiosk.store import blocked
from kiosk.store.blocked import BlockedWay
from kiosk.store.journal import Kind
from kiosk.store.store import Store, Work
from kiosk.wayfinding.plan import Named, Plan


class Blocking:
    """Who may say what is out of use: the caretaker and the supervisor.

    Args:
        store: The database.
        plans: Keeps the plan, which knows what there is to take out of use.
    """

    def __init__(self, store: Store, plans: PlanShelf | None = None) -> None:
        self._store = store
        self._plans = plans or PlanShelf()

    def block_way(
        self, key: str, until: datetime | None = None, once: str | None = None
    ) -> PassageView:
        """From now on nobody is led there; every screen that shows a way finds another one.

        What is out of use already gets the new end.

        Args:
            key: A lift, stairs, an escalator, a ramp, a door or an area of the plan.
            until: When it can be used again; naive is local time of the centre. None: not
                before ``unblock_way``.
            once: Id of this press.

        Raises:
            Refused: ``no-plan``; ``unknown-way``, naming what was perhaps meant;
                ``block-over`` when it would end before it begins.
        """
        plan = self._plan()
        known = passages(plan)
        pressed = None if once is None else f"block_way:{once}"
        with self._store.work() as work:
            done = work.repeated(pressed)
            if done is None:
                if key not in known:
                    raise Refused("unknown-way", way=key, meant=meant(key, known))
                way = _blocked(work, key, _instant(work, until))
                done = {"since": _told(way.since), "until": _told(way.until)}
                work.done(pressed, done)
        out = BlockedWay(key, datetime.fromisoformat(done["since"]), _read(done["until"]))
        return _view(plan, known.get(key), key, out)

    def unblock_way(self, key: str, once: str | None = None) -> None:
        """People are led there again.

        Raises:
            Refused: ``not-blocked``, naming what was perhaps meant.
        """
        pressed = None if once is None else f"unblock_way:{once}"
        with self._store.work() as work:
            if work.repeated(pressed) is not None:
                return
            out = blocked.keys(work.connection, work.now)
            if key not in out:
                raise Refused("not-blocked", way=key, meant=meant(key, sorted(out)))
            blocked.unblock(work.connection, key)
            note_unblocked(work, key)
            work.done(pressed, {})

    def blocked_ways(self) -> tuple[PassageView, ...]:
        """What is out of use now, by key."""
        with self._store.read() as reading:
            ways = blocked.in_force(reading.connection, reading.now)
        plan = self._plan() if ways else Plan()
        known = passages(plan)
        return tuple(_view(plan, known.get(one.key), one.key, one) for one in ways)

    def passages(self) -> tuple[PassageView, ...]:
        """What can be taken out of use: all links between floors, then what bears a name.

        Raises:
            Refused: ``no-plan``.
        """
        plan = self._plan()
        with self._store.read() as reading:
            ways = blocked.in_force(reading.connection, reading.now)
        out = {one.key: one for one in ways}
        return tuple(
            _view(plan, one, one.key, out.get(one.key)) for one in _in_order(passages(plan))
        )

    def _plan(self) -> Plan:
        with self._store.read() as reading:
            centre = reading.centre()
        return self._plans.ground(centre).plan


def note_unblocked(work: Work, key: str) -> None:
    """Writes that something can be used again."""
    work.pen.write(Kind.UNBLOCKED, day=work.day(), data={"way": key})


def _blocked(work: Work, key: str, until: datetime | None) -> BlockedWay:
    if until is not None and until <= work.now:
        raise Refused("block-over")
    before = blocked.of_key(work.connection, key, work.now)
    way = BlockedWay(key, work.now if before is None else before.since, until)
    if way != before:
        blocked.block(work.connection, way)
        said = {"way": key, "until": _told(until)}
        work.pen.write(Kind.BLOCKED, day=work.day(), data=said)
    return way


def _instant(work: Work, told: datetime | None) -> datetime | None:
    if told is None:
        return None
    local = told if told.tzinfo else told.replace(tzinfo=work.time().zone)
    return local.astimezone(UTC)


def _told(instant: datetime | None) -> str | None:
    return None if instant is None else instant.isoformat()


def _read(told: str | None) -> datetime | None:
    return None if told is None else datetime.fromisoformat(told)


def _in_order(known: Mapping[str, Passage]) -> list[Passage]:
    """Links first; what has neither a key of its own nor a name can't be told apart."""
    links = {"lift": 0, "escalator": 1, "stairs": 2, "ramp": 3, "door": 4, "area": 5}
    shown = [
        one
        for one in known.values()
        if one.kind not in {"door", "area"} or one.named.names or " " not in one.key
    ]
    return sorted(shown, key=lambda one: (links[one.kind], one.key))


def _view(plan: Plan, passage: Passage | None, key: str, way: BlockedWay | None) -> PassageView:
    levels = () if passage is None else passage.levels
    return PassageView(
        key=key,
        kind="" if passage is None else passage.kind,
        named=Named() if passage is None else passage.named,
        floors=tuple(plan.level(level).ref for level in levels),
        since=None if way is None else way.since,
        until=None if way is None else way.until,
    )
