"""The letters: which fonts, and that every language has them."""

from __future__ import annotations

import os
import threading
import unicodedata
from collections.abc import Iterable, Mapping

import structlog
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QRawFont

from config.texts import CATALOGUES, FONTS
from kiosk.errors import Trouble
from printer.blocks import Weight

_log = structlog.get_logger(__name__)

CAP_HEIGHT = 0.714
"""Height of a capital of Noto Sans in em (OS/2 table, sCapHeight / unitsPerEm)."""

FAMILIES = ("Noto Sans", "Noto Sans Arabic")
"""The bundled families, in the order in which a letter is looked for."""

INSTALL = "sudo apt-get install fonts-noto-core"
"""What gives the machine letters for other scripts."""

_WEIGHTS = {
    "regular": QFont.Weight.Normal,
    "semi": QFont.Weight.DemiBold,
    "bold": QFont.Weight.Bold,
}


def font_of(pixels: float, weight: Weight) -> QFont:
    """The bundled font at ``pixels`` an em, with whole rows of dots and exact widths."""
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPixelSize(max(1, round(pixels)))
    font.setWeight(_WEIGHTS[weight])
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font


_SIZE = 32
_lock = threading.Lock()
_loaded = False
_own: list[QGuiApplication] = []


def load_fonts(letters: Mapping[str, str] | None = None) -> None:
    """Make the bundled fonts known to Qt and check them; done once a process.

    Makes an offscreen ``QGuiApplication`` where the process has none yet (a command that
    only draws); call it first on the main thread then. Afterwards any thread may draw.

    Args:
        letters: Further texts by language that must be drawable, such as a centre's own.

    Raises:
        Trouble: ``fonts-missing`` with the language, the letters that nothing installed
            can draw, and the command that mends it.
    """
    global _loaded
    with _lock:
        if not _loaded:
            _ensure_application()
            _register()
            for path in sorted(CATALOGUES.glob("*.ftl")):
                _check(path.stem, path.read_text(encoding="utf-8"))
            _loaded = True
        for language, text in (letters or {}).items():
            _check(language, text)


def missing_letters(text: str, families: Iterable[str] = FAMILIES) -> str:
    """The letters of ``text`` that neither the bundled nor any installed font can draw."""
    wanted = {one for one in text if _visible(one)}
    for family in families:
        if wanted:
            wanted -= _drawn_by(family, wanted)
    for family in QFontDatabase.families():
        if not wanted:
            break
        wanted -= _drawn_by(family, wanted)
    return "".join(sorted(wanted))


def _ensure_application() -> None:
    if isinstance(QCoreApplication.instance(), QGuiApplication):
        return
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _own.append(QGuiApplication(["vuoro"]))
    _log.debug("made an offscreen Qt application to draw with")


def _register() -> None:
    application = QCoreApplication.instance()
    if application is not None and application.property("vuoroFonts"):
        return
    for path in sorted(FONTS.glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise Trouble("fonts-missing", language=path.name, letters="", install=INSTALL)


def _check(language: str, text: str) -> None:
    missing = missing_letters(text)
    if missing:
        raise Trouble("fonts-missing", language=language, letters=missing, install=INSTALL)


def _visible(letter: str) -> bool:
    return unicodedata.category(letter)[0] not in "CZ"


def _drawn_by(family: str, letters: set[str]) -> set[str]:
    font = QFont(family)
    font.setPixelSize(_SIZE)
    font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    raw = QRawFont.fromFont(font)
    if raw.familyName() != family:
        return set()
    return {one for one in letters if raw.supportsCharacter(ord(one))}
