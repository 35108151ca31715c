"""The releases a machine keeps, read without the staff side."""

from pathlib import Path

from kiosk.cli import main
from kiosk.paths import shipped_release
from kiosk.staff.kept import News, kept, news, next_id, shown
from tests.content.conftest import GOOD, write_content

SESSIONS = GOOD["sessions/ateliers.yaml"]


def publish(tmp_path: Path, sessions: str) -> Path:
    folder = write_content(tmp_path / "content", {"sessions/ateliers.yaml": sessions})
    assert main(["publish", str(folder), "--data", str(tmp_path / "data")]) == 0
    return tmp_path / "data"


def test_nothing_is_kept_yet(tmp_path: Path) -> None:
    assert kept(tmp_path) == ()
    assert next_id(tmp_path) == "v1"
    assert news(tmp_path, "v1") == News()
    first = shown(tmp_path)
    assert first is not None
    assert (first.id, first.live) == (shipped_release().stem, True)


def test_a_live_release_that_cannot_be_read_is_none(tmp_path: Path) -> None:
    data = publish(tmp_path, SESSIONS)
    (data / "releases" / "v1.release").write_bytes(b"no")
    assert shown(data) is None


def test_what_is_kept_and_what_it_brought(tmp_path: Path) -> None:
    publish(tmp_path, SESSIONS)
    last = SESSIONS.rindex("- id: atelier-2")
    new = "- id: atelier-3\n  title: {fr: Troisième, en: Third}\n  languages: [fr]\n"
    data = publish(tmp_path, SESSIONS[:last].replace("salle-a", "salle-b") + new)
    assert [(one.id, one.live, one.languages) for one in kept(data)] == [
        ("v2", True, 2), ("v1", False, 2),
    ]  # fmt: skip
    assert kept(data)[0].counts["session"] == 2
    assert news(data, "v2") == News(added=1, changed=1, removed=1)
    assert news(data, "v1") == News()
    assert next_id(data) == "v3"


def test_a_damaged_release_is_passed_over(tmp_path: Path) -> None:
    data = publish(tmp_path, SESSIONS)
    (data / "releases" / "v2.release").write_bytes(b"no")
    assert [one.id for one in kept(data)] == ["v1"]
    assert news(data, "v2") == News()
