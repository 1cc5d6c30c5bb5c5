"""A QGIS that brings numpy, scipy and GDAL's bindings, as the installer for Windows does, and nothing else."""

from __future__ import annotations

import json
import os
import subprocess

import numpy as np
import pytest
from cloudsieve.core.s2cloudless import find_model
from cloudsieve.scripts.every_algorithm import REFUSED, RUNS

from .conftest import read_raster
from .test_qgis_process import ROOT, STATE

pytestmark = pytest.mark.skipif(
    not (STATE / "venv.made").exists(), reason=f"there is no environment in {STATE}; scripts/test makes it"
)

# Python imports a module of this name at its start, within QGIS as well.
SITECUSTOMIZE = """
import sys
from importlib.machinery import PathFinder

class Finder(PathFinder):
    @classmethod
    def find_spec(cls, name, path=None, target=None):
        return None if name.partition(".")[0] in {hidden} else super().find_spec(name, path, target)

sys.meta_path[sys.meta_path.index(PathFinder)] = Finder
"""
NOT_OF_QGIS = {"rasterio", "affine", "click", "lightgbm", "numba", "llvmlite"}


# qgis_process without the environment of these tests, but with the folder of the module above.
BARE = 'source "$1"; prepare_environment; export PYTHONPATH=$2; shift 2; exec "$QGIS_PROCESS" "$@"'


@pytest.fixture
def run_without(tmp_path):
    """Return a function that runs an algorithm in a QGIS that lacks some packages."""

    def run(hidden, name, **parameters):
        (tmp_path / "sitecustomize.py").write_text(SITECUSTOMIZE.replace("{hidden}", repr({"", *hidden})))
        values = [f"{key}={value}" for key, value in parameters.items()]
        outside = {key: value for key, value in os.environ.items() if not key.startswith(("QGIS_", "PYTEST"))}
        return subprocess.run(
            ["bash", "-euc", BARE, "bash", str(ROOT / "scripts" / "_environment.sh"), str(tmp_path)]
            + ["run", f"cloudsieve:{name}", "--json", "--", *values],
            capture_output=True,
            text=True,
            timeout=300,
            env={**outside, "CLOUDSIEVE_RUNNER": "thread"},
        )

    return run


def results_of(finished):
    assert finished.returncode == 0, finished.stderr + finished.stdout
    return json.loads(finished.stdout[finished.stdout.index("{") :])


def test_masks_a_scene(run_without, product, tmp_path):
    scene = {"INPUT": product("L1C"), "RESOLUTION": 60, "MODEL": find_model(None)}
    usual = results_of(run_without((), "maskscene", **scene, OUTPUT=tmp_path / "usual.tif"))
    bare = results_of(run_without(NOT_OF_QGIS, "maskscene", **scene, OUTPUT=tmp_path / "bare.tif"))
    assert ["osgeo.gdal" in json.dumps(told["log"]) for told in (usual, bare)] == [False, True]
    np.testing.assert_array_equal(*(read_raster(str(tmp_path / f"{name}.tif")) for name in ("usual", "bare")))


@pytest.mark.parametrize("name", ["maskfromqa", "growmask", "applymask"])
def test_runs_smaller_jobs(run_without, write_raster, tmp_path, name):
    mask = write_raster("mask.tif", [[0, 1, 2], [3, 4, 255]] if name == "maskfromqa" else [[0, 1, 0], [0, 0, 255]])
    inputs = {"INPUT": mask, **({"MASK": mask, "NODATA": 255} if name == "applymask" else {})}
    results_of(run_without(NOT_OF_QGIS, name, **inputs, OUTPUT=tmp_path / "output.tif"))
    expected = {
        "maskfromqa": [[0, 0, 1], [0, 1, 255]],
        "growmask": [[0, 1, 0], [0, 0, 255]],
        "applymask": [[0, 255, 0], [0, 0, 255]],
    }
    assert read_raster(str(tmp_path / "output.tif")).tolist() == expected[name]


def test_says_before_a_run_that_scipy_is_missing(run_without, write_raster, tmp_path):
    mask = write_raster("mask.tif", [[0, 1, 0], [0, 0, 255]])
    hidden = {*NOT_OF_QGIS, "scipy"}
    refused = run_without(hidden, "growmask", INPUT=mask, MIN_AREA=5000, OUTPUT=tmp_path / "output.tif")
    assert "CloudSieve needs scipy, which this QGIS does not bring." in refused.stderr + refused.stdout
    assert not (tmp_path / "output.tif").exists()
    results_of(run_without(hidden, "growmask", INPUT=mask, OUTPUT=tmp_path / "output.tif"))


def test_every_algorithm_is_among_those_that_run_from_the_zip(provider):
    assert {algorithm.name() for algorithm in provider.algorithms()} == {*RUNS, *REFUSED}
