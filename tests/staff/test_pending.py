"""A publication that waits: for the release that was looked at, and for no other."""

from datetime import UTC, datetime
from pathlib import Path

from kiosk.staff.pending import agree, agreed, forget
from kiosk.staff.prepared import prepared_release

AT = datetime(2026, 10, 5, 12, 35, tzinfo=UTC)


def prepare(data: Path, text: str) -> None:
    release = prepared_release(data)
    release.parent.mkdir(parents=True, exist_ok=True)
    release.write_text(text)


def test_it_is_there_until_it_is_forgotten(tmp_path: Path) -> None:
    prepare(tmp_path, "one")
    assert agreed(tmp_path) is None
    assert agree(tmp_path, AT) == agreed(tmp_path)
    assert agreed(tmp_path).at == AT  # type: ignore[union-attr]
    forget(tmp_path)
    forget(tmp_path)
    assert agreed(tmp_path) is None


def test_another_release_was_not_agreed_to(tmp_path: Path) -> None:
    prepare(tmp_path, "one")
    agree(tmp_path, None)
    prepare(tmp_path, "another")
    assert agreed(tmp_path) is None


def test_without_a_release_there_is_nothing_to_agree_to(tmp_path: Path) -> None:
    assert agree(tmp_path, None) is None
    assert agreed(tmp_path) is None
    (tmp_path / "staging").mkdir()
    (tmp_path / "staging" / "pending.json").write_text("{}")
    assert agreed(tmp_path) is None
