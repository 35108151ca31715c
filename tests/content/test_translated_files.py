"""Translations written into the files of staff: all else stays as it was."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.content.conftest import GOOD
from tests.content.translated import ENGLISH, asked, export, import_po, translate

Write = Callable[..., Path]


def test_nothing_else_in_the_files_changes(folder: Path, po: Path) -> None:
    export(folder, po)
    translate(po, ENGLISH)
    import_po(folder, po)
    assert (
        (folder / "sessions/ateliers.yaml").read_text()
        == """\
# Les ateliers
- id: atelier-1   # le premier
  title:
    fr: Premier atelier
    en: First workshop
  languages: [fr]
  theme: territoires
  room: salle-a
  moderators: [amina-said]

  # Le contexte tient en deux paragraphes.
  context:
    fr: |-
      Un *premier* paragraphe.

      Un second.
    en: |-
      A *first* paragraph.

      A second.
  objectives:
    - fr: Comprendre
      en: Understand
    - fr: Agir
      en: Act
  presentations:
    - id: cas   # un cas
      title:
        fr: "Un cas : Lyon"
        en: "A case: Lyon"
      speakers: [paul-roy]
      partnerships: [cluster]
"""
    )
    for name, text in GOOD.items():
        if name != "sessions/ateliers.yaml":
            assert (folder / name).read_text() == text


def test_no_comment_is_lost_for_a_translation(
    content: Write, po: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = (
        "- {id: zoe, name: Zoé, # dite Zozo\n   biography: Une vie}\n"
        "- id: lea\n  name: Léa\n  biography: Une autre\n"
    )
    folder = content({"speakers/zoe.yaml": text})
    export(folder, po)
    translate(po, {"speaker/zoe/biography": "A life # 1", "speaker/lea/biography": "Another"})
    capsys.readouterr()
    assert import_po(folder, po) == 0
    told = capsys.readouterr().out
    assert "speaker/zoe/biography: its file would lose its comments" in told
    assert "1 translation was written." in told
    written = text.replace(
        "biography: Une autre\n", "biography:\n    fr: Une autre\n    en: Another\n"
    )
    assert (folder / "speakers/zoe.yaml").read_text() == written


ODD = """\
# en-tête
-   id:    a    # a
    title:  Énergie    # titre
    languages:   [fr]

# entre deux
-   {id: b, title: {fr: "L’eau"}, languages: [fr]}   # b
-   id: c
    title:
        fr: >-
            Une longue
            phrase pliée
    objectives:
    - Partager   # obj
    -   "Guillemets \\"ici\\""
    main_questions: [Pourquoi ?, {fr: Comment ?}]   # à relire"""
ODD_WRITTEN = """\
# en-tête
-   id:    a    # a
    title:    # titre
      fr: Énergie
      en: "Energy: ours"
    languages:   [fr]

# entre deux
-   id: b   # b
    title:
      fr: L’eau
      en: "Water # 1"
    languages: [fr]
-   id: c
    title:
        fr: >-
            Une longue
            phrase pliée
        en: Folded
    objectives:
    - fr: Partager   # obj
      en: Share
    -   fr: Guillemets "ici"
        en: Quotes
    main_questions:   # à relire
      - fr: Pourquoi ?
        en: Why?
      - fr: Comment ?
        en: How?"""


@pytest.mark.parametrize(("start", "end"), [("", "\n"), ("\ufeff", "\r\n")])
def test_a_file_of_odd_shape_keeps_its_shape(
    content: Write, po: Path, start: str, end: str
) -> None:
    def bytes_of(text: str) -> bytes:
        return (start + text.replace("\n", end)).encode()

    folder = content({"sessions/ateliers.yaml": None, "sessions/odd.yaml": bytes_of(ODD)})
    texts = asked(export(folder, po))
    words = ("Energy: ours", "Water # 1", "Folded", "Share", "Quotes", "Why?", "How?")
    addresses = [address for address in texts if address.startswith("session/")]
    translate(po, dict(zip(addresses, words, strict=True)))
    assert import_po(folder, po) == 0
    assert (folder / "sessions/odd.yaml").read_bytes() == bytes_of(ODD_WRITTEN)
