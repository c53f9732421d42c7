"""Which calls stand large, which are listed, and what is said next. Pure.

A ``Board`` is a value: it takes a lobby's snapshots and a monotonic now in seconds, and
answers with the next board. The rules:

1. Every live call stands large for its whole air time. Several that come at once stand
   together as a grid. A call that finds no room waits its turn and is listed meanwhile.
2. The large picture changes only when a call comes or ends, so the eye is not disturbed.
   The last call stays until the next one.
3. A call that ended (the visitor came, missed it, it was withdrawn) leaves at once. When
   nothing is live, the last call rests in its place, quietly.
4. A recall is a new call of the same number: it stands large again and is said again.
5. Each call and recall is announced once. What happened before the first snapshot is
   shown, not said. Under load an announcement is shortened by rule, with the reason.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Generic, Protocol, TypeVar

from kiosk.calling.announcing import Announcement, Call, Due, shorten

CAPACITY = 4
"""How many calls stand large together: two by two can be read from ten metres."""

C = TypeVar("C", bound=Call)
C_co = TypeVar("C_co", bound=Call, covariant=True)


class Snapshot(Protocol[C_co]):
    """What a board needs to know of a lobby's view: today's calls, newest first."""

    @property
    def at(self) -> datetime:
        """When the snapshot was taken, in the office's time."""

    @property
    def calls(self) -> tuple[C_co, ...]:
        """The calls, newest first, one for each number and desk."""

    @property
    def head(self) -> int:
        """The journal entry it is true for."""

    @property
    def air_seconds(self) -> int:
        """Least time a call stands large, s."""

    @property
    def voice(self) -> bool:
        """Whether this display speaks."""

    @property
    def voice_language(self) -> str:
        """Language in which every call is also spoken."""


@dataclass(frozen=True, slots=True)
class Large(Generic[C]):
    """A call that stands large.

    Attributes:
        call: The call.
        since: When it was put there, monotonic s.
        entered: False where it only came back, or stood there before the program started.
    """

    call: C
    since: float
    entered: bool = True


@dataclass(frozen=True, slots=True)
class Board(Generic[C]):
    """What one lobby shows and has still to say.

    Attributes:
        large: The calls that stand large, oldest first.
        pending: Live calls that wait for room among the large ones, oldest first.
        calls: All calls of the last snapshot, newest first.
        due: What has still to be said, oldest first.
        heard: Journal entry up to which calls are known; None before the first snapshot.
    """

    large: tuple[Large[C], ...] = ()
    pending: tuple[C, ...] = ()
    calls: tuple[C, ...] = ()
    due: tuple[Due[C], ...] = ()
    heard: int | None = None
    air_seconds: float = 8
    voice_language: str = "en"
    capacity: int = CAPACITY

    @property
    def resting(self) -> C | None:
        """The last call, shown quietly while no call is live; None before the first one."""
        return self.calls[0] if self.calls and not self.large else None

    @property
    def recent(self) -> tuple[C, ...]:
        """The calls that do not stand large, newest first, each number once."""
        shown = {one.call.number for one in self.large}
        if self.resting is not None:
            shown.add(self.resting.number)
        listed: list[C] = []
        for call in self.calls:
            if call.number not in shown:
                shown.add(call.number)
                listed.append(call)
        return tuple(listed)

    @property
    def next_change(self) -> float | None:
        """Monotonic second at which ``move_on`` will let a pending call in, or None."""
        if not self.pending:
            return None
        return min(one.since + self.air_seconds for one in self.large)

    def see(self, view: Snapshot[C], now: float) -> Board[C]:
        """The board after a snapshot seen at the monotonic second ``now``.

        A journal that went back (another database, a backup put in) begins anew.
        """
        board = replace(
            self,
            calls=tuple(sorted(view.calls, key=lambda call: call.entry, reverse=True)),
            air_seconds=view.air_seconds,
            voice_language=view.voice_language,
        )
        if self.heard is None or view.head < self.heard:
            return _begin(board, view, now)
        return _follow(board, view, now)

    def move_on(self, now: float) -> Board[C]:
        """The board at ``now``: pending calls come in where others have had their air time."""
        airing = [one for one in self.large if now - one.since < self.air_seconds]
        pending: list[C] = []
        for call in self.pending:
            # A number called again takes its own place: nobody is shown twice.
            at = next((i for i, one in enumerate(airing) if one.call.number == call.number), None)
            if at is None:
                pending.append(call)
            else:
                airing[at] = Large(call, now)
        coming = pending[: self.capacity - len(airing)]
        if len(pending) == len(self.pending) and not coming:
            return _fill(self, now)
        large = (*airing, *(Large(call, now) for call in coming))
        return _fill(replace(self, large=large, pending=tuple(pending[len(coming) :])), now)

    def announce(
        self, now: float, voices: AbstractSet[str]
    ) -> tuple[Board[C], Announcement[C] | None]:
        """Take the next announcement, shortened by rule; None when nothing is due.

        Args:
            now: Monotonic second at which it would begin.
            voices: Languages that have a voice, as tags without region.
        """
        if not self.due:
            return self, None
        first, *rest = self.due
        told = self._plan(first, now, voices, crowded=bool(rest))
        if told.chime and not told.languages and rest:
            # Chimes in a row say no more than one: the last of the run sounds.
            after = self._plan(rest[0], now, voices, crowded=True)
            told = replace(told, chime=not after.chime or bool(after.languages))
        return replace(self, due=tuple(rest)), told

    def _plan(
        self, due: Due[C], now: float, voices: AbstractSet[str], *, crowded: bool
    ) -> Announcement[C]:
        newest = {call.number: call for call in reversed(self.calls)}.get(due.call.number)
        call = due.call
        superseded = newest is not None and newest.entry > call.entry
        still = newest is not None and newest.entry == call.entry and newest.live
        return shorten(
            call,
            lag=now - due.since,
            crowded=crowded,
            live=still,
            superseded=superseded,
            voice_language=self.voice_language,
            voices=voices,
        )


def _begin(board: Board[C], view: Snapshot[C], now: float) -> Board[C]:
    fresh = [
        call for call in reversed(board.calls) if call.live and _age(call, view) < board.air_seconds
    ]
    large = tuple(Large(call, now, entered=False) for call in fresh[-board.capacity :])
    return _fill(replace(board, large=large, pending=(), due=(), heard=view.head), now)


def _follow(board: Board[C], view: Snapshot[C], now: float) -> Board[C]:
    heard = board.heard or 0
    live = {call.entry: call for call in board.calls if call.live}
    new = [call for call in reversed(board.calls) if call.entry > heard]
    again = {call.number for call in new if call.live}
    kept = tuple(
        replace(one, call=live.get(one.call.entry, one.call))
        for one in board.large
        if one.call.entry in live or one.call.number in again
    )
    waiting = tuple(
        live[call.entry]
        for call in board.pending
        if call.entry in live and call.number not in again
    )
    said = (*board.due, *(Due(call, now - _age(call, view)) for call in new))
    followed = replace(
        board,
        large=kept,
        pending=(*waiting, *(call for call in new if call.live)),
        due=said if view.voice else (),
        heard=max(view.head, heard, *(call.entry for call in new), 0),
    )
    return followed.move_on(now)


def _fill(board: Board[C], now: float) -> Board[C]:
    # With nothing large, the newest live call stands there again, settled.
    newest = next((call for call in board.calls if call.live), None)
    if board.large or newest is None:
        return board
    return replace(board, large=(Large(newest, now - board.air_seconds, entered=False),))


def _age(call: Call, view: Snapshot[Call]) -> float:
    # Only the first call's instant is known: a recall counts from when it is seen.
    return 0.0 if call.times > 1 else max(0.0, (view.at - call.called_at).total_seconds())
