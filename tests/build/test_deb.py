"""What `make deb` says and leaves where the Debian package is refused; what its parts agree on."""

import re
from pathlib import Path

import pytest
from linux import deb

LINUX = Path(deb.__file__).parent
UNITS = LINUX / "root/usr/lib/systemd/system"


@pytest.mark.parametrize("refused", [True, False], ids=["refused", "accepted"])
def test_only_a_package_that_lintian_accepts_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, refused: bool
) -> None:
    lintian = tmp_path / "lintian"
    lintian.write_text(f"#!/bin/sh\nexit {int(refused) * 2}\n")
    lintian.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    package = tmp_path / "venue-kiosk.deb"
    package.touch()
    if refused:
        with pytest.raises(SystemExit, match="lintian refuses venue-kiosk"):
            deb.inspect(package)
    else:
        deb.inspect(package)
    assert package.exists() is not refused


def test_what_a_full_disk_cannot_keep_has_one_place() -> None:
    kiosk, screen = (
        re.findall(r"^RuntimeDirectory=(.+)$", (UNITS / name).read_text(), re.MULTILINE)
        for name in ("venue-kiosk.service", "venue-kiosk-screen.service")
    )
    (place,) = kiosk
    assert place not in screen, "whose folder goes when the compositor does"
    assert f"RUNTIME_DIRECTORY=/run/{place} " in (LINUX / "root/usr/bin/kiosk").read_text()
    assert f" /run/{place}\n" in (LINUX / "debian/postrm").read_text()
