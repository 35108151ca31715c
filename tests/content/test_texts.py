"""The Markdown subset becomes blocks and runs; whatever else looks like markup stays text."""

import pytest

from kiosk.content.model.texts import Block, blocks


def _plain(found: list[Block]) -> list[tuple[str, str]]:
    return [(block["kind"], "".join(run["text"] for run in block["runs"])) for block in found]


def _runs(text: str) -> list[tuple[str, str]]:
    (block,) = blocks(text)
    return [(run["text"], run["style"]) for run in block["runs"]]


def test_paragraphs_are_separated_by_blank_lines() -> None:
    assert _plain(blocks("Un\ndeux.\n\n  \nTrois :  quatre.")) == [
        ("paragraph", "Un deux."),
        ("paragraph", "Trois : quatre."),
    ]


def test_paragraphs_are_the_same_whether_markup_is_near_or_not() -> None:
    text = "Un\n  deux.\n\n\nTrois\tquatre.\n \nCinq - six, l’inter-\ncoopération."
    assert blocks(text) == blocks(f"{text}\n\n*Fin*")[:-1]


def test_emphasis() -> None:
    assert _runs("Un *mot* et **deux mots** ici") == [
        ("Un ", ""),
        ("mot", "em"),
        (" et ", ""),
        ("deux mots", "strong"),
        (" ici", ""),
    ]


def test_strong_wins_over_emphasis_in_it() -> None:
    assert _runs("**un *deux* trois**") == [("un deux trois", "strong")]


@pytest.mark.parametrize("text", ["2 * 3 * 4", r"\*pas de style\*", "snake_case_name"])
def test_signs_that_are_no_markup_stay(text: str) -> None:
    assert _runs(text) == [(text.replace("\\", ""), "")]


def test_lists() -> None:
    assert _plain(blocks("Avant :\n\n- un\n- deux\n  suite\n\n1. trois\n2. quatre\n\nAprès")) == [
        ("paragraph", "Avant :"),
        ("item", "un"),
        ("item", "deux suite"),
        ("number", "trois"),
        ("number", "quatre"),
        ("paragraph", "Après"),
    ]


def test_a_list_right_after_its_sentence() -> None:
    assert [kind for kind, _ in _plain(blocks("Avant :\n- un\n- deux"))] == [
        "paragraph",
        "item",
        "item",
    ]


def test_a_year_at_the_start_of_a_line_begins_no_list() -> None:
    assert _plain(blocks("Créé en\n2011 à Tunis")) == [("paragraph", "Créé en 2011 à Tunis")]


@pytest.mark.parametrize(
    "text",
    [
        "<b>gras</b> <img src='http://x/y.png'>",
        "![image](http://x/y.png)",
        "[lien](javascript:x)",
        "<http://x/>",
        "# Titre",
        "> citation",
        "`code`",
        "&amp; &#0;",
        "| a | b |",
        "http://x/",
    ],
)
def test_other_markup_is_only_text(text: str) -> None:
    assert _plain(blocks(f"{text} *fin*")) == [("paragraph", f"{text} fin")]


@pytest.mark.parametrize(
    "text", ["*" * 50_000, "- " * 25_000, "**a " * 12_000, "_a*" * 16_000, "\\" * 50_000]
)
def test_hostile_markup_is_read_whole(text: str) -> None:
    assert _plain(blocks(text.strip()))
