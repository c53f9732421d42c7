"""What can be wrong with what was set.

ConfigFaults
├── CentreFaults    a centre's folder can't be used; carries every fault found
└── MachineFaults   this machine's own settings can't be used

Faults are told all at once: whoever mends a folder should not have to start over after
each one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong, and where, and what to do.

    Attributes:
        file: The file, relative to the folder, or the folder itself.
        line: Line in that file, counted from 1; None when no line is to blame.
        where: The part, as ids joined by dots: ``services.lab.hours``.
        says: What is wrong, in one sentence.
        mend: What to do about it, in one sentence; may be empty.
        code: Short name of the kind of fault, for scripts and tests.
    """

    file: str
    line: int | None
    where: str
    says: str
    mend: str
    code: str = ""

    def __str__(self) -> str:
        """``services.toml:12: services.lab.hours: …`` as editors and terminals link it."""
        spot = self.file if self.line is None else f"{self.file}:{self.line}"
        told = " ".join(part for part in (self.says, self.mend) if part)
        return ": ".join(part for part in (spot, self.where, told) if part)


class ConfigFaults(Exception):  # noqa: N818 - it carries faults, it is not one
    """Something was set that can't be used.

    Attributes:
        faults: Everything that was found, in the order of files and lines.
    """

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__(tuple(faults))
        self.faults: tuple[Fault, ...] = tuple(faults)

    def __str__(self) -> str:
        """One fault a line."""
        return "\n".join(map(str, self.faults))


class CentreFaults(ConfigFaults):
    """A centre's folder can't be used; nothing was loaded."""


class MachineFaults(ConfigFaults):
    """This machine's settings can't be used."""
