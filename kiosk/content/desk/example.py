"""Writes a small content to begin with: commented, marked as an example, with its schemas."""

import json
from pathlib import Path

from kiosk import paths
from kiosk.content.model.jsonschema import SCHEMAS, file_schema


def example_languages() -> tuple[str, ...]:
    """Return the languages in which there is an example."""
    return tuple(sorted(folder.name for folder in (paths.resources() / "example").iterdir()))


def write_example(folder: Path, language: str) -> None:
    """Write the example into a folder; raise FileExistsError if there is something in it."""
    if folder.exists() and any(folder.iterdir()):
        raise FileExistsError(folder)
    example = paths.resources() / "example" / language
    for source in sorted(example.rglob("*.yaml")):
        target = folder / source.relative_to(example)
        target.parent.mkdir(parents=True, exist_ok=True)
        # Not a copy of the file: what is installed may be readable only, this is to be changed.
        target.write_text(source.read_text("utf-8"), "utf-8")
    write_schemas(folder / "schema")


def write_schemas(folder: Path) -> None:
    """Write the JSON Schema of each kind of file, which the first line of a file names."""
    folder.mkdir(parents=True, exist_ok=True)
    for kind in SCHEMAS:
        text = json.dumps(file_schema(kind), indent=1, ensure_ascii=False)
        (folder / f"{kind}.json").write_text(text + "\n", "utf-8")
