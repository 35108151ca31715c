"""Whatever a text holds, what is written reads back the same, and looks as staff write it."""

from typing import Any

import pytest

from kiosk.content.editing.yamlediting import append, edit
from kiosk.content.editing.yamlwriting import write
from kiosk.content.reading.yamlgate import load

TEXTS = [
    "simple", "Un : deux", "- tiret", "dièse #1", "fin #", " devant", "derrière ", "null", "Non",
    "no", "~", "a\tb", "Un\n\nDeux", "Un\n  en retrait\nDeux", "\nvide devant", "vide derrière\n",
    "'apostrophe'", '"guillemets"', "« français »", "émoji \U0001f600", "#", "@x", "%x", "1: 2",
    "? x", "?", "-", "--- x", "...", "clé:", "2026-10-05 14:00", "`x`", "!x", "*x*", "&x", "[x]",
    "{x}", "> x", "| x", "\\", "a\\nb", "- a\n- b", "=", "<<", "x" * 500, "\u00a0", "a, b", "''",
]  # fmt: skip


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("shape", ["field", "language", "list", "record", "nested"])
def test_text_reads_back(text: str, shape: str) -> None:
    shapes: dict[str, Any] = {
        "field": {"k": text, "z": "fin"},
        "language": {"k": {"fr": text, "en": "x"}},
        "list": {"k": [text, "z"]},
        "record": [{"id": text, "k": "z"}, {"id": "b"}],
        "nested": {"k": [{"id": "a", "t": {"fr": text}}, {"id": "b", "t": text}]},
    }
    assert load(write(shapes[shape])).data == shapes[shape]


def test_looks_as_staff_write_it() -> None:
    record = {
        "id": "un-cas",
        "title": {"fr": "Un : deux", "en": "One"},
        "languages": ["fr", "en"],
        "start": "2026-10-05 14:00",
        "context": "Un.\n\nDeux.",
        "objectives": ["Premier objectif", {"fr": "Second"}],
        "presentations": [{"id": "cas", "title": "Un cas", "speakers": ["anne"]}],
    }
    assert write(record) == (
        "id: un-cas\n"
        "title:\n"
        '  fr: "Un : deux"\n'
        "  en: One\n"
        "languages: [fr, en]\n"
        "start: 2026-10-05 14:00\n"
        "context: |-\n"
        "  Un.\n"
        "\n"
        "  Deux.\n"
        "objectives:\n"
        "  - Premier objectif\n"
        "  - fr: Second\n"
        "presentations:\n"
        "  - id: cas\n"
        "    title: Un cas\n"
        "    speakers: [anne]\n"
    )


FILE = """\
# tête
id: a   # l’identifiant
title:
  fr: Titre   # en français
  en: Title
# le contexte
context: |
  Un.

  Deux.

# la salle
room: "salle-a"  # près de la porte
speakers: [x, y]

# fin
"""


def test_only_lines_of_what_changes_change() -> None:
    record = load(FILE).data
    edited = edit(FILE, {(): {**record, "room": "salle-b"}})
    assert edited == FILE.replace('"salle-a"', "salle-b")
    edited = edit(FILE, {(): {**record, "title": {"fr": "Autre : titre", "en": "Title"}}})
    assert edited == FILE.replace("Titre ", '"Autre : titre" ')
    edited = edit(FILE, {(): {**record, "context": "Trois."}})
    assert edited == FILE.replace("|\n  Un.\n\n  Deux.\n", "Trois.\n")


def test_keys_come_and_go_at_their_place() -> None:
    record = load(FILE).data
    without = {key: value for key, value in record.items() if key != "room"}
    lost = 'room: "salle-a"  # près de la porte\n'
    assert edit(FILE, {(): without}) == FILE.replace(lost, "")
    new = {"id": "a", "title": record["title"], "state": "moved", **record}
    new = {key: new[key] for key in ("id", "title", "state", "context", "room", "speakers")}
    assert edit(FILE, {(): new}) == FILE.replace("  en: Title\n", "  en: Title\nstate: moved\n")


LIST = """\
- id: a
  title: A
  # reste
  room: x

# entre deux
- id: b
  title: B
- {id: c, title: C}
"""


def test_records_of_a_list_change_and_go() -> None:
    changed = {(0,): {"id": "a", "title": "AA", "room": "x"}, (1,): None}
    expected = LIST.replace("title: A", "title: AA").replace("- id: b\n  title: B\n", "")
    assert edit(LIST, changed) == expected


def test_what_cannot_be_edited_in_place_is_written_anew() -> None:
    edited = edit(LIST, {(2,): {"id": "c", "title": "CC"}})
    assert load(edited).data == [*load(LIST).data[:2], {"id": "c", "title": "CC"}]


@pytest.mark.parametrize(
    "text", ["", "rooms: []\n", "# vide\n", "rooms:\n- id: a\n", "rooms: [{id: a}]"]
)
def test_records_are_added_to_a_list(text: str) -> None:
    before = (load(text).data or {}).get("rooms", [])
    added = append(text, "rooms", [{"id": "b", "name": "B"}])
    assert load(added).data == {"rooms": [*before, {"id": "b", "name": "B"}]}


def test_comments_around_an_added_record_stay() -> None:
    text = "# haut\nrooms:\n  - id: a\n    name: A # x\n# bas\n"
    assert append(text, "rooms", [{"id": "b"}]) == text.replace("# x\n", "# x\n  - id: b\n")
