"""How words stand in their lines: measured with the fonts of the design."""

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontMetricsF

from kiosk.programme.reader import Release
from kiosk.programme.texts import Texts
from kiosk.ui.typesetting import WordSetter, balanced, fit, fit_styled, fit_title, fit_whole
from kiosk.ui.wordlines import line_ends

NBSP, JOINER = "\u00a0", "\u2060"
MANY = 1000
OBJECTIVE = "Promouvoir des alliances pour la réalisation d’objectifs communs."


@pytest.fixture
def font(fonts: None) -> QFont:
    font = QFont("Atkinson Hyperlegible Next")
    font.setPixelSize(33)
    return font


def width_of(text: str, font: QFont) -> float:
    return QFontMetricsF(font).horizontalAdvance(text) + 1


def lines_of(text: str, font: QFont, width: float) -> list[str]:
    ends = line_ends(text, font, width)
    return [text[start:end].rstrip() for start, end in pairwise([0, *ends])]


@pytest.mark.parametrize("words", range(3, 9))
def test_a_text_too_long_is_cut_after_a_whole_word(font: QFont, words: int) -> None:
    text = "Horaire, salle et durée restent encore à confirmer ensuite"
    start = " ".join(text.split()[:words])
    # Room for half of the next word as well.
    cut = fit(text, font, width_of(start + "xxx…", font), 1)
    assert cut.endswith("…")
    assert not cut.endswith((" …", ",…"))
    kept = cut.removesuffix("…")
    assert text.startswith(kept)
    assert text[len(kept)] in " ,"


@pytest.mark.parametrize(
    ("text", "room", "shown"),
    [
        ("Un mot", "Un mot", "Un mot"),
        ("Agir pour le développement", "pour le", "Agir pour le…"),
        ("Agir durablement ensemble", "Agir…", "Agir…"),
        ("Développement durable", "durable…", ""),
        ("Le développement durable", "durable…", ""),
        ("持続可能な開発", "持続可能", "持続可能な開発"),
    ],
)
def test_of_words_without_room_only_whole_ones_stand(
    font: QFont, text: str, room: str, shown: str
) -> None:
    assert fit_whole(text, font, width_of(room, font), 3) == shown


@pytest.mark.parametrize("sign", [".", ",", " :", " («"])
def test_a_sign_before_the_cut_goes(font: QFont, sign: str) -> None:
    text = f"Une phrase{sign} Et encore une autre"
    assert fit(text, font, width_of(f"Une phrase{sign} Et", font), 1) == "Une phrase…"


def test_a_text_that_fits_is_left_alone(font: QFont) -> None:
    assert fit("Deux mots", font, 500, 1) == "Deux mots"


def test_a_lone_last_word_takes_another_with_it(font: QFont) -> None:
    width = width_of(OBJECTIVE.removesuffix(" communs."), font)
    assert fit(OBJECTIVE, font, width, MANY).endswith(f"d’objectifs{NBSP}communs.")


def test_no_word_is_taken_along_where_it_would_stand_alone_itself(font: QFont) -> None:
    text = "Ensemble, partenariats ici"
    width = width_of("partenariats", font)
    assert fit(text, font, width, MANY) == text


@pytest.mark.parametrize("bond", [" ", NBSP])
def test_last_words_stay_apart_where_the_line_before_would_break_off(
    font: QFont, bond: str
) -> None:
    width = width_of("Example 25: third ", font)
    text = f"Example 25: third places, open{bond}questions"
    assert fit(text, font, width, MANY, title=True) == "Example 25: third places, open questions"


def test_last_words_that_come_bound_stay_so_where_they_do_no_harm(font: QFont) -> None:
    text = f"Example 25: third places of one region, open{NBSP}questions"
    width = width_of("Example 25: third places of one region, open", font)
    assert fit(text, font, width, MANY, title=True) == text


def test_a_number_stays_with_its_word(font: QFont) -> None:
    text = f"Demain · Salle{NBSP}17"
    assert fit(text, font, width_of("Demain · Salle 1", font), MANY) == text


def test_small_words_of_a_title_go_with_the_next(font: QFont) -> None:
    width = width_of("Horaire et salle à", font)
    text = "Horaire et salle à confirmer demain"
    assert fit(text, font, width, MANY, title=True) == f"Horaire et salle à{NBSP}confirmer demain"
    assert fit(text, font, width, MANY) == text


def test_a_compound_breaks_only_where_it_has_no_room(font: QFont) -> None:
    text = f"Pour co-{JOINER}construction"
    width = width_of(f"co-{JOINER}construction", font)
    assert fit(text, font, width, MANY) == text
    assert fit(text, font, width - 20, MANY) == "Pour co-construction"


def test_a_compound_breaks_rather_than_leave_a_small_word_alone(font: QFont) -> None:
    width = width_of(f"co-{JOINER}construction", font)
    alone = f"Partenariats pour la co-{JOINER}construction"
    with_others = f"Pour la co-{JOINER}construction"
    assert fit(alone, font, width_of("Partenariats pour", font), MANY).endswith(" co-construction")
    assert fit(with_others, font, width, MANY) == with_others


# The workshop's title beside its page, on a panel of 1920x1080, in two sizes of text.
@pytest.mark.parametrize("pixels", [58, 64])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_title_keeps_its_compound_and_no_small_word_alone(
    fonts: None, real_release: Path, language: str, pixels: int
) -> None:
    font = QFont("Bricolage Grotesque 96pt")
    font.setWeight(QFont.Weight.ExtraBold)
    font.setPixelSize(pixels)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -0.018 * pixels)
    with Release.open(real_release) as release:
        session = release.session("partenariats-innovants")
    assert session
    title = Texts(language, ("fr", "en")).text(session.title)
    shown = lines_of(fit_title(title, font, 448, MANY), font, 448)
    whole = [line for line in shown if f"co-{JOINER}construction" in line]
    assert len(whole) == 1
    assert not {"la", "the", "co-"} & {line.replace(NBSP, " ") for line in shown}
    assert not [line for line in shown if line.endswith("-")]


def test_a_small_word_of_a_title_takes_the_word_before_it_along(font: QFont) -> None:
    title = f"Partenariats pour la co-{JOINER}construction"
    width = width_of("Partenariats pour", font)
    kept = f"Partenariats pour{NBSP}la co-{JOINER}construction"
    assert fit_title(title, font, width, MANY) == kept


def test_no_small_word_takes_another_along_where_there_is_no_line_for_it(font: QFont) -> None:
    title = f"Partenariats pour la co-{JOINER}construction ici"
    width = width_of("Partenariats pour", font)
    assert lines_of(fit_title(title, font, width, 4), font, width) == [
        "Partenariats", f"pour{NBSP}la", f"co-{JOINER}construction", "ici"
    ]  # fmt: skip
    assert lines_of(fit_title(title, font, width, 3), font, width) == [
        "Partenariats pour", "la co-", "construction ici"
    ]  # fmt: skip


def test_the_widest_word_counts_as_it_would_stand_in_a_line(font: QFont) -> None:
    widest = WordSetter().widest(f"Des co-{JOINER}constructions à{NBSP}venir", font)
    assert widest == QFontMetricsF(font).horizontalAdvance("constructions")


def test_a_styled_text_is_cut_with_its_tags_closed(font: QFont) -> None:
    text = "Un texte <b>en caractères <i>gras &amp; penchés</i> qui continue</b> encore longtemps"
    cut = fit_styled(text, font, width_of("Un texte en caractères gras & pen", font), 1)
    assert cut == "Un texte <b>en caractères <i>gras &amp;</i></b>…"


def test_bonds_of_a_styled_text_are_such_as_qt_keeps(font: QFont) -> None:
    width = width_of(OBJECTIVE.removesuffix(" communs."), font)
    styled = OBJECTIVE.replace("alliances", "<b>alliances</b>").replace("pour la", f"pour{NBSP}la")
    fitted = fit_styled(styled, font, width, MANY)
    assert NBSP not in fitted
    assert fitted.endswith("d’objectifs&nbsp;communs.")
    assert "pour&nbsp;la" in fitted


def test_two_lines_are_about_as_long(font: QFont) -> None:
    text = "Commissaire à l’économie sociale, Ville de Montréal"
    width = width_of("Commissaire à l’économie sociale, Ville", font)
    assert balanced(text, font, width) < width_of("Commissaire à l’économie sociale,", font)


@pytest.mark.parametrize("text", ["Commissaire", "Deux lignes ou trois lignes égales en tout"])
def test_texts_of_other_lengths_keep_their_width(font: QFont, text: str) -> None:
    width = width_of("Deux lignes ou", font)
    assert balanced(text, font, width) == width
