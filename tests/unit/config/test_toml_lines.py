"""Every key, table and item is found on the line where it stands."""

from __future__ import annotations

import tomllib

from hypothesis import given
from hypothesis import strategies as st

from config.lines import find_lines, nearest_line

TEXT = '''\
# a comment = with signs
id = "x"   # another [one]
name.fi = "Nimi"
name."sv-x" = 'Namn'

[[services]]
id = "lab"
hours = """
Mo-Fr 08:00-16:00
\\""" ]
"""
errands = [
  { id = "a", name = { fi = "A" } },  # first
  { id = "b",
    name = { fi = "B" } },
]

  [[services.errands2]]
  id = "c"
  [services.geometry]
  width = 1

[[services]]
id = "kela"
literal = \'\'\'
[not a table]
\'\'\'
numbers = [1, 2,
  3]
[a.b."c d"]
e = []
f = {}
'''


def test_lines_of_a_text_with_everything_in_it() -> None:
    lines = find_lines(TEXT.replace('{ id = "b",\n    name', '{ id = "b", name'))
    # Inline tables stand on one line in TOML 1.0.
    tomllib.loads(TEXT.replace('{ id = "b",\n    name', '{ id = "b", name'))

    assert lines[("id",)] == 2
    assert lines[("name",)] == 3
    assert lines[("name", "fi")] == 3
    assert lines[("name", "sv-x")] == 4
    assert lines[("services", 0)] == 6
    assert lines[("services", 0, "hours")] == 8
    assert lines[("services", 0, "errands", 0, "name", "fi")] == 13
    assert lines[("services", 0, "errands", 1, "id")] == 14
    assert lines[("services", 0, "errands2", 0, "id")] == 18
    assert lines[("services", 0, "geometry")] == 19
    assert lines[("services", 0, "geometry", "width")] == 20
    assert lines[("services", 1, "id")] == 23
    assert lines[("services", 1, "numbers", 1)] == 27
    assert lines[("services", 1, "numbers", 2)] == 28
    assert lines[("a", "b", "c d", "e")] == 30
    assert lines[("a", "b", "c d", "f")] == 31
    assert len([path for path in lines if path[:1] == ("not a table",)]) == 0


def test_what_is_not_written_lies_on_the_line_of_what_surrounds_it() -> None:
    lines = find_lines(TEXT.replace('{ id = "b",\n    name', '{ id = "b", name'))

    assert nearest_line(lines, ("services", 1, "mode")) == 22
    assert nearest_line(lines, ("services", 0, "name", "fi")) == 6
    assert nearest_line(lines, ("nowhere",)) is None


def test_windows_line_ends_count_once() -> None:
    assert find_lines("a = 1\r\nb = 2\r\n")[("b",)] == 2


keys = st.text("abc-_1", min_size=1, max_size=3)
quoted = st.text("ab. \"\\#=[]é'", min_size=1, max_size=4)
scalars = st.one_of(
    st.integers(-99, 99),
    st.booleans(),
    st.text("ab\"'\\#]}[,\n=é", max_size=6),
)
values = st.recursive(
    scalars,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(keys | quoted, inner, max_size=3)
    ),
    max_leaves=6,
)


def _write(value: object) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_quote(k)} = {_write(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + "".join(f"\n  {_write(v)}, # [{{" for v in value) + "\n]"
    if isinstance(value, bool):
        return str(value).lower()
    return _quote(value) if isinstance(value, str) else str(value)


def _quote(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _paths(value: object, path: tuple[str | int, ...] = ()):
    if path:
        yield path
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _paths(inner, (*path, key))
    if isinstance(value, list):
        for at, inner in enumerate(value):
            yield from _paths(inner, (*path, at))


@given(
    st.dictionaries(keys, values, max_size=3), st.lists(st.dictionaries(keys, values), max_size=3)
)
def test_every_path_of_any_text_has_a_line(single: dict, tables: list) -> None:
    text = "".join(f"{_quote(key)} = {_write(value)}\n" for key, value in single.items())
    for table in tables:
        text += "[[tables]]\n"
        text += "".join(f"{_quote(key)} = {_write(value)}\n" for key, value in table.items())
    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return  # inline tables with breaks inside them

    lines = find_lines(text)

    last = text.count("\n") + 1
    for path in _paths(content):
        assert 1 <= lines[path] <= last or path == ("tables",)
