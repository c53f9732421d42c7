"""One ``vuoro run`` at a time on one database of one machine."""

from __future__ import annotations

import fcntl
import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from config.machine import read_machine
from kiosk.errors import Refused, Trouble

_SQLITE = "sqlite:///"


@contextmanager
def held(address: str) -> Iterator[None]:
    """Holds a centre's database for this ``vuoro run``; the kernel lets go if we are killed.

    Args:
        address: The database's address, without a password.

    Raises:
        Refused: ``run-already`` when another one holds it.
        Trouble: ``file-write`` when the lock file can't be made.
    """
    file = _lock_file(address)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        lock = os.open(file, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o660)
    except OSError as error:
        raise Trouble("file-write", file=str(file), why=error.strerror or "") from error
    try:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Refused("run-already", address=address) from None
        yield
    finally:
        os.close(lock)


def _lock_file(address: str) -> Path:
    """Beside an SQLite file, whoever runs it; else among this machine's data."""
    if address.startswith(_SQLITE):
        path = Path(address.removeprefix(_SQLITE).partition("?")[0]).resolve()
        return path.with_name(f"{path.name}.run")
    name = hashlib.sha256(address.encode()).hexdigest()[:16]
    return read_machine().data_dir / f"{name}.run"
