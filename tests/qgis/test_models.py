"""The example models of the documentation open, run, and give what the single algorithms give."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
from qgis import processing
from qgis.core import (
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
)

from .conftest import read_raster

ROOT = Path(__file__).resolve().parents[2]
MODELS = ROOT / "docs" / "models"
STATE = Path(os.environ.get("CLOUDSIEVE_STATE") or ROOT / ".state")
BALANCED_BY_HAND = {"THRESHOLD": 0.4, "AVERAGE_OVER": 2, "DILATION_SIZE": 1, "DISTANCE": 100}


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    """Return a product, its true classes as an Fmask raster, and one of its bands."""
    folder = tmp_path_factory.mktemp("scene")
    fmask = folder / "fmask.tif"
    maker = [sys.executable, str(ROOT / "scripts" / "synthetic_scene.py"), str(folder)]
    made = subprocess.run([*maker, "--size-m", "2400", "--truth", str(fmask)], stdout=subprocess.PIPE, text=True)
    safe = Path(made.stdout.strip())
    return {"product": str(safe), "fmask": str(fmask), "band": str(next(safe.rglob("*_B04.jp2")))}


@pytest.fixture
def run_model(provider, tmp_path):
    """Return a function that opens a model, runs it and returns the path of each output by its name."""

    def run_model(name, **inputs):
        model = QgsProcessingModelAlgorithm()
        assert model.fromFile(str(MODELS / name))
        model.initAlgorithm()
        names = {d.name(): d.description() for d in model.destinationParameterDefinitions()}
        paths = {key: str(tmp_path / f"{label}.tif") for key, label in names.items()}
        processing.run(model, {**inputs, **paths})
        return {names[key]: path for key, path in paths.items()}

    return run_model


@pytest.fixture
def run(provider, tmp_path):
    def run(name, **parameters):
        output = str(tmp_path / f"{name}.tif")
        return processing.run(f"cloudsieve:{name}", {"OUTPUT": output, **parameters})["OUTPUT"]

    return run


@pytest.mark.parametrize("path", sorted(MODELS.glob("*.model3")), ids=lambda path: path.stem)
def test_the_designer_finds_nothing_missing(provider, path):
    model = QgsProcessingModelAlgorithm()

    assert model.fromFile(str(path))
    assert model.validate() == (True, [])


def test_two_steps_give_the_mask_of_the_one_step_tool(run_model, run, scene):
    outputs = run_model("cloud_mask.model3", PRODUCT=scene["product"], RESOLUTION=60, THRESHOLD=0.3)
    settings = {"PRESET": 4, "THRESHOLD": 0.3, "AVERAGE_OVER": 4, "DILATION_SIZE": 2}

    one_step = run("maskscene", INPUT=scene["product"], RESOLUTION=60, SHADOWS=False, **settings)

    np.testing.assert_array_equal(read_raster(outputs["Cloud mask"]), read_raster(one_step))
    assert read_raster(outputs["Cloud probability"]).dtype == np.float32


def test_the_chain_gives_the_pixels_of_maskscene_and_applymask(run_model, run, scene):
    inputs = {"PRODUCT": scene["product"], "QA": scene["fmask"], "BANDS": scene["band"]}
    chain = run_model("masked_bands.model3", **inputs, RESOLUTION=20, THRESHOLD=0.4, DISTANCE=100)

    settings = {"QA": scene["fmask"], "RESOLUTION": 20, "SHADOWS": False, **BALANCED_BY_HAND}
    mask = run("maskscene", INPUT=scene["product"], **settings)
    masked = run("applymask", INPUT=scene["band"], MASK=mask)

    assert set(np.unique(read_raster(mask))) == {0, 1, 255}
    np.testing.assert_array_equal(read_raster(chain["Cloud mask"]), read_raster(mask))
    np.testing.assert_array_equal(read_raster(chain["Masked raster"]), read_raster(masked))


@pytest.mark.parametrize(
    ("stored", "has_shadows"), [({}, False), ({"SHADOWS": True}, True), ({"SHADOWS": False}, False)]
)
def test_a_model_stored_before_there_were_shadows_keeps_its_meaning(provider, scene, tmp_path, stored, has_shadows):
    model = QgsProcessingModelAlgorithm("older", "")
    step = QgsProcessingModelChildAlgorithm("cloudsieve:maskscene")
    step.setChildId("scene")
    parameters = {
        "INPUT": scene["product"],
        "RESOLUTION": 60,
        "ENGINE": 2,
        "SOURCES": str(tmp_path / "s.tif"),
        **stored,
    }
    for key, value in parameters.items():
        step.addParameterSources(key, [QgsProcessingModelChildParameterSource.fromStaticValue(value)])
    output = QgsProcessingModelOutput("mask")
    output.setChildId("scene")
    output.setChildOutputName("OUTPUT")
    step.setModelOutputs({"mask": output})
    model.addChildAlgorithm(step)

    model.initAlgorithm()
    (destination,) = model.destinationParameterDefinitions()
    processing.run(model, {destination.name(): str(tmp_path / "mask.tif")})

    with rasterio.open(tmp_path / "s.tif") as sources:
        assert ("Cloud shadow" in sources.tags()["CLOUDSIEVE_SOURCES"]) is has_shadows


@pytest.fixture
def run_in_a_process():
    """Return a function that runs a model with qgis_process and returns its results."""
    if not (STATE / "venv.made").exists():
        pytest.skip(f"there is no environment in {STATE}; scripts/test makes it")
    outside = {key: value for key, value in os.environ.items() if not key.startswith(("QGIS_", "PYTEST"))}

    def run_in_a_process(model, **values):
        arguments = [f"{key}={value}" for key, value in values.items()]
        finished = subprocess.run(
            ["bash", str(ROOT / "scripts" / "qgis"), "run", model, "--json", "--", *arguments],
            capture_output=True,
            text=True,
            timeout=300,
            env=outside,
        )
        assert finished.returncode == 0, finished.stderr + finished.stdout
        return json.loads(finished.stdout[finished.stdout.index("{") :])["results"]

    return run_in_a_process


def test_a_model_runs_through_qgis_process(run_in_a_process, scene, tmp_path):
    outputs = {
        "s2cloudless:Cloud probability": tmp_path / "probability.tif",
        "maskfromprobability:Cloud mask": tmp_path / "mask.tif",
    }

    assert run_in_a_process(
        str(MODELS / "cloud_mask.model3"), PRODUCT=scene["product"], RESOLUTION=60, THRESHOLD=0.4, **outputs
    )
    assert set(np.unique(read_raster(str(outputs["maskfromprobability:Cloud mask"])))) == {0, 1, 255}


@pytest.mark.parametrize("model", ["cloudsieve:maskedbands", str(MODELS / "masked_bands.model3")], ids=["id", "file"])
def test_what_is_left_out_is_the_default_of_the_model(run_in_a_process, run, scene, tmp_path, model):
    """QGIS 3.22 hands nothing on for an input that is left out: the mask would not grow."""
    outputs = {
        "growmask:Cloud mask": tmp_path / "chain.tif",
        "applymask:Masked raster": tmp_path / "masked.tif",
    }

    run_in_a_process(model, PRODUCT=scene["product"], QA=scene["fmask"], BANDS=scene["band"], **outputs)

    settings = {"QA": scene["fmask"], "RESOLUTION": 20, "SHADOWS": False, **BALANCED_BY_HAND}
    one_step = run("maskscene", INPUT=scene["product"], **settings)
    np.testing.assert_array_equal(read_raster(str(outputs["growmask:Cloud mask"])), read_raster(one_step))
