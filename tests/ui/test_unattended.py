"""A kiosk nobody is near: what it shows when a release is bad, and what it writes down."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.machine.crash import LastWords
from kiosk.machine.figures import exported
from kiosk.machine.journal import NAME, Journal
from kiosk.machine.starts import RESTARTS, TRIES, Starts, load
from kiosk.programme.live import point_to, release_to_show
from kiosk.programme.reader import Release
from kiosk.ui.app import Kiosk, Options
from kiosk.ui.faults import Faults
from kiosk.ui.render import settle
from kiosk.ui.unattended import Unattended


@dataclass
class Hall:
    """A kiosk in a hall, with its data folder."""

    data: Path
    kiosk: Kiosk
    care: Unattended
    rested: bool = False

    def log(self) -> list[str]:
        """Return the events written down, without their times."""
        lines = (self.data / NAME).read_text("utf-8").splitlines()
        return [line.partition(" ")[2] for line in lines if not line.startswith(" ")]

    def publish(self, name: str) -> None:
        """Put a kept release live, and let the kiosk notice."""
        point_to(self.data, name)
        self.care.follower.look()
        settle()

    def rest(self) -> None:
        """End as a kiosk does that is asked to; safe to call again."""
        if not self.rested:
            self.rested = True
            self.care.rest()

    @property
    def route(self) -> str:
        return str(self.kiosk.window.property("route"))


@pytest.fixture
def data(tmp_path: Path, real_release: Path) -> Path:
    """A data folder with three good releases, of which the first is live, and damaged ones."""
    (tmp_path / "releases").mkdir()
    for name in ("v1", "v2", "v3", "v4"):
        shutil.copy(real_release, tmp_path / "releases" / f"{name}.release")
    (tmp_path / "releases" / "v3.release").write_bytes(b"not a release")
    # It opens, and what its pages are made of is not there.
    with sqlite3.connect(tmp_path / "releases" / "v4.release") as database:
        database.execute("UPDATE session SET card = '{}', data = '{}'")
    database.close()
    point_to(tmp_path, "v1")
    return tmp_path


@pytest.fixture
def hall(fonts: None, data: Path) -> Iterator[Callable[..., Hall]]:
    """Return a function that starts the kiosk of the folder."""
    running: list[Hall] = []

    def start(route: str = "attract") -> Hall:
        faults = Faults(Journal(data))
        faults.watch()
        starts = Starts(data)
        shown = starts.begin()
        if shown:
            starts.trying(shown)
        now = datetime(2026, 10, 5, 14, 32)
        kiosk = Kiosk(shown, Options(size=(1080, 1920), language="fr", now=now, route=route))
        care = Unattended(kiosk, data, shown, starts, faults, LastWords(data))
        kiosk.state.settled.connect(care.settle)
        hall = Hall(data, kiosk, care)
        running.append(hall)
        settle()
        return hall

    yield start
    for one in running:
        one.rest()
        one.kiosk.close()


def test_a_first_page_proves_the_release(hall: Callable[..., Hall]) -> None:
    started = hall()
    assert load(started.data).worked == ["v1"]
    assert load(started.data).tries == {}
    assert started.log()[:2] == ["started safe=False restarts=0", "release-shown release=v1"]


def test_a_publication_is_shown_and_proved(hall: Callable[..., Hall]) -> None:
    started = hall()
    started.publish("v2")
    settle()
    assert started.kiosk.shown == "v2"
    assert load(started.data).worked == ["v1", "v2"]


def test_a_file_that_is_no_release_is_taken_back(hall: Callable[..., Hall]) -> None:
    started = hall()
    started.publish("v3")
    assert started.kiosk.shown == "v1"
    assert release_to_show(started.data).stem == "v1"
    told = load(started.data).set_aside
    assert told
    assert (told.release, told.instead) == ("v3", "v1")
    assert started.log()[-1] == "release-refused release=v3 instead=v1"


def test_a_release_whose_pages_fail_is_taken_back(
    hall: Callable[..., Hall], capfd: pytest.CaptureFixture[str]
) -> None:
    started = hall("session/partenariats-innovants")
    started.publish("v4")
    settle()
    assert started.kiosk.shown == "v1"
    assert started.route == "session/partenariats-innovants"
    assert release_to_show(started.data).stem == "v1"
    assert "fault kind=ValidationError" in "\n".join(started.log())
    assert "ValidationError" in capfd.readouterr().err
    record = load(started.data)
    assert (record.shown, record.worked[-1]) == ("v1", "v1"), "what an end would be held against"
    assert "v1" not in record.tries


def test_a_first_page_that_fails_ends_the_start(
    hall: Callable[..., Hall], data: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    Starts(data).worked(data / "releases" / "v2.release")
    point_to(data, "v4")
    started = hall()
    assert "release-not-shown release=v4" in started.log()
    assert release_to_show(data).stem == "v2"
    assert "ValidationError" in capfd.readouterr().err
    started.rest()
    assert load(data).running, "nobody asked for it"


def kill_starts(data: Path, release: str, times: int, *, seen: bool) -> None:
    """Let a release that is live be shown, or almost, by starts that are killed."""
    point_to(data, release)
    for _ in range(times):
        starts = Starts(data)
        shown = starts.begin()
        assert shown
        starts.trying(shown)
        if seen:
            starts.worked(shown)


def test_what_a_start_takes_back_is_written_down(hall: Callable[..., Hall], data: Path) -> None:
    Starts(data).worked(data / "releases" / "v1.release")
    kill_starts(data, "v2", TRIES, seen=False)
    assert hall().log()[1] == "release-taken-back release=v2 instead=v1"


def test_what_safe_mode_passes_over_is_written_down(hall: Callable[..., Hall], data: Path) -> None:
    Starts(data).worked(data / "releases" / "v1.release")
    kill_starts(data, "v2", RESTARTS, seen=True)
    started = hall()
    assert started.log()[:3] == [
        f"started safe=True restarts={RESTARTS}",
        "release-passed-over release=v2 instead=v1",
        "release-shown release=v1",
    ]


def test_a_route_that_leads_nowhere_leads_to_the_first_page(hall: Callable[..., Hall]) -> None:
    started = hall("session/there-is-none")
    assert started.route == "attract"
    assert load(started.data).worked == ["v1"]


def test_a_visitor_hears_one_calm_sentence(
    hall: Callable[..., Hall], monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    started = hall("home")
    told: list[str] = []
    started.kiosk.state.told.connect(told.append)

    def fail(release: Release, id: str) -> None:
        raise RuntimeError("a technical text")

    monkeypatch.setattr(Release, "speaker", fail)
    for _ in range(5):
        started.kiosk.state.open("speaker/maud-caruhel")
        settle()
    assert started.route == "home"
    assert len(told) == 1
    assert "technical" not in told[0]
    assert capfd.readouterr().err.count("Traceback") == 1


def test_pages_are_counted_by_day_kind_and_language(hall: Callable[..., Hall]) -> None:
    started = hall()
    for _ in range(6):
        started.kiosk.state.open("home")
        started.kiosk.state.open("speakers")
    started.rest()
    assert list(exported(started.data)) == [
        ("2026-10-05", "home", "fr", "6"),
        ("2026-10-05", "speakers", "fr", "6"),
    ]


def test_counting_is_off_by_a_setting(hall: Callable[..., Hall], data: Path) -> None:
    (data / "settings.toml").write_text("[figures]\nkeep = false\n")
    started = hall()
    started.kiosk.state.open("home")
    started.rest()
    assert not (data / "figures").exists()


def test_what_a_killed_kiosk_had_half_written_is_cleared(
    hall: Callable[..., Hall], data: Path
) -> None:
    (data / "figures").mkdir()
    with subprocess.Popen([sys.executable, "-c", ""]) as killed:
        pass
    ended, living = killed.pid, os.getppid()
    halves = [data / f"kiosk.prom.{ended}.part", data / f"figures/2026-10-05.json.{ended}.part"]
    # What another kiosk is writing, and what people call so.
    others = [data / f"starts.json.{living}.part", data / "forum-2.0.zip.part"]
    for file in halves + others:
        file.write_text("half")
    hall()
    assert not [half for half in halves if half.exists()]
    assert all(other.exists() for other in others)


def test_what_is_wrong_with_the_settings_is_written_down_in_the_language_of_the_machine(
    hall: Callable[..., Hall], data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    (data / "settings.toml").mkdir()
    started = hall()
    told = "settings.toml est illisible : ce qui devrait être un fichier est un dossier."
    assert started.log()[0] == f'settings-refused reason="{told}"'


def test_a_clock_that_is_set_is_written_down(
    hall: Callable[..., Hall], monkeypatch: pytest.MonkeyPatch
) -> None:
    from kiosk.ui import unattended

    started = hall()
    real = unattended.time.time
    monkeypatch.setattr(unattended.time, "time", lambda: real() + 7200)
    started.care.note_minute()
    started.care.note_minute()
    assert started.log()[2:] == ["clock-set by=+7200s"]


def test_monitoring_sees_it(hall: Callable[..., Hall]) -> None:
    started = hall()
    text = (started.data / "kiosk.prom").read_text()
    assert 'kiosk_release_info{release="v1"} 1' in text
    assert "kiosk_faults_total 0" in text


def test_a_clean_end_is_remembered(hall: Callable[..., Hall]) -> None:
    started = hall()
    assert load(started.data).running
    started.rest()
    assert not load(started.data).running
    assert started.log()[-1].startswith("stopped frames=")


def test_what_goes_live_while_the_kiosk_starts_is_shown(
    hall: Callable[..., Hall], data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin = Starts.begin

    def begin_and_publish(starts: Starts) -> Path | None:
        chosen = begin(starts)
        point_to(data, "v2")
        return chosen

    monkeypatch.setattr(Starts, "begin", begin_and_publish)
    started = hall()
    assert started.kiosk.shown == "v1"
    started.care.follower.look()
    assert started.kiosk.shown == "v2"
