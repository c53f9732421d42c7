"""The plan of the centre in force, ready to find ways on: in memory, on disk, or built anew.

Building a plan takes shapes apart and costs about a second, so what came of it is kept in
this machine's cache. A file there is named after the plan it came from and the program that
made it, says so within, and bears a checksum: whatever else lies there is replaced.
A cache that can't be written only costs time.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from importlib.metadata import version
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING

import structlog

from config.centre import Centre, Names
from config.errors import ConfigFaults
from config.folder import PLAN_FILE
from config.machine import read_machine
from kiosk.errors import Refused
from kiosk.wayfinding.plan import Named, Plan, Spot
from kiosk.wayfinding.route import NoRoute, Route

if TYPE_CHECKING:
    from kiosk.wayfinding.graph import Graph

_log = structlog.get_logger(__name__)

KEPT_FILES = 8
"""How many plans stay in the cache: the newest ones."""

_MOST_WAYS = 512

Way = Route | NoRoute


@dataclass(frozen=True)
class Ground:
    """A plan on which ways can be found, its spots named as the centre names them.

    Attributes:
        ways: Ways found before, by what was asked.
    """

    plan: Plan
    graph: Graph
    ways: dict[object, Way] = field(default_factory=dict)

    def found(self, asked: object, find: Callable[[], Way]) -> Way:
        """The way kept for a question, else what ``find`` finds."""
        way = self.ways.get(asked)
        if way is None:
            if len(self.ways) >= _MOST_WAYS:
                self.ways.clear()
            way = self.ways[asked] = find()
        return way


class PlanShelf:
    """Keeps the plan of the centre last asked for; threads may share it.

    Args:
        folder: Where built plans are kept; by default this machine's cache.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._lock = RLock()
        self._kept: tuple[Centre, Ground] | None = None

    def ground(self, centre: Centre) -> Ground:
        """The plan of a centre; raises ``Refused("no-plan")`` when it has none."""
        data = centre.files.get(PLAN_FILE)
        if data is None:
            raise Refused("no-plan", centre=centre.name)
        with self._lock:
            if self._kept is None or self._kept[0] is not centre:
                plan, graph = self._drawn(data)
                self._kept = (centre, Ground(_named_by(centre, plan), graph))
            return self._kept[1]

    def _drawn(self, data: bytes) -> tuple[Plan, Graph]:
        from kiosk.wayfinding.keeping import VERSION, pack, unpack

        folder = self._folder or _machine_cache()
        if folder is None:
            return _build(data)
        origin = hashlib.sha256(f"{VERSION} {version('vuoro')} ".encode() + data)
        file = folder / f"{origin.hexdigest()}.plan"
        with suppress(OSError, ValueError):
            return unpack(_unsealed(file.read_bytes(), origin.digest()))
        plan, graph = _build(data)
        try:
            _write(file, origin.digest() + pack(plan, graph))
        except OSError as error:
            _log.warning("a plan is not kept", file=str(file), why=error.strerror)
        return plan, graph


def _build(data: bytes) -> tuple[Plan, Graph]:
    # Imported here: whoever finds a plan in the cache never needs what takes shapes apart.
    from kiosk.wayfinding.graph import build_graph
    from kiosk.wayfinding.reading import read_plan

    plan, findings = read_plan(data)
    if findings:
        _log.info("a plan was read with findings", count=len(findings))
    return plan, build_graph(plan)


def _machine_cache() -> Path | None:
    try:
        return read_machine().cache_dir
    except ConfigFaults:
        # Whoever needs this machine's settings is told of them elsewhere.
        return None


def _unsealed(data: bytes, origin: bytes) -> bytes:
    """What follows the name of the plan and program it was made from.

    Raises:
        ValueError: It was made from another one.
    """
    if not data.startswith(origin):
        raise ValueError("made from another plan")
    return data[len(origin) :]


def _write(file: Path, content: bytes) -> None:
    """Puts a file there whole or not at all, and takes the oldest ones away."""
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=".", suffix=".new", dir=file.parent)
    try:
        with os.fdopen(handle, "wb") as new:
            new.write(content)
        Path(name).replace(file)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    for old in sorted(file.parent.glob("*.plan"), key=_age, reverse=True)[KEPT_FILES:]:
        # Another process may have been quicker.
        old.unlink(missing_ok=True)


def _age(file: Path) -> float:
    try:
        return file.stat().st_mtime
    except OSError:
        return 0.0


def _named_by(centre: Centre, plan: Plan) -> Plan:
    """The plan with the centre's names at spots that the plan itself leaves nameless."""
    names: dict[str, Names] = {one.id: one.name for one in centre.kiosks}
    names |= {one.id: one.name for one in centre.lobbies}
    names |= {one.id: one.label for one in centre.desks}
    names |= {one.id: one.name for one in centre.places}
    services = {one.id: one.spoken_of for one in centre.services}

    def dressed(spot: Spot) -> Spot:
        told = names.get(spot.key) or services.get(spot.service)
        if told is None or spot.named.names:
            return spot
        return replace(spot, named=Named(dict(told.items()), spot.named.forms))

    return replace(plan, spots=tuple(map(dressed, plan.spots)))
