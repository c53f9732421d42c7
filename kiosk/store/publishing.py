"""Published versions of the centre: immutable, byte for byte, any one can come back."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, RowMapping, func, insert, select

from config.centre import Centre
from config.loading import read_back
from kiosk.errors import Refused
from kiosk.store.schema import version_files, versions


@dataclass(frozen=True, slots=True)
class Version:
    """One published version, without its files."""

    number: int
    published_at: datetime
    note: str
    restored_from: int | None
    checksum: str


class Shelf:
    """Reads published centres, keeping the last one parsed; threads may share it."""

    def __init__(self) -> None:
        self._kept: tuple[int, Centre] | None = None

    def centre(self, connection: Connection, number: int) -> tuple[int, Centre]:
        """A version and its centre.

        Args:
            connection: The transaction.
            number: The version; 0 when none was published yet.

        Raises:
            Refused: ``nothing-published``.
        """
        kept = self._kept
        if kept is not None and kept[0] == number:
            return kept
        if number == 0:
            raise Refused("nothing-published")
        centre = read_back(files(connection, number), where=f"version {number}")
        self._kept = (number, centre)
        return self._kept


def latest(connection: Connection) -> int:
    """The number of the version in force; 0 when nothing was published."""
    return int(
        connection.execute(select(func.coalesce(func.max(versions.c.number), 0))).scalar_one()
    )


def files(connection: Connection, number: int) -> dict[str, bytes]:
    """The folder of a version; raises ``Refused("unknown-version")``."""
    rows = connection.execute(
        select(version_files.c.path, version_files.c.content).where(
            version_files.c.version == number
        )
    )
    found = {path: bytes(content) for path, content in rows}
    if not found:
        raise Refused("unknown-version", number=number)
    return found


def checksum(content: Mapping[str, bytes]) -> str:
    """SHA-256 over paths and contents, in hexadecimal."""
    digest = hashlib.sha256()
    for path in sorted(content):
        digest.update(f"{path}\0{len(content[path])}\0".encode())
        digest.update(content[path])
    return digest.hexdigest()


def add(
    connection: Connection,
    content: Mapping[str, bytes],
    at: datetime,
    note: str,
    restored_from: int | None = None,
) -> Version:
    """Stores a folder as the next version; the caller has checked it."""
    version = Version(latest(connection) + 1, at, note, restored_from, checksum(content))
    connection.execute(
        insert(versions).values(
            number=version.number,
            published_at=at,
            note=note,
            restored_from=restored_from,
            checksum=version.checksum,
        )
    )
    connection.execute(
        insert(version_files),
        [
            {"version": version.number, "path": path, "content": data}
            for path, data in content.items()
        ],
    )
    return version


def all_versions(connection: Connection) -> tuple[Version, ...]:
    """Every version, newest first."""
    rows = connection.execute(select(versions).order_by(versions.c.number.desc())).mappings()
    return tuple(_version(row) for row in rows)


def version(connection: Connection, number: int) -> Version:
    """One version; raises ``Refused("unknown-version")``."""
    row = (
        connection.execute(select(versions).where(versions.c.number == number))
        .mappings()
        .one_or_none()
    )
    if row is None:
        raise Refused("unknown-version", number=number)
    return _version(row)


def _version(row: RowMapping) -> Version:
    return Version(
        row["number"], row["published_at"], row["note"], row["restored_from"], row["checksum"]
    )
