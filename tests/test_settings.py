"""The settings of a machine: safe when absent, refused when wrong."""

from pathlib import Path
from typing import get_type_hints

import pytest
from msgspec.inspect import type_info

from kiosk.catalogue import printed
from kiosk.doctor.finding import error
from kiosk.settings import Limits, Settings, SettingsError, read
from kiosk.settings_faults import INSTEAD


def _read(folder: Path, text: str) -> Settings:
    (folder / "settings.toml").write_text(text, "utf-8")
    return read(folder)


def test_without_a_file_all_is_safe(tmp_path: Path) -> None:
    settings = read(tmp_path)
    assert settings == Settings()
    assert settings.content.name == "programme"
    assert settings.limits == Limits(512, 60, 120, 512)


def test_what_is_given_counts(tmp_path: Path) -> None:
    settings = _read(tmp_path, '[content]\nname = "forum"\nwatch = ["/srv/été"]\n')
    assert (settings.content.name, settings.content.watch) == ("forum", ("/srv/été",))
    assert settings.limits == Limits()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("limits = 3", "limits = 3: write [limits] on a line of its own"),
        ("[more]\n", "[more], which is not a setting. The settings are: [content], [limits]"),
        (
            "[figures]\nkept = true\n",
            "figures.kept, which is not a setting. The settings are: figures.keep.",
        ),
        (
            '[limits]\nmemory_mb = "512"\n',
            'memory_mb = "512": write a whole number from 128 to 65536.',
        ),
        ("[limits]\nmemory_mb = 1\n", "limits.memory_mb = 1: write a whole number from 128"),
        ("[limits]\nwall_s = 0\n", "limits.wall_s = 0: write a whole number from 1 to 3600."),
        ("[screen]\nrotation = 45\n", "rotation = 45: write one of these: 0, 90, 180, 270."),
        ('[figures]\nkeep = "no"\n', 'figures.keep = "no": write true or false.'),
        ('[content]\nname = "../{}"\n', 'content.name = "../{}": write a name in straight'),
        ('[content]\nname = ""\n', 'content.name = "": write a name in straight'),
        ('[content]\nwatch = "/srv"\n', 'content.watch = "/srv": write folders'),
        ("[content]\nmounts = [1979-05-27]\n", 'mounts = ["1979-05-27"]: write folders'),
        ("[screen]\nwidth_mm = wide\n", "Line 2 of settings.toml cannot be read"),
        ("[screen]\nwidth_mm = 1\nwidth_mm = 2\n", "Line 3 of settings.toml cannot be read"),
        ("\nx = [", "Line 2 of settings.toml cannot be read"),
        ("x = " + "[" * 5000 + "]" * 5000, "Line 1 of settings.toml cannot be read"),
        ('[content]\nwatch = ["/a",\n\n\n', "Line 2 of settings.toml cannot be read"),
        ("memory_mb = 512\n", "memory_mb, which is not a setting. The settings are: content.name"),
        ("[screen.width_mm]\n", "screen.width_mm = {…}: write a whole number"),
        (f'[screen]\nwidth_mm = "{"a" * 90}"\n', f'= "{"a" * 59}…: write a whole number'),
    ],
)
def test_what_is_wrong_is_refused_and_told(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(SettingsError) as refused:
        _read(tmp_path, text)
    assert said in str(refused.value).format(**refused.value.facts)


def test_a_mark_of_the_byte_order_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("[limits]\nmemory_mb = 300\n", "utf-8-sig")
    assert read(tmp_path).limits.memory_mb == 300


def test_what_is_not_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(SettingsError, match="save it as UTF-8"):
        read(tmp_path)


def test_what_the_system_does_not_give_is_told_in_words(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").mkdir()
    with pytest.raises(SettingsError) as refused:
        read(tmp_path)
    problem = error("settings", str(refused.value), **refused.value.facts)
    told = problem.said(printed("fr").gettext, "fr")
    assert (
        told == "settings.toml est illisible\u00a0: ce qui devrait être un fichier est un dossier."
    )


def test_every_kind_of_setting_has_its_sentence() -> None:
    for section in get_type_hints(Settings).values():
        for kind in get_type_hints(section, include_extras=True).values():
            assert type(type_info(kind)) in INSTEAD
