"""What a call display shows: numbers and places, for everybody's eyes."""

from __future__ import annotations

from hashlib import blake2s

from kiosk.errors import Refused
from kiosk.queueing.ticket import State
from kiosk.roles.showing import meant, notice_views, place_view, settled
from kiosk.roles.standing import standing_of
from kiosk.roles.views import CallView, LobbyView
from kiosk.store import tickets
from kiosk.store.store import Store

CALLS_SHOWN = 20


def desk_key(desk: str) -> str:
    """Under which name a call bears the desk of that id: a name that tells nobody its service."""
    return blake2s(desk.encode(), digest_size=6).hexdigest()


class LobbyRole:
    """One lobby."""

    def __init__(self, store: Store, display: str) -> None:
        self._store = store
        self.display = display

    def view(self) -> LobbyView:
        """Today's calls of its services, newest first; raises ``Refused("unknown-lobby")``."""
        with self._store.read() as reading:
            centre = reading.centre()
            try:
                lobby = centre.lobby(self.display)
            except KeyError:
                near = meant(self.display, (one.id for one in centre.lobbies))
                raise Refused("unknown-lobby", lobby=self.display, meant=near) from None
            shown = centre.shown_by(lobby)
            services = [service.id for service in shown]
            standing = standing_of(reading)
            desks = {desk.id: desk for desk in centre.desks}
            calls = []
            for row in tickets.calls(reading.connection, services, reading.day(), CALLS_SHOWN):
                # A later version may lack the desk that called; its visitors were ended.
                desk = desks.get(row.desk or "")
                if desk is None or row.call_entry is None or row.called_at is None:
                    continue
                calls.append(
                    CallView(
                        entry=row.call_entry,
                        number=row.printed,
                        desk=desk.label,
                        place=place_view(centre.place(desk.place)),
                        arrow=lobby.arrows.get(desk.id),
                        language=row.language,
                        called_at=row.called_at,
                        times=row.calls,
                        live=settled(row, reading).state is State.CALLED,
                        desk_key=desk_key(desk.id),
                    )
                )
            return LobbyView(
                at=reading.now,
                centre=centre.name,
                languages=centre.languages,
                voice_language=centre.first_voice,
                voice=lobby.voice,
                air_seconds=lobby.air_seconds,
                calls=tuple(calls),
                notices=notice_views(reading),
                head=reading.head(),
                version=reading.version(),
                demo_time=reading.demo_time,
                services=tuple(
                    standing.view(service, "lobby")
                    for service in shown
                    if service.numbered and not centre.veiled(service)
                ),
            )
