"""Make the checkout importable as `cloudsieve`, whatever its folder is called, and find the real scenes."""

from __future__ import annotations

import os
import runpy
import sys
from pathlib import Path
from typing import Callable

import pytest

ROOT = Path(__file__).resolve().parent.parent


if "cloudsieve" not in sys.modules:
    runpy.run_path(str(ROOT / "engine" / "launch.py"))["register_package"]()


@pytest.fixture(scope="session")
def real_data() -> Callable[[str], Path]:
    """Return a function from a folder of the real scenes to its path; it skips where the scenes are absent."""
    root = Path(os.environ.get("CLOUDSIEVE_TEST_DATA") or ROOT.parent / "shared" / "data")

    def find(folder: str) -> Path:
        if not (root / folder).is_dir():
            pytest.skip(f"real scene {folder} is not in {root}; set CLOUDSIEVE_TEST_DATA to the folder that holds it")
        return root / folder

    return find
