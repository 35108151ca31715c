"""The yardstick of a publication: libyaml and pydantic over the same files, and nothing else."""

import sys
from pathlib import Path
from typing import ClassVar

import yaml
from pydantic import BaseModel

from kiosk.content.model.schema import Partnership, Session, Speaker
from kiosk.content.model.texts import Languages


class Loader(yaml.CSafeLoader):
    """Reads every scalar as text, as the format does."""

    yaml_implicit_resolvers: ClassVar[dict[str, list[tuple[str, object]]]] = {}


def read(folder: Path) -> None:
    """Read every record into its model."""
    event = yaml.load((folder / "event.yaml").read_bytes(), Loader)
    languages = Languages(tuple(event["languages"]))
    models: dict[str, type[BaseModel]] = {
        "sessions": Session, "speakers": Speaker, "partnerships": Partnership,
    }  # fmt: skip
    for name, model in models.items():
        for file in sorted((folder / name).glob("*.yaml")):
            records = yaml.load(file.read_bytes(), Loader)
            for record in records if isinstance(records, list) else [records]:
                model.model_validate(record, context=languages)


if __name__ == "__main__":
    read(Path(sys.argv[1]))
