"""Make the checkout importable as `cloudsieve`, whatever its folder is called, and find the real scenes."""

from __future__ import annotations

import importlib.util
import os
import sys
from pathlib import Path
from typing import Callable

import pytest

ROOT = Path(__file__).resolve().parent.parent


def _register_package() -> None:
    if "cloudsieve" in sys.modules:
        return
    spec = importlib.util.spec_from_file_location(
        "cloudsieve", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["cloudsieve"] = module
    spec.loader.exec_module(module)


_register_package()


@pytest.fixture(scope="session")
def real_data() -> Callable[[str], Path]:
    """Return a function from a folder of the real scenes to its path; it skips where the scenes are absent."""
    root = Path(os.environ.get("CLOUDSIEVE_TEST_DATA") or ROOT.parent / "shared" / "data")

    def find(folder: str) -> Path:
        if not (root / folder).is_dir():
            pytest.skip(f"real scene {folder} is not in {root}; set CLOUDSIEVE_TEST_DATA to the folder that holds it")
        return root / folder

    return find
