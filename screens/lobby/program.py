"""The lobby as a program: one window, one loudspeaker, one display's calls."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from zoneinfo import ZoneInfo

import structlog

from config.centre import Centre, Lobby
from config.texts import Texts
from kiosk.errors import Vuoro
from kiosk.office import Office
from kiosk.roles.lobby import desk_key
from screens.common.player import LoudPlayer, MutePlayer, Player
from screens.common.program import Options, Program
from screens.common.speaker import Speaker
from screens.common.speech import EspeakVoice, Voice
from screens.common.tending import Tending, who
from screens.common.waiting import wait_for
from screens.lobby.announcer import Announcer
from screens.lobby.presenter import LobbyPage
from screens.lobby.watch import Watch
from screens.lobby.ways import Ways

_log = structlog.get_logger(__name__)

PAGE = Path(__file__).parent / "qml" / "Lobby.qml"
USUAL = Lobby.model_fields["geometry"].get_default()
"""The screen as it is while the centre has not told its real size."""
BEAT_TICKS = 10
"""Seconds between two reports of this display's health."""


def run_lobby(open_: Callable[[], tuple[Office, str]], options: Options | None = None) -> int:
    """Show and say a lobby's calls until its window is closed; returns the exit code.

    While the database is away at the start, the screen says so and begins by itself.

    Args:
        open_: Opens the office and tells the lobby's id.
        options: How it is shown.

    Raises:
        Refused: ``unknown-lobby``, ``nothing-published``.
        Trouble: what ``open_`` raises, but for ``database-away``.
    """
    shown = options or Options()
    ready = wait_for(
        open_,
        "lobby",
        shown,
        says=lambda texts, language: (
            texts.say("lobby-waiting-title", language),
            texts.say("lobby-waiting-says", language),
        ),
        geometry=USUAL,
    )
    if ready is None:
        return 0
    office, device = ready
    return Hall(office, device, shown).exec()


class Hall:
    """Everything of one running lobby, wired; tests drive its parts.

    Attributes:
        program, watch, ways, page, speaker, announcer, tending: The parts.
    """

    def __init__(
        self,
        office: Office,
        device: str,
        options: Options,
        *,
        voice: Voice | None = None,
        player: Player | None = None,
    ) -> None:
        self._office, self._device = office, device
        self.tending = Tending(lambda: office.steward(who(device)), office.now)
        role = office.lobby(device)
        view = role.view()
        centre = office.centre()
        self._version = view.version
        self._texts = office.texts()
        self.program = Program(
            "lobby",
            options,
            texts=self._texts,
            language=centre.languages[0],
            geometry=centre.lobby(device).geometry,
            feed=lambda: office.feed(view.head),
            closing=(self.tending, office),
            title=f"Vuoro · {centre.lobby(device).name.say(centre.languages[0])}",
        )
        work, pulse = self.program.work, self.program.pulse
        player = player or (MutePlayer() if options.silent else LoudPlayer())
        self.speaker = Speaker(voice or EspeakVoice(), player)
        self.watch = Watch(role, work=work, pulse=pulse)
        self.ways = Ways(pulse=pulse, urgent=self._find_urgent)
        self._zone = ZoneInfo(centre.time_zone)
        self.announcer = Announcer(self.watch, self.speaker, work=work, texts=lambda: self._texts)
        self.ways.follow(office.guide(device), *_desks_of(centre))
        self.watch.show(view)
        self.page = LobbyPage(
            self.watch,
            say=self.program.say,
            local=lambda instant: instant.astimezone(self._zone),
            ways=self.ways,
        )
        self._ticks = 0
        self.watch.changed.connect(self._on_watched)
        pulse.tick.connect(self._on_tick)

    def show(self) -> None:
        """Open the window; the picture is that of the first view."""
        self.program.show(PAGE, {"lobby": self.page})
        self.tending.start()
        self._beat()

    def exec(self) -> int:
        """Show, run, and close everything."""
        self.show()
        try:
            return self.program.exec()
        finally:
            self.close()

    def close(self) -> None:
        """End sound, window, threads and office. Safe to repeat."""
        self.speaker.close()
        self.ways.close()
        self.program.close()

    def _on_watched(self) -> None:
        view = self.watch.view
        if view is not None and view.version != self._version:
            self._version = view.version
            self.program.work.do(self._read_published, self._on_published)

    def _read_published(self) -> tuple[Texts, Centre]:
        return self._office.texts(), self._office.centre()

    def _on_published(self, published: tuple[Texts, Centre]) -> None:
        self._texts, centre = published
        self._zone = ZoneInfo(centre.time_zone)
        self.program.publish(self._texts, {})
        self.ways.follow(self._office.guide(self._device), *_desks_of(centre))

    def _find_urgent(self) -> list[str]:
        """Desks that somebody is on the way to."""
        return [call.desk_key for call in self.watch.board.calls if call.live]

    def _on_tick(self) -> None:
        self._ticks += 1
        if self._ticks % BEAT_TICKS == 0:
            self._beat()

    def _beat(self) -> None:
        age = round(self.watch.age)
        health = self.announcer.health() | {"data_age_s": str(age)}
        device = self._office.device(self._device)
        self.program.work.do(lambda: device.beat("lobby", health), failed=_on_no_beat)


def _desks_of(centre: Centre) -> tuple[dict[str, str], tuple[str, ...]]:
    """Any desk may call any of the display's visitors, in any language."""
    return {desk_key(desk.id): desk.id for desk in centre.desks}, centre.languages


def _on_no_beat(error: Exception) -> None:
    # The picture already says how old it is; the beat only comes later.
    level = _log.info if isinstance(error, Vuoro) else _log.error
    level("the display's health is not told", why=str(error))
