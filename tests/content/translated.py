"""A content whose English is not all there, and what translators do with it."""

import io
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po

from kiosk import cli
from kiosk.content.checking.check import check

SESSIONS = """\
# Les ateliers
- id: atelier-1   # le premier
  title: Premier atelier
  languages: [fr]
  theme: territoires
  room: salle-a
  moderators: [amina-said]

  # Le contexte tient en deux paragraphes.
  context: |
    Un *premier* paragraphe.

    Un second.
  objectives:
    - Comprendre
    - fr: Agir
      en: Act
  presentations:
    - id: cas   # un cas
      title: {fr: "Un cas : Lyon"}
      speakers: [paul-roy]
      partnerships: [cluster]
"""
FILES = {"sessions/ateliers.yaml": SESSIONS}
ASKED = {
    "session/atelier-1/title": "Premier atelier",
    "session/atelier-1/context": "Un *premier* paragraphe.\n\nUn second.",
    "session/atelier-1/objectives/0": "Comprendre",
    "session/atelier-1/presentations/cas/title": "Un cas : Lyon",
}
ENGLISH = {
    "session/atelier-1/title": "First workshop",
    "session/atelier-1/context": "A *first* paragraph.\n\nA second.",
    "session/atelier-1/objectives/0": "Understand",
    "session/atelier-1/presentations/cas/title": "A case: Lyon",
}


def run(*arguments: object) -> int:
    """Run a command; return its exit code."""
    return cli.main([str(argument) for argument in arguments])


def export(folder: Path, po: Path) -> Catalog:
    """Return what is asked of translators."""
    assert run("translate", "export", folder, "--to", "en", "-o", po) == 0
    return read_po(io.BytesIO(po.read_bytes()))


def asked(catalogue: Catalog) -> dict[str, str]:
    """Return the texts of a catalogue by their addresses."""
    return {str(m.context): str(m.id) for m in catalogue if m.id}


def translate(po: Path, translations: dict[str, str]) -> None:
    """Fill in a .po file as a translator does."""
    catalogue = read_po(io.BytesIO(po.read_bytes()))
    for message in catalogue:
        if message.context in translations:
            message.string = translations[str(message.context)]
            message.flags.discard("fuzzy")
    buffer = io.BytesIO()
    write_po(buffer, catalogue, width=0)
    po.write_bytes(buffer.getvalue())


def import_po(folder: Path, po: Path) -> int:
    """Take translations into a content; return the exit code."""
    return run("translate", "import", folder, po, "--to", "en")


def codes(folder: Path) -> list[tuple[str, int, str]]:
    """Return file, line and code of each problem."""
    return [(p.file, p.line, p.code) for p in check(folder).problems]
