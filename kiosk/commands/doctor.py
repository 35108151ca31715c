"""`kiosk doctor`: every precondition of a kiosk, in sentences."""

import argparse
import json

from kiosk.catalogue import N_, catalogue, printed
from kiosk.doctor import data, machine, program

MARKS = {"ok": N_("ok"), "warning": N_("warning"), "error": N_("error")}


def doctor(options: argparse.Namespace) -> int:
    """Look at the whole machine; return 1 if something keeps the kiosk from its work."""
    settings, read = data.settings(options.data)
    found = [
        *program.look(options.data),
        *machine.look(settings),
        read,
        *data.look(options.data, settings),
    ]
    if options.format == "json":
        gettext = catalogue(options.lang).gettext
        told = [
            {"what": one.what, "state": one.state, "sentence": one.said(gettext, options.lang)}
            for one in found
        ]
        print(json.dumps(told, indent=2, ensure_ascii=False))
    else:
        gettext = printed(options.lang).gettext
        width = max(len(gettext(mark)) for mark in MARKS.values())
        for one in found:
            print(f"{gettext(MARKS[one.state]):{width}}  {one.said(gettext, options.lang)}")
    return int(any(one.state == "error" for one in found))
