"""What may be on a stick, by name: what writes it, and the problem it gives.

The problem is None for what is made harmless: such a content can go live, and nothing happens.
"""

from tests.content.broken_contents import CASES
from tests.robustness.sticks import (
    MEGABYTE,
    PIXEL,
    SVG,
    Hostile,
    biography,
    bomb,
    bytes_name,
    cut,
    deep_folders,
    files,
    folder_for_a_file,
    link,
    lying_size,
    many_files,
    many_members,
    named,
    pipe,
    png,
    portrait,
    secret,
    speaker,
    text_bomb,
    webp,
    with_mode,
    with_socket,
    wrong_sum,
    zipped,
)

_EVIL = '<img src="http://evil.example/x.png" onerror="alert(1)"><script>alert(2)</script>'
_NINE = ", ".join(["*a"] * 9)

YAML = {
    "merge-key bomb": Hostile(speaker(
        "a: &a {k: v}\n" + "".join(f"b{n}: &b{n} {{<<: [{_NINE}]}}\n" for n in range(9))
    ), "special-start"),
    "a million small keys": Hostile(
        speaker("".join(f"k{n}: v\n" for n in range(250_000))), "too-many-parts"),
    "one key 100,000 times": Hostile(speaker("k: v\n" * 90_000), "duplicate-key"),
    "deep block lists": Hostile(speaker("- " * 50_000 + "a\n"), "too-deep"),
    "deep indentation": Hostile(
        speaker("".join(" " * n + "a:\n" for n in range(2_000))), "too-deep"),
    "deep keys": Hostile(speaker("? " * 50_000 + "a\n"), "yaml-key"),
    "a line of 4 MB": Hostile(speaker(f"- id: zoe\n  name: {'Z' * (4 * MEGABYTE - 40)}\n"),
                              "too-long"),
    "5 MB of text": Hostile(biography("mot " * (5 * MEGABYTE // 4)), "too-big"),
    "quotes without end": Hostile(speaker("- '" + "''" * 1_000_000), "open-quote"),
    "escapes without end": Hostile(speaker('- "' + "\\" * 100_001), "bad-escape"),
    "a value of =": Hostile(speaker("- id: zoe\n  name: =\n"), None),
    "30 February": Hostile(
        files({"sessions/x.yaml": "id: x\ntitle: X\nstart: 2026-02-30 10:00\n"}),
        "impossible-date"),
    "an identifier that is a path": Hostile(
        speaker("- id: ../../etc/passwd\n  name: Z\n"), "bad-id"),
    "a byte order mark and Windows lines": Hostile(
        speaker(b"\xef\xbb\xbf- id: zoe\r\n  name: Zo\xc3\xa9\r\n"), None),
    "half a character": Hostile(speaker(b"- id: zoe\n  name: \xed\xa0\x80\n"), "not-utf-8"),
    "remote pictures in HTML": Hostile(biography(_EVIL), None),
    "remote pictures in Markdown": Hostile(
        biography("![x](http://evil.example/x.png) [y](javascript:alert(1)) <http://evil.example>"
                   "\n\n[a]: file:///etc/passwd"), None),
    "50,000 stars": Hostile(biography("*" * 49_000), None),
    "50,000 stars that open": Hostile(biography("*a **b " * 7_000), None),
    "50,000 brackets": Hostile(biography("[" * 25_000 + "]" * 24_000), None),
    "50,000 quotation marks": Hostile(biography("> " * 24_000), None),
    "lists in lists in lists": Hostile(
        biography("\n".join(" " * 2 * n + "- x" for n in range(150))), None),
    "50,000 spaces that do not break": Hostile(biography("a" + "\u00a0" * 49_000 + "b"), None),
    "a formula of a spreadsheet": Hostile(
        speaker("- id: zoe\n  name: \"=cmd|' /C calc'!A0\"\n"), None),
    "a format string": Hostile(speaker("- id: zoe\n  name: '{0.__class__} %s {name}'\n"), None),
    "a question of SQL": Hostile(
        speaker("- id: zoe\n  name: \"'); DROP TABLE session; --\"\n"), None),
}  # fmt: skip

ZIPS = {
    "a zip bomb": Hostile(zipped(bomb), "zip-ratio"),
    "a zip that lies about its size": Hostile(lying_size, "bad-zip"),
    "a zip that climbs": Hostile(named("../../evil.yaml"), "zip-path"),
    "a zip with an absolute path": Hostile(named("/etc/cron.d/evil"), "zip-path"),
    "a zip with a drive": Hostile(named("C:\\evil.yaml"), "zip-path"),
    "a zip with a backslash": Hostile(named("..\\evil.yaml"), "zip-path"),
    "a zip with a hidden stream": Hostile(named("event.yaml:evil"), "zip-path"),
    "a zip with a device": Hostile(named("sessions/CON.yaml"), "zip-path"),
    "a zip with another device": Hostile(named("speakers/com1"), "zip-path"),
    "a zip with twins": Hostile(named("Event.YAML"), "zip-twins"),
    "a zip with twins of another form": Hostile(
        named("sessions/\u00e9.yaml", "sessions/e\u0301.yaml"), "zip-twins"),
    "a zip with a link": Hostile(with_mode(0o120777), "zip-link"),
    "a zip with a node": Hostile(with_mode(0o020666), "zip-link"),
    "a zip with very many files": Hostile(zipped(many_members), "too-much"),
    "a zip with a password": Hostile(secret, "zip-secret"),
    "a zip that was cut": Hostile(cut, "bad-zip"),
    "a zip with a wrong sum": Hostile(wrong_sum, "bad-zip"),
    "a zip in a zip": Hostile(
        zipped(lambda archive: archive.writestr("sessions/inner.zip", b"PK\x03\x04" * 100)), None),
}  # fmt: skip

FOLDERS = {
    "a link to a file": Hostile(link("event.yaml", "/etc/passwd"), "link"),
    "a link to a folder": Hostile(link("sessions/more", "/etc"), "link"),
    "a link to itself": Hostile(link("sessions/self", "."), "link"),
    "a link to nothing that ends": Hostile(link("sessions/zero.yaml", "/dev/zero"), "link"),
    "a pipe": Hostile(pipe, "not-a-file"),
    "a socket": Hostile(with_socket, "not-a-file"),
    "a name that is no text": Hostile(bytes_name, "bad-file-name"),
    "very deep folders": Hostile(deep_folders, None),
    "very many files": Hostile(many_files, "too-much"),
    "a folder in place of a file": Hostile(folder_for_a_file, "no-event"),
    "programs": Hostile(files({"autorun.inf": b"[autorun]", "evil.exe": b"MZ"}), None),
}  # fmt: skip

PICTURES = {
    "182 kB of 8000 by 8000 pixels": Hostile(portrait(lambda: png(8000, 8000)), "wide-picture"),
    "a picture of four thousand million pixels": Hostile(
        portrait(lambda: png(65_535, 65_535, PIXEL)), "wide-picture"),
    "a picture of 24 million pixels": Hostile(portrait(lambda: png(6000, 4000)), None),
    "a text of 200 MB in a picture": Hostile(portrait(text_bomb),
                                             "bad-picture"),
    "a WebP with an endless canvas": Hostile(portrait(webp), "wide-picture"),
    "a drawing that takes minutes": Hostile(portrait(lambda: SVG), "svg-picture"),
    "a drawing that reads files": Hostile(
        portrait(lambda: b'<svg><image href="file:///etc/passwd"/></svg>'), "svg-picture"),
    "a picture elsewhere": Hostile(portrait(bytes, "../../../etc/passwd"), "bad-picture-name"),
    "a picture on the network": Hostile(
        portrait(bytes, "http://evil.example/x.png"), "bad-picture-name"),
    "a picture on a share": Hostile(portrait(bytes, "\\\\evil\\x.png"), "bad-picture-name"),
    "a program named like a picture": Hostile(
        portrait(lambda: b"#!/bin/sh\nrm -rf /\n"), "not-a-picture"),
    "half a picture": Hostile(portrait(lambda: png(300, 300)[:-30]), "bad-picture"),
}  # fmt: skip

# Those the messages are tested with as well: each gives one problem.
KNOWN = {
    name: Hostile(files(case.files), case.code)
    for name, case in CASES.items()
    if name in {
        "alias bomb", "alias alone", "merge key", "tag", "deep list", "deep mapping",
        "endless list", "huge file", "windows-1252", "utf-16", "NUL", "bidi override",
        "escaped bidi override", "escaped NUL", "piled accents", "path as zone",
    }
}  # fmt: skip

INPUTS = YAML | ZIPS | FOLDERS | PICTURES | KNOWN
