"""What `make deb` says and leaves where the Debian package is refused."""

from pathlib import Path

import pytest
from linux import deb


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
