"""Words as they are drawn: spacing, fallback between languages, tokens, dates."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from kiosk.catalogue import printed
from kiosk.programme.records import Block, Run
from kiosk.programme.texts import Texts, typeset, without_orphan

LANGUAGES = ("fr", "en")


@pytest.mark.parametrize(
    ("written", "drawn"),
    [
        ("Un : deux", "Un\u00a0: deux"),
        ("inclusif ?", "inclusif\u00a0?"),
        ("inclusif?", "inclusif\u00a0?"),
        ("vraiment ?!", "vraiment\u00a0?!"),
        ("vraiment\u202f!", "vraiment\u00a0!"),
        ("« Cluster ESS »", "«\u00a0Cluster ESS\u00a0»"),
        ("«Cluster ESS»", "«\u00a0Cluster ESS\u00a0»"),
        ("« Quoi ? »", "«\u00a0Quoi\u00a0?\u00a0»"),
        ("à 14:00", "à 14:00"),
        ("http://exemple.org", "http://exemple.org"),
        ("5,3 %", "5,3\u00a0%"),
        ("avant 5 minutes.", "avant 5\u00a0minutes."),
        ("%1 mm de large", "%1\u00a0mm de large"),
        ("l'ESS d'ici", "l’ESS d’ici"),
        ("co-construction", "co-\u2060construction"),
        ("deux  mots\n coupés ", "deux mots coupés"),
    ],
)
def test_french_is_spaced_as_french_is(written: str, drawn: str) -> None:
    assert typeset(written, "fr") == drawn
    assert typeset(drawn, "fr") == drawn


def test_a_room_keeps_its_number() -> None:
    texts = Texts("fr", LANGUAGES)
    assert texts.room({"fr": "Salle 48", "en": "Room 48"}) == "Salle\u00a048"
    assert texts.room({"en": "Room 12 of hall 3"}) == "Room\u00a012 of hall\u00a03"
    assert texts.room({"fr": "Grande salle"}) == "Grande salle"
    assert texts.foreign == {"Room\u00a012 of hall\u00a03": "en"}


def test_the_dot_between_parts_does_not_begin_a_line() -> None:
    assert Texts("fr", LANGUAGES).join(("Jeudi", "", "Salle")) == "Jeudi\u00a0· Salle"


def test_english_keeps_its_own_spacing() -> None:
    assert typeset("Really? Yes: “5 %”", "en") == "Really? Yes: “5 %”"


def test_the_language_of_a_region_is_set_and_speaks_as_the_language() -> None:
    texts = Texts("fr-FR", ("fr-FR", "en-GB"))
    assert texts.gettext("Rooms: all") == Texts("fr", LANGUAGES).gettext("Rooms: all")
    assert texts.text({"fr-FR": "Un : deux", "en-GB": "One"}) == "Un\u00a0: deux"
    assert texts.day(datetime(2026, 10, 1)) == "jeudi 1er octobre"
    said = Texts("fr-FR", ("en-GB", "fr-FR")).translated({"en-GB": "One", "fr-FR": "Un"})
    assert said == "Traduit de l’anglais britannique"
    assert printed("fr-FR").gettext("Rooms: all") == texts.gettext("Rooms: all")


def test_signs_that_hide_or_turn_text_are_left_out() -> None:
    assert typeset("a\u202eb\u2066c\u200bd\x00e\ufeff", "en") == "abcde"


@pytest.mark.parametrize(
    ("written", "drawn"),
    [
        ("l’économie sociale et solidaire", "l’économie sociale et\u00a0solidaire"),
        ("promouvoir au niveau local\u00a0?", "promouvoir au niveau\u00a0local\u00a0?"),
        ("Deux mots", "Deux mots"),
        ("mot", "mot"),
        ("", ""),
    ],
)
def test_no_word_stands_alone_on_the_last_line(written: str, drawn: str) -> None:
    assert without_orphan(written) == drawn


def test_a_missing_language_falls_back_and_says_so() -> None:
    english = Texts("en", LANGUAGES)
    assert english.text({"fr": "Bonjour", "en": "Hello"}) == "Hello"
    assert english.text({"fr": "Bonjour"}) == "Bonjour"
    assert english.text({"ar": "مرحبا"}) == "مرحبا"
    assert english.text({}) == ""
    assert english.text(None) == ""
    assert english.fallback({"fr": "Bonjour", "en": "Hello"}) == ""
    assert english.fallback({"fr": "Bonjour"}) == "Not yet in English. Shown in French."
    assert english.fallback({}) == ""
    french = Texts("fr", LANGUAGES)
    said = "Ce texte n’existe pas encore en français. Affiché en anglais."
    assert french.fallback({"en": "Hello"}) == said


@pytest.mark.parametrize(
    ("shown", "languages", "said"),
    [
        ("en", ("fr", "en"), "Translated from French"),
        ("fr", ("pt", "fr"), "Traduit du portugais"),
        ("fr", ("en", "fr"), "Traduit de l’anglais"),
        ("fr", ("fr", "en"), ""),
    ],
)
def test_a_translation_is_said_to_be_one(shown: str, languages: tuple[str, ...], said: str) -> None:
    texts = Texts(shown, languages)
    assert texts.translated(dict.fromkeys(languages, "Salut")) == said
    # Neither a text shown in the language it was written in, nor one that was written in another.
    assert texts.translated({languages[0]: "Salut"}) == ""
    assert texts.translated({shown: "Salut"}) == ""


def test_long_texts_become_escaped_tokens() -> None:
    rich = {
        "fr": (
            Block("paragraph", (Run("Un "), Run("mot", "em"), Run(" <img src=x> & tout ?"))),
            Block("item", (Run("gras", "strong"),)),
            Block("number", (Run("premier"),)),
            Block("number", (Run("second"),)),
        )
    }
    rows = Texts("fr", LANGUAGES).blocks(rich)
    assert [row.mark for row in rows] == ["", "•", "1.", "2."]
    assert rows[0].text == "Un <i>mot</i> &lt;img src=x&gt; &amp;\u00a0tout\u00a0?"
    assert rows[1].text == "<b>gras</b>"
    assert Texts("fr", LANGUAGES).blocks({}) == ()


def test_days_and_hours_follow_the_language() -> None:
    moment = datetime(2026, 6, 9, 14, 5, tzinfo=ZoneInfo("Indian/Mayotte"))
    assert Texts("fr", LANGUAGES).day(moment) == "mardi 9 juin"
    assert Texts("en", LANGUAGES).day(moment) == "Tuesday 9 June"
    assert Texts("en", LANGUAGES).time(moment) == "14:05"
    assert Texts("fr", LANGUAGES).day_and_time(moment) == "mardi 9\u00a0juin, 14:05"


def test_french_says_the_first_of_a_month_as_such() -> None:
    first, eleventh = datetime(2026, 10, 1, 9), datetime(2026, 10, 11, 9)
    assert Texts("fr", LANGUAGES).day(first) == "jeudi 1er octobre"
    assert Texts("fr", LANGUAGES).day(eleventh) == "dimanche 11 octobre"
    assert Texts("en", LANGUAGES).day(first) == "Thursday 1 October"


def test_counts_follow_the_grammar_of_the_language() -> None:
    french = Texts("fr", LANGUAGES)
    assert french.ngettext("{n} person", "{n} people", 0) == "0 personne"
    assert french.ngettext("{n} person", "{n} people", 5) == "5 personnes"


def test_an_unknown_language_code_is_shown_as_it_is() -> None:
    assert Texts("fr", LANGUAGES).language_name("en") == "anglais"
    assert Texts("fr", LANGUAGES).language_name("zz-nonsense-code") == "zz-nonsense-code"


def test_many_spaces_are_one() -> None:
    # Patterns for French signs look back over spaces: without this, minutes for a hostile text.
    assert typeset("a" + "\u00a0" * 50_000 + "b \u202f\t\n c", "fr") == "a b c"
    assert typeset("14\u00a0h", "fr") == "14\u00a0h"
