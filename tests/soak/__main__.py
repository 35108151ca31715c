"""`make soak`: people at a kiosk for as long as is asked, and what it cost.

    python -m tests.soak [--minutes 20] [--seed 1] [--sessions 180]

Real pointer and key events of the X server, under Xvfb; fingers and palms by Qt's test face, for
the server has none; the forum is published anew all the while. The exit code is 1 if the kiosk
printed or logged anything that it should not, or if its memory grew.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from time import monotonic, sleep
from typing import Any

from kiosk.machine.journal import NAME
from kiosk.staff.pin import Gate
from tests.bench import xvfb
from tests.bench.machine import OUT, PYTHON, ROOT, surroundings
from tests.fixtures.generate import Size, write_forum
from tests.soak.hand import Hand
from tests.soak.kiosk import Soaked
from tests.soak.report import faults, growth_percent, line, text
from tests.soak.visitor import Visitor

SIZE = (1080, 1920)
# From the start of the kiosk.
WARM_MINUTES = 10.0
# Of the time that things take afterwards: so much is done in these minutes as in an hour.
WARM_PACE = 1 / 8
SAMPLE_S = 10.0
# Every so many of them, where it stands is told: two hours are long.
TELL_SAMPLES = 6
PUBLISH_S = 60.0
# What the log says of a kiosk that is well.
WELL = ("started", "release-shown", "ended", "stopped")


def main() -> int:
    """Soak; write build/out/soak.json and print the report, and before it a line a minute."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--sessions", type=int, default=180)
    options = parser.parse_args()
    if not xvfb.there():
        sys.exit("Xvfb is missing (Debian: xvfb, libxtst6).")
    with tempfile.TemporaryDirectory() as folder, xvfb.screen(*SIZE) as display:
        found = soak(Path(folder), display, options)
    found |= {"seed": options.seed, "sessions": options.sessions}
    OUT.parent.mkdir(parents=True, exist_ok=True)
    (OUT.parent / "soak.json").write_text(json.dumps(found, indent=2) + "\n")
    print(text(found))
    return 1 if faults(found) else 0


def soak(folder: Path, display: str, options: argparse.Namespace) -> dict[str, Any]:
    """Return what was found in the minutes asked for."""
    forums = [
        write_forum(folder / f"forum-{seed}", Size.of(options.sessions), seed) for seed in (1, 2)
    ]
    data = folder / "data"
    # Without a code the staff area would let anybody choose one.
    Gate(data).set("735192")
    publish(forums[0], data).wait()
    began = monotonic()
    kiosk = Soaked(display, data, "x".join(map(str, SIZE)))
    # What is made at the first use of a thing, and stays, is no growth: the tour is part of the
    # minutes in which memory may grow.
    kiosk.order("tour")
    while kiosk.order("report")["touring"]:
        sleep(1)
    warm = max(min(WARM_MINUTES, options.minutes / 2) * 60 - (monotonic() - began), 0.0)
    with Hand(display) as hand:
        visitor = Visitor(kiosk, hand, SIZE, options.seed)
        found = run(kiosk, visitor, options.minutes, warm, forums, data)
    log = (data / NAME).read_text().splitlines()
    return found | {"logged": [line for line in log if line.split()[1] not in WELL]}


def run(
    kiosk: Soaked, visitor: Visitor, minutes: float, warm: float, forums: list[Path], data: Path
) -> dict[str, Any]:
    """Let a visitor act for so many minutes while forums are published in turn.

    After `warm` seconds memory is expected not to grow any more. Until then all goes quicker: the
    heap is filled, and so are the gaps that pages of every size leave in it.
    """
    began = published = monotonic()
    samples = [(0.0, kiosk.sample())]
    publications = [publish(forums[1], data)]
    report: dict[str, Any] = {}
    hurried = 0
    try:
        while (now := monotonic() - began) < minutes * 60:
            pace = WARM_PACE if now < warm else 1.0
            visitor.act(pace)
            if now - samples[-1][0] >= SAMPLE_S:
                if samples[-1][0] < warm <= now:
                    kiosk.order("forget_worst")
                    hurried = visitor.done.total()
                samples.append((now, kiosk.sample()))
                report = kiosk.order("report")
                if len(samples) % TELL_SAMPLES == 0:
                    print(line(now, samples[-1][1], kiosk.printed()), flush=True)
            if monotonic() - published >= PUBLISH_S * pace:
                published = monotonic()
                publications.append(publish(forums[(len(publications) + 1) % 2], data))
        samples.append((now, kiosk.sample()))
        report = kiosk.order("report")
        ended = kiosk.end()
    except EOFError:
        ended = kiosk.end() or 1
    failed = [one.args for one in publications if one.wait()]
    later = [sample for sample in samples if sample[0] >= warm] or samples
    return report | {
        "minutes": minutes,
        "warm_minutes": warm / 60,
        "done": visitor.done,
        "hurried": hurried,
        "publications": len(publications),
        "first": later[0][1],
        "last": later[-1][1],
        "growth_percent": growth_percent(later),
        "ended": ended,
        "printed": kiosk.printed() + [f"publication failed: {one}" for one in failed],
        "samples": [{"s": round(s), **figures} for s, figures in samples],
    }


def publish(forum: Path, data: Path) -> "subprocess.Popen[bytes]":
    """Start a publication, as staff would from a desk."""
    command = [PYTHON, "-m", "kiosk", "publish", str(forum), "--data", str(data)]
    return subprocess.Popen(command, env=surroundings(), cwd=ROOT, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main())
