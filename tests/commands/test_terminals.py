"""Commands in terminals that lack letters, or are closed before the end."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.content.conftest import write_content


@pytest.mark.parametrize("encoding", ["ascii", "cp850", "utf-8"])
def test_a_terminal_that_lacks_letters_shows_like_ones(tmp_path: Path, encoding: str) -> None:
    broken = write_content(tmp_path, {"venue.yaml": "rooms: []\n"})
    command = [sys.executable, "-m", "kiosk", "check", str(broken), "--lang", "fr"]
    environment = os.environ | {"PYTHONIOENCODING": encoding}
    done = subprocess.run(command, capture_output=True, env=environment)
    assert (done.returncode, done.stderr) == (1, b"")
    said = done.stdout.decode(encoding)
    utf_8, ascii = encoding == "utf-8", encoding == "ascii"
    assert ("n’a l’identifiant" if utf_8 else "n'a l'identifiant") in said
    assert ("<< salle-a >>" if ascii else "«\u00a0salle-a\u00a0»") in said
    assert ("Creez sa fiche" if ascii else "Créez sa fiche") in said
    assert said.splitlines()[-1].startswith("1 ")


def test_json_is_json_in_a_terminal_that_lacks_letters(tmp_path: Path) -> None:
    broken = write_content(tmp_path, {"venue.yaml": "rooms: []\n"})
    command = [sys.executable, "-m", "kiosk", "check", str(broken), "--format", "json"]
    environment = os.environ | {"PYTHONIOENCODING": "ascii"}
    done = subprocess.run(command, capture_output=True, env=environment)
    (problem,) = json.loads(done.stdout)["problems"]
    assert "no room 'salle-a'" in problem["message"]["en"]


def test_who_stops_reading_gets_no_traceback() -> None:
    read, write = os.pipe()
    os.close(read)
    command = [sys.executable, "-m", "kiosk", "schema"]
    done = subprocess.run(command, stdout=write, stderr=subprocess.PIPE)
    os.close(write)
    assert (done.returncode, done.stderr) == (1, b"")


@pytest.mark.skipif(sys.platform == "win32", reason="its console takes no other input")
def test_no_code_is_typed_where_it_would_be_seen(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "kiosk", "pin", "--data", str(tmp_path)]
    done = subprocess.run(
        command, input="402917\n402917\n", capture_output=True, text=True, start_new_session=True
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "The code would be seen here: open a terminal, or use `kiosk pin --stdin`.\n"
    )
    assert not (tmp_path / "pin").exists()
