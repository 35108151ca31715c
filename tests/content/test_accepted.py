"""What looks odd in YAML and is meant: it is read as it was written."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.content.checking.check import check
from kiosk.content.model.schema import Speaker
from kiosk.content.reading.yamlgate import load

Write = Callable[..., Path]


@pytest.mark.parametrize(
    "written",
    ["14:00", "9:30", "no", "oui", "012", "1e3", "=", "2026-02-30", "null", "0x1F", "true", "<<"],
)
def test_scalars_stay_texts(written: str) -> None:
    assert load(f"- id: a\n  name: {written}\n").data == [{"id": "a", "name": written}]


@pytest.mark.parametrize("empty", ["", "~", "# rien"])
def test_an_empty_value_is_an_absent_one(empty: str) -> None:
    assert load(f"id: a\nbiography: {empty}\nname: A\n").data == {"id": "a", "name": "A"}


@pytest.mark.parametrize("quoted", ["''", '"~"'])
def test_an_empty_text_in_quotes_is_a_text(quoted: str) -> None:
    assert load(f"name: {quoted}\n").data == {"name": quoted[1:-1]}


@pytest.mark.parametrize("text", ["", "# Rien encore\n", "\n\n"])
def test_an_empty_file_holds_nothing(text: str) -> None:
    assert load(text).data is None


def _speakers(folder: Path) -> dict[str, Speaker]:
    report = check(folder)
    assert report.content, report.problems
    return {speaker.id: speaker for speaker in report.content.speakers}


def test_byte_order_mark(content: Write) -> None:
    folder = content({"speakers/zoe.yaml": "\ufeffid: zoe\nname: Zoé\n".encode()})
    assert _speakers(folder)["zoe"].name == "Zoé"


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_line_ends_of_other_systems(content: Write, end: str) -> None:
    lines = ["id: zoe", "name: Zoé", "biography: |", "  Un.", "", "  Deux.", ""]
    folder = content({"speakers/zoe.yaml": end.join(lines).encode()})
    biography = _speakers(folder)["zoe"].biography
    assert biography is not None
    assert [block["runs"][0]["text"] for block in biography["fr"]] == ["Un.", "Deux."]


def test_positions_count_lines_of_other_systems(content: Write) -> None:
    folder = content({"speakers/zoe.yaml": b"id: zoe\r\nname: Z\r\nnme: Z\r\n"})
    assert [(p.line, p.column) for p in check(folder).problems if p.code == "unknown-key"] == [
        (3, 1)
    ]


def test_a_file_without_records_is_fine(content: Write) -> None:
    folder = content({"venue.yaml": "", "sessions/vide.yaml": "# à venir\n",
                      "sessions/ateliers.yaml": "[]\n"})  # fmt: skip
    report = check(folder)
    assert report.content
    assert report.content.sessions == []


def test_yml_and_subfolders_are_read(content: Write) -> None:
    folder = content({"speakers/jour-1/zoe.yml": "id: zoe\nname: Zoé\n"})
    assert "zoe" in _speakers(folder)


def test_names_written_once_hold_for_all_languages(content: Write) -> None:
    report = check(content())
    assert report.content
    assert report.content.rooms[0].name == {"fr": "Salle A", "en": "Salle A"}


@pytest.mark.parametrize("hour", ["2026-10-06 09:00", "2026-10-06T09:00", "2026-10-06 9:00:00"])
def test_forms_of_a_time(content: Write, hour: str) -> None:
    lines = f"id: s\ntitle: {{fr: S, en: S}}\nlanguages: [fr]\nstart: {hour}\n"
    report = check(content({"sessions/s.yaml": lines}))
    assert report.content
    start = next(s.start for s in report.content.sessions if s.id == "s")
    assert start is not None
    assert start.isoformat() == "2026-10-06T09:00:00"
