"""Where booking systems hear what became of their bookings: a file or a web address.

Told at least once, in order: the journal entry up to which a target has been told is kept
in the database, after the target has taken it.
"""

from __future__ import annotations

import hashlib
import http.client
import json
import os
import time
import urllib.error
import urllib.request
from collections.abc import Sequence
from pathlib import Path
from typing import IO, TYPE_CHECKING, Protocol
from urllib.parse import urlsplit

from screens.commands.booking_records import event

if TYPE_CHECKING:
    from kiosk.roles.booking_views import BookingEvent
    from kiosk.roles.bookings import Bookings

TIMEOUT_SECONDS = 5.0
"""How long a web address may take for one answer."""

LONGEST_PAUSE_SECONDS = 60.0
_FAR_BEHIND = 1000
"""Entries that say nothing to a target, after which its place is kept nevertheless."""


class Target(Protocol):
    """Somebody who is told what happened.

    Attributes:
        key: Its name in the database.
    """

    key: str

    def tell(self, events: Sequence[BookingEvent]) -> int:
        """Tells some events in order.

        Returns:
            How many it has taken.

        Raises:
            OSError: It took none.
        """
        ...


class FileTarget:
    """A file that grows by one line of JSON an event."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self.key = str(file.absolute())

    def tell(self, events: Sequence[BookingEvent]) -> int:
        """Appends the events; they are on the disk when this returns."""
        lines = "".join(f"{_json(one)}\n" for one in events)
        handle = os.open(self._file, os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o640)
        try:
            size = os.fstat(handle).st_size
            if size and os.pread(handle, 1, size - 1) != b"\n":
                # Whoever wrote last was stopped within a line.
                lines = "\n" + lines
            left = memoryview(lines.encode())
            while left:
                left = left[os.write(handle, left) :]
            os.fsync(handle)
        finally:
            os.close(handle)
        return len(events)


class Webhook:
    """A web address that is told each event by a POST of JSON.

    It must answer 2xx. It is never sent elsewhere by a redirect, nor through a proxy.
    """

    def __init__(self, url: str) -> None:
        self._url = url
        # Addresses carry passwords and tokens, which must not lie in the database.
        self.key = hashlib.sha256(url.encode()).hexdigest()[:32]
        self._opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), _Stay)

    def tell(self, events: Sequence[BookingEvent]) -> int:
        """Posts event after event until one is not taken."""
        for told, one in enumerate(events):
            try:
                self._post(one)
            except OSError:
                if told:
                    return told
                raise
        return len(events)

    def _post(self, one: BookingEvent) -> None:
        request = urllib.request.Request(  # noqa: S310 - http and https only, see target_of
            self._url,
            data=_json(one).encode(),
            headers={"Content-Type": "application/json", "Idempotency-Key": str(one.entry)},
            method="POST",
        )
        try:
            with self._opener.open(request, timeout=TIMEOUT_SECONDS) as answer:
                answer.read(1024)
        except urllib.error.HTTPError as error:
            error.close()
            raise OSError(str(error)) from None
        except http.client.HTTPException as error:
            raise OSError(str(error)) from error


class _Stay(urllib.request.HTTPRedirectHandler):
    """Follows no redirect: the answer is then an error like any other."""

    def redirect_request(
        self,
        req: urllib.request.Request,  # noqa: ARG002
        fp: IO[bytes],  # noqa: ARG002
        code: int,  # noqa: ARG002
        msg: str,  # noqa: ARG002
        headers: http.client.HTTPMessage,  # noqa: ARG002
        newurl: str,  # noqa: ARG002
    ) -> None:
        return None


def target_of(told: str) -> Target | None:
    """The target a person named: an http(s) address or a file; None for what is neither."""
    if "://" not in told:
        file = Path(told).expanduser()
        return None if file.is_dir() or not file.absolute().parent.is_dir() else FileTarget(file)
    try:
        parts = urlsplit(told)
        known = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return None
    return Webhook(told) if known and told.isascii() and " " not in told else None


class Teller:
    """Tells one target everything new, and again later what it did not take."""

    def __init__(self, bookings: Bookings, target: Target) -> None:
        self._bookings = bookings
        self._target = target
        self._cursor = self._kept = bookings.sent(target.key)
        self._pause = 1.0
        self._again_at = 0.0

    @property
    def pause_seconds(self) -> float:
        """How long it waits after the last failure."""
        return self._pause

    @property
    def is_pausing(self) -> bool:
        """Whether it waits after a failure."""
        return time.monotonic() < self._again_at

    def tell(self) -> int:
        """Tells what is new, unless it is waiting after a failure.

        Returns:
            How many events were told.

        Raises:
            OSError: The target did not take them; told again after ``pause_seconds``.
            Trouble: The database can't be reached.
        """
        if self.is_pausing:
            return 0
        told = 0
        while True:
            events, upto = self._bookings.happened(self._cursor)
            if upto == self._cursor:
                return told
            told += self._tell(events, upto)

    def _tell(self, events: Sequence[BookingEvent], upto: int) -> int:
        taken = 0
        if events:
            try:
                taken = self._target.tell(events)
            except OSError:
                self._pause = min(2 * self._pause, LONGEST_PAUSE_SECONDS)
                self._again_at = time.monotonic() + self._pause
                raise
        self._pause = 1.0
        reached = upto if taken == len(events) else events[taken - 1].entry
        if events or reached - self._kept > _FAR_BEHIND:
            self._bookings.note_sent(self._target.key, reached)
            self._kept = reached
        self._cursor = reached
        return taken


def _json(one: BookingEvent) -> str:
    return json.dumps(event(one), ensure_ascii=False)
