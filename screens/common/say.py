"""Words for QML: one language at a time, changed at once on every page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot


class Speaking(Protocol):
    """What a screen needs of ``config.texts.Texts``."""

    def say(self, key: str, language: str, /, **values: object) -> str:
        """The text of ``key`` in ``language``."""

    def direction(self, language: str) -> str:
        """Which way the language is written: ltr or rtl."""

    def own_name(self, language: str) -> str:
        """The language's name in itself."""


class Say(QObject):
    """Says texts in the window's language; QML reaches it through ``Tr.say(key, values)``."""

    changed = Signal()
    """The language or the catalogues changed."""

    def __init__(self, texts: Speaking, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._language = language

    @property
    def texts(self) -> Speaking:
        """The catalogues now in use."""
        return self._texts

    def use(self, texts: Speaking) -> None:
        """Say everything from ``texts`` from now on: the centre was published anew."""
        if texts is not self._texts:
            self._texts = texts
            self.changed.emit()

    def get_language(self) -> str:
        """Tag of the window's language."""
        return self._language

    def set_language(self, language: str) -> None:
        """Speak ``language`` from now on; every page follows."""
        if language != self._language:
            self._language = language
            self.changed.emit()

    def get_direction(self) -> str:
        """Which way the window's language is written: ltr or rtl."""
        return self._texts.direction(self._language)

    language = Property(str, get_language, set_language, notify=changed)
    direction = Property(str, get_direction, notify=changed)

    @Slot(str, "QVariantMap", result=str)
    def say(self, key: str, values: Mapping[str, object] | None = None) -> str:
        """The text of ``key`` in the window's language, with ``values`` put in.

        QML hands every number over as it likes; a whole number is said as one.
        """
        told = {
            name: int(value) if isinstance(value, float) and value.is_integer() else value
            for name, value in (values or {}).items()
        }
        return self._texts.say(key, self._language, **told)

    @Slot(str, result=str)
    def own_name(self, language: str) -> str:
        """The name of ``language`` in itself: Suomi, Svenska, English."""
        return self._texts.own_name(language)
