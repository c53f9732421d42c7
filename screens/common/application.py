"""The one Qt application of a process: renderer, fonts, messages, an orderly end."""

from __future__ import annotations

import ctypes
import os
import signal
import socket
import sys
from collections.abc import Callable
from contextlib import suppress
from types import FrameType

import structlog
from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QSocketNotifier,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QFont, QGuiApplication

from printer.drawing import load_fonts
from screens.common.look import FAMILY

_log = structlog.get_logger(__name__)

ARABIC_FAMILY = "Noto Sans Arabic"


_M_ARENA_MAX = -8
"""``mallopt``'s name for how many heaps threads are given (glibc, malloc.h)."""
_HEAPS = 2


def share_heaps() -> None:
    """Let all threads share two heaps: each thread's own would keep what it once needed.

    Saves a kiosk that shows maps about 10 MB. Elsewhere than on glibc nothing happens.
    """
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).mallopt(_M_ARENA_MAX, _HEAPS)


def prepare_environment() -> None:
    """Choose the renderer before Qt starts: software, and no window thread of its own.

    A kiosk without a graphics processor draws faster that way and needs half the memory;
    whoever knows better sets the variables.
    """
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    os.environ.setdefault("QSG_RENDER_LOOP", "basic")
    os.environ.setdefault("QT_ENABLE_HIGHDPI_SCALING", "0")
    os.environ.setdefault("LC_ALL", os.environ.get("LC_ALL") or "C.UTF-8")
    if sys.platform == "linux" and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def application() -> QGuiApplication:
    """The process's Qt application, made on first use, with the product's fonts.

    Raises ``Trouble("fonts-missing")`` when the letters of a language cannot be drawn.
    """
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        _use_fonts(running)
        return running
    prepare_environment()
    share_heaps()
    made = QGuiApplication(sys.argv[:1])
    made.setApplicationName("Vuoro")
    made.setDesktopFileName("vuoro")
    qInstallMessageHandler(_on_message)
    _use_fonts(made)
    return made


def _use_fonts(application_: QGuiApplication) -> None:
    if application_.property("vuoroFonts"):
        return
    load_fonts()
    QFont.insertSubstitution(FAMILY, ARABIC_FAMILY)
    font = QFont(FAMILY)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    application_.setFont(font)
    application_.setProperty("vuoroFonts", True)  # noqa: FBT003 - Qt's own signature


def _on_message(kind: QtMsgType, _context: QMessageLogContext, message: str | None) -> None:
    if kind in {QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}:
        _log.warning("Qt says", says=message)
    else:
        _log.debug("Qt says", says=message)


class Ending(QObject):
    """Calls ``end`` on the window's thread when the process is asked to stop.

    Python runs signal handlers only between its own instructions, and while Qt waits for
    events there are none: the wake-up socket gives Qt an event to return for.
    """

    def __init__(self, end: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._end = end
        self._read, self._write = socket.socketpair()
        self._read.setblocking(False)  # noqa: FBT003 - the socket's own signature
        self._write.setblocking(False)  # noqa: FBT003 - the socket's own signature
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_woken)
        self._woken_before = signal.set_wakeup_fd(self._write.fileno(), warn_on_full_buffer=False)
        self._before = {one: signal.signal(one, self._on_signal) for one in _ENDINGS}

    def close(self) -> None:
        """Give the signals back to whoever had them."""
        for one, handler in self._before.items():
            signal.signal(one, handler)
        signal.set_wakeup_fd(self._woken_before)
        self._notifier.setEnabled(False)
        self._read.close()
        self._write.close()

    def _on_signal(self, number: int, _frame: FrameType | None) -> None:
        _log.info("asked to stop", signal=signal.Signals(number).name)

    def _on_woken(self) -> None:
        try:
            told = self._read.recv(64)
        except BlockingIOError:
            return
        if any(number in told for number in map(int, _ENDINGS)):
            self._end()


_ENDINGS = (signal.SIGINT, signal.SIGTERM)
