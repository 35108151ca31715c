"""Contents with one fault each, by name: the files that differ from a good one, and the problem.

A case is (files, file, line, column, code). Positions are those a person would be sent to.
"""

from typing import NamedTuple

SESSIONS = "sessions/ateliers.yaml"
PEOPLE = "speakers/zoe.yaml"  # beside the good speakers/gens.yaml


class Case(NamedTuple):
    """Files to write over the good content, and where its one error is and of which code."""

    files: dict[str, str | bytes | None]
    file: str
    line: int
    column: int
    code: str


def _session(lines: str) -> dict[str, str | bytes | None]:
    """Return a sessions file whose second record ends with some lines, from line 5 on."""
    head = "- id: atelier-2\n  title: {fr: Un, en: One}\n  languages: [fr]\n"
    return {SESSIONS: f"# Les ateliers\n{head}{lines}"}


def _event(**values: str) -> dict[str, str | bytes | None]:
    """Return an event.yaml with some lines changed or added; five lines without."""
    lines = {
        "schema": "1",
        "name": "{fr: Forum, en: Forum}",
        "languages": "[fr, en]",
        "time_zone": "Europe/Paris",
        "themes": "[{id: territoires, name: {fr: T, en: T}}]",
    } | values
    return {"event.yaml": "".join(f"{key}: {value}\n" for key, value in lines.items())}


_NINE = ", ".join(["*a"] * 9)
_ALIAS_BOMB = "a: &a [x, x]\n" + "".join(
    f"{new}: &{new} [{_NINE.replace('a', old)}]\n"
    for old, new in zip("abcdefgh", "bcdefghi", strict=True)
)
_MERGE_BOMB = "a: {b: x}\n<<: {c: y}\n"

SYNTAX = {
    "alias bomb": Case({PEOPLE: _ALIAS_BOMB}, PEOPLE, 1, 4, "special-start"),
    "alias alone": Case({PEOPLE: "- id: a\n  name: *nom\n"}, PEOPLE, 2, 9, "special-start"),
    "merge key": Case({PEOPLE: _MERGE_BOMB}, PEOPLE, 2, 1, "yaml-merge"),
    "tag": Case({PEOPLE: "- id: a\n  name: !!python/name:os.system x\n"}, PEOPLE, 2, 9,
                "special-start"),
    "deep list": Case({PEOPLE: "a: " + "[" * 100_000}, PEOPLE, 1, 23, "too-deep"),
    "deep mapping": Case({PEOPLE: "{a: " * 100_000}, PEOPLE, 1, 81, "too-deep"),
    "endless list": Case({PEOPLE: "- a\n" * 210_000}, PEOPLE, 199997, 3, "too-many-parts"),
    "huge file": Case({PEOPLE: "# x\n" * (1024 * 1024 + 1)}, PEOPLE, 0, 0, "too-big"),
    "unquoted colon": Case(
        {PEOPLE: "- id: a\n  name: Un : deux\n"}, PEOPLE, 2, 12, "unquoted-colon"),
    "unquoted colon in a list": Case(
        _session("  objectives:\n    - Comprendre : agir\n"), SESSIONS, 6, 7, "unquoted-colon"),
    "two unquoted colons in a list": Case(
        _session("  objectives:\n    - Un : deux : trois\n"), SESSIONS, 6, 17, "unquoted-colon"),
    "unquoted colon after accents": Case(
        {PEOPLE: "- id: a\n  name: Économie : l’été\n"}, PEOPLE, 2, 18, "unquoted-colon"),
    "emphasis at the start": Case(
        _session("  context: *Mots* forts\n"), SESSIONS, 5, 12, "special-start"),
    "strong at the start": Case(
        _session("  context: **Mots** forts\n"), SESSIONS, 5, 12, "special-start"),
    "at sign at the start": Case(
        _session("  notice: @ESS2026\n"), SESSIONS, 5, 11, "special-start"),
    "tab as indentation": Case(
        {PEOPLE: "- id: a\n\tname: A\n"}, PEOPLE, 2, 1, "tab"),
    "tab after spaces": Case(
        {PEOPLE: "- id: a\n  \tname: A\n"}, PEOPLE, 2, 3, "tab"),
    "one space short": Case(
        {PEOPLE: "- id: a\n name: A\n"}, PEOPLE, 2, 2, "bad-indentation"),
    "one space more": Case(
        {PEOPLE: "- id: a\n  name: A\n   family_name: B\n"}, PEOPLE, 3, 4, "bad-indentation"),
    "quote never closed": Case(
        {PEOPLE: "- id: a\n  name: \"A\n- id: b\n  name: B\n"}, PEOPLE, 2, 9, "open-quote"),
    "words after a quote": Case(
        {PEOPLE: "- id: a\n  name: 'l'été'\n"}, PEOPLE, 2, 12, "after-quote"),
    "quote never closed, another below": Case(
        {PEOPLE: "- id: a\n  name: \"A\n- id: b\n  name: \"B\"\n"}, PEOPLE, 2, 9, "open-quote"),
    "dash without space": Case(
        {PEOPLE: "- id: a\n  name: A\n-id: b\n"}, PEOPLE, 3, 1, "dash-space"),
    "colon without space": Case(_session("  room:salle-a\n"), SESSIONS, 5, 8, "colon-space"),
    "colon without space before a text": Case(
        _session("  notice:\n    fr:Un\n    en: One\n"), SESSIONS, 6, 8, "colon-space"),
    "colon without space before the only text": Case(
        _session("  notice:\n    fr:Un\n"), SESSIONS, 6, 5, "colon-space"),
    "no-break space before a colon": Case(
        _session("  room\u00a0: salle-a\n"), SESSIONS, 5, 3, "no-break-space"),
    "no-break space before a value": Case(
        _session("  room: \u00a0salle-a\n"), SESSIONS, 5, 9, "no-break-space"),
    "no-break space after a colon": Case(
        _session("  room:\u202fsalle-a\n"), SESSIONS, 5, 8, "no-break-space"),
    "no-break spaces as indentation": Case(
        _session("\u00a0\u00a0room: salle-a\n"), SESSIONS, 5, 1, "no-break-space"),
    "long dash in a list": Case(
        _session("  moderators:\n    – amina-said\n"), SESSIONS, 6, 5, "long-dash"),
    "long dash before a record": Case(
        {PEOPLE: "– id: a\n  name: A\n"}, PEOPLE, 1, 1, "long-dash"),
    "curly quotes around a key": Case(
        _session("  notice:\n    “fr”: Un\n"), SESSIONS, 6, 5, "curly-key"),
    "curly quote at the end": Case(
        _session('  notice:\n    fr: "Exemple : un atelier”\n    en: "One"\n'),
        SESSIONS, 6, 30, "curly-end"),
    "brackets at the start": Case(
        _session("  notice:\n    fr: [Atelier] Un\n"), SESSIONS, 6, 9, "special-start"),
    "braces at the start": Case(
        _session("  notice:\n    fr: {Atelier 1} Un\n"), SESSIONS, 6, 9, "special-start"),
    "Windows path in quotes": Case(
        _session('  notice: "C:\\Users\\x"\n'), SESSIONS, 5, 16, "bad-escape"),
    "bracket never closed": Case(
        _session("  speakers: [amina-said\n"), SESSIONS, 5, 13, "open-bracket"),
    "bracket open at the end": Case({PEOPLE: "- id: ["}, PEOPLE, 1, 7, "open-bracket"),
    "brace open at the end": Case(
        {PEOPLE: "- id: a\n  name: {  # Zoé\n\n"}, PEOPLE, 2, 9, "open-bracket"),
    "bracket open before the next record": Case(
        {PEOPLE: "- id: a\n  name: [\n- id: b\n"}, PEOPLE, 2, 9, "open-bracket"),
    "bracket open before a list with dashes": Case(
        {PEOPLE: "people: [\n- id: a\n  name: A\n"}, PEOPLE, 1, 9, "open-bracket"),
    "bracket open before dashes further in": Case(
        _session("  speakers: [\n    - amina-said\n  room: salle-a\n"),
        SESSIONS, 5, 13, "open-bracket"),
    "dashes in brackets": Case(
        _session("  speakers: [\n    - amina-said  # ]\n    - ']'\n  ]\n"),
        SESSIONS, 5, 13, "dash-in-brackets"),
    "dashes in brackets, quoted": Case(
        _session('  speakers: [\n    "amina-said"\n    - "l\'ami"\n  ]\n'),
        SESSIONS, 5, 13, "dash-in-brackets"),
    "dashes in brackets, on one line": Case(
        _session("  speakers: [- amina-said]\n"), SESSIONS, 5, 13, "dash-in-brackets"),
    "dash alone in brackets": Case(
        _session("  speakers: [\n    -\n    - amina-said\n  ]\n"),
        SESSIONS, 5, 13, "dash-in-brackets"),
    "dash in braces": Case(
        _session("  notice: {fr: - Un}\n"), SESSIONS, 5, 11, "dash-in-brackets"),
    "dash in brackets that begin a text": Case(
        _session("  notice:\n    fr: [- 12 ans] Un\n"), SESSIONS, 6, 9, "special-start"),
    "empty key": Case({PEOPLE: "- id: a\n  : A\n  : B\n"}, PEOPLE, 2, 3, "no-key"),
    "empty key in braces": Case({PEOPLE: "- {id: a, : A}\n"}, PEOPLE, 1, 11, "no-key"),
    "empty key in quotes": Case({PEOPLE: '- id: a\n  "": A\n'}, PEOPLE, 2, 3, "no-key"),
    "list on the line of its key": Case(
        _session("  speakers: - amina-said\n"), SESSIONS, 5, 13, "bad-list"),
    "line without colon": Case(
        {PEOPLE: "- id: a\n  name: A\n  biography\n- id: b\n  name: B\n"},
        PEOPLE, 3, 3, "missing-colon"),
    "lone backslash": Case(
        {PEOPLE: "- id: a\n  name: \"A\\é\"\n"}, PEOPLE, 2, 11, "bad-escape"),
    "two documents": Case(
        {PEOPLE: "id: a\nname: A\n---\nid: b\nname: B\n"}, PEOPLE, 3, 1, "yaml-documents"),
    "duplicate key": Case(
        {PEOPLE: "- id: a\n  name: A\n  name: B\n"}, PEOPLE, 3, 3, "duplicate-key"),
    "a list as key": Case({PEOPLE: "[a, b]: c\n"}, PEOPLE, 1, 1, "yaml-key"),
    "windows-1252": Case(
        {PEOPLE: "- id: a\n  name: Amina Saïd\n".encode("cp1252")}, PEOPLE, 2, 17, "not-utf-8"),
    "utf-16": Case({PEOPLE: "- id: a\n".encode("utf-16")}, PEOPLE, 1, 1, "utf-16"),
    "NUL": Case({PEOPLE: b"- id: a\n  name: A\0B\n"}, PEOPLE, 2, 10, "bad-character"),
    "bidi override": Case(
        {PEOPLE: "- id: a\n  name: A\u202eB\n"}, PEOPLE, 2, 10, "bad-character"),
    "escaped bidi override": Case(
        {PEOPLE: '- id: a\n  name: "A\\u202EB"\n'}, PEOPLE, 2, 9, "bad-character"),
    "escaped NUL": Case({PEOPLE: '- id: a\n  name: "A\\0B"\n'}, PEOPLE, 2, 9, "bad-character"),
    "piled accents": Case(
        {PEOPLE: "- id: a\n  name: A" + "\u0301" * 9 + "\n"}, PEOPLE, 2, 10, "bad-character"),
}  # fmt: skip

FORMAT = {
    "no event": Case({"event.yaml": None}, "event.yaml", 0, 0, "no-event"),
    "empty event": Case({"event.yaml": ""}, "event.yaml", 1, 1, "missing-field"),
    "format of the future": Case(_event(schema="2"), "event.yaml", 1, 9, "bad-choice"),
    "unknown zone": Case(_event(time_zone="Europe/Pari"), "event.yaml", 4, 12, "unknown-zone"),
    "path as zone": Case(_event(time_zone="../../etc/passwd"), "event.yaml", 4, 12,
                         "unknown-zone"),
    "event ends before it starts": Case(
        _event(start="2026-10-07", end="2026-10-05"), "event.yaml", 7, 6, "end-before-start"),
    "bad language code": Case(
        _event(languages="[fr, en, Français]"), "event.yaml", 3, 21, "bad-language"),
    "language nobody speaks": Case(
        _event(languages="[fr, en, xx]"), "event.yaml", 3, 21, "bad-language"),
    "language nobody speaks in a session": Case(
        _session("  interpretation: [zz]\n"), SESSIONS, 5, 20, "bad-language"),
    "unknown key": Case(_session("  rooom: salle-a\n"), SESSIONS, 5, 3, "unknown-key"),
    "French key": Case(_session("  salle: salle-a\n"), SESSIONS, 5, 3, "unknown-key"),
    "unknown key in a presentation": Case(
        _session("  presentations:\n    - {id: a, title: {fr: A, en: A}, abstact: x}\n"),
        SESSIONS, 6, 38, "unknown-key"),
    "unknown language": Case(
        _session("  notice: {fr: Un, es: Uno}\n"), SESSIONS, 5, 20, "unknown-language"),
    "missing field": Case({PEOPLE: "- id: a\n- id: b\n  name: B\n"}, PEOPLE, 1, 3,
                          "missing-field"),
    "required field left empty": Case(
        {PEOPLE: "- id: a\n  name:\n"}, PEOPLE, 2, 3, "missing-field"),
    "record split by indentation": Case(
        {PEOPLE: "- id: a\n  name: A\n- biography: Née à Moroni.\n"}, PEOPLE, 3, 3,
        "missing-field"),
    "text where a list belongs": Case(
        _session("  speakers: amina-said\n"), SESSIONS, 5, 13, "not-a-list"),
    "text where a record belongs": Case(
        _session("  presentations:\n    - Un cas\n"), SESSIONS, 6, 7, "not-a-mapping"),
    "text where records belong": Case({PEOPLE: "Amina Saïd\n"}, PEOPLE, 1, 1, "not-a-mapping"),
    "list where a text belongs": Case(
        _session("  notice: [Un, deux]\n"), SESSIONS, 5, 11, "bad-text"),
    "number where a record belongs": Case({"venue.yaml": "12\n"}, "venue.yaml", 1, 1,
                                          "not-a-mapping"),
    "empty entry": Case(_session("  objectives:\n    -\n"), SESSIONS, 6, 6, "empty-entry"),
    "long list": Case(
        _session("  objectives:\n" + "    - {fr: Un, en: One}\n" * 201), SESSIONS, 6, 5,
        "long-list"),
    "empty list": Case(
        {"event.yaml": "schema: 1\nname: F\nlanguages: []\ntime_zone: Europe/Paris\n"},
        "event.yaml", 3, 12, "empty-list"),
    "a name by language": Case(
        {PEOPLE: "- id: a\n  name: {fr: A, en: B}\n"}, PEOPLE, 2, 9, "bad-string"),
    "block text on the line of its sign": Case(
        _session("  notice: > Un\n"), SESSIONS, 5, 11, "special-start"),
    "record after a list": Case(
        {PEOPLE: "  - id: a\n    name: A\n- id: b\n  name: B\n"}, PEOPLE, 3, 1,
        "bad-indentation"),
    "empty quotes": Case(_session('  notice: ""\n'), SESSIONS, 5, 11, "empty-text"),
    "bad identifier": Case({PEOPLE: "- id: Amina Saïd\n  name: A\n"}, PEOPLE, 1, 7, "bad-id"),
    "long title": Case(
        {PEOPLE: f"- id: a\n  name: {'a' * 401}\n"}, PEOPLE, 2, 9, "too-long"),
    "long text": Case(
        {PEOPLE: f"- id: a\n  name: A\n  biography: {'a' * 50_001}\n"}, PEOPLE, 3, 14,
        "too-long"),
    "bad choice": Case(_session("  state: confirmé\n"), SESSIONS, 5, 10, "bad-choice"),
    "comma in a number": Case(
        {"places.yaml": "places:\n- {id: mayotte, name: M, latitude: '-12,83', longitude: 4}\n"},
        "places.yaml", 2, 36, "bad-number"),
    "latitude beyond the pole": Case(
        {"places.yaml": "places:\n- {id: mayotte, name: M, latitude: 91, longitude: 4}\n"},
        "places.yaml", 2, 36, "bad-range"),
    "not a number": Case(
        {"places.yaml": "places:\n- {id: mayotte, name: M, latitude: nan, longitude: 4}\n"},
        "places.yaml", 2, 36, "bad-number"),
    "February 30": Case(_session("  start: 2026-02-30 14:00\n"), SESSIONS, 5, 10,
                        "impossible-date"),
    "25 o’clock": Case(_session("  start: 2026-10-05 25:00\n"), SESSIONS, 5, 10,
                       "impossible-date"),
    "time without date": Case(_session("  start: 14:00\n"), SESSIONS, 5, 10, "time-without-date"),
    "time the French way": Case(_session("  start: 14h\n"), SESSIONS, 5, 10,
                                "time-without-date"),
    "French date": Case(_session("  start: 05/10/2026 14h\n"), SESSIONS, 5, 10, "day-first"),
    "date of no form": Case(_session("  start: 5 oct. 14:00\n"), SESSIONS, 5, 10, "bad-time"),
    "day that is not one": Case(_event(start="5 octobre"), "event.yaml", 6, 8, "bad-date"),
}  # fmt: skip

WHOLE = {
    "dangling speaker": Case(
        _session("  speakers:\n    - amina-sad\n"), SESSIONS, 6, 7, "unknown-reference"),
    "dangling room": Case(_session("  room: salle-c\n"), SESSIONS, 5, 9, "unknown-reference"),
    "dangling place": Case(
        {"partnerships/cluster.yaml": "id: cluster\nname: {fr: G, en: C}\n"
         "summary: {fr: R, en: S}\npartners:\n  - name: M\n    place: maiotte\n"},
        "partnerships/cluster.yaml", 6, 12, "unknown-reference"),
    "dangling theme": Case(_session("  theme: = \n"), SESSIONS, 5, 10, "bad-id"),
    "duplicate identifier across files": Case(
        {PEOPLE: "id: amina-said\nname: Amina\n"}, PEOPLE, 1, 5, "duplicate-id"),
    "duplicate presentation": Case(
        _session("  presentations:\n    - {id: a, title: {fr: A, en: A}}\n"
                 "    - {id: a, title: {fr: B, en: B}}\n"),
        SESSIONS, 7, 12, "duplicate-id"),
    "end before start": Case(
        _session("  start: 2026-10-05 14:00\n  end: 2026-10-05 13:00\n"),
        SESSIONS, 6, 8, "end-before-start"),
    "end without start": Case(_session("  end: 2026-10-05 13:00\n"), SESSIONS, 5, 8,
                              "end-without-start"),
    "hour that summer time skips": Case(
        _session("  start: 2026-03-29 02:30\n"), SESSIONS, 5, 10, "skipped-hour"),
    "times without zone": Case(
        {"event.yaml": "schema: 1\nname: {fr: F, en: F}\nlanguages: [fr, en]\n"
         "themes: [{id: territoires, name: {fr: T, en: T}}]\n"},
        "event.yaml", 1, 1, "no-zone"),
}  # fmt: skip

CASES: dict[str, Case] = SYNTAX | FORMAT | WHOLE
