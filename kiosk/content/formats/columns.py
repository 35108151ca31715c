"""What the columns of a table of sessions are called, in French, in English and in the field."""

import re

from kiosk.programme.folding import fold

# The first two names of each are those of the template, in French and in English.
COLUMNS: dict[str, tuple[str, ...]] = {
    "id": ("identifiant", "id", "code", "guid", "uid", "ref", "reference", "numero", "no"),
    "title": ("titre", "title", "name", "nom", "session", "intitule", "sujet", "subject", "summary",
              "session title", "titre de la session", "event", "talk", "atelier"),
    "subtitle": ("sous-titre", "subtitle"),
    "date": ("date", "day", "jour", "start date", "date de debut"),
    "start": ("début", "start", "event start", "starts at", "start time", "heure de debut", "heure",
              "horaire", "from", "de", "starts", "heure debut", "time", "begin", "beginning"),
    "end": ("fin", "end", "event end", "ends at", "end time", "heure de fin", "to", "a", "ends",
            "heure fin", "jusqu a", "end date"),
    "duration": ("durée", "duration", "length", "minutes", "duree min", "duration min"),
    "room": ("salle", "room", "venue", "lieu", "location", "place", "espace", "emplacement",
             "stage", "scene"),
    "format": ("format", "format", "type", "kind", "session type", "type de session",
               "session format"),
    "theme": ("thème", "theme", "track", "event type", "category", "categorie", "parcours",
              "thematique", "axe"),
    "languages": ("langue", "language", "langues", "languages", "lang", "langue parlee", "locale"),
    "moderators": ("modération", "moderators", "moderator", "moderateur", "moderatrice",
                   "moderateurs", "animateur", "animation", "chair", "anime par", "animatrice"),
    "speakers": ("intervenants", "speakers", "speaker", "intervenant", "intervenante",
                 "intervenant e s", "orateur", "oratrice", "orateurs", "presenter", "presenters",
                 "conferencier", "avec", "persons", "participants", "intervenants es", "author",
                 "authors", "auteurs"),
    "context": ("description", "description", "abstract", "resume", "contexte", "summary text",
                "texte", "presentation", "contenu", "content", "details", "long description"),
    "state": ("état", "state", "status", "statut", "etat"),
    "notice": ("annonce", "notice", "remarque visiteurs", "message"),
}  # fmt: skip
# Texts that may have a column for each language: "titre (en)", "title_fr".
TRANSLATED = ("title", "subtitle", "context", "notice", "format", "theme", "room")
_LANGUAGE = re.compile(r"^(.*?)[\s_:(\[-]+([a-z]{2})[)\]]?$", re.IGNORECASE)
# "venue_id" is no venue in Indonesian.
_NO_LANGUAGE = {"id", "no"}
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_OTHER = re.compile(r"[\W_]+")


def column_of(header: str) -> str | None:
    """Return the field that a header names, or None."""
    return _BY_NAME.get(_plain(header)) or _BY_NAME.get(_plain(header).rstrip("s"))


def column_in_language(header: str) -> tuple[str, str] | None:
    """Return the field that a header names and the language it is in, "" if it does not say."""
    if name := column_of(header):
        return name, ""
    found = _LANGUAGE.match(header.strip())
    if not found or found[2].lower() in _NO_LANGUAGE:
        return None
    name = column_of(found[1])
    return (name, found[2].lower()) if name in TRANSLATED else None


def _plain(header: str) -> str:
    return _OTHER.sub(" ", fold(_CAMEL.sub(" ", str(header)))).strip()


_BY_NAME = {_plain(name): column for column, names in COLUMNS.items() for name in names}
