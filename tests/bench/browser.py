"""Another way to show a programme: a browser over the whole screen, with a static page of it."""

import shutil
import subprocess
from pathlib import Path
from statistics import median
from time import sleep

from tests.bench.machine import DRAWN, OUT, PYTHON, pss, started, surroundings
from tests.bench.starts import SETTLED_S

# The second of two frames is asked for when the first has been drawn.
SAYS = f"""<script>
requestAnimationFrame(() => requestAnimationFrame(() => console.log("{DRAWN}")));
</script>"""


def find() -> str | None:
    """Return the browser of this machine, if it has one that can be measured."""
    return shutil.which("chromium") or shutil.which("chromium-browser")


def measure(browser: str, content: Path, runs: int) -> dict[str, float]:
    """Return start and memory of a browser that shows `kiosk export` of a content.

    To be called where there is a screen. Memory is that of all its processes; each start has a
    profile that was used before.
    """
    page = OUT / "browser" / f"{content.parent.name}.html"
    page.parent.mkdir(parents=True, exist_ok=True)
    export = [PYTHON, "-m", "kiosk", "export", str(content), "--to", "html", "-o", str(page)]
    subprocess.run(export, env=surroundings(), cwd=OUT, check=True, stdout=subprocess.DEVNULL)
    page.write_text(page.read_text("utf-8").replace("</body>", f"{SAYS}</body>"), "utf-8")
    command = [
        browser, "--kiosk", "--no-sandbox", "--no-first-run", "--disable-gpu",
        "--window-size=1080,1920", "--window-position=0,0", "--enable-logging=stderr",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
        f"--user-data-dir={page.parent / 'profile'}", page.as_uri(),
    ]  # fmt: skip
    times, memory = [], []
    for turn in range(runs + 1):
        with started(command) as running:
            if turn:
                sleep(SETTLED_S)
                times.append(running.milliseconds)
                memory.append(pss(running.pid))
    return {"start_ms": median(times), "pss_mb": median(memory)}
