"""Routes: what each page shows. A route is "kind" or "kind/id"; every page is one row."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from kiosk.programme.clock import Clock
from kiosk.programme.reader import Release
from kiosk.programme.rows import attract as attract_rows
from kiosk.programme.rows import home as home_rows
from kiosk.programme.rows import partnerships as partnership_rows
from kiosk.programme.rows import people as people_rows
from kiosk.programme.rows import places as place_rows
from kiosk.programme.rows import programme as programme_rows
from kiosk.programme.rows import search as search_rows
from kiosk.programme.rows import session as session_rows
from kiosk.programme.rows import speaker as speaker_rows
from kiosk.programme.rows import takeaway as takeaway_rows
from kiosk.programme.texts import Texts


@dataclass(frozen=True, slots=True)
class Context:
    """What every page is made from: the release, the words and the time."""

    release: Release
    texts: Texts
    clock: Clock

    @property
    def now(self) -> datetime | None:
        """The present moment in the event's zone, or None while nobody knows it."""
        return self.clock.now() if self.clock.believable() else None


@dataclass(frozen=True, slots=True)
class Page:
    """A kind of page: the type of its row, and how to make it (None when nothing has that id)."""

    row_type: type
    build: Callable[[Context, str], object | None]


def _attract(context: Context, record_id: str) -> object | None:
    return attract_rows.attract_page(context.release, context.clock, context.texts)


def _home(context: Context, record_id: str) -> object | None:
    return home_rows.home_page(context.release, context.clock, context.texts)


def _session(context: Context, record_id: str) -> object | None:
    session = context.release.session(record_id)
    return session and session_rows.session_page(context.release, session, context.texts)


def _partnerships(context: Context, record_id: str) -> object | None:
    return partnership_rows.partnerships_page(context.release, context.texts)


def _partnership(context: Context, record_id: str) -> object | None:
    one = context.release.partnership(record_id)
    return one and partnership_rows.partnership_page(context.release, one, context.texts)


def _place(context: Context, record_id: str) -> object | None:
    place = context.release.place(record_id)
    return place and place_rows.place_sheet(context.release, place, context.texts)


def _programme(context: Context, day: str) -> object | None:
    return programme_rows.programme_page(context.release, day, context.texts, context.now)


def _speakers(context: Context, record_id: str) -> object | None:
    return people_rows.speakers_page(context.release, context.texts)


def _speaker(context: Context, record_id: str) -> object | None:
    one = context.release.speaker(record_id)
    return one and speaker_rows.speaker_page(context.release, one, context.texts, context.now)


def _search(context: Context, record_id: str) -> object | None:
    return search_rows.search_page(record_id)


def _takeaway(context: Context, subject: str) -> object | None:
    return takeaway_rows.takeaway_sheet(context.release, subject, context.texts)


PAGES = {
    "programme": Page(programme_rows.ProgrammePageRow, _programme),
    "speakers": Page(people_rows.SpeakersPageRow, _speakers),
    "speaker": Page(speaker_rows.SpeakerPageRow, _speaker),
    "attract": Page(attract_rows.AttractPageRow, _attract),
    "home": Page(home_rows.HomePageRow, _home),
    "session": Page(session_rows.SessionPageRow, _session),
    "partnerships": Page(partnership_rows.PartnershipsPageRow, _partnerships),
    "partnership": Page(partnership_rows.PartnershipPageRow, _partnership),
    "place": Page(place_rows.PlaceSheetRow, _place),
    "takeaway": Page(takeaway_rows.TakeAwaySheetRow, _takeaway),
    "search": Page(search_rows.SearchPageRow, _search),
}


# Pages of which there is one for each thing of a kind.
OF_ONE_THING = {"session", "speaker", "partnership", "place", "takeaway"}


def kind(route: str) -> str:
    """Return the kind of page a route leads to."""
    return route.partition("/")[0]


def build(context: Context, route: str) -> object | None:
    """Return the row of a page, or None when the route leads nowhere."""
    page = PAGES.get(kind(route))
    return page and page.build(context, route.partition("/")[2].partition("#")[0])


def all_routes(release: Release) -> tuple[str, ...]:
    """Return every route of a release: what self-test, render and tests visit."""
    routes = [name for name in PAGES if name not in OF_ONE_THING]
    routes += [f"session/{one.id}" for one in release.sessions()]
    routes += [f"speaker/{one.id}" for one in release.speakers()]
    routes += [f"partnership/{one.id}" for one in release.partnerships()]
    routes += [f"place/{one.id}" for one in release.places()]
    takeaways = tuple(f"takeaway/{one}" for one in routes if kind(one) in takeaway_rows.KINDS)
    return tuple(route for route in routes if kind(route) in PAGES) + takeaways
