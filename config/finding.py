"""Collects what is wrong, in the language of whoever asked.

The sentences are texts of the catalogue group ``fault``: ``fault-<code>`` says what is
wrong and ``fault-<code>-mend`` what to do; where a likely intention is known,
``fault-did-you-mean`` asks for it instead.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cached_property

from config.errors import Fault
from config.texts import ENGLISH, Texts


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a centre's folder."""

    file: str
    line: int | None = None
    where: str = ""


class Findings:
    """Faults and warnings in the order they were found.

    Args:
        language: Language of the sentences; English stands in for what it lacks.
    """

    def __init__(self, language: str = ENGLISH) -> None:
        self.language = language
        self._faults: list[Fault] = []
        self._warnings: list[Fault] = []

    @cached_property
    def _texts(self) -> Texts:
        # Read only once something is wrong: a sound folder loads without catalogues.
        return Texts.load([self.language])

    @property
    def faults(self) -> tuple[Fault, ...]:
        """What must be mended, by file and line."""
        return tuple(sorted(self._faults, key=_order))

    @property
    def warnings(self) -> tuple[Fault, ...]:
        """What works but is probably not meant, by file and line."""
        return tuple(sorted(self._warnings, key=_order))

    def fault(
        self,
        code: str,
        file: str,
        line: int | None = None,
        where: str = "",
        *,
        likely: str | None = None,
        **values: object,
    ) -> None:
        """Notes something that must be mended.

        Args:
            code: Kind of fault; the catalogue has its sentences.
            file: The file or folder.
            line: Line in it, from 1, if one is to blame.
            where: The part, as ids joined by dots.
            likely: What was probably meant.
            values: What the sentences name.
        """
        self._faults.append(self._tell(code, Spot(file, line, where), likely, values))

    def fault_at(
        self, code: str, spot: Spot, *, likely: str | None = None, **values: object
    ) -> None:
        """Notes something at ``spot`` that must be mended."""
        self._faults.append(self._tell(code, spot, likely, values))

    def warn_at(self, code: str, spot: Spot, **values: object) -> None:
        """Notes something at ``spot`` that works but is probably not meant."""
        self._warnings.append(self._tell(code, spot, None, values))

    def _tell(self, code: str, spot: Spot, likely: str | None, values: dict[str, object]) -> Fault:
        says = self._texts.say(f"fault-{code}", self.language, **values)
        if likely is not None:
            mend = self._texts.say("fault-did-you-mean", self.language, likely=likely)
        else:
            mend = self._texts.say(f"fault-{code}-mend", self.language, **values)
        return Fault(spot.file, spot.line, spot.where, says, mend, code)


def likeliest(written: object, known: Iterable[str]) -> str | None:
    """The known word that ``written`` was probably meant to be, or None."""
    matches = get_close_matches(str(written), list(known), n=1, cutoff=0.6)
    return matches[0] if matches else None


def _order(fault: Fault) -> tuple[str, int, str]:
    return fault.file, fault.line or 0, fault.where
