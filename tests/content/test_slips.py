"""Slips of the keyboard are named, and the mended line is one to be typed as it is printed."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.content.checking.check import check
from kiosk.content.problems.problem import Problem

HEAD = "id: atelier-2\ntitle: {fr: Un, en: One}\nlanguages: [fr]\n"


def _error(folder: Path) -> Problem:
    (problem,) = [p for p in check(folder).problems if p.severity == "error"]
    return problem


@pytest.mark.parametrize(
    ("typed", "mended"),
    [
        ("room:salle-a", "room: salle-a"),
        ("notice:\n  fr:Atelier\n  en: Workshop", "fr: Atelier"),
        ("notice:\n  fr:Atelier", "fr: Atelier"),
        ("notice:\n  fr:Atelier 3\n  en:Workshop 3", "fr: Atelier 3"),
        ("notice: en :Workshop", "en: Workshop"),
        ("objectives:\n  - fr:\u00a0Atelier", "fr: Atelier"),
        ("room\u00a0: salle-a", "room: …"),
        ("room: \u00a0salle-a", "room: salle-a"),
        ("room:\u00a0salle-a", "room: salle-a"),
        ("\u00a0\u00a0room: salle-a", "room: …"),
        ("moderators:\n  – amina-said", "- amina-said"),
        ("notice:\n  “fr”: Un", "fr: …"),
        ('notice: "Exemple : un atelier”', 'notice: "Exemple : un atelier"'),
        ("notice: “Exemple : un atelier”", 'notice: "Exemple : un atelier"'),
        ("start: 07/10/2026 14h00", "2026-10-07 14:00"),
        ("start: 7.10.2026 9h", "2026-10-07 09:00"),
        ("notice: [Atelier] Un", 'notice: "[Atelier] Un"'),
        ("notice: {Atelier} Un", 'notice: "{Atelier} Un"'),
    ],
)
def test_a_slip_is_mended(typed: str, mended: str, content: Callable[..., Path]) -> None:
    problem = _error(content({"sessions/ateliers.yaml": f"{HEAD}{typed}\n"}))
    assert problem.advice("en").endswith(f"rite: {mended}")


@pytest.mark.parametrize("text", ["de:Atelier", "fr://a", "Le fr:Atelier", '{fr: "fr:Un", en: A}'])
def test_a_colon_within_a_text_is_no_slip(text: str, content: Callable[..., Path]) -> None:
    assert check(content({"sessions/ateliers.yaml": f"{HEAD}notice: {text}\n"})).content


def test_a_no_break_space_is_part_of_a_text(content: Callable[..., Path]) -> None:
    text = 'objectives:\n  - {fr: "Un\u00a0: deux", en: One}\n'
    assert check(content({"sessions/ateliers.yaml": HEAD + text})).content


def test_a_no_break_space_before_the_colon_of_a_text(content: Callable[..., Path]) -> None:
    text = "objectives:\n  - Un\u00a0: deux\n"
    problem = _error(content({"sessions/ateliers.yaml": HEAD + text}))
    assert problem.code == "unquoted-colon"
