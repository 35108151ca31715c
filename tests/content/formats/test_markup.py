"""Plain text, Markdown and HTML, alone and mixed: words are kept, tags are never shown."""

import pytest

from kiosk.content.formats.clean import one_line
from kiosk.content.formats.markup import plain_text, rich
from kiosk.content.model.texts import blocks

CASES = {
    "plain": ("Un.\n\nDeux.", "Un.\n\nDeux."),
    "lines": ("Un\nDeux", "Un\n\nDeux"),
    "wrapped": (
        "Une phrase assez longue pour avoir été coupée par un programme,\n"
        "comme le font les courriels depuis toujours, à soixante-dix ou\nquatre-vingts.",
        "Une phrase assez longue pour avoir été coupée par un programme, "
        "comme le font les courriels depuis toujours, à soixante-dix ou quatre-vingts.",
    ),
    "list": ("Points :\n\n* un\n* deux", "Points :\n\n- un\n- deux"),
    "numbers": ("1. un\n2. deux", "1. un\n2. deux"),
    "no list": ("1986. Une année.", "1986\\. Une année."),
    "heading": ("# Titre\nTexte", "**Titre**\n\nTexte"),
    "emphasis": ("*un* __deux__ `trois`", "*un* **deux** trois"),
    "no emphasis": ("2 * 3 * 4 et snake_case", "2 \\* 3 \\* 4 et snake_case"),
    "link": ("[site](https://exemple.invalid)", "site (https://exemple.invalid)"),
    "autolink": ("<https://exemple.invalid>", "https://exemple.invalid"),
    "picture": ("![une photo](https://exemple.invalid/x.png)", "une photo"),
    "html": ("<p>Un <b>deux</b></p><p>trois</p>", "Un **deux**\n\ntrois"),
    "html list": ("<ul><li>un</li><li>deux</li></ul>", "- un\n- deux"),
    "html link": ('<a href="https://exemple.invalid">ici</a>', "ici (https://exemple.invalid)"),
    "spaces": ("<b> deux </b>mots", "**deux** mots"),
    "script": ("Un<script>alert(1)</script> deux", "Un deux"),
    "event": ('<img src=x onerror="alert(1)">Un', "Un"),
    "comment": ("Un <!-- caché --> deux", "Un deux"),
    "entity": ("Caf&eacute; &amp; th&#233;", "Café & thé"),
    "no tag": ("a < b, <votre nom> et List<String>", "a < b, <votre nom> et List<String>"),
    "indented": ("Un\n\n                    Deux", "Un\n\nDeux"),
    "table": ("a | b\n--|--\n1 | 2", "a\n\nb\n\n1\n\n2"),
    "quote": ("> cité", "cité"),
}


@pytest.mark.parametrize("name", CASES)
def test_text_in_our_subset(name: str) -> None:
    given, expected = CASES[name]
    assert rich(given) == expected


@pytest.mark.parametrize("name", CASES)
def test_text_in_our_subset_stays_as_it_is(name: str) -> None:
    once = rich(CASES[name][0])
    shown = [run["text"] for block in blocks(once) for run in block["runs"]]
    again = [run["text"] for block in blocks(rich(once)) for run in block["runs"]]
    assert "".join(again) == "".join(shown)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("Un <i>titre</i>\n sur deux lignes", "Un titre sur deux lignes"),
        ("A &amp; B", "A & B"),
        ("a < b > c", "a < b > c"),
        ("Cliquez<br/>ici<script>", "Cliquez ici"),
    ],
)
def test_title(given: str, expected: str) -> None:
    assert one_line(given) == expected


def test_marks_are_taken_out_for_programs_that_show_them() -> None:
    assert plain_text("Un *deux*\n\n- trois\n- **quatre**") == "Un deux\n- trois\n- quatre"


def test_comment_that_never_ends_hides_no_words() -> None:
    assert rich("Un <!-- deux") == "Un deux"
    assert rich("<!--" * 20_000 + "Un") == "Un"
