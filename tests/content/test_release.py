"""What the compiler makes of a content."""

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.content.checking.check import ContentError, check
from kiosk.content.model.content import Content
from kiosk.content.release.compile import compile_content, compile_folder
from kiosk.programme.reader import Release

Write = Callable[..., Path]


def _checked(folder: Path) -> Content:
    report = check(folder)
    assert report.content, report.problems
    return report.content


@pytest.fixture
def compiled(content: Write, tmp_path: Path) -> Iterator[Callable[..., Release]]:
    """Return a function that compiles a content and opens the release."""
    opened: list[Release] = []

    def make(files: dict[str, str] | None = None) -> Release:
        compile_content(_checked(content(files)), tmp_path / "v1.release", "ici", "hier")
        opened.append(Release.open(tmp_path / "v1.release"))
        return opened[0]

    yield make
    for release in opened:
        release.close()


Compiled = Callable[..., Release]


def test_the_same_content_gives_the_same_bytes(content: Write, tmp_path: Path) -> None:
    one, two = tmp_path / "one.release", tmp_path / "two.release"
    for target in (one, two):
        compile_content(_checked(content()), target, "ici", "hier")
    assert one.read_bytes() == two.read_bytes()


def test_a_failed_compilation_leaves_nothing(
    content: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = _checked(content())
    target = tmp_path / "out" / "v1.release"
    target.parent.mkdir()
    monkeypatch.setattr(
        "kiosk.content.release.compile.verify",
        lambda _path: (_ for _ in ()).throw(OSError(5, "I/O")),
    )
    with pytest.raises(OSError, match="I/O"):
        compile_content(made, target, "ici", "hier")
    assert list(target.parent.iterdir()) == []


def test_compile_folder_refuses_a_broken_content(content: Write, tmp_path: Path) -> None:
    folder = content({"venue.yaml": "rooms: salle\n"})
    with pytest.raises(ContentError, match=r"venue\.yaml:1:8: error not-a-list"):
        compile_folder(folder, tmp_path / "out" / "shipped.release")
    assert not (tmp_path / "out" / "shipped.release").exists()


def test_compile_folder_makes_the_folder(content: Write, tmp_path: Path) -> None:
    compile_folder(content(), tmp_path / "out" / "shipped.release")
    with Release.open(tmp_path / "out" / "shipped.release") as release:
        assert release.id == "shipped"


def test_times_are_those_of_the_zone(compiled: Compiled) -> None:
    session = compiled().session("atelier-1")
    assert session
    assert session.start
    assert session.start.isoformat() == "2026-10-05T14:00:00+02:00"
    assert session.day == "2026-10-05"


def test_after_midnight_is_the_day_before(compiled: Compiled) -> None:
    lines = "id: nuit\ntitle: {fr: N, en: N}\nlanguages: [fr]\nstart: 2026-10-07 04:59\n"
    session = compiled({"sessions/nuit.yaml": lines}).session("nuit")
    assert session
    assert session.day == "2026-10-06"


def test_instants_are_utc_seconds(compiled: Compiled, tmp_path: Path) -> None:
    compiled()
    database = sqlite3.connect(tmp_path / "v1.release")
    row = database.execute("SELECT start_utc, end_utc FROM session WHERE id = 'atelier-1'")
    assert row.fetchone() == (1_791_201_600, 1_791_207_000)
    database.close()


def test_people_are_sorted_by_family_name_without_accents(compiled: Compiled) -> None:
    names = ["Zoé Adam", "Émile Étienne", "Eric Édouard", "Ana Œuvre", "Li Oscar", "Bo 3D"]
    lines = "".join(f"- id: p{n}\n  name: {name}\n" for n, name in enumerate(names))
    release = compiled({"speakers/many.yaml": lines})
    cards = release.speakers()
    assert [card.family_name for card in cards] == [
        "3D", "Adam", "Édouard", "Étienne", "Œuvre", "Oscar", "Roy", "Saïd",
    ]  # fmt: skip
    assert "".join(letter for _, letter in release.speaker_rows()) == "#AEEOORS"


def test_a_family_name_can_be_given(compiled: Compiled) -> None:
    lines = "id: b\nname: Ben Amar Zeghadi\nfamily_name: Amar Zeghadi\n"
    speaker = compiled({"speakers/b.yaml": lines}).speaker("b")
    assert speaker
    assert speaker.family_name == "Amar Zeghadi"


@pytest.mark.parametrize(
    ("partners", "places", "seal", "link"),
    [
        (1, 0, "ring", "hub"),
        (2, 2, "duo", "hub"),
        (3, 3, "tri", "ring"),
        (4, 4, "quad", "hub"),
        (5, 0, "pent", "hub"),
        (6, 0, "ring", "hub"),
    ],
)
def test_seal_and_link_follow_the_numbers(
    compiled: Compiled, partners: int, places: int, seal: str, link: str
) -> None:
    listed = "".join(f"  - name: P{n}\n" for n in range(partners))
    ids = [f"lieu-{n}" for n in range(places)]
    release = compiled({
        "places.yaml": "places:\n- {id: mayotte, name: M, latitude: 0, longitude: 0}\n"
        + "".join(f"- {{id: {id}, name: L, latitude: 0, longitude: 0}}\n" for id in ids),
        "partnerships/cluster.yaml": "id: cluster\nname: {fr: C, en: C}\n"
        f"summary: {{fr: R, en: R}}\npartners:\n{listed}places: [{', '.join(ids)}]\n",
    })  # fmt: skip
    (card,) = release.partnerships()
    assert (card.seal, card.link) == (seal, link)


def test_a_card_holds_the_speakers_of_all_presentations(compiled: Compiled) -> None:
    lines = (
        "id: s\ntitle: {fr: S, en: S}\nlanguages: [fr]\nspeakers: [paul-roy]\npresentations:\n"
        "- {id: a, title: {fr: A, en: A}, speakers: [amina-said, paul-roy]}\n"
    )
    card = next(c for c in compiled({"sessions/s.yaml": lines}).sessions() if c.id == "s")
    assert card.people == ("paul-roy", "amina-said")


def test_derived_links_reach_both_ways(compiled: Compiled) -> None:
    release = compiled()
    assert release.speaker_partnerships("paul-roy") == ("cluster",)
    assert release.partnership_speakers("cluster") == ("paul-roy",)
    assert release.place_partnerships("mayotte") == ("cluster",)
    assert release.place_speakers("mayotte") == ("paul-roy",)
    assert release.place_sessions("mayotte") == ("atelier-1",)
    assert [(t.session, t.presentation) for t in release.partnership_talks("cluster")] == [
        ("atelier-1", "cas")
    ]


def test_the_real_content_compiles(tmp_path: Path) -> None:
    root = Path(__file__).parents[2]
    compile_folder(root / "resources" / "content", tmp_path / "shipped.release")
    with Release.open(tmp_path / "shipped.release") as release:
        assert release.counts() == {"session": 1, "speaker": 5, "partnership": 7, "place": 11}
