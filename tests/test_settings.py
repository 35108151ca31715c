"""The settings of a machine: safe when absent, refused when wrong."""

from pathlib import Path

import pytest

from kiosk.settings import Limits, Settings, SettingsError, read


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
    "text",
    [
        "limits = 3", "[limits]\nmemory = 512\n", '[limits]\nmemory_mb = "512"\n',
        "[limits]\nmemory_mb = 1\n", "[limits]\nwall_s = 0\n", '[content]\nname = "../etc"\n',
        '[content]\nname = ""\n', '[content]\nwatch = "/srv"\n', "x = [", "[more]\n",
    ],
)  # fmt: skip
def test_what_is_wrong_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(SettingsError):
        _read(tmp_path, text)


def test_what_is_not_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(SettingsError):
        read(tmp_path)
