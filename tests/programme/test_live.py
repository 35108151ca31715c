"""Which release is shown: what staff published, else what the program came with."""

from pathlib import Path

import pytest

from kiosk import paths
from kiosk.programme.live import lost_release, published_release, release_to_show


def test_nothing_published_shows_the_shipped_release(tmp_path: Path) -> None:
    assert published_release(tmp_path) is None
    assert release_to_show(tmp_path) == paths.shipped_release()


def test_the_pointer_names_a_kept_release(tmp_path: Path) -> None:
    (tmp_path / "releases").mkdir()
    release = tmp_path / "releases" / "v7.release"
    release.write_bytes(b"")
    (tmp_path / "current").write_text("v7\n")
    assert release_to_show(tmp_path) == release
    assert lost_release(tmp_path) == ""
    release.unlink()
    assert lost_release(tmp_path) == "v7"


@pytest.mark.parametrize("pointer", [b"v8", b"../v7", b"/etc/passwd", b"", b"\xff\xfe", b"v0"])
def test_a_pointer_to_nothing_shows_the_shipped_release(tmp_path: Path, pointer: bytes) -> None:
    (tmp_path / "releases").mkdir()
    (tmp_path / "releases" / "v7.release").write_bytes(b"")
    (tmp_path / "current").write_bytes(pointer)
    assert release_to_show(tmp_path) == paths.shipped_release()
