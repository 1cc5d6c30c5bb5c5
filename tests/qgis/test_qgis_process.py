"""The main jobs through qgis_process, because a process that pytest has set up hides clashes between libraries."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import numpy as np
import pytest
from cloudsieve.core.tables import MASKED_COLOUR
from cloudsieve.tests.core.archives import copy_product

from .conftest import read_raster

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "scripts" / "qgis"
STATE = Path(os.environ.get("CLOUDSIEVE_STATE") or ROOT / ".state")

pytestmark = pytest.mark.skipif(
    not (STATE / "venv.made").exists(), reason=f"there is no environment in {STATE}; scripts/test makes it"
)


def qgis_process(*arguments):
    """Run scripts/qgis and return the finished process."""
    outside = {key: value for key, value in os.environ.items() if not key.startswith(("QGIS_", "PYTEST"))}
    command = ["bash", str(SCRIPT), *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=300, env=outside)


def run(name, **parameters):
    """Run an algorithm and return its results."""
    values = [f"{key}={value}" for key, value in parameters.items()]
    finished = qgis_process("run", f"cloudsieve:{name}", "--json", "--", *values)
    assert finished.returncode == 0, finished.stderr + finished.stdout
    return json.loads(finished.stdout[finished.stdout.index("{") :])["results"]


def test_the_algorithms_are_listed():
    listing = qgis_process("list").stdout

    assert "CloudSieve" in listing
    assert "maskscene" in listing


def test_a_scene_is_masked(product, tmp_path):
    outputs = {key: str(tmp_path / f"{key}.tif") for key in ("OUTPUT", "PROBABILITY")}

    results = run("maskscene", INPUT=product("L1C"), RESOLUTION=60, **outputs)

    mask, probability = read_raster(outputs["OUTPUT"]), read_raster(outputs["PROBABILITY"])
    assert set(np.unique(mask)) == {0, 1, 255}
    assert results["MASKED_PIXELS"] == (mask == 1).sum()
    np.testing.assert_array_equal(mask == 255, np.isnan(probability))


def test_a_folder_is_masked_by_processes_of_the_engine(product, tmp_path):
    scenes, masks = tmp_path / "scenes", tmp_path / "masks"
    safe = copy_product(Path(product("L1C")), scenes)
    other = copy_product(Path(product("L2A")), scenes, level="L2A")
    tables = {"FOOTPRINTS": tmp_path / "scenes.gpkg", "HTML": tmp_path / "scenes.html"}

    first = run("maskfolder", INPUT=scenes, FOLDER=masks, RESOLUTION=60, WORKERS=2, **tables)
    again = run("maskfolder", INPUT=scenes, FOLDER=masks, RESOLUTION=60, **tables)

    assert [first[key] for key in ("SCENES", "DONE", "SKIPPED", "FAILED")] == [2, 2, 0, 0]
    assert [again[key] for key in ("SCENES", "DONE", "SKIPPED", "FAILED")] == [2, 0, 2, 0]
    names = {f"{path.stem}_mask.tif" for path in (safe, other)}
    assert {path.name for path in masks.glob("*.tif")} == names
    assert all(path.is_file() for path in tables.values())


def test_the_outcome_does_not_depend_on_the_process(product, provider, tmp_path):
    from qgis import processing

    outside, inside = str(tmp_path / "outside.tif"), str(tmp_path / "inside.tif")
    run("s2cloudless", INPUT=product("L1C"), RESOLUTION=60, OUTPUT=outside)
    processing.run("cloudsieve:s2cloudless", {"INPUT": product("L1C"), "RESOLUTION": 60, "ENGINE": 2, "OUTPUT": inside})

    np.testing.assert_array_equal(read_raster(outside), read_raster(inside))


def test_a_qa_band_is_decoded(write_raster, tmp_path):
    fmask = write_raster("fmask.tif", [[0, 1, 2], [3, 4, 255]])
    output = str(tmp_path / "mask.tif")

    results = run("maskfromqa", INPUT=fmask, OUTPUT=output)

    assert read_raster(output).tolist() == [[0, 0, 1], [0, 1, 255]]
    assert results["MASKED_PERCENT"] == 40


def test_a_list_of_masks_is_combined(write_raster, tmp_path):
    masks = [write_raster("a.tif", [[0, 1, 0]], nodata=255), write_raster("b.tif", [[0, 0, 1]], nodata=255)]
    output = str(tmp_path / "hybrid.tif")
    arguments = [f"MASKS={path}" for path in masks]

    finished = qgis_process("run", "cloudsieve:hybridmask", "--", *arguments, f"OUTPUT={output}")

    assert finished.returncode == 0, finished.stderr + finished.stdout
    assert read_raster(output).tolist() == [[0, 1, 1]]


def test_a_mistake_ends_with_its_sentence_and_no_file(write_raster, tmp_path):
    wrong = write_raster("wrong.tif", [[0, 1, 7]])
    output = tmp_path / "grown.tif"

    finished = qgis_process("run", "cloudsieve:growmask", "--", f"INPUT={wrong}", f"OUTPUT={output}")

    assert finished.returncode != 0
    assert "wrong.tif" in finished.stdout + finished.stderr
    assert "Traceback" not in finished.stdout + finished.stderr
    assert not output.exists()


def test_the_file_carries_the_colour_of_the_mask(write_raster, tmp_path):
    import rasterio

    output = str(tmp_path / "grown.tif")
    run("growmask", INPUT=write_raster("mask.tif", [[0, 1]], nodata=255), OUTPUT=output)

    with rasterio.open(output) as dataset:
        assert dataset.colormap(1)[1][:3] == MASKED_COLOUR[:3]
