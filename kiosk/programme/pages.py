"""Routes: what each page shows. A route is "kind" or "kind/id"; every page is one row.

The rows of a kind are imported when its first page opens: the first page waits for no other.
"""

from collections.abc import Callable, Iterator
from datetime import datetime
from importlib import import_module

from msgspec import Struct

from kiosk.programme.clock import Clock
from kiosk.programme.moves import recent
from kiosk.programme.reader import Release
from kiosk.programme.schedule import KINDS as FILTERS
from kiosk.programme.schedule import NOTHING_CHOSEN, Browsing, offers_choice
from kiosk.programme.texts import Texts


class Context(Struct, frozen=True):
    """What every page is made from: the release, the words and the time."""

    release: Release
    texts: Texts
    clock: Clock
    browsing: Browsing = NOTHING_CHOSEN

    @property
    def now(self) -> datetime | None:
        """The present moment in the event's zone, or None while nobody knows it."""
        return self.clock.now() if self.clock.believable() else None


# What the pages a visitor opens are made by, and what that imports only when it is needed.
MADE_BY = ("home", "programme", "session", "partnerships", "speaker", "places", "takeaway")
LATE = ("segno", "kiosk.programme.search", "kiosk.programme.nearest")


def prepared(texts: Texts) -> Iterator[None]:
    """Import what pages need, a part at each step, that no visitor waits for it."""
    for module in (*(f"kiosk.programme.rows.{name}" for name in MADE_BY), *LATE):
        import_module(module)
        yield
    # What days and languages are called is read when the first is asked for.
    texts.day(datetime.now())
    texts.language_name(texts.language)
    yield


def _attract(context: Context, record_id: str) -> Struct | None:
    from kiosk.programme.rows.attract import attract_page

    return attract_page(context.release, context.clock, context.texts)


def _home(context: Context, record_id: str) -> Struct | None:
    from kiosk.programme.rows.home import home_page

    return home_page(context.release, context.clock, context.texts)


def _session(context: Context, record_id: str) -> Struct | None:
    from kiosk.programme.rows.session import session_page

    session = context.release.session(record_id)
    return session and session_page(context.release, session, context.texts)


def _partnerships(context: Context, record_id: str) -> Struct | None:
    from kiosk.programme.rows.partnerships import partnerships_page

    return partnerships_page(context.release, context.texts)


def _partnership(context: Context, record_id: str) -> Struct | None:
    from kiosk.programme.rows.partnerships import partnership_page

    one = context.release.partnership(record_id)
    return one and partnership_page(context.release, one, context.texts)


def _place(context: Context, record_id: str) -> Struct | None:
    from kiosk.programme.rows.places import place_sheet

    place = context.release.place(record_id)
    return place and place_sheet(context.release, place, context.texts)


def _programme(context: Context, day: str) -> Struct | None:
    from kiosk.programme.rows.programme import programme_page

    return programme_page(context.release, day, context.texts, context.now, context.browsing)


def _filter(context: Context, wanted: str) -> Struct | None:
    from kiosk.programme.rows.programme import filter_page

    return filter_page(context.release, wanted, context.texts, context.now, context.browsing)


def _speakers(context: Context, record_id: str) -> Struct | None:
    from kiosk.programme.rows.people import speakers_page

    return speakers_page(context.release, context.texts)


def _speaker(context: Context, record_id: str) -> Struct | None:
    from kiosk.programme.rows.speaker import speaker_page

    one = context.release.speaker(record_id)
    return one and speaker_page(context.release, one, context.texts, context.now)


def _search(context: Context, record_id: str) -> Struct | None:
    from kiosk.programme.rows.search import search_page

    return search_page(record_id)


def _takeaway(context: Context, subject: str) -> Struct | None:
    from kiosk.programme.rows.takeaway import takeaway_sheet

    return takeaway_sheet(context.release, subject, context.texts)


PAGES: dict[str, Callable[[Context, str], Struct | None]] = {
    "programme": _programme,
    "filter": _filter,
    "speakers": _speakers,
    "speaker": _speaker,
    "attract": _attract,
    "home": _home,
    "session": _session,
    "partnerships": _partnerships,
    "partnership": _partnership,
    "place": _place,
    "takeaway": _takeaway,
    "search": _search,
}


# Pages of which there is one for each thing of a kind.
OF_ONE_THING = {"filter", "session", "speaker", "partnership", "place", "takeaway"}


def kind(route: str) -> str:
    """Return the kind of page a route leads to."""
    return route.partition("/")[0]


def build(context: Context, route: str) -> Struct | None:
    """Return the row of a page, or None when the route leads nowhere."""
    make = PAGES.get(kind(route))
    today = context.now or context.release.created
    context.release.tell_moves(recent(today) if today else 0)
    return make(context, route.partition("/")[2].partition("#")[0]) if make else None


def all_routes(release: Release) -> tuple[str, ...]:
    """Return every route of a release: what self-test, render and tests visit."""
    routes = [name for name in PAGES if name not in OF_ONE_THING]
    routes += [f"session/{one.id}" for one in release.sessions()]
    routes += [f"speaker/{one.id}" for one in release.speakers()]
    routes += [f"partnership/{one.id}" for one in release.partnerships()]
    routes += [f"place/{one.id}" for one in release.places()]
    routes += [f"filter/{one}" for one in FILTERS if offers_choice(release, one)]
    from kiosk.programme.rows.takeaway import KINDS

    takeaways = tuple(f"takeaway/{one}" for one in routes if kind(one) in KINDS)
    return tuple(route for route in routes if kind(route) in PAGES) + takeaways
