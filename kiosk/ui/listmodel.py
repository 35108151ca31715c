"""One list model for every list and page: the roles are the fields of a frozen struct."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, get_args, get_type_hints

from msgspec import Struct
from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QTimer,
    Signal,
)
from PySide6.QtQml import QmlElement

from kiosk.programme.lazy import GradualRows
from kiosk.ui.boundary import Property, Slot, guarded

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

Index = QModelIndex | QPersistentModelIndex
# Qt.ItemDataRole.UserRole + 1. Made of all of Qt’s names, `Qt` takes longer to import than a page
# to draw.
FIRST_ROLE = 0x0101
NO_PARENT = QModelIndex()
# What comes bit by bit comes when the page has been drawn and has stopped moving, and leaves time
# for a frame in between.
AFTER_MS = 250
BETWEEN_MS = 40


@cache
def role_names(row_type: type[Struct]) -> tuple[str, ...]:
    """Return the fields of a row, in order: they are the roles QML sees."""
    return tuple(row_type.__struct_fields__)


@cache
def nested_types(row_type: type[Struct]) -> dict[str, type[Struct]]:
    """Return the fields that hold `tuple[Row, ...]`, each with the type of its rows."""
    nested: dict[str, type[Struct]] = {}
    for name, hint in get_type_hints(row_type).items():
        for argument in get_args(hint):
            if isinstance(argument, type) and issubclass(argument, Struct):
                nested[name] = argument
    return nested


@QmlElement
class RowListModel(QAbstractListModel):
    """Rows for QML. A field that is itself a tuple of rows is offered as a child model.

    `set_rows` changes rows in place, children included, and adds or takes away only at the end, so
    that a switch of language redraws the words and nothing else: scroll position and open parts
    stay.
    """

    countChanged = Signal()
    rowsChanged = Signal()

    def __init__(
        self,
        row_type: type[Struct] | None = None,
        rows: Sequence[object] = (),
        parent: QObject | None = None,
        shared: Mapping[str, object] | None = None,
    ) -> None:
        """Take rows of one type, and what every row has besides under a role of that name."""
        super().__init__(parent)
        self._timer: QTimer | None = None
        self._shared = shared or {}
        self._names = (*(role_names(row_type) if row_type else ()), *self._shared)
        self._nested = nested_types(row_type) if row_type else {}
        self._rows = rows
        self._count = 0
        self._count = self._shown_of(rows)
        self._children: dict[tuple[int, str], RowListModel] = {}

    @property
    def rows(self) -> Sequence[object]:
        """The rows shown now."""
        return self._rows

    @Property(int, notify=countChanged)
    def count(self) -> int:
        """How many rows there are."""
        return self._count

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """Return how many rows there are; rows have no children of Qt's own kind."""
        return 0 if parent.isValid() else self._count

    def roleNames(self) -> dict[int, QByteArray]:
        """Return the role numbers with the field each stands for."""
        return {FIRST_ROLE + i: QByteArray(name.encode()) for i, name in enumerate(self._names)}

    @guarded
    def data(self, index: Index, role: int = 0) -> Any:
        """Return a field of a row, or None for an index or role that does not exist.

        None as well where the row cannot be read: rows of a long list come from the disk.
        """
        position = role - FIRST_ROLE
        if not (0 <= index.row() < self._count and 0 <= position < len(self._names)):
            return None
        name = self._names[position]
        if name in self._shared:
            return self._shared[name]
        if name in self._nested:
            return self._child(index.row(), name)
        value = getattr(self._rows[index.row()], name)
        return list(value) if isinstance(value, tuple) else value

    def set_rows(self, rows: Sequence[object]) -> None:
        """Show other rows: in place as far as there were as many, then more or fewer at the end."""
        before, after = self._count, self._shown_of(rows)
        if after < before:
            self.beginRemoveRows(NO_PARENT, after, before - 1)
            self._count = after
            for key in [key for key in self._children if key[0] >= after]:
                gone = self._children.pop(key)
                gone.rest()
                gone.deleteLater()
            self.endRemoveRows()
        shown, self._rows = self._rows, rows
        for (row, name), child in self._children.items():
            child.set_rows(getattr(rows[row], name))
        told = self._tell_what_changed(shown)
        if after > before:
            self.beginInsertRows(NO_PARENT, before, after - 1)
            self._count = after
            self.endInsertRows()
        if after != before:
            self.countChanged.emit()
        if told or after != before:
            self.rowsChanged.emit()

    def _tell_what_changed(self, shown: Sequence[object]) -> bool:
        """Have QML read again what is not as it was shown: in another language, half of it is."""
        if not self._count:
            return False
        now, roles = self._rows, []
        # To compare others would be to make rows that nobody sees.
        kinds = (tuple, GradualRows)
        if isinstance(shown, kinds) and isinstance(now, kinds) and len(shown) == len(now):
            roles = [
                FIRST_ROLE + i for i, name in enumerate(self._names) if self._differ(name, shown)
            ]
            if not roles:
                return False
        self.dataChanged.emit(self.index(0), self.index(self._count - 1), roles)
        return True

    def _differ(self, name: str, shown: Sequence[object]) -> bool:
        """Return whether a field is another in any row; models and what is shared stay."""
        if name in self._shared or name in self._nested:
            return False
        now = self._rows
        return any(getattr(shown[i], name) != getattr(now[i], name) for i in range(self._count))

    @Slot()
    def complete(self) -> None:
        """Show at once what would come bit by bit: somebody returns to a place further down."""
        self._reveal(len(self._rows))
        for child in self._children.values():
            child.complete()

    def rest(self) -> None:
        """Show no more rows by itself: what shows them is about to go, and so may their release."""
        self._stop_waiting()
        for child in self._children.values():
            child.rest()

    def _stop_waiting(self) -> None:
        if self._timer:
            self._timer.stop()
            self._timer.deleteLater()
            self._timer = None

    def _shown_of(self, rows: Sequence[object]) -> int:
        """Return how many of some rows are shown for now; have the others follow."""
        if not isinstance(rows, GradualRows):
            return len(rows)
        shown = min(len(rows), max(self._count, rows.at_once))
        if shown < len(rows) and self._timer is None:
            self._timer = QTimer(self, interval=AFTER_MS)
            self._timer.timeout.connect(self._go_on)
            self._timer.start()
        return shown

    @Slot()
    def _go_on(self) -> None:
        if isinstance(self._rows, GradualRows):
            self._reveal(self._count + max(1, self._rows.at_once // 4))
        if self._timer:
            self._timer.setInterval(BETWEEN_MS)

    def _reveal(self, count: int) -> None:
        """Show so many rows, or all if there are fewer."""
        count = min(count, len(self._rows))
        if count > self._count:
            self.beginInsertRows(NO_PARENT, self._count, count - 1)
            self._count = count
            self.endInsertRows()
            self.countChanged.emit()
        if self._count == len(self._rows):
            self._stop_waiting()

    def _child(self, row: int, name: str) -> "RowListModel":
        key = (row, name)
        if key not in self._children:
            rows = getattr(self._rows[row], name)
            self._children[key] = RowListModel(self._nested[name], rows, self)
        return self._children[key]
