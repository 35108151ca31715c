"""The releases a machine keeps, as the screen reads them: nothing here changes any."""

import re
import sqlite3
from pathlib import Path

import msgspec
from msgspec import Struct

from kiosk.programme.live import published_release, release_to_show
from kiosk.programme.reader import Release, ReleaseError
from kiosk.staff.comeback import NONE, Comeback, comeback_of
from kiosk.staff.lines import Coverage
from kiosk.staff.publisher import UNKNOWN, Publisher, publisher_of

_NAME = re.compile(r"v([1-9]\d{0,8})")
# What a visitor sees pages of, and so would notice.
_TABLES = ("session", "speaker", "partnership")
_NEWS = (
    "SELECT count(*) FROM main.{0} WHERE id NOT IN (SELECT id FROM old.{0})",
    "SELECT count(*) FROM main.{0} new JOIN old.{0} old USING (id) WHERE new.data != old.data",
    "SELECT count(*) FROM old.{0} WHERE id NOT IN (SELECT id FROM main.{0})",
)


class Kept(Struct, frozen=True):
    """A release: `created` is an ISO time or "", `source` where staff brought it from; `missing`
    counts the texts that it lacks in one of its languages; `comeback` is of the live one.
    """

    id: str
    live: bool
    created: str
    source: str
    counts: dict[str, int]
    languages: int
    publisher: Publisher = UNKNOWN
    missing: int = 0
    comeback: Comeback = NONE


class News(Struct, frozen=True):
    """How many sessions, people and partnerships one release has that another had otherwise."""

    added: int = 0
    changed: int = 0
    removed: int = 0


def kept(data: Path) -> tuple[Kept, ...]:
    """Return the releases under a data folder that can be read, newest first."""
    live = published_release(data)
    back = comeback_of(data)
    paths = (_path(data, id) for id in _ids(data))
    found = (_kept(p, True, back) if p == live else _kept(p) for p in paths)
    return tuple(one for one in found if one)


def next_id(data: Path) -> str:
    """Return the name of the release that will be published next."""
    ids = _ids(data)
    return f"v{int(ids[0][1:]) + 1 if ids else 1}"


def shown(data: Path) -> Kept | None:
    """Return what is known of the release that is shown, or None if it cannot be read."""
    live = published_release(data)
    if live is None:
        return _kept(release_to_show(data), True)
    return _kept(live, True, comeback_of(data))


def news(data: Path, id: str) -> News:
    """Return what a release brought, compared with the one kept before it; nothing if none is."""
    ids = _ids(data)
    older = ids[ids.index(id) + 1 :] if id in ids else []
    if not older:
        return News()
    uris = (f"{_path(data, one).absolute().as_uri()}?mode=ro&immutable=1" for one in (id, older[0]))
    new, old = uris
    try:
        database = sqlite3.connect(new, uri=True)
        try:
            database.execute("ATTACH ? AS old", (old,))
            return News(*(_count(database, statement) for statement in _NEWS))
        finally:
            database.close()
    except sqlite3.Error:
        return News()


def _count(database: sqlite3.Connection, statement: str) -> int:
    counted = (database.execute(statement.format(table)).fetchone()[0] for table in _TABLES)
    return sum(map(int, counted))


def _path(data: Path, id: str) -> Path:
    return data / "releases" / f"{id}.release"


def _ids(data: Path) -> list[str]:
    """Return the names of the releases, newest first."""
    names = [p.stem for p in (data / "releases").glob("v*.release") if _NAME.fullmatch(p.stem)]
    return sorted(names, key=lambda id: int(id[1:]), reverse=True)


def _kept(path: Path, live: bool = False, comeback: Comeback = NONE) -> Kept | None:
    try:
        with Release.open(path) as release:
            return Kept(
                path.stem, live, release.meta("created") or "", release.meta("source") or "",
                release.counts(), len(release.event.languages), publisher_of(release),
                _missing(release), comeback,
            )  # fmt: skip
    except ReleaseError:
        return None


def _missing(release: Release) -> int:
    try:
        coverage = msgspec.json.decode(release.meta("coverage") or "{}", type=dict[str, Coverage])
    except msgspec.MsgspecError:
        return 0
    return sum(one.missing for one in coverage.values())
