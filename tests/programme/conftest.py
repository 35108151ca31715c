"""The forum's own content, compiled once for all these tests."""

from collections.abc import Iterator

import pytest

from kiosk import paths
from kiosk.content.release.compile import compile_folder
from kiosk.programme.reader import Release


@pytest.fixture(scope="session")
def real(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Release]:
    """The forum's own content."""
    file = tmp_path_factory.mktemp("real") / "real.release"
    compile_folder(paths.resources() / "content", file)
    with Release.open(file) as release:
        yield release
