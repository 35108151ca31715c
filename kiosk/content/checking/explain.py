"""Turns what pydantic says of a record into a code, its values and a place."""

import difflib
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, get_args

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from kiosk.content.model.schema import FILE
from kiosk.content.model.texts import LANGUAGE
from kiosk.content.problems.messages import DID_YOU_MEAN, MESSAGES
from kiosk.content.reading.slips import CURLY, LONG_DASHES, NO_BREAK, STRAY, short_dash
from kiosk.content.reading.yamlgate import Path

# Keys people write in French, and the keys of the format.
FRENCH = {
    "titre": "title", "salle": "room", "début": "start", "debut": "start", "fin": "end",
    "nom": "name", "nom_de_famille": "family_name", "langue": "languages", "langues": "languages",
    "thème": "theme", "theme": "theme", "thèmes": "themes", "état": "state", "etat": "state",
    "contexte": "context", "objectifs": "objectives", "objectif": "objectives",
    "questions": "main_questions", "question": "main_questions", "question_principale":
    "main_questions", "modération": "moderators", "moderation": "moderators",
    "modérateur": "moderators", "modératrice": "moderators", "modérateurs": "moderators",
    "intervenant": "speakers", "intervenants": "speakers", "intervenante": "speakers",
    "présentations": "presentations", "interventions": "presentations",
    "résumé": "abstract", "resume": "abstract", "partenariats": "partnerships",
    "partenariat": "partnerships", "partenaires": "partners", "lieu": "place", "lieux": "places",
    "salles": "rooms", "étage": "floor", "biographie": "biography", "bio": "biography",
    "rôle": "role", "fonction": "role", "organisation": "organisation", "organisme":
    "organisation", "affiliation": "affiliations", "chiffres": "figures", "valeur": "value",
    "valeurs": "values", "libellé": "label", "étapes": "milestones", "dates": "milestones",
    "quand": "when", "quoi": "what", "listes": "lists", "gouvernance": "governance",
    "fuseau": "time_zone", "fuseau_horaire": "time_zone", "interprétation": "interpretation",
    "photographie": "photo", "fichier": "file", "texte": "alt",
    "moderator": "moderators", "identifiant": "id", "annonce": "notice", "avis": "notice",
}  # fmt: skip

_CODES = {
    "missing": "missing-field",
    "extra_forbidden": "unknown-key",
    "string_type": "bad-string",
    "list_type": "not-a-list",
    "model_type": "not-a-mapping",
    "model_attributes_type": "not-a-mapping",
    "string_too_long": "too-long",
    "string_pattern_mismatch": "bad-id",
    "literal_error": "bad-choice",
    "float_type": "bad-number",
    "float_parsing": "bad-number",
    "greater_than_equal": "bad-range",
    "less_than_equal": "bad-range",
    "finite_number": "bad-number",
    "too_short": "empty-list",
    "too_long": "long-list",
}

# Where a no-break space or a long dash is what is wrong.
_SLIPPED = {
    "bad-id", "bad-choice", "bad-language", "bad-number", "bad-date", "bad-time", "not-a-list",
    "not-a-mapping", "time-without-date",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Explained:
    """A problem whose place is a path within the record."""

    code: str
    path: Path
    values: dict[str, object] = field(default_factory=dict)
    hint: str = ""
    at_key: bool = False


def explain(model: type[BaseModel], error: ErrorDetails, languages: tuple[str, ...]) -> Explained:
    """Return what one error of pydantic means."""
    context: dict[str, Any] = dict(error.get("ctx", {}))
    code = _CODES.get(error["type"], error["type"])
    if code not in MESSAGES:
        code = "bad-value"
    if error["type"] != "missing" and error["input"] is None:
        code = "empty-entry"
    path = (*error["loc"], *context.pop("path", ()))
    name = next((step for step in reversed(path) if isinstance(step, str)), "")
    values: dict[str, object] = {"field": name, "value": str(error["input"])} | context
    if slip := _slip(code, path, name, error["input"]):
        return slip
    if code == "unknown-key":
        return _unknown_key(model, path, name)
    if code == "bad-id":
        return _bad_id(path, context, str(error["input"]))
    if code == "bad-choice":
        return _bad_choice(path, values)
    if code == "unquoted-colon":
        return Explained(code, path, values, at_key=True)
    if code == "unknown-language":
        known = ", ".join(languages)
        return Explained(code, path, values | {"known": known}, at_key=True)
    if limit := context.get("max_length"):
        length = context.get("actual_length") or len(error["input"])
        values |= {"length": length, "limit": limit}
    return Explained(code, path, values)


def _slip(code: str, path: Path, name: str, written: Any) -> Explained | None:
    """Return the slip of the keyboard that makes a key or a value what no one would write."""
    at_key = code in ("unknown-key", "unknown-language", "unquoted-colon")
    text = name if at_key else written
    if code == "unquoted-colon" and not re.fullmatch("[a-z]{2,3}", name.strip(STRAY)):
        return None  # a text, whose colon may well have a no-break space before it
    if not isinstance(text, str) or not (at_key or code in _SLIPPED):
        return None
    bare = text.strip()
    first = bare[:1]
    if first in LONG_DASHES and bare:
        tail = f"{text}: …" if at_key else text
        return Explained("long-dash", path, {"mended": short_dash(tail)}, at_key=at_key)
    if bare != text and any(character in NO_BREAK for character in text):
        mended = f"{bare}: …" if at_key else f"{name}: {bare}"
        return Explained("no-break-space", path, {"mended": mended}, at_key=at_key)
    if at_key and first in CURLY and bare:
        mended = f"{bare.strip(CURLY)}: …"
        return Explained("curly-key", path, {"mended": mended}, at_key=True)
    return None


def closest(word: str, known: Iterable[str]) -> str:
    """Return the known word most like the given one, or nothing."""
    alike = (other for other in known if abs(len(other) - len(word)) <= 3)
    return next(iter(difflib.get_close_matches(word, islice(alike, 1000), 1, 0.6)), "")


def _unknown_key(model: type[BaseModel], path: Path, key: str) -> Explained:
    known = _keys_at(model, path[:-1])
    french = FRENCH.get(key.casefold().replace(" ", "_").replace("-", "_"), "")
    near = french if french in known else closest(key.casefold(), known)
    values: dict[str, object] = {"key": key, "known": ", ".join(known), "suggestion": near}
    return Explained("unknown-key", path, values, DID_YOU_MEAN if near else "", at_key=True)


def _bad_id(path: Path, context: dict[str, Any], value: str) -> Explained:
    if context.get("pattern") == LANGUAGE:
        return Explained("bad-language", path, {"value": value})
    if context.get("pattern") == FILE:
        return Explained("bad-picture-name", path, {"value": value})
    plain = unicodedata.normalize("NFKD", value).encode("ascii", "ignore").decode().lower()
    suggestion = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:80] or "atelier-1"
    return Explained("bad-id", path, {"value": value, "suggestion": suggestion})


def _bad_choice(path: Path, values: dict[str, object]) -> Explained:
    known = re.findall(r"'([^']+)'", str(values["expected"]))
    near = closest(str(values["value"]), known)
    values |= {"known": ", ".join(known), "suggestion": near}
    return Explained("bad-choice", path, values, DID_YOU_MEAN if near else "")


def _keys_at(model: type[BaseModel], path: Path) -> list[str]:
    """Return the keys that the format has at a path within a record."""
    for step in path:
        if isinstance(step, int):
            continue
        by_key = {f.alias or name: f for name, f in model.model_fields.items()}
        inner = _model_in(by_key[step].annotation) if step in by_key else None
        if inner is None:
            return []
        model = inner
    return [f.alias or name for name, f in model.model_fields.items()]


def _model_in(annotation: Any) -> type[BaseModel] | None:
    """Return the model inside `list[Model]` or `Model | None`."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for arg in get_args(annotation) if (found := _model_in(arg))), None)
