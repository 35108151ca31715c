"""The forum's content against the forum's document (tests/fixtures/source/session.txt).

The YAML is read here without the program, so that this holds whatever the program does.
What may differ between the two is listed in resources/content/SOURCES.md, and only there.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[1]
CONTENT = ROOT / "resources" / "content"
SOURCE = ROOT / "tests" / "fixtures" / "source" / "session.txt"
LANGUAGES = ("fr", "en")

# What the document says by its layout, and the screen by its own labels. Longest first.
LABELS = (
    "Nom et bio de l’intervenant(e) Description de la présentation",
    "Objectifs et description de la session:",
    "Format de la session/langue:",
    "Modérateur et intervenants :",
    "Titre de la session:",
    "Question principale",
    "Intervenant(e)s :",
    "Modératrice:",
    "Objectifs",
    "Contexte",
)
HONORIFICS = ("M. ", "Mme ")
FORMAT_LINE = "Session d’atelier en français"  # here: format "Atelier", languages [fr]

# The table of the speakers has two columns, which the text gives in turn, page by page.
# Column, then first words of each piece; "…" before a piece that goes on in mid-sentence.
PIECES = (
    ("people", "M. Ben Amar Zeghadi"),
    ("talks", "Hub de l'ESS :"),
    ("people", "…expérience significative"),
    ("talks", "…ESER regroupe 26"),
    ("people", "Mme Maud Caruhel"),
    ("talks", "Convention de coopérations quadripartite"),
    ("people", "M. Rodérick Egal"),
    ("talks", "L’Economie Sociale et Solidaire"),
    ("people", "…espagnole à Barcelone"),
    ("talks", "…frontière orientale"),
    ("people", "Mme Johanne Lavoie"),
    ("talks", "Dynamiques de collaboration entre"),
)
PAGE_BREAK = "\n\n\n\n \n\n"  # always in mid-sentence, in this document

# Keys whose value is a name, an identifier, a code or a number, the same in every language.
PLAIN_KEYS = {
    *("schema", "id", "languages", "latitude", "longitude", "seal", "link", "value"),
    *("place", "places", "moderators", "speakers", "partnerships"),
}

# What each partnership's page must tell, in the words of the document.
FACTS = {
    "cluster-mayotte-aruba-groenland": (
        *("2020", "4/11/2020", "59", "45", "15", "pays et îles"),
        *("RUP française", "PTOM néerlandais", "PTOM danois"),
    ),
    "cluster-ocean-indien": (
        *("1/07/2021", "Mayotte", "Tanzanie", "Kenya", "Union des Comores", "Mozambique"),
    ),
    "eser": ("European Social Economy Regions", "26 pays", "88 régions", "Mayotte", "Fin 2018"),
    "convention-quadripartite": (
        *("Région Nouvelle-Aquitaine", "Département de la Gironde", "Bordeaux Métropole"),
        *("Ville de Bordeaux", "6 axes", "comité de pilotage", "comité de suivi", "2018"),
    ),
    "iesmed": ("2011", "MedESS 2013", "DarESS", "MedEBS", "5 piliers"),
    "groupe-montreal": ("ad hoc", "depuis avril 2020", "deux fois par mois"),
    "montreal-tohu": ("Ville de Montréal", "La TOHU", "plus de 20 ans"),
}


def load(path: Path) -> Any:
    return yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)


def load_all(folder: str) -> list[Any]:
    return [load(path) for path in sorted((CONTENT / folder).glob("*.yaml"))]


def flat(text: str) -> str:
    """One line, typographic apostrophes."""
    return " ".join(text.split()).replace("'", "’")


def corrections() -> list[tuple[str, str]]:
    """Before and after, from the first table of SOURCES.md."""
    text = (CONTENT / "SOURCES.md").read_text(encoding="utf-8")
    section = text.split("## Corrections")[1].split("\n## ")[0]
    rows = [line.strip("| ").split(" | ") for line in section.splitlines() if line[:1] == "|"]
    return [(flat(before), flat(after)) for _, before, after in rows[2:]]


def corrected(text: str) -> str:
    text = flat(text)
    for before, after in corrections():
        text = text.replace(before, after)
    return text


def columns() -> tuple[str, str, str]:
    """The document's three running texts: before the table, the people, the talks."""
    text = SOURCE.read_text(encoding="utf-8")
    starts = [text.index(words.lstrip("…")) for _, words in PIECES]
    assert starts == sorted(starts)
    texts = {"people": "", "talks": ""}
    for (column, words), start, end in zip(PIECES, starts, [*starts[1:], len(text)], strict=True):
        texts[column] += (" " if words[0] == "…" else "\n\n") + text[start:end].strip()
    return text[: starts[0]], texts["people"], texts["talks"]


def paragraphs() -> list[str]:
    """Every paragraph of the document, corrected, without labels, numbers and honorifics."""
    head, people, talks = columns()
    for label in LABELS:
        words = re.escape(label).replace(r"\ ", r"\s+")
        head, count = re.subn(rf"^\s*{words}\s*", "\n\n", head, count=1, flags=re.M)
        assert count == 1, label
    # A new line that starts a label has become a paragraph; a hyphen at a line's end goes on.
    text = "\n\n".join((head, people, talks)).replace(PAGE_BREAK, " ")
    text = re.sub(r"-\n\s*", "- ", text)
    found = [corrected(block) for block in re.split(r"\n\s*\n", text) if block.strip()]
    found = [re.sub(r"^\d\. ", "", block) for block in found]
    for honorific in HONORIFICS:
        found = [block.removeprefix(honorific) for block in found]
    return found


def sentences(block: str) -> list[str]:
    return re.split(r"(?<=[.?!]) ", block)


def blocks(text: str) -> list[str]:
    """The paragraphs and list items of a Markdown text, each on one line."""
    parts = re.split(r"\n\s*\n|\n(?=- )", text.strip())
    return [flat(part.removeprefix("- ")) for part in parts]


def walk(node: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    """Every text of a record: its keys, and its map by language or its plain string."""
    if isinstance(node, dict) and not set(LANGUAGES) & set(node):
        for key, value in node.items():
            yield from walk(value, (*path, key))
    elif isinstance(node, list):
        for value in node:
            yield from walk(value, path)
    else:
        yield path, node


def records() -> list[tuple[str, Any]]:
    return [
        (path.relative_to(CONTENT).as_posix(), load(path))
        for path in sorted(CONTENT.rglob("*.yaml"))
    ]


def french_blocks(record: Any) -> list[str]:
    return [b for _, text in walk(record) if isinstance(text, dict) for b in blocks(text["fr"])]


def verbatim_blocks() -> list[str]:
    """The French that must be the document's own: sessions and people, without short forms."""
    ours = {"format", "short"}
    return [
        block
        for folder in ("sessions", "speakers")
        for record in load_all(folder)
        for path, text in walk(record)
        if isinstance(text, dict) and not ours & set(path)
        for block in blocks(text["fr"])
    ]


def spoken_roles() -> list[str]:
    """Names and roles, written in one line as the document does."""
    lines = []
    for speaker in load_all("speakers"):
        lines.append(speaker["name"])
        for affiliation in speaker["affiliations"]:
            role = [
                affiliation[key]["fr"] for key in ("role", "organisation") if key in affiliation
            ]
            lines += [", ".join(role), ", ".join((speaker["name"], *role))]
    return lines


def test_reading_the_document_loses_no_word() -> None:
    read = " ".join(paragraphs()).split()
    honorifics, numbers = 4, 4
    dropped = len(" ".join(LABELS).split()) + honorifics + numbers
    mended = sum(len(b.split()) - len(a.split()) for b, a in corrections())
    whole = SOURCE.read_text(encoding="utf-8").split()
    assert len(read) + dropped + mended == len(whole)


def test_every_sentence_of_the_document_is_in_the_content() -> None:
    pool = verbatim_blocks() + spoken_roles()
    expected = [s for block in paragraphs() if block != FORMAT_LINE for s in sentences(block)]
    assert [s for s in expected if not any(s in block for block in pool)] == []


def test_nothing_is_added_to_the_document() -> None:
    pool = paragraphs()
    ours = [s for block in verbatim_blocks() for s in sentences(block)]
    assert [s for s in ours if not any(s in block for block in pool)] == []


def test_the_format_line_is_told_by_format_and_language() -> None:
    (session,) = load_all("sessions")
    assert FORMAT_LINE in paragraphs()
    assert session["format"]["fr"] == "Atelier"
    assert session["languages"] == ["fr"]


def test_each_correction_mends_one_place_and_is_applied() -> None:
    document = flat(SOURCE.read_text(encoding="utf-8"))
    french = " ".join(block for _, record in records() for block in french_blocks(record))
    assert corrections()
    for before, _after in corrections():
        assert document.count(before) == 1, before
        assert before not in french


@pytest.mark.parametrize(("name", "record"), records(), ids=[name for name, _ in records()])
def test_every_text_is_in_every_language(name: str, record: Any) -> None:
    names = {("name",)} if name.startswith("speakers/") else set()
    for path, text in walk(record):
        if not isinstance(text, dict):
            assert path[-1] in PLAIN_KEYS or path in names, (path, text)
            continue
        assert set(text) == set(LANGUAGES), (path, text)
        french, english = (blocks(text[language]) for language in LANGUAGES)
        assert len(french) == len(english), path
        assert all(french), path
        assert all(english), path
        # Names may be the same in both; a whole sentence may not.
        assert french != english or len(text["fr"]) < 60, path


def test_nothing_is_missing_and_nothing_invented() -> None:
    (session,) = load_all("sessions")
    assert len(session["presentations"]) == 4
    assert len(session["objectives"]) == 4
    assert len(session["main_questions"]) == 2
    assert session["moderators"] == ["kevin-ossah"]
    assert len(load_all("partnerships")) == 7
    with_biography = {s["id"]: "biography" in s for s in load_all("speakers")}
    assert with_biography == {
        "ben-amar-zeghadi": True,
        "johanne-lavoie": False,
        "kevin-ossah": False,
        "maud-caruhel": False,
        "roderick-egal": True,
    }
    # The document gives no date, time or room.
    keys = {key for _, record in records() for path, _ in walk(record) for key in path}
    assert not keys & {"start", "end", "room", "rooms", "time_zone", "day", "date"}


def test_presentations_lead_to_their_speaker_and_partnerships() -> None:
    (session,) = load_all("sessions")
    links = {p["speakers"][0]: p["partnerships"] for p in session["presentations"]}
    assert links == {
        "ben-amar-zeghadi": ["cluster-mayotte-aruba-groenland", "cluster-ocean-indien", "eser"],
        "maud-caruhel": ["convention-quadripartite"],
        "roderick-egal": ["iesmed"],
        "johanne-lavoie": ["groupe-montreal", "montreal-tohu"],
    }


@pytest.mark.parametrize("partnership", load_all("partnerships"), ids=lambda p: p["id"])
def test_a_partnership_page_tells_its_facts_and_no_other_number(partnership: Any) -> None:
    figures = [
        f"{figure['value']} {figure['label']['fr']}"
        for group in partnership.get("figures", [])
        for figure in group["values"]
    ]
    told = " · ".join([*french_blocks(partnership), *figures])
    assert [fact for fact in FACTS[partnership["id"]] if fact not in told] == []
    in_document = set(re.findall(r"\d+", SOURCE.read_text(encoding="utf-8")))
    assert set(re.findall(r"\d+", told)) <= in_document


def test_every_place_of_the_map_is_known_and_used() -> None:
    known = [place["id"] for place in load(CONTENT / "places.yaml")["places"]]
    pages = load_all("partnerships")
    assert {place for page in pages for place in page["places"]} == set(known)
    partners = [partner for page in pages for partner in page.get("partners", [])]
    assert {partner["place"] for partner in partners if "place" in partner} <= set(known)
