"""Nothing opens a socket that could lead anywhere: each command runs behind a tripwire."""

import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.content.conftest import GOOD, write_content
from tests.robustness import tripwire

pytestmark = pytest.mark.skipif(
    not tripwire.possible(), reason="the tripwire is laid in Linux’s kernel, on two architectures"
)
BEHIND = [sys.executable, "-m", "tests.robustness.tripwire"]


def behind(*arguments: str | Path) -> str:
    """Run a command behind the tripwire; return what it prints."""
    done = subprocess.run([*BEHIND, *map(str, arguments)], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.parametrize(
    "code",
    [
        "import socket; socket.socket(socket.AF_INET)",
        "import socket; socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)",
        "import socket; socket.getaddrinfo('example.org', 80)",
        # From C++, in a library.
        "from PySide6.QtNetwork import QUdpSocket; QUdpSocket().bind()",
        # By a process that this one starts.
        "import os; os._exit(os.waitstatus_to_exitcode(os.system("
        "f'{sys.executable} -c \"import socket; socket.socket()\"')) and 159)",
    ],
)
def test_the_tripwire_ends_who_opens_a_socket(code: str) -> None:
    laid = f"import sys; from tests.robustness import tripwire; tripwire.lay(); {code}"
    done = subprocess.run([sys.executable, "-c", laid], capture_output=True)
    assert done.returncode in (-signal.SIGSYS, 128 + signal.SIGSYS)


def test_the_tripwire_lets_local_sockets_be() -> None:
    code = "import socket; from tests.robustness import tripwire; tripwire.lay(); "
    code += "socket.socketpair(); socket.socket(socket.AF_UNIX)"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_the_commands_of_the_staff(tmp_path: Path) -> None:
    content = write_content(tmp_path / "content", GOOD)
    data = ("--data", tmp_path / "data")
    behind("check", content)
    behind("publish", content, *data)
    assert "v1" in behind("releases", *data)
    behind("diff", content, *data)
    behind("pack", content, "-o", tmp_path / "programme.zip")
    behind("prepare", tmp_path / "programme.zip", *data)
    behind("publish", "--prepared", *data)
    assert behind("search", "un", *data, "--lang", "fr")
    behind("figures", *data)
    for form in ("ics", "frab-xml", "c3voc-json", "html"):
        behind("export", content, "--to", form, "-o", tmp_path / f"programme.{form}")
    behind("import", tmp_path / "programme.c3voc-json", "-o", tmp_path / "imported")


def test_every_page_is_drawn(tmp_path: Path) -> None:
    chosen = ("--size", "540x960", "--lang", "fr", "--theme", "light")
    assert len(behind("render", "-o", tmp_path, *chosen).splitlines()) > 20


def test_the_kiosk_starts_runs_and_ends(tmp_path: Path) -> None:
    command: Sequence[str | Path] = (*BEHIND, "run", "--trace-start", "--data", tmp_path)
    environment = {name: value for name, value in os.environ.items() if name != "NOTIFY_SOCKET"}
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment) as kiosk:
        assert kiosk.stderr
        for line in kiosk.stderr:
            if "first page drawn" in line:
                break
        kiosk.terminate()
        assert kiosk.stderr.read() == ""
    assert kiosk.returncode == 0
