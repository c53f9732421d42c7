"""Says what the board has to say: one announcement at a time, taken when its turn comes."""

from __future__ import annotations

from collections.abc import Callable

import structlog
from PySide6.QtCore import QObject, Signal

from kiosk.calling.announcing import Announcement, Shed
from kiosk.calling.phrases import Wording, call_phrase
from kiosk.roles.views import CallView
from screens.common.speaker import Speaker
from screens.common.speech import Utterance
from screens.common.work import Work
from screens.lobby.picture import label_in
from screens.lobby.watch import Watch

_log = structlog.get_logger(__name__)


class Announcer(QObject):
    """Feeds one loudspeaker from one board.

    Attributes:
        announced: An announcement was taken; carries it, with what was left out and why.
        voices: The languages that have a voice; None until the voice has said so.
    """

    announced = Signal(object)

    def __init__(
        self,
        watch: Watch,
        speaker: Speaker,
        *,
        work: Work,
        texts: Callable[[], Wording],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._watch, self._speaker, self._texts = watch, speaker, texts
        self.voices: frozenset[str] | None = None
        watch.changed.connect(self._next)
        speaker.said.connect(self._next)
        work.do(speaker.voice.languages, self._on_voices)

    def health(self) -> dict[str, str]:
        """The loudspeaker's state, and which of the centre's languages have no voice."""
        view = self._watch.view
        spoken = {one.split("-")[0] for one in view.languages} if view else set()
        lacking = sorted(spoken - self.voices) if self.voices is not None else []
        return {
            "sound": self._speaker.get_state(),
            "voice": f"no-voice {' '.join(lacking)}" if lacking else "voices-ok",
        }

    def _on_voices(self, voices: frozenset[str]) -> None:
        self.voices = voices
        self._next()

    def _next(self, _said: object = None) -> None:
        # What is left out depends on when it begins: so it is taken only when it can begin.
        while self.voices is not None and not self._speaker.get_busy():
            told = self._watch.announce(self.voices)
            if told is None:
                return
            if told.shed is not Shed.NOTHING:
                _log.info("announced in short", number=told.call.number, why=str(told.shed))
            if not told.silent:
                self._speaker.say(self._worded(told))
            self.announced.emit(told)

    def _worded(self, told: Announcement[CallView]) -> Utterance:
        call, texts = told.call, self._texts()
        phrases = []
        for language in told.languages:
            label, tag = label_in(call.desk, language, self._watch.board.voice_language)
            phrases.append(call_phrase(call.number, label, language, texts, desk_language=tag))
        return Utterance(told.chime, tuple(phrases), told.times, key=call.entry)
