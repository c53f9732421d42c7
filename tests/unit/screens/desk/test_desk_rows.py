from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtTest import QAbstractItemModelTester

from screens.desk.rows import Rows


def _rows(keys: list[int], says: str = "") -> list[dict[str, object]]:
    return [{"id": key, "says": says} for key in keys]


KEYS = st.lists(st.integers(0, 12), unique=True, max_size=10)


@given(st.lists(KEYS, min_size=1, max_size=6))
def test_the_list_shows_exactly_what_it_was_told(told: list[list[int]]) -> None:
    rows = Rows()
    tester = QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Warning)
    for turn, keys in enumerate(told):
        rows.show(_rows(keys, str(turn)))
        assert [dict(row) for row in rows.rows] == _rows(keys, str(turn))
        assert rows.get_count() == rows.rowCount() == len(keys)
    assert tester.model() is rows


def test_a_line_keeps_its_identity_while_others_come_and_go() -> None:
    rows = Rows()
    rows.show(_rows([1, 2, 3]))
    third = QPersistentModelIndex(rows.index(2))
    rows.show(_rows([9, 3, 2]))
    assert third.isValid()
    assert third.row() == 1
    rows.show(_rows([2]))
    assert not third.isValid()


def test_only_lines_that_differ_are_told() -> None:
    rows = Rows()
    rows.show(_rows([1, 2]))
    changed: list[int] = []
    counted: list[int] = []
    rows.dataChanged.connect(lambda first, _last: changed.append(first.row()))
    rows.changed.connect(lambda: counted.append(rows.get_count()))
    rows.show([{"id": 1, "says": ""}, {"id": 2, "says": "later"}])
    assert (changed, counted) == ([1], [])
    rows.show(_rows([]))
    assert counted == [0]


def test_a_list_answers_only_for_lines_it_has() -> None:
    rows = Rows()
    assert rows.first() == ""
    rows.show(_rows([7]))
    role = next(iter(rows.roleNames()))
    assert rows.first() == "7"
    assert rows.data(rows.index(0), role) == {"id": 7, "says": ""}
    assert rows.data(rows.index(0)) is None
    assert rows.data(rows.index(4), role) is None
    assert rows.rowCount(rows.index(0)) == 0
