"""From a content on a stick to what visitors see, and back."""

import json
from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread

import pytest
from PySide6.QtCore import Qt

from kiosk.content.desk.packing import pack
from kiosk.programme.live import release_to_show
from kiosk.staff.kept import News, news
from kiosk.staff.pending import agreed
from kiosk.ui.follow import ReleaseFollower
from tests.content.conftest import write_content
from tests.ui.staff.conftest import BROKEN, MOVED, Staff
from tests.ui.test_contrast import EDGES, PART, across


def test_from_a_stick_to_live_in_six_taps_and_a_code(staff: Callable[..., Staff]) -> None:
    someone = staff()
    follower = ReleaseFollower(
        someone.data, release_to_show(someone.data), someone.kiosk.take, pytest.fail
    )
    someone.go_in()
    someone.check(MOVED)
    someone.tap("See what changes")
    assert {"v1", "v2", "1 changed", "First workshop"} <= set(someone.texts())
    assert {"Salle A", "Salle B"} <= {" ".join(run) for run in marked(someone)}
    someone.tap("Publish v2")
    assert someone.published == "v1"
    assert "It goes live as soon as nobody uses the kiosk." in someone.texts()
    someone.tap("Leave staff area")
    assert someone.taps <= 6
    wait_until_done(someone)
    assert someone.published == "v2"
    follower.look()
    follower.rest()
    session = someone.kiosk.release.session("atelier-1")
    assert session
    assert session.room == "salle-b"


def test_right_now_is_at_once(staff: Callable[..., Staff]) -> None:
    someone = staff()
    someone.go_in()
    someone.check(MOVED)
    someone.tap("See what changes")
    someone.tap("Right now")
    someone.tap("Publish v2")
    someone.wait_for_work()
    assert someone.published == "v2"
    assert someone.page == "status"
    assert {"v2", "Version v2 is live."} <= set(someone.texts())
    assert "At the screen, with the access code" in someone.texts()
    assert news(someone.data, "v2") == News(changed=1)
    assert "New in it: 1 changed" in someone.texts()


def test_at_a_set_time(staff: Callable[..., Staff]) -> None:
    someone = staff()
    someone.go_in()
    someone.check(MOVED)
    someone.tap("See what changes")
    someone.tap("At a set time")
    assert "14:35" in someone.texts()
    someone.tap("Five minutes later")
    someone.tap("Five minutes earlier")
    someone.tap("Five minutes earlier")
    someone.tap("Publish v2")
    assert "It goes live at 14:35." in someone.texts()
    someone.tap("Leave staff area")
    waiting = agreed(someone.data)
    assert waiting
    assert waiting.at
    assert (waiting.at.hour, waiting.at.minute) == (14, 35)
    assert someone.published == "v1"


def test_what_waits_goes_live_after_a_restart(
    staff: Callable[..., Staff],
) -> None:
    someone = staff()
    someone.go_in()
    someone.check(MOVED)
    someone.tap("See what changes")
    someone.tap("Publish v2")
    someone.kiosk.door.rest()
    assert agreed(someone.data)
    again = staff()
    again.kiosk.door.wake()
    again.kiosk.state.endVisit()
    wait_until_done(again)
    assert again.published == "v2"


def test_what_waits_can_be_withdrawn(staff: Callable[..., Staff]) -> None:
    someone = staff()
    someone.go_in()
    someone.check(MOVED)
    someone.tap("See what changes")
    someone.tap("Publish v2")
    someone.tap("Do not publish it")
    assert agreed(someone.data) is None
    assert "It goes live as soon as nobody uses the kiosk." not in someone.texts()


def test_what_is_dropped_into_the_inbox_is_offered_once(
    staff: Callable[..., Staff], tmp_path: Path
) -> None:
    someone = staff()
    someone.go_in()
    folder = write_content(tmp_path / "desk", {"sessions/ateliers.yaml": MOVED})
    inbox = someone.data / "inbox"
    inbox.mkdir()
    pack(folder, inbox / "mardi.zip")
    someone.qtbot.waitUntil(someone.sees_content, timeout=20_000)
    assert "Content received: mardi.zip" in someone.texts()
    someone.tap("Check now")
    someone.wait_for_work()
    someone.tap("See what changes")
    someone.tap("Publish v2")
    # What waits for its moment is not offered again.
    assert "Check now" not in someone.names()
    someone.tap("Do not publish it")
    assert "Check now" in someone.names()


def test_what_is_still_copied_waits(
    staff: Callable[..., Staff], monkeypatch: pytest.MonkeyPatch
) -> None:
    someone = staff()
    monkeypatch.setattr("kiosk.staff.finding.SETTLED_S", 0.5)
    someone.go_in()
    growing = someone.stick / "programme.zip"
    growing.write_bytes(b"PK")
    stop = Event()
    writer = Thread(target=grow, args=(growing, stop))
    writer.start()
    try:
        someone.qtbot.waitUntil(
            lambda: someone.sees_content() or "It is still being copied…" in someone.texts(),
            timeout=20_000,
        )
        assert "It is still being copied…" in someone.texts()
        assert "Check now" not in someone.names()
    finally:
        stop.set()
        writer.join()
    someone.qtbot.waitUntil(someone.sees_content, timeout=20_000)


def grow(file: Path, stop: Event) -> None:
    """Write to a file without a pause until it is enough."""
    with file.open("ab", buffering=0) as open_file:
        while not stop.is_set():
            open_file.write(b"more")


def test_another_content_that_is_checked_was_not_agreed_to(staff: Callable[..., Staff]) -> None:
    someone = staff()
    someone.go_in()
    someone.check(MOVED)
    someone.tap("See what changes")
    someone.tap("Publish v2")
    someone.check(MOVED.replace("Premier", "Dernier"))
    assert agreed(someone.data) is None


def test_errors_block_and_say_where(staff: Callable[..., Staff]) -> None:
    someone = staff()
    someone.go_in()
    someone.check(BROKEN)
    texts = someone.texts()
    assert any(text.startswith("sessions/ateliers.yaml:") for text in texts)
    assert any("amina-sayd" in text for text in texts)
    assert "Publishing is blocked by an error. v1 stays live." in texts
    someone.tap("See what changes")
    assert someone.page == "check"
    assert someone.published == "v1"


def test_problems_are_listed_by_severity(staff: Callable[..., Staff]) -> None:
    someone = staff()
    someone.go_in()
    someone.check(BROKEN.replace("title: {fr: Premier atelier, en: First workshop}", "title: Seul"))
    listed = someone.kiosk.door.staff.contents.problems
    count = listed.count
    errors = next(one for one in someone.names() if one.endswith(("error", "errors")))
    someone.tap(errors)
    assert 0 < listed.count < count
    assert {row.severity for row in listed.rows} == {"error"}
    someone.tap(errors)
    assert listed.count == count


def test_work_can_be_stopped(staff: Callable[..., Staff]) -> None:
    someone = staff()
    someone.go_in()
    someone.bring(MOVED)
    someone.tap("Check now")
    someone.tap("Cancel")
    someone.wait_for_work()
    assert "Stopped on request." in someone.texts()
    assert someone.published == "v1"


def test_the_preview_shows_what_visitors_do_not_see_yet(staff: Callable[..., Staff]) -> None:
    someone = staff()
    someone.go_in()
    someone.check(MOVED.replace("First workshop", "Another workshop"))
    someone.tap("See what changes")
    someone.tap("Preview")
    assert "Preview of v2: visitors do not see this yet." in someone.texts()
    assert any("Another workshop" in text for text in someone.texts())
    someone.tap("Programme")
    assert any("Another workshop" in text for text in someone.texts())
    someone.tap("Back to what changes")
    someone.tap("Leave staff area")
    assert not any("Another workshop" in text for text in someone.texts())


@pytest.mark.parametrize("contrast", [False, True], ids=["light", "contrast"])
def test_the_ring_on_the_band_of_the_preview_stands_out(
    staff: Callable[..., Staff], contrast: bool
) -> None:
    someone = staff()
    someone.kiosk.state.settings.setHighContrast(contrast)
    someone.go_in()
    someone.check(MOVED)
    someone.tap("See what changes")
    someone.tap("Preview")
    someone.control("Back to what changes").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    someone.pause()
    (ring,) = (item for item in someone.items() if item.property("reach") is not None)
    image = someone.kiosk.window.grabWindow()
    assert max(across(ring, image, place) for place in EDGES) >= PART


def wait_until_done(someone: Staff) -> None:
    """Wait until nothing waits to go live any more."""
    waiting = someone.data / "staging" / "pending.json"
    someone.qtbot.waitUntil(lambda: not waiting.exists(), timeout=60_000)


def marked(someone: Staff) -> list[list[str]]:
    """Return the runs of words that are marked as gone or new, as the page holds them."""
    runs: list[list[str]] = []
    for change in someone.kiosk.door.staff.contents.changes.rows:
        for difference in change.differences:
            run: list[str] = []
            for word in difference.words:
                run.append(word.text)
                if word.last:
                    runs.append(run)
                    run = []
    return runs


def test_staff_bring_the_first_programme_of_a_kiosk_that_has_none(
    staff: Callable[..., Staff], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("kiosk.paths.shipped_release", lambda: tmp_path / "nowhere")
    someone = staff(shown=False)
    someone.go_in()
    assert "Visitors see no programme: bring one, and check it." in someone.texts()
    someone.check(MOVED)
    someone.tap("See what changes")
    someone.tap("Right now")
    someone.tap("Publish v1")
    someone.wait_for_work()
    assert someone.published == "v1"


def test_a_release_that_was_taken_back_is_told(staff: Callable[..., Staff]) -> None:
    someone = staff()
    record = {"set_aside": {"release": "v7", "when": "2026-10-05T12:00:00Z", "instead": "v1"}}
    (someone.data / "starts.json").write_text(json.dumps(record))
    someone.go_in()
    told = "v7 could not be shown. The one before it is live again."
    assert told in someone.texts()
