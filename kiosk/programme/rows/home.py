"""Home: what is on, what comes next, and what there is to discover."""

from collections.abc import Sequence

from msgspec import Struct

from kiosk.programme.clock import Clock
from kiosk.programme.now import HELD, Present, conference_day, present
from kiosk.programme.reader import Release
from kiosk.programme.records import PartnershipCard, SessionCard
from kiosk.programme.rows.changes import badge_text
from kiosk.programme.rows.session import until_another_day, when_and_where
from kiosk.programme.texts import Texts, without_orphan

# Of sessions that run side by side, so many are named.
NAMED = 3


class NowRow(Struct, frozen=True):
    """What is on (`live`) or comes next; `time` is when it starts, "" when there is none."""

    route: str
    label: str
    live: bool
    time: str
    title: str
    detail: str


class FeatureRow(Struct, frozen=True):
    """Something to discover."""

    route: str
    kicker: str
    title: str


class HomePageRow(Struct, frozen=True):
    """Home. Without `now` there are two features, with it one."""

    route: str
    now: tuple[NowRow, ...]
    features: tuple[FeatureRow, ...]


def home_page(release: Release, clock: Clock, texts: Texts) -> HomePageRow:
    """Return home. A clock that is not to be believed says nothing about what is on."""
    now: tuple[NowRow, ...] = ()
    if clock.believable():
        moment = clock.now()
        state = present(release, moment)
        now = _now(release, state, conference_day(moment), texts)
    features = _features(release, texts)
    return HomePageRow(route="home", now=now, features=features[: 1 if now else 2])


def session_names(sessions: Sequence[SessionCard], texts: Texts) -> str:
    """Return the title of a session, or how many start together."""
    if len(sessions) == 1:
        return texts.text(sessions[0].title)
    return texts.ngettext("{n} session", "{n} sessions", len(sessions))


def start_time(sessions: Sequence[SessionCard], texts: Texts) -> str:
    """Return when the first of sessions in order of time starts, or ""."""
    start = sessions[0].start
    return texts.time(start) if start else ""


def start_day(sessions: Sequence[SessionCard], today: str, texts: Texts) -> str:
    """Return the day on which a session starts, in words; "" when that is today."""
    start, day = sessions[0].start, sessions[0].day
    return texts.day(start) if start and day != today else ""


def _now(release: Release, state: Present, today: str, texts: Texts) -> tuple[NowRow, ...]:
    if state.over:
        return (
            NowRow(
                route="programme",
                label=texts.gettext("The forum is over"),
                live=False,
                time="",
                title=texts.gettext("Everything can still be read here"),
                detail="",
            ),
        )
    rows = []
    if state.running:
        rows.append(_row(release, state.running, texts, texts.gettext("On now"), live=True))
    if state.following:
        label = texts.gettext("Next") if rows else texts.gettext("Next session")
        label = texts.join((label, start_day(state.following, today, texts)))
        rows.append(_row(release, state.following, texts, label, live=False))
    return tuple(rows)


def _row(
    release: Release, sessions: Sequence[SessionCard], texts: Texts, label: str, *, live: bool
) -> NowRow:
    alone = len(sessions) == 1
    return NowRow(
        route=f"session/{sessions[0].id}" if alone else "programme",
        label=label,
        live=live,
        time=start_time(sessions, texts) if alone or not live else "",
        title=session_names(sessions, texts),
        detail=_detail(release, sessions[0], texts, live=live)
        if alone
        else _named(sessions, texts),
    )


def _detail(release: Release, session: SessionCard, texts: Texts, *, live: bool) -> str:
    place = _place(release, session, texts, live=live)
    return texts.join((place, badge_text(session, texts)))


def _place(release: Release, session: SessionCard, texts: Texts, *, live: bool) -> str:
    room = release.room(session.room) if session.room else None
    name = texts.room(room.name) if room else texts.gettext("Room to be confirmed")
    if not live or session.end is None:
        return name
    if end := until_another_day(session):
        until = texts.gettext("{room}, until {day}")
        return without_orphan(until.format(room=name, day=texts.day_and_time(end)))
    until = texts.gettext("{room}, until {time}")
    return without_orphan(until.format(room=name, time=texts.time(session.end)))


def _named(sessions: Sequence[SessionCard], texts: Texts) -> str:
    return texts.join(texts.text(one.title) for one in sessions[:NAMED])


def _features(release: Release, texts: Texts) -> tuple[FeatureRow, ...]:
    """Return what there is to discover: a session, a partnership, then more of either.

    Sessions that wait for a time come first: the strip of what is on never shows them.
    """
    # To SQL, no time is before any time.
    first = release.cards(
        f"SELECT card FROM session WHERE {HELD} ORDER BY start_utc, position LIMIT 2"
    )
    of_sessions = [_session_feature(release, one, texts) for one in first]
    of_partnerships = [_partnership_feature(one, texts) for one in release.partnerships()[:2]]
    return (*of_sessions[:1], *of_partnerships[:1], *of_sessions[1:], *of_partnerships[1:])


def _session_feature(release: Release, session: SessionCard, texts: Texts) -> FeatureRow:
    when = when_and_where(release, session, texts)
    return FeatureRow(
        route=f"session/{session.id}",
        kicker=without_orphan(texts.join((texts.gettext("Discover"), when))),
        title=texts.text(session.title),
    )


def _partnership_feature(one: PartnershipCard, texts: Texts) -> FeatureRow:
    return FeatureRow(
        route=f"partnership/{one.id}",
        kicker=texts.join((texts.gettext("Discover"), texts.gettext("A partnership"))),
        title=texts.text(one.name),
    )
