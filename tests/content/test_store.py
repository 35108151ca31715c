"""The live release is always whole: the old one or the new one."""

import itertools
import multiprocessing
import os
import random
import time
from collections.abc import Callable
from multiprocessing.synchronize import Event as EventType
from pathlib import Path

import pytest

from kiosk.content.checking.check import check
from kiosk.content.model.content import Content
from kiosk.content.release import store as storing
from kiosk.content.release.store import Store, StoreError
from kiosk.programme.live import lock
from kiosk.programme.reader import Release

Write = Callable[..., Path]
WHEN = "2026-10-05T08:50:00+00:00"


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "data")


@pytest.fixture
def named(content: Write) -> Callable[[str], Content]:
    """Return a function that makes a content whose event has the given name."""

    def make(name: str) -> Content:
        event = (
            f"schema: 1\nname: {{fr: {name}, en: {name}}}\nlanguages: [fr, en]\n"
            "time_zone: Europe/Paris\nthemes: [{id: territoires, name: T}]\n"
        )
        made = check(content({"event.yaml": event}, name)).content
        assert made
        return made

    return make


Named = Callable[[str], Content]


def _live_name(store: Store) -> str:
    path = store.current()
    assert path
    with Release.open(path) as release:
        return release.event.name["fr"]


def test_an_empty_store_has_nothing(store: Store) -> None:
    assert store.current() is None
    assert store.releases() == []


def test_publish_puts_live(store: Store, named: Named) -> None:
    path = store.publish(named("un"), "ici", WHEN)
    assert path == store.current()
    (kept,) = store.releases()
    assert (kept.id, kept.live, kept.created, kept.source) == ("v1", True, WHEN, "ici")
    assert kept.counts == {"session": 2, "speaker": 2, "partnership": 1, "place": 1}


def test_releases_are_listed_newest_first(store: Store, named: Named) -> None:
    for name in ("un", "deux"):
        store.publish(named(name), name, WHEN)
    assert [(kept.id, kept.live) for kept in store.releases()] == [("v2", True), ("v1", False)]


def test_the_same_content_is_not_published_twice(store: Store, named: Named) -> None:
    store.publish(named("un"), "ici", WHEN)
    assert store.publish(named("un"), "ailleurs", "2026-10-06T00:00:00+00:00") is None
    assert [kept.id for kept in store.releases()] == ["v1"]


def test_what_a_wrong_clock_published_is_put_right_by_publishing_it_again(
    store: Store, named: Named
) -> None:
    store.publish(named("un"), "ici", "2027-10-05T08:00:00+00:00")
    assert store.publish(named("un"), "ici", WHEN)
    assert [(kept.id, kept.created) for kept in store.releases() if kept.live] == [("v2", WHEN)]
    assert store.publish(named("un"), "ici", WHEN) is None


def test_rollback_goes_one_back(store: Store, named: Named) -> None:
    for name in ("un", "deux", "trois"):
        store.publish(named(name), name, WHEN)
    store.rollback()
    assert _live_name(store) == "deux"
    store.rollback()
    assert _live_name(store) == "un"
    with pytest.raises(StoreError, match="no earlier version"):
        store.rollback()
    assert _live_name(store) == "un"


def test_rollback_goes_to_a_version(store: Store, named: Named) -> None:
    for name in ("un", "deux", "trois"):
        store.publish(named(name), name, WHEN)
    store.rollback("v1")
    assert _live_name(store) == "un"
    store.rollback("v3")
    assert _live_name(store) == "trois"


@pytest.mark.parametrize("id", ["v9", "9", "../../etc/passwd", "v1.release", "", "v01"])
def test_rollback_refuses_what_is_no_version(store: Store, named: Named, id: str) -> None:
    store.publish(named("un"), "ici", WHEN)
    with pytest.raises(StoreError, match="no such version"):
        store.rollback(id)
    assert _live_name(store) == "un"


def test_rollback_refuses_a_damaged_version(store: Store, named: Named, tmp_path: Path) -> None:
    for name in ("un", "deux"):
        store.publish(named(name), name, WHEN)
    damaged = tmp_path / "data" / "releases" / "v1.release"
    damaged.write_bytes(damaged.read_bytes()[:5000])
    with pytest.raises(StoreError, match="damaged"):
        store.rollback()
    assert _live_name(store) == "deux"


@pytest.mark.parametrize("left", [0, 3 * 4096], ids=["all of it", "all but its beginning"])
def test_a_damaged_live_release_can_be_replaced(
    store: Store, named: Named, tmp_path: Path, left: int
) -> None:
    store.publish(named("un"), "ici", WHEN)
    live = tmp_path / "data" / "releases" / "v1.release"
    live.write_bytes(live.read_bytes()[:left].ljust(live.stat().st_size, b"\xff"))
    assert store.publish(named("un"), "ici", WHEN)
    assert _live_name(store) == "un"
    assert [kept.id for kept in store.releases()] == ["v2"]
    assert store.damaged() == ["v1"]


def test_ten_are_kept_and_the_live_one(
    store: Store, named: Named, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(storing, "KEPT", 2)
    for name in ("un", "deux", "trois"):
        store.publish(named(name), name, WHEN)
    assert [kept.id for kept in store.releases()] == ["v3", "v2"]
    store.rollback("v2")
    store.publish(named("quatre"), "ici", WHEN)
    assert [kept.id for kept in store.releases()] == ["v4", "v3"]


def test_a_pointer_to_nothing_is_no_release(store: Store, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    for written in (b"v7\n", b"../x\n", b"\xff", b""):
        (tmp_path / "data" / "current").write_bytes(written)
        assert store.current() is None


def test_litter_is_cleaned_by_the_next_publication(
    store: Store, named: Named, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    (data / "releases").mkdir(parents=True)
    for litter in ("current.part", "releases/v1.release.part", "releases/v1.release.part-journal"):
        (data / litter).write_bytes(b"half")
    store.publish(named("un"), "ici", WHEN)
    assert sorted(p.relative_to(data).as_posix() for p in data.rglob("*") if p.is_file()) == [
        "current",
        "lock",
        "releases/v1.release",
    ]


def test_two_publications_at_once(store: Store, named: Named, tmp_path: Path) -> None:
    store.publish(named("un"), "ici", WHEN)
    with (tmp_path / "data" / "lock").open("a+b") as other:
        assert lock(other.fileno())
        with pytest.raises(StoreError, match="Another publication"):
            store.publish(named("deux"), "ici", WHEN)
        with pytest.raises(StoreError, match="Another publication"):
            store.rollback()
    assert _live_name(store) == "un"
    store.publish(named("deux"), "ici", WHEN)
    assert _live_name(store) == "deux"


@pytest.mark.parametrize("failing", ["replace", "fsync"])
def test_a_failing_disk_leaves_all_as_it_was(
    store: Store, named: Named, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: str
) -> None:
    store.publish(named("un"), "ici", WHEN)
    before = {p: p.read_bytes() for p in tmp_path.joinpath("data").rglob("*") if p.is_file()}

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path if failing == "replace" else os, failing, fail)
    with pytest.raises(StoreError, match="disk is full"):
        store.publish(named("deux"), "ici", WHEN)
    monkeypatch.undo()
    after = {p: p.read_bytes() for p in tmp_path.joinpath("data").rglob("*") if p.is_file()}
    assert after == before


def _publish_for_ever(data: Path, folders: list[Path], ready: EventType) -> None:
    """Publish some contents in turn, until killed; tell when it begins."""
    contents = [check(folder).content for folder in folders]
    ready.set()
    for content in itertools.cycle(contents):
        assert content
        Store(data).publish(content, "ici", WHEN)


def test_killed_at_any_moment_the_live_release_is_whole(
    store: Store, named: Named, tmp_path: Path
) -> None:
    for name in ("un", "deux"):
        store.publish(named(name), name, WHEN)
    folders = [tmp_path / name for name in ("un", "deux")]
    # A server that has the modules loaded makes thirty processes in the time of three.
    processes = multiprocessing.get_context("forkserver" if os.name == "posix" else "spawn")
    processes.set_forkserver_preload(["kiosk.content.release.store"])
    moments = random.Random(30)
    for _ in range(30):
        ready = processes.Event()
        arguments = (tmp_path / "data", folders, ready)
        publisher = processes.Process(target=_publish_for_ever, args=arguments)
        publisher.start()
        ready.wait()
        time.sleep(moments.uniform(0, 0.05))
        publisher.kill()
        publisher.join()
        publisher.close()
        assert _live_name(store) in ("un", "deux")
    store.publish(named("trois"), "ici", WHEN)
    assert not list(tmp_path.glob("data/**/*.part*"))
    for kept in store.releases():
        with Release.open(tmp_path / "data" / "releases" / f"{kept.id}.release") as release:
            release.verify()
