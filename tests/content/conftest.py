"""A small good content, and a way to write one to disk."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from tests.content.translated import FILES

GOOD = {
    "event.yaml": """\
schema: 1
name: {fr: Forum, en: Forum}
languages: [fr, en]
time_zone: Europe/Paris
start: 2026-10-05
end: 2026-10-07
themes:
  - id: territoires
    name: {fr: Territoires, en: Territories}
""",
    "venue.yaml": """\
rooms:
  - id: salle-a
    name: Salle A
  - id: salle-b
    name: Salle B
""",
    "places.yaml": """\
places:
  - id: mayotte
    name: Mayotte
    latitude: -12.83
    longitude: 45.17
""",
    "speakers/gens.yaml": """\
- id: amina-said
  name: Amina Saïd
- id: paul-roy
  name: Paul Roy
""",
    "partnerships/cluster.yaml": """\
id: cluster
name: {fr: Grappe, en: Cluster}
summary: {fr: Un résumé., en: A summary.}
places: [mayotte]
""",
    "sessions/ateliers.yaml": """\
- id: atelier-1
  title: {fr: Premier atelier, en: First workshop}
  languages: [fr]
  theme: territoires
  start: 2026-10-05 14:00
  end: 2026-10-05 15:30
  room: salle-a
  moderators: [amina-said]
  presentations:
    - id: cas
      title: {fr: Un cas, en: A case}
      speakers: [paul-roy]
      partnerships: [cluster]
- id: atelier-2
  title: {fr: Second atelier, en: Second workshop}
  languages: [fr]
""",
}

Files = Mapping[str, str | bytes | None]


def write_content(folder: Path, files: Files) -> Path:
    """Write the good content with some files replaced, added or (None) left out; return it."""
    for name, text in {**GOOD, **files}.items():
        if text is None:
            continue
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return folder


@pytest.fixture
def content(tmp_path: Path) -> Callable[..., Path]:
    """Return a function that writes a content: `content({"event.yaml": "…"})`."""

    def write(files: Files | None = None, name: str = "content") -> Path:
        return write_content(tmp_path / name, files or {})

    return write


@pytest.fixture
def folder(content: Callable[..., Path]) -> Path:
    """A content whose English is not all there."""
    return content(FILES)


@pytest.fixture
def po(tmp_path: Path) -> Path:
    """A file for translators, which is not written yet."""
    return tmp_path / "en.po"
