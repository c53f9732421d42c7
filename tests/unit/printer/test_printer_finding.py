"""Which printers are attached: read from what the kernel and CUPS say."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.errors import Trouble
from printer.device import open_printer
from printer.finding import Found, find_printers
from printer.job import cut_bytes
from printer.models import find_model, models


def usb(root: Path, name: str, **words: str) -> None:
    interface = root / "sys/devices" / name / "interface"
    interface.mkdir(parents=True)
    for word, told in words.items():
        (interface.parent / word).write_text(f"{told}\n", encoding="utf-8")
    node = root / "sys/class/usbmisc" / name
    node.mkdir(parents=True)
    (node / "device").symlink_to(interface)


def test_everything_attached_is_found(tmp_path: Path):
    epson = {"idVendor": "04b8", "idProduct": "0202", "manufacturer": "EPSON"}
    usb(tmp_path, "lp0", **epson, product="TM-T20II")
    usb(tmp_path, "lp1", **epson, product="TM-T20II")
    usb(tmp_path, "lp2")
    ids = tmp_path / "dev/serial/by-id"
    ids.mkdir(parents=True)
    for port in ("ttyUSB0", "ttyUSB1", "ttyACM0"):
        (tmp_path / "dev" / port).touch()
    (ids / "usb-FTDI_A1-if00").symlink_to(tmp_path / "dev/ttyUSB0")
    told = "device for Slips: socket://10.0.0.5\nno queues here\ndevice for A b: usb://X/Y\n"
    assert find_printers(tmp_path, lambda: told) == (
        Found("usb://04b8:0202", "EPSON TM-T20II", "usb"),
        Found("file:///dev/usb/lp1", "EPSON TM-T20II", "usb"),
        Found("file:///dev/usb/lp2", "", "usb"),
        Found("serial:///dev/serial/by-id/usb-FTDI_A1-if00", "usb-FTDI_A1-if00", "serial", False),
        Found("serial:///dev/ttyUSB1", "ttyUSB1", "serial", False),
        Found("serial:///dev/ttyACM0", "ttyACM0", "serial", False),
        Found("cups://Slips", "socket://10.0.0.5", "cups"),
        Found("cups://A b", "usb://X/Y", "cups"),
    )


def test_where_nothing_is_attached_nothing_is_found(tmp_path: Path):
    assert find_printers(tmp_path, lambda: "") == ()


def test_what_is_found_is_an_address(tmp_path: Path):
    usb(tmp_path, "lp0", idVendor="04b8", idProduct="0202")
    (found,) = find_printers(tmp_path, lambda: "")
    open_printer(found.address)


def test_a_model_tells_its_width_and_its_knife():
    wide, narrow = find_model("tm-t88v"), find_model("ZJ-5870")
    assert (wide.id, wide.name, wide.dots, wide.dpi) == ("TM-T88V", "Epson TM-T88V", 512, 180)
    assert (narrow.dots, narrow.dpi, narrow.cuts) == (384, 203, False)
    assert all(one.dots is None or 300 < one.dots < 700 for one in models())


def test_an_address_may_name_the_model():
    with_knife = open_printer("network://127.0.0.1?model=TM-T20II").model
    assert with_knife is not None
    assert with_knife.cuts
    assert open_printer("network://127.0.0.1").model is None
    with pytest.raises(Trouble) as trouble:
        open_printer("network://127.0.0.1?model=TM-T20")
    assert trouble.value.values == {"model": "TM-T20", "meant": "TM-T20II"}


def test_without_a_knife_the_slip_is_fed_to_where_it_is_torn():
    assert cut_bytes().startswith(b"\x1dV")
    assert b"\x1dV" not in cut_bytes(knife=False)
    assert cut_bytes(knife=False).startswith(b"\x1bd")
