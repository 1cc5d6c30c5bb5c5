"""What the scripts install is pinned, once, and is what this process runs with."""

from __future__ import annotations

import re
import subprocess
from importlib import metadata
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
REQUIREMENTS = sorted((ROOT / "scripts" / "requirements").glob("*.txt"))
OF_QGIS = {"numpy", "scipy", "rasterio"}

pytestmark = pytest.mark.skipif(not REQUIREMENTS, reason="the release zip has no scripts")


def requirements(text: str) -> list[str]:
    """Return the lines of a requirements file that name a package."""
    return [line for line in text.splitlines() if line and not line.startswith(("#", " "))]


def names(text: str) -> set[str]:
    """Return the packages of a requirements file."""
    return {re.split("[ =<>;]", line)[0] for line in requirements(text)}


@pytest.fixture(scope="module")
def from_the_lock() -> str:
    """Return the part of engine.lock that the scripts install beside QGIS."""
    command = "source scripts/_environment.sh; locked_requirements"
    return subprocess.run(["bash", "-c", command], cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True).stdout


@pytest.mark.parametrize("file", REQUIREMENTS, ids=lambda file: file.stem)
def test_every_package_is_pinned(file):
    pinned = re.compile(r"[a-z0-9-]+==[0-9.]+(post\d+)?( ;|$)")
    loose = [line for line in requirements(file.read_text()) if not pinned.match(line)]

    assert not loose


def test_the_engines_packages_are_pinned_by_its_lock_alone(from_the_lock):
    tests = (ROOT / "scripts" / "requirements" / "tests.txt").read_text()

    assert names(from_the_lock) == {"eo-learn-mask", "lightgbm", "llvmlite", "narwhals", "numba", "s2cloudless"}
    assert not names(tests) & (names(from_the_lock) | OF_QGIS)


@pytest.mark.parametrize("package", ["eo-learn-mask", "lightgbm", "llvmlite", "numba", "s2cloudless"])
def test_the_tests_run_with_the_engines_versions(package, from_the_lock):
    locked = re.findall(rf"^{package}==([\d.]+)", from_the_lock, re.MULTILINE)

    assert metadata.version(package) in locked
