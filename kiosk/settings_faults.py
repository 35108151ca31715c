"""Says what is wrong in settings.toml, and what to write instead; loaded only when something is."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, get_type_hints

import msgspec
from msgspec.inspect import (
    BoolType,
    IntType,
    LiteralType,
    StrType,
    Type,
    VarTupleType,
    type_info,
)

from kiosk.catalogue import N_
from kiosk.settings import Settings, SettingsError

# Of what was found, quoted as it could stand in the file.
LONGEST = 60

# By the kind of setting.
INSTEAD: dict[type[Type], str] = {
    IntType: N_("settings.toml has {key} = {found}: write a whole number from {least} to {most}."),
    LiteralType: N_("settings.toml has {key} = {found}: write one of these: {choices}."),
    BoolType: N_("settings.toml has {key} = {found}: write true or false."),
    StrType: N_(
        "settings.toml has {key} = {found}: write a name in straight quotes, of at most 80 "
        "characters: letters without accents, digits, spaces, dots, hyphens and underscores, "
        "beginning with a letter or digit."
    ),
    VarTupleType: N_(
        "settings.toml has {key} = {found}: write folders, each in straight quotes, in square "
        'brackets, like ["/srv/programme"].'
    ),
}


def unread(error: OSError) -> SettingsError:
    """Return what is said of a file that the system does not give."""
    return SettingsError(N_("settings.toml cannot be read: {reason}."), reason=error)


def unwritten(error: ValueError | RecursionError, text: str) -> SettingsError:
    """Return what is said of a text that is no TOML, or too deep; it is empty for other bytes."""
    if isinstance(error, UnicodeError):
        return SettingsError(N_("settings.toml is not in UTF-8: save it as UTF-8."))
    found = re.search(r"at line (\d+)", str(error))
    line = int(found[1]) if found else len(text.rstrip().splitlines())
    words = N_(
        "Line {line} of settings.toml cannot be read: write each setting once, on a line of its "
        "own, like width_mm = 536, words in straight quotes, and folders with / and not \\."
    )
    return SettingsError(words, line=line)


def unfit(written: Mapping[str, Any]) -> SettingsError:
    """Return what is said of the first setting that does not fit the settings there are."""
    return next(_faults(written))


def _faults(written: Mapping[str, Any]) -> Iterator[SettingsError]:
    sections = get_type_hints(Settings)
    for section, entries in written.items():
        if section not in sections and not isinstance(entries, dict):
            every = [
                f"{name}.{key}" for name, one in sections.items() for key in get_type_hints(one)
            ]
            yield _unknown(section, every)
        elif section not in sections:
            yield _unknown(f"[{section}]", [f"[{name}]" for name in sections])
        elif not isinstance(entries, dict):
            words = N_(
                "settings.toml has {key} = {found}: write [{key}] on a line of its own, and its "
                "settings below it."
            )
            yield SettingsError(words, key=section, found=_quoted(entries))
        else:
            hints = get_type_hints(sections[section], include_extras=True)
            yield from _faults_in(section, hints, entries)


def _faults_in(
    section: str, hints: Mapping[str, Any], entries: Mapping[str, Any]
) -> Iterator[SettingsError]:
    for key, value in entries.items():
        name = f"{section}.{key}"
        if key not in hints:
            yield _unknown(name, [f"{section}.{known}" for known in hints])
            continue
        try:
            msgspec.convert(value, hints[key])
        except msgspec.ValidationError:
            yield _wrong(name, value, type_info(hints[key]))


def _unknown(key: str, known: list[str]) -> SettingsError:
    words = N_("settings.toml has {key}, which is not a setting. The settings are: {known}.")
    return SettingsError(words, key=key[:LONGEST], known=", ".join(known))


def _wrong(key: str, value: object, kind: Type) -> SettingsError:
    facts: dict[str, object] = {}
    if isinstance(kind, IntType):
        facts = {"least": kind.ge, "most": kind.le}
    elif isinstance(kind, LiteralType):
        facts = {"choices": ", ".join(map(str, kind.values))}
    return SettingsError(INSTEAD[type(kind)], key=key, found=_quoted(value), **facts)


def _quoted(value: object) -> str:
    if isinstance(value, dict):
        return "{…}"
    plain = isinstance(value, str | bool | list)
    text = json.dumps(value, ensure_ascii=False, default=str) if plain else str(value)
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
