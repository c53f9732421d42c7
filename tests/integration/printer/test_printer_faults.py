"""A printer over real sockets, in every bad mood."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator

import pytest
from PIL import Image
from support.slips import CODE, codes_on, slip

from printer.device import Outcome, Printer, PrinterState, Result, open_printer
from printer.drawing import draw
from printer.faults import Faults
from printer.simulator import KNIFE_DOTS, Simulator

pytestmark = pytest.mark.usefixtures("qapp")

PRINTED = Outcome(Result.PRINTED)


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    with Simulator(0) as one:
        yield one
    assert not [one for one in threading.enumerate() if one.name.startswith("simulator")]


@pytest.fixture
def printer(simulator: Simulator) -> Printer:
    return open_printer(f"network://127.0.0.1:{simulator.port}")


@pytest.fixture(scope="module")
def picture(qapp: object) -> Image.Image:
    return draw(slip())


def slips_of(simulator: Simulator) -> list[Image.Image]:
    """Papers with anything on them."""
    return [one for one in simulator.papers if one.convert("L").getextrema()[0] == 0]


@pytest.mark.parametrize("dots", [576, 384])
def test_a_slip_comes_out_dot_for_dot_and_is_read(dots: int) -> None:
    drawn = draw(slip(), dots)
    with Simulator(0, dots=dots) as simulator:
        printer = open_printer(f"network://127.0.0.1:{simulator.port}")
        assert printer.state() is PrinterState.READY
        assert printer.print(drawn) == PRINTED
        assert simulator.wait_idle()
        (paper,) = simulator.papers
    assert codes_on(paper) == [f"VUORO:{CODE}"]
    box = (0, KNIFE_DOTS, dots, KNIFE_DOTS + drawn.height)
    assert paper.crop(box).tobytes() == drawn.tobytes()


@pytest.mark.parametrize(
    ("faults", "state", "outcome"),
    [
        (Faults(paper_low=True), PrinterState.PAPER_LOW, PRINTED),
        (
            Faults(paper_out=True),
            PrinterState.PAPER_OUT,
            Outcome(Result.NOT_PRINTED, "paper_out"),
        ),
        (
            Faults(cover_open=True),
            PrinterState.COVER_OPEN,
            Outcome(Result.NOT_PRINTED, "cover_open"),
        ),
        (Faults(offline=True), PrinterState.OFFLINE, Outcome(Result.NOT_PRINTED, "offline")),
        (Faults(jam=True), PrinterState.OFFLINE, Outcome(Result.NOT_PRINTED, "offline")),
        (Faults(refuse=True), PrinterState.OFFLINE, Outcome(Result.NOT_PRINTED, "offline")),
        (Faults(silent=True), PrinterState.UNKNOWN, Outcome(Result.NOT_PRINTED, "no_answer")),
        (Faults(garbage=True), PrinterState.UNKNOWN, Outcome(Result.NOT_PRINTED, "no_answer")),
    ],
    ids=lambda one: "",
)
def test_each_state_is_known_and_nothing_is_sent_that_would_come_out_later(
    simulator: Simulator,
    printer: Printer,
    picture: Image.Image,
    faults: Faults,
    state: PrinterState,
    outcome: Outcome,
) -> None:
    bad = {name: True for name in Faults.__slots__ if getattr(faults, name) is True}
    simulator.set(**bad)
    assert printer.state(1) is state
    assert printer.print(picture) == outcome
    simulator.set(**dict.fromkeys(bad, False))
    assert simulator.wait_idle()
    assert len(slips_of(simulator)) == (1 if outcome == PRINTED else 0)
    assert not printer.unsettled
    assert printer.state() is PrinterState.READY
    assert printer.print(picture) == PRINTED


@pytest.mark.parametrize("fault", ["paper_out", "cover_open", "offline", "jam"])
def test_a_slip_that_stops_half_way_is_cleared_and_never_comes_out_later(
    simulator: Simulator, printer: Printer, picture: Image.Image, fault: str
) -> None:
    simulator.set(mm_per_s=150.0)
    outcomes: list[Outcome] = []
    thread = threading.Thread(target=lambda: outcomes.append(printer.print(picture)))
    thread.start()
    while not any(strip.getextrema()[0] == 0 for strip in list(simulator._strips)):
        thread.join(0.005)
    simulator.set(**{fault: True})
    thread.join()
    why = "offline" if fault == "jam" else fault
    assert outcomes == [Outcome(Result.NOT_PRINTED, why)]
    assert not printer.unsettled
    simulator.set(**{fault: False}, mm_per_s=None)
    assert simulator.wait_idle()
    assert slips_of(simulator) == []
    assert printer.print(picture) == PRINTED
    assert simulator.wait_idle()
    whole = [one for one in slips_of(simulator) if codes_on(one)]
    assert len(whole) == 1
    # What hung in the slot was cut off before the new slip.
    assert whole[0].height == picture.height + KNIFE_DOTS


def test_a_roll_that_ends_in_a_slip(
    simulator: Simulator, printer: Printer, picture: Image.Image
) -> None:
    simulator.set(paper_left_mm=60.0)
    assert printer.print(picture) == Outcome(Result.NOT_PRINTED, "paper_out")
    simulator.set(paper_out=False)
    assert simulator.wait_idle()
    assert len(simulator.scraps) == 1
    assert slips_of(simulator) == []


@pytest.mark.parametrize("after", [1, 40, 5000, 60_000])
def test_a_connection_that_breaks_leaves_the_outcome_unknown_and_the_next_slip_whole(
    simulator: Simulator, printer: Printer, picture: Image.Image, after: int
) -> None:
    simulator.set(vanish_after=after)
    outcome = printer.print(picture)
    assert outcome.result in {Result.UNKNOWN, Result.NOT_PRINTED}
    assert printer.print(picture) == PRINTED
    assert simulator.wait_idle()
    assert [codes_on(one) for one in slips_of(simulator) if codes_on(one)] == [[f"VUORO:{CODE}"]]


def test_what_cannot_be_cleared_is_not_followed_by_another_slip(
    simulator: Simulator, printer: Printer, picture: Image.Image
) -> None:
    simulator.set(vanish_after=60_000)
    assert printer.print(picture).result is Result.UNKNOWN
    simulator.set(silent=True)
    assert printer.settle(0.3) is False
    assert printer.print(picture, 1.0) == Outcome(Result.NOT_PRINTED, "stuck")
    simulator.set(refuse=True, silent=False)
    assert printer.settle(0.3) is False
    simulator.set(refuse=False)
    assert printer.settle() is True
    assert printer.settle() is True


def test_a_printer_too_slow_to_finish_is_unknown(
    simulator: Simulator, printer: Printer, picture: Image.Image
) -> None:
    simulator.set(mm_per_s=20.0)
    assert printer.print(picture, 0.8) == Outcome(Result.UNKNOWN, "no_answer")
    assert not printer.unsettled
    simulator.set(mm_per_s=None)
    assert simulator.wait_idle()
    assert slips_of(simulator) == []


def test_a_model_without_the_clearing_command_recovers_once_it_idles(
    simulator: Simulator, picture: Image.Image
) -> None:
    plain = open_printer(f"network://127.0.0.1:{simulator.port}?clear=none")
    assert not plain.clears
    simulator.set(vanish_after=40)
    assert plain.print(picture).result is Result.UNKNOWN
    assert plain.settle()


def test_enquiry_clears_a_jam(simulator: Simulator, picture: Image.Image) -> None:
    printer = open_printer(f"network://127.0.0.1:{simulator.port}?clear=enq")
    simulator.set(mm_per_s=150.0)
    outcomes: list[Outcome] = []
    thread = threading.Thread(target=lambda: outcomes.append(printer.print(picture)))
    thread.start()
    while not any(strip.getextrema()[0] == 0 for strip in list(simulator._strips)):
        thread.join(0.005)
    simulator.set(jam=True)
    thread.join()
    assert outcomes == [Outcome(Result.NOT_PRINTED, "offline")]
    assert not simulator.faults.jam
    assert simulator.wait_idle()
    assert slips_of(simulator) == []


def test_a_model_that_never_answers_prints_and_says_that_it_does_not_know(
    simulator: Simulator, picture: Image.Image
) -> None:
    mute = open_printer(f"network://127.0.0.1:{simulator.port}?status=none")
    assert mute.state() is PrinterState.UNKNOWN
    assert mute.print(picture) == Outcome(Result.UNKNOWN, "no_status")
    assert simulator.wait_idle()
    for _ in range(500):
        if simulator.papers:
            break
        time.sleep(0.01)
    assert len(slips_of(simulator)) == 1


def test_a_printer_that_accepts_and_does_nothing_is_given_up_in_time() -> None:
    """Half-open: the connection stands, nobody is there."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        printer = open_printer(f"network://127.0.0.1:{listener.getsockname()[1]}")
        assert printer.state(0.3) is PrinterState.UNKNOWN
        assert printer.print(Image.new("1", (8, 8)), 0.3) == Outcome(
            Result.NOT_PRINTED, "no_answer"
        )


def test_the_simulator_saves_papers_tells_them_and_its_states(
    tmp_path: object, picture: Image.Image
) -> None:
    from pathlib import Path

    folder = Path(str(tmp_path)) / "paper"
    told: list[Image.Image] = []
    states: list[PrinterState] = []
    with Simulator(0, folder=folder, on_paper=told.append, on_state=states.append) as simulator:
        printer = open_printer(f"network://127.0.0.1:{simulator.port}")
        assert printer.print(picture) == PRINTED
        simulator.set(cover_open=True)
        simulator.set(cover_open=False, paper_low=True)
        simulator.set(paper_low=True)
    assert len(told) == 1
    assert Image.open(folder / "slip-0001.png").tobytes() == told[0].tobytes()
    assert states == [PrinterState.COVER_OPEN, PrinterState.PAPER_LOW]
    simulator.stop()


def test_automatic_status_is_sent_when_asked_for(simulator: Simulator) -> None:
    with socket.create_connection(("127.0.0.1", simulator.port), timeout=5) as line:
        line.sendall(b"\x1da\xff")
        assert line.recv(4) == b"\x10\x00\x00\x00"
        simulator.set(cover_open=True)
        assert line.recv(4) == b"\x38\x00\x00\x00"
        simulator.set(cover_open=False)
        assert line.recv(4) == b"\x10\x00\x00\x00"
        line.sendall(b"\x1dI\x01")
        assert line.recv(4) == b"\x02"


def test_a_flood_of_nonsense_is_thrown_away_at_last(simulator: Simulator) -> None:
    with socket.create_connection(("127.0.0.1", simulator.port), timeout=5) as line:
        simulator.set(offline=True)
        for _ in range(140):
            line.sendall(b"\x00" * 65536)
        line.sendall(b"\x10\x04\x01")
        assert line.recv(1) == b"\x1a"
    assert len(simulator._buffer) < 8_100_000


def test_unknown_faults_are_refused(simulator: Simulator) -> None:
    with pytest.raises(TypeError):
        simulator.set(on_fire=True)
