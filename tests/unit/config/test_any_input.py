"""Whatever lies in a folder: a centre or faults, nothing else."""

from __future__ import annotations

import tomllib
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import config
from config.centre import Centre
from config.errors import CentreFaults
from config.loading import check_files, load_files, read_folder

FILES = read_folder(Path(config.__file__).parent / "iso_omena")
NAMES = ["centre.toml", "services.toml", "desks.toml", "screens.toml", "languages/et.ftl"]
TEXTS = {name: FILES[name].decode() for name in NAMES[:4]}


def load(files: dict[str, bytes]) -> None:
    try:
        centre = load_files(files)
    except CentreFaults as error:
        told = error
    else:
        assert isinstance(centre, Centre)
        return
    assert told.faults
    assert all(fault.says and not fault.says.startswith("[") for fault in told.faults)
    assert str(told)


@given(st.dictionaries(st.sampled_from(NAMES) | st.text(max_size=8), st.binary(max_size=80)))
@settings(deadline=None)
def test_any_bytes(files: dict[str, bytes]) -> None:
    load(files)


@given(st.sampled_from(NAMES[:4]), st.data())
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_a_sound_folder_with_a_piece_cut_out_or_put_in(name: str, data: st.DataObject) -> None:
    text = TEXTS[name]
    start = data.draw(st.integers(0, len(text)))
    length = data.draw(st.integers(0, 40))
    put = data.draw(st.text("[]{}\"'=\n.#abc123, é", max_size=10))
    spoilt = text[:start] + put + text[start + length :]
    load({**FILES, name: spoilt.encode()})


values = st.recursive(
    st.one_of(
        st.text(max_size=5),
        st.integers(),
        st.floats(),
        st.booleans(),
        st.times(),
        st.dates(),
        st.datetimes(),
        st.sampled_from(["lab", "fi", "#000000", "Mo-Fr 08:00-16:00", "queue", "L"]),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=4), inner, max_size=3)
    ),
    max_leaves=5,
)


def _write(value: object) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_write(k)} = {_write(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_write, value)) + "]"
    if isinstance(value, str):
        return '"' + "".join(f"\\U{ord(one):08x}" for one in value) + '"'
    if isinstance(value, bool):
        return str(value).lower()
    return value.isoformat() if hasattr(value, "isoformat") else repr(value)


@given(st.sampled_from(NAMES[:4]), st.data())
@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_any_value_in_place_of_any_other(name: str, data: st.DataObject) -> None:
    lines = TEXTS[name].splitlines()
    settable = [at for at, line in enumerate(lines) if " = " in line]
    at = data.draw(st.sampled_from(settable))
    key = lines[at].partition(" = ")[0]
    value = data.draw(values)
    lines[at] = f"{key} = {_write(value)}"
    text = "\n".join(lines)
    tomllib.loads(text)

    load({**FILES, name: text.encode()})

    report = check_files({**FILES, name: text.encode()})
    for fault in report.faults:
        if fault.file == name and fault.line is not None:
            assert 1 <= fault.line <= len(lines)
