"""Makes a parsed programme whole: its languages, its zone, local times, no leftovers."""

from collections import Counter
from datetime import date

from kiosk.content.formats.book import name_of
from kiosk.content.formats.languages import guess_language
from kiosk.content.formats.model import Named, Place, Programme, Session, Text
from kiosk.content.formats.notes import Notes
from kiosk.content.formats.times import local
from kiosk.content.formats.zones import guess_zone, zone_or_utc
from kiosk.content.model.times import conference_day, zone_named
from kiosk.programme.locales import Code

# A language is offered to visitors if at least one session in so many is in it.
_OFFERED = 20
# A text of this length tells its language by its everyday words.
_TELLING = 200
_MOST_NAMES = 20
_NO_EVENT_NAME = "Programme"
_NO_TITLE = "…"


def settle(
    programme: Programme,
    notes: Notes,
    language: str,
    zone: str | None = None,
    texts: str | None = None,
) -> None:
    """Complete a programme in place.

    `language` is taken for a programme that shows none; `texts`, which staff say it is in, for one
    that names none, before its words are looked at; `zone`, the one staff have set, is stronger
    than what the files say.
    """
    _name_all(programme, notes)
    _drop_twins(programme, notes)
    _choose_languages(programme, notes, language, texts)
    for session in programme.sessions:
        _name_language(session, programme.languages, notes)
    _people_languages(programme, notes)
    _choose_zone(programme, notes, zone)
    for session in programme.sessions:
        _local_times(session, programme.zone, notes)
    _drop_unused(programme, notes)
    days = days_of(programme)
    if days:
        programme.first, programme.last = date.fromisoformat(days[0]), date.fromisoformat(days[-1])


def days_of(programme: Programme) -> list[str]:
    """Return the conference days on which something starts, as ISO dates, sorted."""
    return sorted({conference_day(s.start) for s in programme.sessions if s.start})


def _name_all(programme: Programme, notes: Notes) -> None:
    """Give a name to the event and to sessions that have none."""
    if not programme.name:
        programme.name = {"": _NO_EVENT_NAME}
        notes.add("no-event-name", Place(programme.sessions[0].place.file))
    for session in programme.sessions:
        if not session.title:
            session.title = {"": next(iter(session.format.values()), _NO_TITLE)}
            notes.add("no-title", session.place, title=name_of(session))


def _drop_twins(programme: Programme, notes: Notes) -> None:
    """Leave out what is listed twice; keep what only shares its identifier, with a remark."""
    seen: dict[str, list[Session]] = {}
    kept = []
    for session in programme.sessions:
        twins = seen.setdefault(session.key, []) if session.key else []
        same = [twin for twin in twins if twin.start == session.start]
        if any(twin.title == session.title and twin.room == session.room for twin in same):
            notes.add("same-again", session.place, title=name_of(session))
            continue
        if any(twin.title != session.title for twin in twins):
            notes.add("repeated-id", session.place, title=name_of(session))
        twins.append(session)
        kept.append(session)
    programme.sessions = kept


def _choose_languages(
    programme: Programme, notes: Notes, otherwise: str, texts: str | None
) -> None:
    if programme.languages:
        return
    counts = Counter(s.languages[0] for s in programme.sessions if len(s.languages) == 1)
    named = Counter(code for s in programme.sessions for code in [*s.title, *s.context] if code)
    total = len(programme.sessions)
    offered = [c for c, n in (counts | named).most_common() if n * _OFFERED >= total]
    if not offered and texts:
        offered = [texts]
    elif not offered:
        words = " ".join(_words(session) for session in programme.sessions)
        names = " ".join(person.name for person in programme.people.values())
        guessed = guess_language(words) or guess_language(names)
        offered = [guessed or otherwise]
        place = Place(programme.sessions[0].place.file)
        kind = "language-guessed" if guessed else "language-taken"
        notes.add(kind, place, language=Code(offered[0]))
    elif len(offered) > 1 and not named:
        notes.add("language-of-texts", Place(programme.sessions[0].place.file))
    programme.languages = offered


def _words(session: Session) -> str:
    return " ".join([*session.title.values(), *session.context.values()])


def _name_language(session: Session, languages: list[str], notes: Notes) -> None:
    """Give the texts of a session that name no language theirs."""
    spoken = session.languages[0] if len(session.languages) == 1 else languages[0]
    told = guess_language(_words(session)[: 4 * _TELLING]) if len(languages) > 1 else None
    language = told if told in languages else spoken
    if language not in languages:
        notes.add(
            "rare-language", session.place, title=name_of(session), language=Code(language),
            instead=Code(languages[0]),
        )  # fmt: skip
        language = languages[0]
    for text in (session.title, session.context, session.notice):
        _rename(text, language, languages, notes, session.place)
    _rename(session.format, "", languages, notes, session.place)


def _rename(text: Text, language: str, languages: list[str], notes: Notes, place: Place) -> None:
    """Put a text that names no language under its own; leave out what is in one not offered."""
    if "" in text:
        text.setdefault(language, text.pop(""))
    for code in [code for code in text if code and code not in languages]:
        words = text.pop(code)
        if text:
            notes.left_out(f"({code})", place)
        else:
            text[language] = words


def _people_languages(programme: Programme, notes: Notes) -> None:
    languages = programme.languages
    place = Place(programme.sessions[0].place.file)
    of_person: dict[str, str] = {}
    for session in programme.sessions:
        language = next(iter(session.title), languages[0])
        for key in (*session.speakers, *session.moderators):
            of_person.setdefault(key, language)
    for person in programme.people.values():
        told = guess_language(" ".join(person.biography.values())[: 4 * _TELLING])
        language = told if told in languages else of_person.get(person.key, languages[0])
        _rename(person.biography, language, languages, notes, place)
        for affiliation in person.affiliations:
            for text in affiliation.values():
                _rename(text, "", languages, notes, place)
    for named in (*programme.rooms.values(), *programme.themes.values()):
        _rename(named.name, "", languages, notes, place)


def _choose_zone(programme: Programme, notes: Notes, zone: str | None) -> None:
    place = Place(programme.sessions[0].place.file)
    named = zone or programme.zone
    if zone_named(named):
        programme.zone = named
        return
    moments = [session.start for session in programme.sessions if session.start]
    if not moments:
        programme.zone = None
        return
    programme.zone = guess_zone(moments, programme.languages)
    if not named and programme.zone in {getattr(moment.tzinfo, "key", "") for moment in moments}:
        return
    if named:
        notes.add("unknown-time-zone", place, zone=named, instead=programme.zone)
    else:
        notes.add("zone-guessed", place, zone=programme.zone)


def _local_times(session: Session, zone: str | None, notes: Notes) -> None:
    about = name_of(session)
    if session.start is None:
        session.end = None
        notes.add("no-start", session.place, title=about)
    else:
        clocks = zone_or_utc(zone)
        session.start = local(session.start, clocks).replace(second=0, microsecond=0)
        if session.end:
            session.end = local(session.end, clocks).replace(second=0, microsecond=0)
            if session.end <= session.start:
                notes.add("end-not-after-start", session.place, title=about)
                session.end = None
    if session.room is None and session.start is not None:
        notes.add("no-room", session.place, title=about)


def _drop_unused(programme: Programme, notes: Notes) -> None:
    rooms = {session.room for session in programme.sessions}
    themes = {session.theme for session in programme.sessions}
    people = {key for s in programme.sessions for key in (*s.speakers, *s.moderators)}
    place = Place(programme.sessions[0].place.file)

    def used(named: dict[str, Named], keys: set[str | None]) -> dict[str, Named]:
        return {key: one for key, one in named.items() if key in keys or one.record}

    unused = [r for key, r in programme.rooms.items() if key not in rooms and not r.record]
    if unused:
        names = [next(iter(room.name.values())) for room in unused]
        notes.add("unused-rooms", place, names=_listed(names))
    programme.rooms = used(programme.rooms, rooms)
    programme.themes = used(programme.themes, themes)
    absent = [p for key, p in programme.people.items() if key not in people and not p.record]
    if absent:
        notes.add("unused-people", place, names=_listed([person.name for person in absent]))
    programme.people = {
        key: person for key, person in programme.people.items() if key in people or person.record
    }


def _listed(names: list[str]) -> str:
    more = f"… (+{len(names) - _MOST_NAMES})" if len(names) > _MOST_NAMES else ""
    return ", ".join(names[:_MOST_NAMES]) + more
