"""Whether there is a display to open windows on: asked before Qt, which would abort."""

from __future__ import annotations

import ctypes
import os
import socket
from pathlib import Path

from kiosk.errors import Trouble
from screens.commands.speaking import note, say

X_PORT, ANSWER_SECONDS = 6000, 3.0
_DRAWS_ON_DISPLAY = ("", "xcb", "wayland")


def need_display() -> None:
    """Makes sure that a window can open; says so when it will be drawn unseen.

    Afterwards ``QT_QPA_PLATFORM`` names the display that answers when another does not.

    Raises:
        Trouble: ``display-away`` when the display that the environment names does not answer.
    """
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if not platform.startswith(_DRAWS_ON_DISPLAY[1:]) and platform:
        return
    named = [
        (kind, name, answers)
        for kind, name, answers in (
            ("xcb", os.environ.get("DISPLAY", ""), x_answers),
            ("wayland", os.environ.get("WAYLAND_DISPLAY", ""), wayland_answers),
        )
        if name and (not platform or platform.startswith(kind))
    ]
    if not named:
        if platform:
            raise Trouble("display-away", display=platform)
        note(say("command-display-none"))
        return
    answering = [kind for kind, name, answers in named if answers(name)]
    if not answering:
        raise Trouble("display-away", display=", ".join(name for _, name, _ in named))
    if len(answering) < len(named):
        os.environ["QT_QPA_PLATFORM"] = answering[0]


def named_display() -> str | None:
    """The display that the environment names, whether or not it answers."""
    return os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or None


def x_answers(display: str) -> bool:
    """Whether the X server of a display such as ``:0`` or ``host:10.0`` lets us in."""
    host, _, rest = display.rpartition(":")
    number = rest.partition(".")[0]
    if not number.isdigit() or not _listens(host, int(number)):
        return False
    try:
        # Somebody who listens may still turn us away: only the X library has our key.
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(display.encode(), None)
    refused = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not refused


def wayland_answers(display: str) -> bool:
    """Whether the socket of a Wayland display such as ``wayland-0`` takes a connection."""
    path = Path(os.environ.get("XDG_RUNTIME_DIR", "/nonexistent")) / display
    return _connects(socket.AF_UNIX, str(path))


def _listens(host: str, number: int) -> bool:
    if host in {"", "unix"}:
        path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - where X servers listen
        return _connects(socket.AF_UNIX, path) or _connects(socket.AF_UNIX, f"\0{path}")
    if host.startswith("/"):
        return _connects(socket.AF_UNIX, f"{host}:{number}")
    try:
        socket.create_connection((host, X_PORT + number), ANSWER_SECONDS).close()
    except OSError:
        return False
    return True


def _connects(family: socket.AddressFamily, address: str) -> bool:
    with socket.socket(family, socket.SOCK_STREAM) as asked:
        asked.settimeout(ANSWER_SECONDS)
        try:
            asked.connect(address)
        except OSError:
            return False
    return True
