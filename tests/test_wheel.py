"""`pip install .` gives the core and the command line, which do their work without QGIS and without this checkout."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest
from cloudsieve import MaskSceneJob, ScenePreset, run
from cloudsieve.engine.processes import scrub
from cloudsieve.scripts.synthetic_scene import make_product
from cloudsieve.tests.core.rasters import read

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "engine" / "engine.lock"
# The wheel's extras, and what they bring: numpy evaluates the forest where they are missing.
EXTRAS = ("lightgbm", "llvmlite", "narwhals", "numba")
NO_NETWORK = ("NewConnectionError", "NameResolutionError", "ConnectTimeoutError", "ReadTimeoutError", "ProxyError")
EXTENT = ("400020", "5298900", "401100", "5299980")

pytestmark = pytest.mark.skipif(not (ROOT / "pyproject.toml").exists(), reason="the release zip makes no wheel")


def pip(python: Path | str, *arguments: str) -> None:
    """Run pip, and skip the test where it finds no package index."""
    command = [str(python), "-m", "pip", "--disable-pip-version-check", "--retries", "1", *arguments]
    done = subprocess.run(command, env=scrub(os.environ), text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if done.returncode and any(sign in done.stdout for sign in NO_NETWORK):
        pytest.skip("the package index cannot be reached, so there is no clean environment to try the wheel in")
    assert done.returncode == 0, done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    """The wheel of this checkout."""
    folder = tmp_path_factory.mktemp("dist")
    pip(sys.executable, "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--wheel-dir", str(folder), str(ROOT))
    (made,) = folder.iterdir()
    return made


@pytest.fixture(scope="module")
def clean_python(wheel, tmp_path_factory) -> Path:
    """A Python of its own with the wheel and, as the engine's lock pins it, what the wheel needs; without QGIS."""
    folder = tmp_path_factory.mktemp("clean")
    subprocess.run([sys.executable, "-m", "venv", str(folder / "venv")], check=True)
    python = folder / "venv" / "bin" / "python"
    pinned = re.split(r"\n(?=[a-z])", LOCK.read_text(encoding="utf-8"))  # each with its hashes
    (folder / "pins.txt").write_text("\n".join(pin for pin in pinned if not pin.startswith(EXTRAS)))
    quietly = ("install", "--quiet", "--no-deps", "--only-binary", ":all:")
    pip(python, *quietly, "--require-hashes", "-r", str(folder / "pins.txt"))
    pip(python, *quietly, str(wheel))
    return python


def modules_of_the_core() -> set[str]:
    """Return what the core consists of; as in the wheel, without what Python leaves behind."""
    files = [path for path in (ROOT / "core").rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    return {f"cloudsieve/{path.relative_to(ROOT).as_posix()}" for path in files}


def test_the_wheel_holds_the_core_and_nothing_of_the_plugin(wheel):
    names = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}

    own = {
        f"cloudsieve/{name}"
        for name in ("__init__.py", "__main__.py", "benchmark.py", "py.typed", "metadata.txt", "LICENSE")
    }
    assert names == own | modules_of_the_core()


def test_the_wheel_has_the_version_and_the_needs_of_the_plugin(wheel):
    version = re.search(r"^version=(.+)$", (ROOT / "metadata.txt").read_text(encoding="utf-8"), re.MULTILINE)
    archive = zipfile.ZipFile(wheel)
    (name,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
    described = archive.read(name).decode()

    assert version is not None
    assert f"\nVersion: {version[1]}\n" in described
    needed = re.findall(r"^Requires-Dist: ([a-z0-9]+)[^;\n]*$", described, re.MULTILINE)
    assert set(needed) == {"numpy", "scipy", "rasterio", "affine", "click", "s2cloudless"}


def test_the_main_job_runs_in_a_clean_environment(clean_python, tmp_path):
    product = make_product(tmp_path, size_m=1200)
    words = f"maskscene {product} --output mask.tif --preset balanced --resolution-m 60 --engine numpy --extent".split()
    program = clean_python.with_name("cloudsieve")

    done = subprocess.run(
        [str(program), *words, *EXTENT], cwd=tmp_path, env=scrub(os.environ), text=True, capture_output=True
    )

    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["output"] == "mask.tif"
    here = MaskSceneJob(
        str(product),
        str(tmp_path / "here.tif"),
        preset=ScenePreset.BALANCED,
        resolution_m=60,
        extent=tuple(map(float, EXTENT)),  # type: ignore[arg-type]
    )
    assert run(here).to_dict() == {**json.loads(done.stdout), "output": here.output}
    np.testing.assert_array_equal(read(tmp_path / "mask.tif"), read(here.output))


@pytest.mark.parametrize(
    "program",
    [
        "from cloudsieve import run, MaskSceneJob",
        "import cloudsieve, sys; assert cloudsieve.__file__.startswith(sys.prefix)",
        "import runpy, sys; sys.argv[1:] = ['--version']; runpy.run_module('cloudsieve', run_name='__main__')",
        "import importlib.util as u; assert not any(map(u.find_spec, ('qgis', 'cloudsieve.algorithms', 'numba')))",
    ],
)
def test_what_is_installed(clean_python, program, tmp_path):
    subprocess.run([str(clean_python), "-c", program], cwd=tmp_path, env=scrub(os.environ), check=True)
