"""What is found on sticks, in watched folders and in the inbox, and when it is offered."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from kiosk.settings import Sources
from kiosk.staff import finding
from kiosk.staff.drives import drives
from kiosk.staff.finding import SETTLED_S, Finder, Found, Lookout
from tests.content.conftest import write_content


class Desk:
    """A kiosk beside which sticks are plugged in, and a clock that is moved by hand."""

    def __init__(self, tmp_path: Path, **sources: object) -> None:
        self.data = tmp_path / "data"
        self.stick = tmp_path / "FORUM-01"
        self.time = 100.0
        self._plugged: list[Path] = []
        self.finder = Finder(
            self.data, Sources(**sources), lambda _: self._plugged, lambda: self.time  # type: ignore[arg-type]
        )  # fmt: skip

    def plug(self, files: dict[str, str | bytes | None] | None = None) -> None:
        """Plug in a stick that holds a folder `programme`."""
        write_content(self.stick / "programme", files or {})
        self._plugged = [self.stick]

    def later(self, seconds: float = SETTLED_S) -> tuple[Found, ...]:
        """Look again after a while."""
        self.time += seconds
        return self.finder.look()

    def only(self) -> Found:
        """Return the one content there is, after a first and a second look."""
        self.finder.look()
        (found,) = self.later()
        return found


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_nothing_there(desk: Desk) -> None:
    assert desk.finder.look() == ()


def test_a_stick_is_offered_at_the_second_look(desk: Desk) -> None:
    desk.plug()
    (first,) = desk.finder.look()
    assert not first.ready
    (second,) = desk.later()
    assert (second.path, second.where, second.name, second.ready) == (
        str(desk.stick / "programme"), "stick", "FORUM-01", True,
    )  # fmt: skip


def test_a_second_look_too_soon_does_not_count(desk: Desk) -> None:
    desk.plug()
    desk.finder.look()
    (found,) = desk.later(SETTLED_S / 2)
    assert not found.ready


@pytest.mark.parametrize("what", ["grows", "comes", "is replaced"])
def test_a_copy_that_goes_on_is_waited_for(desk: Desk, what: str) -> None:
    desk.plug()
    file = desk.stick / "programme" / "venue.yaml"
    for _ in range(5):
        desk.later()
        if what == "grows":
            file.write_bytes(file.read_bytes() + b"#")
        elif what == "comes":
            (desk.stick / "programme" / "sessions" / f"{desk.time}.yaml").touch()
        else:
            os.utime(file, ns=(0, int(desk.time * 1e9) + 2 * 10**18))
        (found,) = desk.later()
        assert not found.ready
    (found,) = desk.later()
    assert found.ready


def test_a_stick_pulled_out_and_back_is_looked_at_twice_again(desk: Desk) -> None:
    desk.plug()
    assert desk.only().ready
    desk.stick.rename(desk.stick.with_name("away"))
    assert desk.later() == ()
    desk.stick.with_name("away").rename(desk.stick)
    (found,) = desk.finder.look()
    assert not found.ready


def test_the_name_is_that_of_the_settings(tmp_path: Path) -> None:
    desk = Desk(tmp_path, name="forum 2026")
    desk.plug()
    assert desk.finder.look() == ()
    (desk.stick / "Forum 2026.ZIP").write_bytes(b"PK")
    assert desk.only().path == str(desk.stick / "Forum 2026.ZIP")


def test_of_a_folder_and_a_zip_the_later_one_counts(desk: Desk) -> None:
    desk.plug()
    folder, archive = desk.stick / "programme", desk.stick / "programme.zip"
    archive.write_bytes(b"PK")
    for later, earlier in ((folder, archive), (archive, folder)):
        os.utime(earlier, ns=(0, 10**18))
        os.utime(later, ns=(0, 2 * 10**18))
        assert desk.only().path == str(later)


def test_a_link_is_not_a_content(desk: Desk, tmp_path: Path) -> None:
    desk.plug()
    (desk.stick / "programme").rename(tmp_path / "elsewhere")
    (desk.stick / "programme").symlink_to(tmp_path / "elsewhere")
    (desk.stick / "programme.zip").symlink_to("/etc/passwd")
    assert desk.finder.look() == ()


def test_links_inside_are_not_followed(desk: Desk, tmp_path: Path) -> None:
    desk.plug()
    (desk.stick / "programme" / "loop").symlink_to(desk.stick)
    assert desk.only().ready


def test_a_folder_with_very_many_files_is_not_counted_to_its_end(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finding, "MOST_ENTRIES", 10)
    desk.plug({f"sessions/{n}.yaml": b"" for n in range(50)})
    found = desk.only()
    assert found.ready
    assert found.stamp[0] <= 12


def test_watched_folders(tmp_path: Path) -> None:
    write_content(tmp_path / "itself", {})
    write_content(tmp_path / "above" / "programme", {})
    folders = [str(tmp_path / name) for name in ("itself", "above", "away")]
    desk = Desk(tmp_path, watch=folders)
    assert [(one.where, one.path, one.name) for one in desk.finder.look()] == [
        ("watched", folders[0], "itself"),
        ("watched", str(tmp_path / "above" / "programme"), "above"),
    ]


def test_the_inbox_takes_any_name(desk: Desk) -> None:
    inbox = desk.data / "inbox"
    inbox.mkdir(parents=True)
    (inbox / "notes.txt").touch()
    (inbox / ".hidden.zip").touch()
    assert desk.finder.look() == ()
    for n, name in enumerate(("lundi.zip", "mardi.ZIP")):
        (inbox / name).write_bytes(b"PK")
        os.utime(inbox / name, ns=(0, (n + 1) * 10**18))
        found = desk.only()
        assert (found.where, found.name, found.ready) == ("inbox", name, True)


def test_drives_are_what_is_mounted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("user/FORUM-01", "user/empty", "fixed"):
        (tmp_path / name).mkdir(parents=True)
    mounted = {str(tmp_path / name) for name in ("user/FORUM-01", "fixed")}
    ismount: Callable[[str], bool] = mounted.__contains__
    monkeypatch.setattr(os.path, "ismount", ismount)
    patterns: Sequence[str] = [str(tmp_path / "*" / "*"), str(tmp_path / "*")]
    fixed = str(tmp_path / "fixed")
    assert drives([fixed, "/nowhere"], patterns) == [
        Path(fixed), tmp_path / "user" / "FORUM-01",
    ]  # fmt: skip


def test_the_lookout_looks_beside_the_screen(desk: Desk) -> None:
    desk.plug()
    lookout = Lookout(desk.finder, every=0.001)
    while not lookout.found:
        pass
    lookout.stop()
    assert lookout.found[0].name == "FORUM-01"
