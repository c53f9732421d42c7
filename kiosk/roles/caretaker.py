"""What a caretaker may do: publish the centre, put up notices, see how all is."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from config.centre import Centre, Names
from config.errors import CentreFaults
from config.loading import load_files, read_back
from config.texts import ENGLISH
from kiosk.errors import Refused, Trouble
from kiosk.queueing.numbering import read_code, read_number
from kiosk.roles.blocking import Blocking
from kiosk.roles.plan_faults import PlanReport, check_centre_plan
from kiosk.roles.showing import (
    desk_of,
    desk_tickets,
    queue_views,
    reason_of,
    service_of,
    ticket_view,
)
from kiosk.roles.views import (
    CallMade,
    CallReason,
    DeskTicket,
    DeviceView,
    NoticeView,
    QueueView,
    TicketView,
    VersionView,
)
from kiosk.store import devices, publishing, queues, tickets
from kiosk.store.journal import Kind, of_kinds
from kiosk.store.store import Reading, Work
from kiosk.store.tickets import Row

BASE_FILE = "based-on-version"
"""In an exported folder: the number of the version it was exported from.

Not hidden: hidden files are no part of a centre, and this one must come back with it.
"""


class Caretaker(Blocking):
    """The caretaker of the centre."""

    def check_plan(self, centre: Centre, language: str = ENGLISH) -> PlanReport:
        """What is wrong with the plan in a centre's folder, and what to do about it."""
        return check_centre_plan(centre, self._plans, language)

    def publish(self, centre: Centre, note: str = "", language: str = ENGLISH) -> VersionView:
        """Makes a checked centre the one in force; every screen follows within a second.

        A centre that is in force already stays as it is. Its folder is stored byte for byte.

        Args:
            centre: The centre, read from a folder.
            note: What to note of the version.
            language: Language in which faults are told.

        Raises:
            CentreFaults: Its plan has faults; carries all of them.
            Refused: ``base-not-latest`` when the folder was exported from an older version
                than the one in force; ``strands-tickets`` when visitors still wait for
                something that the new version lacks; ``centre-without-files`` when it was
                not read from a folder.
        """
        content = {path: data for path, data in centre.files.items() if path != BASE_FILE}
        if not content or load_files(content) != centre.with_files(content):
            raise Refused("centre-without-files", centre=centre.id)
        if faults := self.check_plan(centre, language).faults:
            raise CentreFaults(faults)
        with self._store.work() as work:
            latest = publishing.latest(work.connection)
            base = _base_of(centre)
            if base is not None and latest and base != latest:
                raise Refused("base-not-latest", base=base, latest=latest)
            if latest:
                present = publishing.version(work.connection, latest)
                if present.checksum == publishing.checksum(content):
                    return _version_view(present)
                _refuse_stranding(work, centre)
            return self._put_in_force(work, content, note)

    def restore(self, number: int, note: str = "") -> VersionView:
        """Publishes an earlier version again, as a new one.

        Raises:
            Refused: ``unknown-version``, ``strands-tickets``.
        """
        with self._store.work() as work:
            content = publishing.files(work.connection, number)
            _refuse_stranding(work, read_back(content, where=f"version {number}"))
            return self._put_in_force(work, content, note, restored_from=number)

    def versions(self) -> tuple[VersionView, ...]:
        """Every published version, newest first."""
        with self._store.read() as reading:
            return tuple(
                _version_view(version) for version in publishing.all_versions(reading.connection)
            )

    def export(self, folder: str | Path, version: int | None = None) -> int:
        """Writes a version as a folder to edit and publish again; returns its number.

        Raises:
            Refused: ``unknown-version``, ``nothing-published``, ``folder-not-empty``.
            Trouble: ``folder-write``.
        """
        target = Path(folder)
        with self._store.read() as reading:
            number = version or reading.version()
            content = publishing.files(reading.connection, number)
        try:
            if target.exists() and any(target.iterdir()):
                raise Refused("folder-not-empty", folder=str(target))
            for path, data in {**content, BASE_FILE: str(number).encode()}.items():
                file = target / path
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(data)
        except OSError as error:
            raise Trouble("folder-write", folder=str(target), why=error.strerror or "") from error
        return number

    def put_notice(
        self, text: Names, starts_at: datetime | None = None, ends_at: datetime | None = None
    ) -> int:
        """Puts a notice on every kiosk and lobby and returns its id.

        Raises:
            Refused: ``notice-over`` when it would end before it begins.
        """
        with self._store.work() as work:
            begins = starts_at or work.now
            if ends_at is not None and ends_at <= max(begins, work.now):
                raise Refused("notice-over")
            notice = devices.put_notice(work.connection, dict(text.items()), begins, ends_at)
            work.pen.write(Kind.NOTICE, data={"notice": notice, "texts": dict(text.items())})
            return notice

    def take_notice(self, notice: int) -> None:
        """Takes a notice down; raises ``Refused("unknown-notice")``."""
        with self._store.work() as work:
            if not devices.take_notice(work.connection, notice, work.now):
                raise Refused("unknown-notice", notice=notice)
            work.pen.write(Kind.NOTICE, data={"notice": notice, "taken_down": True})

    def notices(self) -> tuple[NoticeView, ...]:
        """The notices that are up or will be, latest first."""
        with self._store.read() as reading:
            return tuple(
                NoticeView(one.id, Names(one.texts), one.ends_at)
                for one in devices.notices_from(reading.connection, reading.now)
            )

    def devices(self) -> tuple[DeviceView, ...]:
        """What every device last said of itself."""
        with self._store.read() as reading:
            return tuple(
                DeviceView(one.device, one.role, one.seen_at, one.version, one.health)
                for one in devices.beats(reading.connection)
            )

    def queue(self) -> tuple[QueueView, ...]:
        """Every queue of the centre."""
        with self._store.read() as reading:
            return queue_views(reading, reading.centre().services)

    def calls(self, limit: int = 20) -> tuple[CallMade, ...]:
        """The latest calls and recalls, oldest first."""
        with self._store.read() as reading:
            made = of_kinds(reading.connection, (Kind.CALLED, Kind.RECALLED), limit)
            # Looked for no further back than the calls: the whole past may hold none.
            first = made[0].number if made else reading.head()
            undone = of_kinds(reading.connection, (Kind.UNDONE,), limit, first)
        return tuple(
            CallMade(
                entry=one.number,
                at=one.at,
                kind=one.kind,
                number=str(one.data["number"]),
                service=one.service or "",
                desk=one.desk or "",
                withdrawn=any(
                    one.ticket == other.ticket and other.data["entry"] <= one.number < other.number
                    for other in undone
                ),
            )
            for one in made
        )

    def unprinted(self, limit: int = 50) -> tuple[DeskTicket, ...]:
        """Today's unfinished tickets whose slip is not known to have come out."""
        with self._store.read() as reading:
            rows = tickets.without_slip(reading.connection, reading.day(), limit)
            return desk_tickets(reading, rows)

    def ticket(self, told: str) -> TicketView:
        """Today's ticket by its printed number, or any by its scan code.

        Raises:
            Refused: ``no-ticket-numbered``.
        """
        with self._store.read() as reading:
            return ticket_view(reading, _find(reading, told))

    def why(self, told: str) -> CallReason:
        """Why a ticket, named as for ``ticket``, was called when it last was.

        Raises:
            Refused: ``no-ticket-numbered``; ``not-called-yet``.
        """
        with self._store.read() as reading:
            row, centre = _find(reading, told), reading.centre()
            if row.reason is None or row.desk is None or row.called_at is None:
                raise Refused("not-called-yet", number=row.printed)
            reason = reason_of(row.reason)
            share = service_of(centre, reason.share) if reason.share else None
            classes = {one.id: one.name for one in centre.classes}
            return CallReason(
                number=row.printed,
                service_name=service_of(centre, row.service).name,
                desk=desk_of(centre, row.desk).label,
                called_at=row.called_at,
                reason=reason,
                share_name=None if share is None else share.name,
                group_name=classes.get(reason.group),
            )

    def _put_in_force(
        self,
        work: Work,
        content: dict[str, bytes],
        note: str,
        restored_from: int | None = None,
    ) -> VersionView:
        version = publishing.add(work.connection, content, work.now, note, restored_from)
        work.pen.write(
            Kind.PUBLISHED,
            data={"version": version.number, "note": note, "restored_from": restored_from},
        )
        return _version_view(version)


def _base_of(centre: Centre) -> int | None:
    """The version a folder was exported from; 0 when what it says is no number."""
    told = centre.files.get(BASE_FILE)
    if told is None:
        return None
    return int(told) if told.strip().isdigit() else 0


def _find(reading: Reading, told: str) -> Row:
    number, code = read_number(told), read_code(told)
    row = None
    if code is not None:
        row = tickets.by_code(reading.connection, code)
    elif number is not None:
        row = tickets.by_printed(reading.connection, reading.day(), number)
    if row is None:
        raise Refused("no-ticket-numbered", number=told.strip())
    return row


def _refuse_stranding(work: Work, new: Centre) -> None:
    """A version never strands a live ticket.

    Raises:
        Refused: ``strands-tickets`` naming the first service or desk that people need.
    """
    numbered = {service.id for service in new.services if service.numbered}
    served = {service for desk in new.desks for service in new.profile(desk.profile).services}
    for service, count in queues.alive_by_service(work.connection, work.now).items():
        if service not in numbered & served:
            raise Refused("strands-tickets", what=service, count=count)
    kept = {desk.id for desk in new.desks}
    for desk in tickets.busy_desks(work.connection):
        if desk not in kept:
            raise Refused("strands-tickets", what=desk, count=1)


def _version_view(version: publishing.Version) -> VersionView:
    return VersionView(
        version.number,
        version.published_at,
        version.note,
        version.restored_from,
        version.checksum,
    )
