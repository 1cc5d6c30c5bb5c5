"""Make the checkout importable as `cloudsieve`, whatever its folder is called, and find the real scenes."""

from __future__ import annotations

import os
import runpy
import sys
from pathlib import Path
from typing import Callable

import pytest

ROOT = Path(__file__).resolve().parent.parent

# Tests of reading, writing, damage, cancel, full disks and pipelines. scripts/test runs them a second time, with GDAL's
# own bindings in rasterio's place; test_drivers.py compares the files of both.
ON_EACH_DRIVER = {
    f"tests/core/{name}.py"
    for name in (
        "test_accuracy_jobs",
        "test_cloudshadow",
        "test_declared_nodata",
        "test_failures",
        "test_inputs_are_kept",
        "test_levels",
        "test_mistaken_rasters",
        "test_no_thread_outlives_a_run",
        "test_pipelines",
        "test_product_files",
        "test_raster",
        "test_remote",
        "test_scene",
        "test_validity",
    )
}


if "cloudsieve" not in sys.modules:
    runpy.run_path(str(ROOT / "engine" / "launch.py"))["register_package"]()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Where a driver is forced, run only the tests that it could make any difference to."""
    if not os.environ.get("CLOUDSIEVE_RASTER"):
        return
    chosen = [item for item in items if item.path.relative_to(ROOT).as_posix() in ON_EACH_DRIVER]
    config.hook.pytest_deselected(items=[item for item in items if item not in chosen])
    items[:] = chosen


@pytest.fixture(scope="session")
def real_data() -> Callable[[str], Path]:
    """Return a function from a folder of the real scenes to its path; it skips where the scenes are absent."""
    root = Path(os.environ.get("CLOUDSIEVE_TEST_DATA") or ROOT.parent / "shared" / "data")

    def find(folder: str) -> Path:
        if not (root / folder).is_dir():
            pytest.skip(f"real scene {folder} is not in {root}; set CLOUDSIEVE_TEST_DATA to the folder that holds it")
        return root / folder

    return find
