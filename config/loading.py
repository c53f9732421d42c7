"""A folder of TOML, texts and pictures becomes a centre, or a list of all its faults.

Every ``*.toml`` directly in the folder adds to one whole: lists of services, places,
desks and so on grow over the files, single keys may stand in one file only. Form and
references are both checked as far as the rest allows, so that one slip of the pen does
not hide the next.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from config.centre import Centre
from config.checking import check_centre
from config.draft import read_draft
from config.errors import CentreFaults, Fault
from config.finding import Findings
from config.folder import gather_folder
from config.texts import ENGLISH
from config.writing import read_writing


@dataclass(frozen=True, slots=True)
class Report:
    """What a check of a folder found.

    Attributes:
        faults: What must be mended before the centre can be published.
        warnings: What works but is probably not meant.
        centre: The centre, when there are no faults.
    """

    faults: tuple[Fault, ...]
    warnings: tuple[Fault, ...]
    centre: Centre | None

    @property
    def sound(self) -> bool:
        """Whether the folder may be published."""
        return not self.faults


def load_centre(folder: str | Path, language: str = ENGLISH) -> Centre:
    """The centre that a folder describes; warnings are passed over.

    Args:
        folder: The folder with ``centre.toml``.
        language: Language in which faults are told.

    Raises:
        CentreFaults: Something must be mended; carries all of it.
    """
    return _centre_or_faults(check_folder(folder, language))


def load_files(files: Mapping[str, bytes], where: str = "", language: str = ENGLISH) -> Centre:
    """The same from a folder's bytes, as a published version keeps them.

    Args:
        files: Bytes by relative posix path.
        where: What to call the folder when no single file is to blame.
        language: Language in which faults are told.

    Raises:
        CentreFaults: Something must be mended; carries all of it.
    """
    return _centre_or_faults(check_files(files, where, language))


def read_back(files: Mapping[str, bytes], where: str = "") -> Centre:
    """A centre that passed its check when it was published.

    Rules and texts that came with a newer program are not held against it: it must only
    still have the form of a centre. What its own catalogues lack is said in English.

    Raises:
        CentreFaults: It has not even that.
    """
    findings = Findings(ENGLISH)
    draft = read_draft(read_writing(files, where, findings), findings)
    if findings.faults:
        raise CentreFaults(findings.faults)
    return draft.centre.with_files(files)


def read_folder(folder: str | Path, language: str = ENGLISH) -> dict[str, bytes]:
    """Every file of a centre's folder by relative posix path, unchecked.

    Raises:
        CentreFaults: The folder is none, or a file can't be read.
    """
    findings = Findings(language)
    files = gather_folder(Path(folder), findings)
    if findings.faults:
        raise CentreFaults(findings.faults)
    return files


def check_folder(folder: str | Path, language: str = ENGLISH) -> Report:
    """Everything that is wrong with a folder, and everything that looks odd in it."""
    findings = Findings(language)
    files = gather_folder(Path(folder), findings)
    if not files:
        return Report(findings.faults, findings.warnings, None)
    return _check(files, str(folder), findings)


def check_files(files: Mapping[str, bytes], where: str = "", language: str = ENGLISH) -> Report:
    """The same for a folder's bytes."""
    return _check(files, where, Findings(language))


def _check(files: Mapping[str, bytes], where: str, findings: Findings) -> Report:
    writing = read_writing(files, where, findings)
    draft = read_draft(writing, findings)
    check_centre(draft, files, findings)
    centre = None if findings.faults else draft.centre.with_files(files)
    return Report(findings.faults, findings.warnings, centre)


def _centre_or_faults(report: Report) -> Centre:
    if report.centre is None:
        raise CentreFaults(report.faults)
    return report.centre
