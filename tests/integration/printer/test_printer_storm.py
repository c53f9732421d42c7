"""Many slips, random faults, real sockets: one truthful outcome each, none twice."""

from __future__ import annotations

import random
import threading
from collections import Counter

import pytest
from PIL import Image
from support.slips import codes_on

from printer.device import Outcome, Result, open_printer
from printer.qr import qr_modules
from printer.simulator import Simulator
from printer.spool import Spool

HALTS = ("paper_out", "cover_open", "offline", "jam")


def picture(job: str) -> Image.Image:
    """A small slip: white, a code, white."""
    modules = qr_modules(job)
    code = Image.new("1", (len(modules),) * 2)
    code.putdata([0 if black else 255 for line in modules for black in line])
    paper = Image.new("1", (384, 200), 1)
    paper.paste(code.resize((len(modules) * 5,) * 2), (30, 30))
    return paper


@pytest.mark.parametrize(
    ("seed", "slips"),
    [(1, 40), pytest.param(2, 500, marks=[pytest.mark.slow, pytest.mark.timeout(900)])],
)
def test_a_stormy_day(seed: int, slips: int) -> None:
    dice = random.Random(seed)
    told: list[tuple[str, Outcome]] = []
    arrived = threading.Condition()

    def report(job: str, outcome: Outcome) -> None:
        with arrived:
            told.append((job, outcome))
            arrived.notify_all()

    jobs = [f"JOB{seed}{number:03}" for number in range(slips)]
    with Simulator(0, dots=384) as simulator:
        printer = open_printer(f"network://127.0.0.1:{simulator.port}")
        spool = Spool(printer, report, patience_s=0.1)
        for number, job in enumerate(jobs):
            disturb(simulator, dice)
            spool.submit(job, lambda one=job: picture(one))
            spool.submit(job, lambda one=job: picture(one))
            with arrived:
                assert arrived.wait_for(lambda done=number: len(told) > done, 20)
            # Everything is mended, as staff would; what was held back may come out now.
            simulator.set(
                **dict.fromkeys(HALTS, False),
                refuse=False,
                vanish_after=None,
                paper_left_mm=None,
                mm_per_s=None,
            )
            assert simulator.wait_idle(20)
        spool.close()
        assert simulator.wait_idle(20)
        papers = [*simulator.papers, *simulator.scraps]
    assert [job for job, _ in told] == jobs
    seen = Counter(code for paper in papers for code in codes_on(paper))
    assert all(count == 1 for count in seen.values())
    for job, outcome in told:
        if outcome.result is Result.PRINTED:
            assert seen[job] == 1
    results = Counter(outcome.result for _, outcome in told)
    assert results[Result.PRINTED] >= slips / 6
    assert results[Result.NOT_PRINTED] >= slips / 12
    # Nothing that was told as not printed came out as a whole, cut slip.
    whole = {code for paper in simulator.papers for code in codes_on(paper)}
    assert not whole & {job for job, out in told if out.result is Result.NOT_PRINTED}


def disturb(simulator: Simulator, dice: random.Random) -> None:
    match dice.randrange(6):
        case 0:
            simulator.set(**{dice.choice(HALTS): True})
        case 1:
            simulator.set(paper_left_mm=dice.uniform(1, 40))
        case 2:
            simulator.set(vanish_after=dice.randrange(1, 12_000))
        case 3:
            simulator.set(refuse=True)
        case 4:
            simulator.set(mm_per_s=400.0)
        case _:
            pass
