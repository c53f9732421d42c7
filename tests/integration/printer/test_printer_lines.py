"""Every way to a printer that an address can name."""

from __future__ import annotations

import os
import pty
import select
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PIL import Image

from kiosk.errors import Trouble
from printer.device import Outcome, Printer, PrinterState, Result, open_printer
from printer.job import cut_bytes, picture_bytes
from printer.lines import FileLine, NetworkLine, QueueLine, SerialLine, UsbLine
from printer.simulator import Simulator

PICTURE = Image.new("1", (384, 200))
JOB = picture_bytes(PICTURE) + cut_bytes()


@contextmanager
def cable(simulator: Simulator) -> Iterator[Path]:
    """A terminal device whose other end is the simulator."""
    ours, theirs = pty.openpty()
    ended = threading.Event()
    line = socket.create_connection(("127.0.0.1", simulator.port))

    def carry() -> None:
        while not ended.is_set():
            ready, _, _ = select.select([ours, line], [], [], 0.02)
            if ours in ready:
                line.sendall(os.read(ours, 65536))
            if line in ready:
                os.write(ours, line.recv(65536))

    thread = threading.Thread(target=carry)
    thread.start()
    try:
        yield Path(os.ttyname(theirs))
    finally:
        ended.set()
        thread.join()
        line.close()
        os.close(ours)
        os.close(theirs)


@pytest.mark.parametrize("address", ["serial://{}", "serial://{}?baud=19200"])
def test_a_serial_printer_prints_and_tells_its_state(address: str) -> None:
    with Simulator(0, dots=384) as simulator, cable(simulator) as device:
        printer = open_printer(address.format(device))
        assert printer.state() is PrinterState.READY
        assert printer.print(PICTURE) == Outcome(Result.PRINTED)
        assert len(simulator.papers) == 1
        simulator.set(cover_open=True)
        assert printer.print(PICTURE) == Outcome(Result.NOT_PRINTED, "cover_open")


def test_a_usb_printer_is_found_by_vendor_and_product_wherever_it_is_plugged(
    tmp_path: Path,
) -> None:
    known, devices = tmp_path / "known", tmp_path / "dev"
    devices.mkdir()
    for name, ids in {"lp0": ("dead", "beef"), "lp3": ("04b8", "0e15")}.items():
        (known / name / "device").mkdir(parents=True)
        for file, word in zip(("idVendor", "idProduct"), ids, strict=True):
            (known / name / file).write_text(word + "\n")
    line = UsbLine(Path(), vendor="04b8", product="0e15", known=known, devices=devices)
    (devices / "lp3").touch()
    assert Printer(line).print(PICTURE) == Outcome(Result.UNKNOWN, "no_status")
    assert (devices / "lp3").read_bytes() == JOB
    line.product = "0e16"
    assert Printer(line).state() is PrinterState.OFFLINE


def test_a_plain_file_collects_jobs(tmp_path: Path) -> None:
    file = tmp_path / "jobs.bin"
    printer = open_printer(f"file://{file}")
    assert printer.state() is PrinterState.UNKNOWN
    for _ in range(2):
        assert printer.print(PICTURE) == Outcome(Result.UNKNOWN, "no_status")
    assert file.read_bytes() == JOB + JOB
    away = open_printer(f"file://{tmp_path}/no/such/folder")
    assert away.print(PICTURE) == Outcome(Result.NOT_PRINTED, "offline")


def test_a_device_file_that_is_no_serial_port_is_offline_as_one() -> None:
    assert open_printer("serial:///dev/null").state() is PrinterState.OFFLINE
    assert open_printer("file:///dev/null").state(0.1) is PrinterState.UNKNOWN


def test_a_print_queue_gets_the_job_raw_through_lp(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lp = tmp_path / "lp"
    lp.write_text(f'#!/bin/sh\necho "$@" > {tmp_path}/said\ncat > {tmp_path}/job\n')
    lp.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    printer = open_printer("cups://Kiosk_1")
    assert printer.print(PICTURE) == Outcome(Result.UNKNOWN, "no_status")
    assert (tmp_path / "said").read_text() == "-d Kiosk_1 -o raw -s\n"
    assert (tmp_path / "job").read_bytes() == JOB
    lp.write_text("#!/bin/sh\nexit 1\n")
    assert printer.print(PICTURE) == Outcome(Result.NOT_PRINTED, "offline")
    lp.write_text("#!/bin/sh\nexec sleep 20\n")
    assert printer.print(PICTURE, 0.3) == Outcome(Result.UNKNOWN, "lost")


def test_without_lp_a_queue_is_offline(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert open_printer("cups://Kiosk_1").print(PICTURE) == Outcome(Result.NOT_PRINTED, "offline")


@pytest.mark.parametrize(
    "address",
    [
        "",
        "10.0.0.5",
        "http://10.0.0.5",
        "network://",
        "network://host:port",
        "file://",
        "serial:///dev/ttyS0?baud=fast",
        "usb://04b8",
        "usb://04b8:zzzz",
        "cups://-o",
        "network://10.0.0.5?clear=perhaps",
        "network://10.0.0.5?status=perhaps",
    ],
)
def test_wrong_addresses_name_the_forms_that_are_known(address: str) -> None:
    with pytest.raises(Trouble) as told:
        open_printer(address)
    assert told.value.code == "printer-address"
    assert told.value.values["address"] == address
    assert "network://" in str(told.value.values["forms"])


def test_addresses_without_a_port_mean_9100() -> None:
    line = open_printer("network://printer.example")._line
    assert isinstance(line, NetworkLine)
    assert (line.host, line.port) == ("printer.example", 9100)


@pytest.mark.parametrize(
    "line",
    [NetworkLine("127.0.0.1", 9), FileLine(Path("x")), SerialLine(Path("x"))],
)
def test_a_line_that_is_not_open_says_so(line: NetworkLine | FileLine) -> None:
    with pytest.raises(ConnectionResetError):
        line.write(b"x", 1)
    with pytest.raises(ConnectionResetError):
        line.read(1)
    line.close()


def test_a_queue_says_nothing() -> None:
    assert QueueLine("x").read(1) == b""


def test_a_file_that_takes_nothing_more_is_given_up_in_time() -> None:
    ours, theirs = pty.openpty()
    line = SerialLine(Path(os.ttyname(theirs)))
    line.open(1)
    with pytest.raises(TimeoutError):
        line.write(b"x" * 1_000_000, 0.2)
    line.close()
    os.close(ours)
    os.close(theirs)
