"""What is imported again."""

from pathlib import Path

import pytest
from renewed import Folder


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """A content that was imported once."""
    return Folder(tmp_path)
