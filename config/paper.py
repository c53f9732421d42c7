"""Whether a slip made as the centre says still does what a slip is for."""

from __future__ import annotations

from config.draft import Draft
from config.finding import Findings
from config.slip import NEVER_LEFT_OUT


def check_slip(draft: Draft, findings: Findings) -> None:
    """Notes blocks that a slip can't be without, and those it has twice."""
    blocks = draft.centre.slip.blocks
    for wanted in NEVER_LEFT_OUT:
        if wanted not in blocks:
            spot = draft.writing.spot(("slip", "blocks"))
            findings.fault_at("slip-block-missing", spot, id=wanted)
    for at, block in enumerate(blocks):
        if block in blocks[:at]:
            spot = draft.writing.spot(("slip", "blocks", at))
            findings.fault_at("listed-twice", spot, id=block)
