"""The settings of a machine: `settings.toml` in its data folder. Every one has a safe value.

[content]
name = "programme"          # the folder, or programme.zip, that is looked for
watch = ["/srv/programme"]  # folders to look into, on this machine or the network
mounts = ["/mnt/stick"]     # fixed mount points, beside those of the desktop

[limits]                    # of the process that reads what staff wrote
memory_mb = 512
cpu_s = 60
wall_s = 120
file_mb = 512               # the largest file it may write

[figures]
keep = true                 # count pages by day, kind and language

[screen]
width_mm = 536              # as measured on the glass: controls are never too small for a finger
viewing_distance_mm = 600   # how far eyes are: the largest text is read from there
rotation = 90               # turns the picture on the panel, clockwise: 0, 90, 180, 270
"""

from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

FILE = "settings.toml"


class SettingsError(Exception):
    """The settings cannot be used; the text is a sentence for staff, `facts` fill it."""

    def __init__(self, sentence: str, **facts: object) -> None:
        super().__init__(sentence)
        self.facts = facts


class Sources(Struct, frozen=True, forbid_unknown_fields=True):
    """Where contents are looked for, and under which name."""

    name: Annotated[str, Meta(pattern=r"^[A-Za-z0-9][A-Za-z0-9 ._-]{0,79}$")] = "programme"
    watch: tuple[str, ...] = ()
    mounts: tuple[str, ...] = ()


class Limits(Struct, frozen=True, forbid_unknown_fields=True):
    """What a staff process may use: megabytes of 2**20 bytes, seconds."""

    memory_mb: Annotated[int, Meta(ge=128, le=65_536)] = 512
    cpu_s: Annotated[int, Meta(ge=1, le=3_600)] = 60
    wall_s: Annotated[int, Meta(ge=1, le=3_600)] = 120
    file_mb: Annotated[int, Meta(ge=1, le=65_536)] = 512


class Screen(Struct, frozen=True, forbid_unknown_fields=True):
    """The panel. Its width in millimetres; 0: not measured, and then a large one is assumed.

    The width is that of the picture as visitors see it, after `rotation` (degrees, clockwise).
    """

    width_mm: Annotated[int, Meta(ge=0, le=4_000)] = 0
    viewing_distance_mm: Annotated[int, Meta(ge=200, le=3_000)] = 600
    rotation: Literal[0, 90, 180, 270] = 0


class Figures(Struct, frozen=True, forbid_unknown_fields=True):
    """Whether pages are counted: by day, kind and language, and by nothing else."""

    keep: bool = True


class Settings(Struct, frozen=True, forbid_unknown_fields=True):
    """All settings."""

    content: Sources = Sources()
    limits: Limits = Limits()
    figures: Figures = Figures()
    screen: Screen = Screen()


def read(data: Path) -> Settings:
    """Return the settings of a data folder, those not given as above; or raise SettingsError."""
    text = ""
    try:
        text = (data / FILE).read_text("utf-8-sig")
        import tomllib  # most machines have no settings, and start sooner without it

        written = tomllib.loads(text)
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError, RecursionError) as error:
        from kiosk.settings_faults import unread, unwritten

        raise (unread(error) if isinstance(error, OSError) else unwritten(error, text)) from error
    try:
        return msgspec.convert(written, Settings)
    except msgspec.ValidationError as error:
        from kiosk.settings_faults import unfit

        raise unfit(written) from error
