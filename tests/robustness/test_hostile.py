"""What may be on a stick: each is refused with a sentence or made harmless, within limits.

Each is prepared in a process that has 512 MB and 5 seconds of computing time, as the kiosk does.
"""

import json
from pathlib import Path

import pytest

from kiosk.catalogue import ui_languages
from kiosk.programme.live import published_release
from kiosk.programme.reader import Release
from kiosk.staff.prepared import prepared_release
from tests.content.conftest import write_content
from tests.robustness.hostile_inputs import INPUTS
from tests.robustness.processes import command, posix, run, show

pytestmark = posix
_SETTINGS = "[limits]\nmemory_mb = 512\ncpu_s = 5\n"


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the data folder of a kiosk that shows the good content."""
    place = tmp_path_factory.mktemp("machine")
    data = place / "data"
    data.mkdir()
    (data / "settings.toml").write_text(_SETTINGS)
    content = write_content(place / "content", {})
    assert run(command, place / "said", "publish", str(content), "--data", str(data)) == 0
    return data


@pytest.mark.parametrize("name", INPUTS)
def test_a_hostile_input_changes_nothing(name: str, machine: Path, tmp_path: Path) -> None:
    source = INPUTS[name].write(tmp_path)
    live = published_release(machine)
    assert live
    shown = live.read_bytes()
    said = tmp_path / "said"
    code = run(command, said, "prepare", str(source), "--data", str(machine))
    *lines, end = [json.loads(line) for line in said.read_text("utf-8").splitlines()]
    errors = [
        line["problem"]
        for line in lines
        if "problem" in line and line["problem"]["severity"] == "error"
    ]
    for error in errors:
        for language in ui_languages():
            assert error["message"][language]
    if INPUTS[name].code:
        assert code == 1
        assert INPUTS[name].code in {error["code"] for error in errors}
        assert not prepared_release(machine).exists()
    else:
        assert code == 0, [error["message"]["en"] for error in errors]
        with Release.open(prepared_release(machine)) as release:
            show(release)
    assert set(end["message"]) == set(ui_languages())
    assert published_release(machine) == live
    assert live.read_bytes() == shown
    assert {path.name for path in (machine / "staging").iterdir()} <= {"lock", "next.release"}


def test_there_are_many() -> None:
    assert len(INPUTS) > 80


def test_nothing_that_could_be_fetched_is_in_what_is_shown(machine: Path, tmp_path: Path) -> None:
    """A page holds no address as an address: tags are words, links of Markdown are words."""
    from kiosk.programme.texts import Texts

    for name in ("remote pictures in HTML", "remote pictures in Markdown"):
        place = tmp_path / name.replace(" ", "-")
        place.mkdir()
        source = INPUTS[name].write(place)
        run(command, tmp_path / "said", "prepare", str(source), "--data", str(machine))
        with Release.open(prepared_release(machine)) as release:
            speaker = release.speaker("zoe")
            assert speaker
            texts = Texts("fr", release.event.languages)
            for row in texts.blocks(speaker.biography):
                assert "<img" not in row.text
                assert "<script" not in row.text
                assert "<a" not in row.text
