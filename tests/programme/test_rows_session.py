"""The page of a session: what stands in its head, and who takes part."""

from collections.abc import Iterator

import msgspec
import pytest

from kiosk.content.release.compile import compile_folder
from kiosk.programme.reader import Release
from kiosk.programme.rows.session import session_page
from kiosk.programme.rows.speaker import speaker_page
from kiosk.programme.rows.takeaway import takeaway_sheet
from kiosk.programme.texts import Texts

LANGUAGES = ("fr", "en")
ENGLISH = Texts("en", LANGUAGES)
# Anne moderates and presents, Ben presents twice; both are named among the speakers again.
FILES = {
    "event.yaml": "{schema: 1, name: Forum, languages: [fr, en], time_zone: Europe/Paris}",
    "speakers/all.yaml": """\
- {id: anne, name: Anne Un}
- {id: ben, name: Ben Deux}
- {id: cyr, name: Cyr Trois}
""",
    "sessions/all.yaml": """\
- id: table
  title: Table ronde
  moderators: [anne]
  speakers: [ben, anne, cyr]
  presentations:
    - {id: one, title: Premier, speakers: [ben, anne]}
    - {id: two, title: Second, speakers: [ben]}
- {id: bare, title: Un titre}
- {id: off, title: Un titre, state: cancelled}
""",
}


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Release]:
    """A session that names its people more than once."""
    folder = tmp_path_factory.mktemp("table")
    for name, text in FILES.items():
        (folder / "content" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "content" / name).write_text(text, encoding="utf-8")
    compile_folder(folder / "content", folder / "table.release")
    with Release.open(folder / "table.release") as release:
        yield release


@pytest.mark.parametrize(
    ("shown", "held_in", "said"),
    [
        ("en", ("fr",), "Translated from French"),
        ("en", (), "Translated from French"),
        ("en", ("en",), ""),
        ("fr", ("fr",), ""),
        ("fr", ("en",), ""),
    ],
)
def test_the_head_says_that_its_text_is_a_translation(
    real: Release, shown: str, held_in: tuple[str, ...], said: str
) -> None:
    session = real.session("partenariats-innovants")
    assert session
    session = msgspec.structs.replace(session, languages=held_in)
    assert session_page(real, session, Texts(shown, LANGUAGES)).translated == said


def test_a_session_held_in_the_language_of_a_region_needs_no_translator(table: Release) -> None:
    session = table.session("table")
    assert session
    title = {"fr-FR": "Table ronde", "en-GB": "Round table"}
    british = Texts("en-GB", ("fr-FR", "en-GB"))
    for held_in, said in ((("en",), ""), (("fr",), "Translated from French")):
        session = msgspec.structs.replace(session, title=title, languages=held_in)
        assert session_page(table, session, british).translated == said


def test_a_text_in_another_language_is_missing_not_translated(real: Release) -> None:
    session = real.session("partenariats-innovants")
    assert session
    session = msgspec.structs.replace(session, title={"fr": session.title["fr"]})
    row = session_page(real, session, Texts("en", LANGUAGES))
    assert (row.translated, row.fallback) == ("", "Not yet in English. Shown in French.")


def test_everybody_is_listed_and_counted_once(table: Release) -> None:
    session = table.session("table")
    assert session
    row = session_page(table, session, ENGLISH)
    assert [(one.name, one.moderator, one.talk) for one in row.people] == [
        ("Anne Un", True, "Premier"),
        ("Ben Deux", False, "Premier\u00a0· Second"),
        ("Cyr Trois", False, ""),
    ]
    assert row.peopleCount == "3 people"


def test_who_presents_is_not_led_to_the_session_as_well(table: Release) -> None:
    person = table.speaker("ben")
    assert person
    row = speaker_page(table, person, ENGLISH, None)
    assert [one.route for one in row.presents] == ["session/table#one", "session/table#two"]


def test_who_presents_is_taken_along_with_the_presentation_only(table: Release) -> None:
    row = takeaway_sheet(table, "session/table", ENGLISH)
    assert row
    assert row.codes[0].payload.splitlines()[-6:-2] == [
        "Moderation – Anne Un",
        "Cyr Trois",
        "Ben Deux, Anne Un – Premier",
        "Ben Deux – Second",
    ]


@pytest.mark.parametrize(
    ("id", "language", "said"),
    [
        ("bare", "en", ["The description has not been received yet."]),
        ("bare", "fr", ["La description n’a pas encore été transmise."]),
        # There a notice stands, and nothing more is to come.
        ("off", "en", []),
        ("table", "en", []),
    ],
)
def test_a_session_of_which_only_the_title_is_known_says_so(
    table: Release, id: str, language: str, said: list[str]
) -> None:
    session = table.session(id)
    assert session
    row = session_page(table, session, Texts(language, LANGUAGES))
    assert [block.text for block in row.context] == said
