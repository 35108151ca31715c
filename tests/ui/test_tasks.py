"""Ten things visitors come for, by tapping alone: each within five taps of the attract screen.

A word typed on the on-screen keyboard takes a tap a letter; these are real taps here too, but what
is counted is how far a visitor has to find their way.
"""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from kiosk.content.release.compile import compile_folder
from kiosk.programme.reader import Release
from tests.fixtures.generate import PEAK, Size, write_forum
from tests.ui.conftest import Visitor, name
from tests.ui.test_accessibility import seen

Visit = Callable[..., Visitor]
MOST_TAPS = 5
TIME = "%H:%M"


@pytest.fixture(scope="module")
def forum(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A forum of 180 sessions, 900 people and 20 rooms, on its second afternoon."""
    folder = tmp_path_factory.mktemp("tasks")
    release = folder / "forum.release"
    compile_folder(write_forum(folder / "content", Size.of(180)), release)
    return release


class Guest:
    """A visitor who begins at the attract screen, taps only what is in sight, and is counted."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor = visitor
        self.taps = 0

    @property
    def release(self) -> Release:
        return self.visitor.kiosk.release

    def tap(self, label: str) -> None:
        """Tap the first control in sight whose name begins so."""
        self.taps += 1
        self._press(label)

    def type(self, word: str) -> None:
        """Tap the keys of a word."""
        for letter in word:
            self._press(letter.upper())

    def _press(self, label: str) -> None:
        place = None
        # A busy machine lays a page out a little after it has made it.
        while place != (now := seen(self.in_sight(label))):
            place = now
            self.visitor.pause()
        self.visitor.tap_at(place.center().toPoint())

    def in_sight(self, label: str) -> QQuickItem:
        """Return a control of which at least half is on the screen."""
        glass = QRectF(self.visitor.kiosk.window.contentItem().boundingRect())
        for item in self.visitor.controls():
            part = seen(item).intersected(glass)
            if begins(item, label) and part.height() * 2 >= item.height():
                return item
        in_sight = [said(item) for item in self.visitor.controls()]
        raise AssertionError(f"{label!r} is not in sight among {in_sight}")

    def sessions(self) -> list[str]:
        """Return the name and detail of the sessions listed on the programme that have a room.

        From the rows: a list keeps items it no longer shows, to use them again.
        """
        page = self.visitor.kiosk.state.pageRows.rows[0]
        told = [f"{row.time}, {row.title}, {row.detail}" for row in page.entries]
        return [plain(words) for words in told if "Salle " in plain(words)]

    def reads(self, words: str) -> bool:
        """Return whether these words are on the page, or on the sheet over it."""
        return any(words in plain(text) for text in self.visitor.texts())

    def code(self) -> str:
        """Return what a phone reads from the screen."""
        picture = self.visitor.kiosk.window.grabWindow()
        grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
        found = zxingcpp.read_barcodes(memoryview(grey.constBits()).cast(
            "B", (grey.height(), grey.bytesPerLine())
        ))  # fmt: skip
        return str(found[0].text) if found else ""


@pytest.fixture
def begin(visit: Visit) -> Callable[..., Guest]:
    """Return a function that starts a kiosk and gives its guest."""

    def start(release: Path | None = None, now: datetime | None = None) -> Guest:
        return Guest(visit("attract", release=release, now=now or PEAK))

    return start


@pytest.fixture(params=["real", "forum"])
def guest(request: pytest.FixtureRequest, begin: Callable[..., Guest], forum: Path) -> Guest:
    """A guest of the forum's own content, and one of a forum of 180 sessions."""
    return begin(forum if request.param == "forum" else None)


def test_when_and_where_does_someone_speak_who_is_found_by_letter(
    begin: Callable[..., Guest],
) -> None:
    guest = begin()
    for label in ("Touchez", "Intervenants", "L", "Johanne Lavoie"):
        guest.tap(label)
    assert guest.reads("Johanne")
    assert guest.reads("Horaire et salle à confirmer")
    assert guest.taps <= MOST_TAPS


def test_when_and_where_does_someone_speak_of_nine_hundred(
    begin: Callable[..., Guest], forum: Path
) -> None:
    guest = begin(forum)
    card = next(card for card in guest.release.sessions() if card.room and card.start)
    session = guest.release.session(card.id)
    assert session
    talks = (session.speakers, *(talk.speakers for talk in session.presentations))
    speaker = guest.release.speaker(next(people[0] for people in talks if people))
    assert speaker
    for label in ("Touchez", "Rechercher"):
        guest.tap(label)
    guest.type(without_accents(speaker.name.rpartition(" ")[2]))
    guest.tap(f"Intervenant, {speaker.name}")
    assert guest.visitor.route == f"speaker/{speaker.id}"
    assert guest.reads(card.start.strftime(TIME))
    room = guest.release.room(card.room)
    assert room
    assert guest.reads(room.name["fr"])
    assert guest.taps <= MOST_TAPS


def test_what_else_happens_in_a_room_this_afternoon(
    begin: Callable[..., Guest], forum: Path
) -> None:
    guest = begin(forum)
    for label in ("Touchez", "Programme", "Salles", "Salle 5", "Voir"):
        guest.tap(label)
    listed = guest.sessions()
    assert listed
    assert all("Salle 5 ·" in label for label in listed), listed
    assert any(label[:5] >= PEAK.strftime(TIME) for label in listed)
    assert guest.taps <= MOST_TAPS


def test_which_partnerships_concern_a_place(guest: Guest) -> None:
    places = {place.id: place.name["fr"] for place in guest.release.places()}
    place = "mayotte" if "mayotte" in places else "lieu-0"
    wanted = guest.release.place_partnerships(place)
    for label in ("Touchez", "Partenariats", places[place]):
        guest.tap(label)
    assert guest.visitor.kiosk.window.property("sheet") == f"place/{place}"
    assert wanted
    for identifier in wanted:
        partnership = guest.release.partnership(identifier)
        assert partnership
        label = (partnership.short_name or partnership.name)["fr"]
        assert any(begins(item, label) for item in guest.visitor.controls()), label
    assert guest.taps <= MOST_TAPS


def test_read_this_in_english_in_large_text(guest: Guest) -> None:
    for label in ("Touchez", "Langue", "Accessibility", "Large", "Close"):
        guest.tap(label)
    assert guest.visitor.kiosk.state.code == "en"
    assert guest.visitor.kiosk.state.settings.textSize == 1
    assert guest.reads("Welcome")
    assert guest.taps <= MOST_TAPS


def test_take_this_session_to_my_phone(guest: Guest) -> None:
    guest.tap("Touchez")
    session = guest.release.session("partenariats-innovants")
    first = "Des partenariats innovants" if session else "Exemple au titre très long"
    for label in (first, "Emporter"):
        guest.tap(label)
    assert guest.visitor.route.startswith("session/")
    shown = guest.release.session(guest.visitor.route.partition("/")[2])
    assert shown
    assert shown.title["fr"][:20] in guest.code().replace("\u00a0", " ")
    assert guest.taps <= MOST_TAPS


def test_what_is_on_now(begin: Callable[..., Guest], forum: Path) -> None:
    guest = begin(forum)
    for label in ("Touchez", "En ce moment"):
        guest.tap(label)
    assert any("en cours" in label for label in guest.sessions())
    guest.tap(f"{PEAK:%H}:00")
    assert guest.visitor.route.startswith("session/")
    assert guest.taps <= MOST_TAPS


def test_what_is_not_settled_yet(guest: Guest) -> None:
    for label in ("Touchez", "Programme"):
        guest.tap(label)
    if guest.release.event.time_zone:
        guest.tap("À confirmer")
    assert guest.reads("Horaire à confirmer")
    assert guest.taps <= MOST_TAPS


def test_who_takes_part_in_a_partnership(guest: Guest) -> None:
    partnership = guest.release.partnership(guest.release.partnerships()[0].id)
    assert partnership
    for label in ("Touchez", "Partenariats", (partnership.short_name or partnership.name)["fr"]):
        guest.tap(label)
    assert guest.visitor.route == f"partnership/{partnership.id}"
    assert guest.reads(partnership.partners[0].name["fr"].partition(" ")[0])
    assert guest.taps <= MOST_TAPS


def test_everything_within_reach_in_high_contrast(guest: Guest) -> None:
    for label in ("Touchez", "À portée", "Accessibilité", "Contraste élevé", "Fermer"):
        guest.tap(label)
    assert guest.visitor.kiosk.state.settings.reach
    assert guest.visitor.kiosk.state.settings.highContrast
    upper = 0.42 * guest.visitor.kiosk.window.height()
    assert all(seen(item).top() >= upper - 1 for item in guest.visitor.controls())
    assert guest.taps <= MOST_TAPS


def test_which_sessions_are_in_english(begin: Callable[..., Guest], forum: Path) -> None:
    guest = begin(forum)
    for label in ("Touchez", "Programme", "Langues", "Anglais", "Voir"):
        guest.tap(label)
    listed = guest.sessions()
    assert listed
    assert all("anglais" in label for label in listed)
    assert guest.taps <= MOST_TAPS


def said(item: QQuickItem) -> str:
    """Return what a control is called, with plain spaces."""
    return plain(name(item))


def plain(words: str) -> str:
    """Return words with plain spaces."""
    return words.replace("\u00a0", " ").replace("\u2060", "")


def begins(item: QQuickItem, label: str) -> bool:
    """Return whether a control's name begins with a label, and not in the middle of a word."""
    words = said(item)
    return words.startswith(label) and not words[len(label) : len(label) + 1].isalnum()


def without_accents(word: str) -> str:
    """Return a word in letters that every keyboard has in its main lines."""
    from unicodedata import normalize

    return normalize("NFD", word).encode("ascii", "ignore").decode().lower()
