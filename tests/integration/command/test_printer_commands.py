"""The printer by commands: how it is, and a test page, on a printer that answers."""

from __future__ import annotations

import json
import socket

import pytest
import zxingcpp
from support.command import CommandLine

from printer.control import Control
from printer.faults import Faults
from printer.simulator import KNIFE_DOTS, Simulator


def test_a_test_page_shows_width_grey_code_and_every_language(vuoro_sqlite: CommandLine):
    with Simulator(0) as simulator:
        address = f"network://127.0.0.1:{simulator.port}"
        told = vuoro_sqlite("printer", "test", address)
        assert "ruler" in told.out
        (paper,) = simulator.papers
    assert paper.width == 576
    page = paper.crop((0, KNIFE_DOTS, paper.width, paper.height)).convert("L")
    (code,) = zxingcpp.read_barcodes(page)
    assert code.text == address
    # The first and the last dot of the head print: both ends of the ruler are there.
    columns = [[page.getpixel((x, y)) for y in range(page.height)] for x in (0, 575)]
    assert all(0 in column for column in columns)


def test_a_narrow_model_gets_a_narrow_page(vuoro_sqlite: CommandLine):
    with Simulator(0, dots=384) as simulator:
        address = f"network://127.0.0.1:{simulator.port}?model=RP-F10-58mm"
        vuoro_sqlite("printer", "test", address, "--paper", "58", "--json")
        (paper,) = simulator.papers
    assert paper.width == 384


@pytest.mark.parametrize(
    ("fault", "state", "word"),
    [
        ({}, "ready", "ready"),
        ({"paper_low": True}, "paper_low", "low"),
        ({"paper_out": True}, "paper_out", "out of paper"),
        ({"cover_open": True}, "cover_open", "cover"),
        ({"offline": True}, "offline", "power"),
        ({"refuse": True}, "offline", "power"),
        ({"silent": True}, "unknown", "test page"),
        ({"garbage": True}, "unknown", "test page"),
    ],
)
def test_a_printer_says_how_it_is(
    vuoro_sqlite: CommandLine, fault: dict[str, bool], state: str, word: str
):
    with Simulator(0) as simulator:
        simulator.set(**fault)
        address = f"network://127.0.0.1:{simulator.port}"
        assert word in vuoro_sqlite("printer", "status", address).out
        assert vuoro_sqlite("printer", "status", address, "--json").json()["state"] == state


def test_a_page_that_did_not_come_out_is_told(vuoro_sqlite: CommandLine):
    with Simulator(0) as simulator:
        simulator.set(paper_out=True)
        address = f"network://127.0.0.1:{simulator.port}"
        told = vuoro_sqlite("printer", "test", address, code=3)
        assert "paper_out" in told.err
        simulator.set(paper_out=False)
        assert simulator.wait_idle()
        assert simulator.papers == []


def test_a_kiosk_names_its_printer(open_centre: CommandLine):
    told = open_centre("printer", "status", "kiosk-1", "--json").json()
    assert told["address"] == "network://127.0.0.1:9100"
    assert "automat" not in open_centre("printer", "status", code=1).err
    assert "kiosk-9" in open_centre("printer", "status", "kiosk-9", code=1).err
    wrong = open_centre("printer", "status", "network://127.0.0.1:1?model=TM-T20", code=3)
    assert "TM-T20II" in wrong.err


def test_what_is_attached_is_listed(vuoro_sqlite: CommandLine):
    listed = vuoro_sqlite("printer", "find", "--json").json()
    assert isinstance(listed, list)
    assert vuoro_sqlite("printer", "find").out.strip()


def test_a_simulated_printer_is_broken_and_mended_from_another_process(vuoro_sqlite: CommandLine):
    with Simulator(0) as simulator, Control(simulator, 0) as control:
        port = ("--control", str(control.port))
        told = vuoro_sqlite("printer", "fault", "paper_out=on", "mm_per_s=150", *port).out
        assert "paper_out" in told
        assert simulator.faults.paper_out
        assert simulator.faults.mm_per_s == 150
        told = vuoro_sqlite("printer", "fault", "--json", *port).json()
        assert (told["state"], told["mm_per_s"], told["jam"]) == ("paper_out", 150, False)
        vuoro_sqlite("printer", "fault", "paper_out=off", "mm_per_s=-", *port)
        assert simulator.faults == Faults()
        wrong = vuoro_sqlite("printer", "fault", "paper=on", *port, code=3).err
        assert "paper_out" in wrong
        assert "true or false" in vuoro_sqlite("printer", "fault", "jam=3", *port, code=3).err
        vuoro_sqlite("printer", "fault", "jam", *port, code=2)
        assert simulator.faults == Faults()
    assert "--control" in vuoro_sqlite("printer", "fault", *port, code=3).err


@pytest.mark.parametrize(
    "line",
    [b"\n", b"[]\n", b"\xff\n", b"{\n", b'{"jam": 1}\n', b'{"mm_per_s": -1}\n', b'{"x": 1}\n'],
)
def test_what_is_no_order_changes_nothing_and_is_told(line: bytes):
    with Simulator(0) as simulator, Control(simulator, 0) as control:
        with socket.create_connection(("127.0.0.1", control.port), timeout=10) as asker:
            asker.sendall(line + b"{}\n")
            with asker.makefile("rb") as answers:
                assert "error" in json.loads(answers.readline())
                assert json.loads(answers.readline())["state"] == "ready"
        assert simulator.faults == Faults()
