"""The links of a content, both those written and those that follow from them."""

from collections.abc import Iterator
from typing import NamedTuple

from kiosk.content.model.content import Content
from kiosk.content.model.schema import Session


class Link(NamedTuple):
    """One record speaks of another; `role` and `presentation` say how a person takes part."""

    from_kind: str
    from_id: str
    to_kind: str
    to_id: str
    role: str | None = None
    presentation: str | None = None


def links_of(content: Content) -> list[Link]:
    """Return all links, each once, in the order in which pages list them."""
    found: dict[Link, None] = {}
    for partnership in content.partnerships:
        places = dict.fromkeys(partnership.places)
        places |= dict.fromkeys(p.place for p in partnership.partners if p.place)
        for place in places:
            found[Link("partnership", partnership.id, "place", place)] = None
    for session in content.sessions:
        found |= dict.fromkeys(_session_links(session))
    _derive_places(found)
    return list(found)


def _session_links(session: Session) -> Iterator[Link]:
    presenting = {person for talk in session.presentations for person in talk.speakers}
    for person in session.moderators:
        yield Link("session", session.id, "speaker", person, "moderator")
    for person in session.speakers:
        # Named again among the speakers, who gives a presentation still takes part only with it.
        if person not in presenting:
            yield Link("session", session.id, "speaker", person, "speaker")
    for talk in session.presentations:
        for person in talk.speakers:
            yield Link("session", session.id, "speaker", person, "speaker", talk.id)
            for partnership in talk.partnerships:
                yield Link("speaker", person, "partnership", partnership)
        for partnership in talk.partnerships:
            yield Link("session", session.id, "partnership", partnership, None, talk.id)


def _derive_places(found: dict[Link, None]) -> None:
    """Add the places that sessions and speakers reach through their partnerships."""
    places: dict[str, list[str]] = {}
    for link in found:
        if link.from_kind == "partnership":
            places.setdefault(link.from_id, []).append(link.to_id)
    for link in list(found):
        if link.to_kind == "partnership":
            for place in places.get(link.to_id, ()):
                found[Link(link.from_kind, link.from_id, "place", place)] = None
