"""What QML reads has its description (QMetaObject) from its class: see kiosk.ui.boundary."""

import gc
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject

from kiosk.programme import pages
from tests.ui.staff.conftest import Staff


def test_no_object_that_qml_reads_has_a_description_of_its_own(
    staff: Callable[..., Staff],
) -> None:
    somebody = staff()
    found = set(read_by_qml())
    for route in pages.all_routes(somebody.kiosk.release):
        somebody.kiosk.state.open(route)
        somebody.pause()
        found |= read_by_qml()
    somebody.open_pad()
    somebody.enter()
    found |= read_by_qml()
    assert {"KioskState", "RowListModel", "StaffState", "WorldMapLayout"} <= {
        kind for kind, _ in found
    }
    # PySide keeps it there.
    assert [kind for kind, names in found if "__METAOBJECT__" in names] == []


def read_by_qml() -> set[tuple[str, tuple[str, ...]]]:
    """Return the class and the attributes of every living object whose class QML knows."""
    return {
        (type(one).__name__, tuple(vars(one)))
        for one in gc.get_objects()
        if isinstance(one, QObject)
        and hasattr(sys.modules[type(one).__module__], "QML_IMPORT_NAME")
        and hasattr(one, "__dict__")
    }
