"""Which printers are attached to this machine, by what the kernel and CUPS say.

Nothing is sent anywhere. Printers in the network don't tell of themselves here; their
address is printed by themselves when they are switched on with the feed button held.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

_CUPS_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Found:
    """Something that is a printer, or may be one.

    Attributes:
        address: What to write as ``printer = "…"``.
        name: What it calls itself; "" when it doesn't.
        way: "usb", "serial" or "cups".
        certain: Whether it is a printer; a serial port may lead to anything.
    """

    address: str
    name: str
    way: str
    certain: bool = True


def print_queues() -> str:
    """What ``lpstat -v`` says of CUPS's queues; "" where there is no CUPS."""
    lpstat = shutil.which("lpstat")
    if lpstat is None:
        return ""
    try:
        done = subprocess.run(  # noqa: S603 - CUPS's own program, no words of anybody's
            [lpstat, "-v"],
            capture_output=True,
            text=True,
            timeout=_CUPS_SECONDS,
            env={"LC_ALL": "C"},
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout


def find_printers(
    root: Path = Path("/"), queues: Callable[[], str] = print_queues
) -> tuple[Found, ...]:
    """Everything attached: USB printers, then serial ports, then print queues.

    Args:
        root: Where ``sys`` and ``dev`` are.
        queues: Gives what ``lpstat -v`` says.
    """
    return (*_usb(root), *_serial(root), *_cups(queues()))


def _usb(root: Path) -> Iterator[Found]:
    known: set[str] = set()
    for node in sorted((root / "sys/class/usbmisc").glob("lp*")):
        device = node / "device" / ".."
        vendor, product = _word(device / "idVendor"), _word(device / "idProduct")
        address = f"usb://{vendor}:{product}"
        if not vendor or not product:
            address = f"file:///dev/usb/{node.name}"
        elif address in known:
            # A second one of the same kind is told apart only by its device file.
            address = f"file:///dev/usb/{node.name}"
        known.add(address)
        name = f"{_word(device / 'manufacturer')} {_word(device / 'product')}".strip()
        yield Found(address, name, "usb")


def _serial(root: Path) -> Iterator[Found]:
    named = sorted((root / "dev/serial/by-id").glob("*"))
    ports = {one.resolve() for one in named}
    plain = (
        one
        for kind in ("ttyUSB*", "ttyACM*")
        for one in sorted((root / "dev").glob(kind))
        if one.resolve() not in ports
    )
    for port in (*named, *plain):
        yield Found(f"serial:///{port.relative_to(root)}", port.name, "serial", certain=False)


def _cups(told: str) -> Iterator[Found]:
    for line in told.splitlines():
        start, colon, uri = line.partition(": ")
        queue = start.removeprefix("device for ")
        if colon and queue != start:
            yield Found(f"cups://{queue}", uri.strip(), "cups")


def _word(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
