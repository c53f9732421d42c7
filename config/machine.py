"""What one machine is told: which device it is, where the database and printer are.

First the file ``machine.toml`` in the user's configuration folder, then the environment
(``VUORO_DEVICE``, ``VUORO_DATABASE``, ``VUORO_PRINTER``, ``VUORO_DATA_DIR``,
``VUORO_CACHE_DIR``), which wins.
Everything else is centre data and the same on every machine.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated, Self

from pydantic import Field, StringConstraints, ValidationError, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from config.errors import MachineFaults
from config.finding import Findings, Spot
from config.folder import decode
from config.form import tell_form
from config.lines import find_lines, nearest_line
from config.option import Id, PrinterAddress
from config.writing import parse_toml

DatabaseUrl = Annotated[
    str, StringConstraints(pattern=r"^(sqlite|postgresql)(\+[a-z0-9]+)?://.*$|^[^:]+$")
]
"""An SQLAlchemy URL of SQLite or PostgreSQL, or the path of an SQLite file."""

PREFIX = "VUORO_"


def _folder(variable: str, *fallback: str) -> Path:
    """``vuoro`` in a folder of the XDG base directory specification."""
    told = os.environ.get(variable, "")
    base = Path(told) if Path(told).is_absolute() else Path.home().joinpath(*fallback)
    return base / "vuoro"


class Machine(BaseSettings):
    """What this machine is told. ``database`` is always filled in."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_ignore_empty=True, extra="forbid", frozen=True
    )

    device: Id | None = Field(
        default=None, description="Which kiosk, lobby or desk of the centre this machine is."
    )
    data_dir: Path = Field(
        default_factory=lambda: _folder("XDG_DATA_HOME", ".local", "share"),
        description="Folder for everything this machine writes.",
    )
    cache_dir: Path = Field(
        default_factory=lambda: _folder("XDG_CACHE_HOME", ".cache"),
        description="Folder for what this machine can make again by itself.",
    )
    database: DatabaseUrl = Field(
        default="", description="URL of the database; an SQLite file in data_dir by default."
    )
    printer: PrinterAddress | None = Field(
        default=None, description="Address of the printer, instead of the one in the centre."
    )

    @model_validator(mode="before")
    @classmethod
    def _default_database(cls, values: dict[str, object]) -> dict[str, object]:
        """Fills in the SQLite file below the data folder."""
        if "database" in values:
            return values
        folder = values.get("data_dir", _folder("XDG_DATA_HOME", ".local", "share"))
        return {**values, "database": f"sqlite:///{Path(str(folder)) / 'vuoro.sqlite'}"}

    def at(self, **changes: object) -> Self:
        """The same machine, told something else by a command's options."""
        return self.model_copy(update={k: v for k, v in changes.items() if v is not None})


def machine_file() -> Path:
    """Where ``machine.toml`` is looked for."""
    return _folder("XDG_CONFIG_HOME", ".config") / "machine.toml"


def read_machine(file: Path | None = None, language: str = "en") -> Machine:
    """What this machine is told by its file and its environment.

    Args:
        file: The file to read; by default ``machine_file()``, which need not exist.
        language: Language in which faults are told.

    Raises:
        MachineFaults: The file or the environment says what can't be; carries all of it.
    """
    findings = Findings(language)
    text, content = _read(file, findings)
    if findings.faults:
        raise MachineFaults(findings.faults)
    name = str(file or machine_file())
    told = {key: value for key, value in content.items() if not os.environ.get(_variable(key))}
    try:
        return Machine(**told)  # type: ignore[arg-type]  # validated just here
    except ValidationError as error:
        lines = find_lines(text)

        def spot(path: tuple[str | int, ...]) -> Spot:
            key = str(path[0]) if path else ""
            if key not in told:
                return Spot(_variable(key))
            return Spot(name, nearest_line(lines, path), key)

        tell_form(error.errors(include_url=False), Machine, spot, findings)
        raise MachineFaults(findings.faults) from None


def _variable(key: str) -> str:
    return f"{PREFIX}{key.upper()}"


def _read(file: Path | None, findings: Findings) -> tuple[str, dict[str, object]]:
    path = file or machine_file()
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        if file is None:
            return "", {}
        findings.fault("file-missing", str(path))
        return "", {}
    except OSError as error:
        findings.fault("file-unreadable", str(path), reason=error.strerror or str(error))
        return "", {}
    text = decode(str(path), data, findings)
    content = None if text is None else parse_toml(str(path), text, findings)
    return text or "", content or {}
