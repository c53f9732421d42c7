"""A list for QML whose lines keep their identity, so that focus and place survive a change."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)

from screens.desk.picture import Row

_Index = QModelIndex | QPersistentModelIndex
_ROLE = Qt.ItemDataRole.UserRole + 1


class Rows(QAbstractListModel):
    """Lines with one role, ``line``: the line's values under their names."""

    changed = Signal()
    """``count`` changed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    @property
    def rows(self) -> tuple[Row, ...]:
        """The lines as they are shown."""
        return tuple(self._rows)

    def show(self, rows: Sequence[Row]) -> None:
        """Show exactly these lines; only what differs is told to the views.

        Lines are told apart by ``id``, which must be unique within the list.
        """
        before = len(self._rows)
        wanted = {row["id"] for row in rows}
        for place in reversed(range(len(self._rows))):
            if self._rows[place]["id"] not in wanted:
                self._remove(place)
        for place, row in enumerate(rows):
            found = self._place_of(row["id"], place)
            if found is None:
                self._insert(place, row)
                continue
            if found != place:
                self._move(found, place)
            if self._rows[place] != row:
                self._rows[place] = row
                at = self.index(place)
                self.dataChanged.emit(at, at)
        if len(self._rows) != before:
            self.changed.emit()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many lines there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line at ``index``."""
        if role != _ROLE or not 0 <= index.row() < len(self._rows):
            return None
        return self._rows[index.row()]

    def roleNames(self) -> dict[int, QByteArray]:
        """The one role, ``line``."""
        return {int(_ROLE): QByteArray(b"line")}

    def get_count(self) -> int:
        """How many lines there are, for bindings."""
        return len(self._rows)

    @Slot(result=str)
    def first(self) -> str:
        """The ``id`` of the first line; empty without one."""
        return str(self._rows[0]["id"]) if self._rows else ""

    count = Property(int, get_count, notify=changed)

    def _place_of(self, key: object, start: int) -> int | None:
        for place in range(start, len(self._rows)):
            if self._rows[place]["id"] == key:
                return place
        return None

    def _insert(self, place: int, row: Row) -> None:
        self.beginInsertRows(QModelIndex(), place, place)
        self._rows.insert(place, row)
        self.endInsertRows()

    def _remove(self, place: int) -> None:
        self.beginRemoveRows(QModelIndex(), place, place)
        del self._rows[place]
        self.endRemoveRows()

    def _move(self, found: int, place: int) -> None:
        self.beginMoveRows(QModelIndex(), found, found, QModelIndex(), place)
        self._rows.insert(place, self._rows.pop(found))
        self.endMoveRows()
