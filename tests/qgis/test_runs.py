"""The eight algorithms at work inside QGIS, on rasters that fit on the screen and on a little scene."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest
from qgis import processing
from qgis.core import (  # type: ignore[attr-defined]
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsRasterLayer,
)

from .conftest import read_raster

CUSTOM = 4  # of the presets
NUMPY = 2  # ENGINE: numba and QGIS do not share a process


@pytest.fixture
def run(provider, tmp_path):
    """Return a function that runs an algorithm and returns its results."""

    def run(name, **parameters):
        parameters.setdefault("OUTPUT", str(tmp_path / f"{name}.tif"))
        return processing.run(f"cloudsieve:{name}", parameters)

    return run


def test_maskfromprobability_masks_what_is_above_the_threshold(run, write_raster):
    probability = write_raster("p.tif", [[0.1, 0.4, 0.5], [np.nan, 0.9, 0.2]], "float32", float("nan"))

    result = run("maskfromprobability", INPUT=probability, AVERAGE_OVER=0, DILATION_SIZE=0)

    assert read_raster(result["OUTPUT"]).tolist() == [[0, 0, 1], [255, 1, 0]]
    assert (result["MASKED_PIXELS"], result["VALID_PIXELS"], result["NODATA_PIXELS"]) == (2, 5, 1)
    assert result["MASKED_PERCENT"] == pytest.approx(40)
    assert result["VALID_PERCENT"] == pytest.approx(100 * 5 / 6)


def test_maskfromqa_reads_fmask(run, write_raster):
    fmask = write_raster("fmask.tif", [[0, 1, 2], [3, 4, 255]])

    result = run("maskfromqa", INPUT=fmask)

    assert read_raster(result["OUTPUT"]).tolist() == [[0, 0, 1], [0, 1, 255]]


def test_maskfromqa_names_what_does_not_fit(run, write_raster):
    python_fmask = write_raster("other.tif", [[1, 2, 5]])

    with pytest.raises(QgsProcessingException, match="python-fmask"):
        run("maskfromqa", INPUT=python_fmask)


def test_maskfromqa_reads_custom_bits(run, write_raster):
    flags = write_raster("flags.tif", [[0b0000, 0b0010, 0b1000]])

    result = run("maskfromqa", INPUT=flags, SCHEME=16, BITS="3")

    assert read_raster(result["OUTPUT"]).tolist() == [[0, 0, 1]]


def test_maskfromscl_takes_the_chosen_classes(run, write_raster):
    scl = write_raster("scl.tif", [range(12)])

    preset = run("maskfromscl", INPUT=scl)
    snow_only = run("maskfromscl", INPUT=scl, CLASSES=[11])

    assert read_raster(snow_only["OUTPUT"]).tolist() == [[255, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]]
    assert preset["MASKED_PIXELS"] == 5


def test_hybridmask_tells_who_masked_what(run, write_raster, tmp_path):
    first = write_raster("first.tif", [[0, 1, 0, 1, 255]], nodata=255)
    second = write_raster("second.tif", [[0, 0, 1, 1, 0]], nodata=255)

    result = run("hybridmask", MASKS=[first, second], SOURCES=str(tmp_path / "sources.tif"))

    assert read_raster(result["OUTPUT"]).tolist() == [[0, 1, 1, 1, 255]]
    assert read_raster(result["SOURCES"]).tolist() == [[0, 1, 2, 3, 255]]


def test_growmask_grows_by_metres(run, write_raster):
    mask = write_raster("mask.tif", [[0, 0, 0], [0, 1, 0], [0, 0, 0]], nodata=255)

    result = run("growmask", INPUT=mask, DISTANCE=20)

    assert read_raster(result["OUTPUT"]).tolist() == [[0, 1, 0], [1, 1, 1], [0, 1, 0]]


def test_applymask_sets_masked_pixels_to_nodata(run, write_raster):
    bands = write_raster("bands.tif", [[[10, 20, 30]], [[40, 50, 60]]], "uint16")
    mask = write_raster("mask.tif", [[0, 1, 0]], nodata=255)

    result = run("applymask", INPUT=bands, MASK=mask)

    assert read_raster(result["OUTPUT"], 1).tolist() == [[10, 0, 30]]
    assert read_raster(result["OUTPUT"], 2).tolist() == [[40, 0, 60]]
    assert result["MASKED_PIXELS_PER_BAND"] == "1, 1"


def test_s2cloudless_gives_a_probability(run, product):
    result = run("s2cloudless", INPUT=product("L1C"), RESOLUTION=60, ENGINE=NUMPY)

    probability = read_raster(result["OUTPUT"])
    assert probability.dtype == np.float32
    assert np.isnan(probability).sum() == result["NODATA_PIXELS"] > 0
    assert 0 <= np.nanmin(probability) < 0.4 < np.nanmax(probability) <= 1


def test_the_chain_of_single_steps_equals_the_one_step(run, product, tmp_path):
    scene = {"INPUT": product("L1C"), "RESOLUTION": 60, "ENGINE": NUMPY}
    probability = run("s2cloudless", **scene)["OUTPUT"]
    mask = run("maskfromprobability", INPUT=probability)["OUTPUT"]
    grown = run("growmask", INPUT=mask, DISTANCE=120)["OUTPUT"]

    one_step = run(
        "maskscene", **scene, PRESET=CUSTOM, SHADOWS=False, DISTANCE=120, PROBABILITY=str(tmp_path / "p.tif")
    )

    np.testing.assert_array_equal(read_raster(one_step["OUTPUT"]), read_raster(grown))
    np.testing.assert_array_equal(read_raster(one_step["PROBABILITY"]), read_raster(probability))


def test_maskscene_takes_level_2a_and_a_subset(run, product):
    extent = read_bounds(product_band(product("L2A")))
    left, bottom, right, top = extent
    half = f"{left},{(left + right) / 2},{bottom},{top} [EPSG:32632]"

    result = run("maskscene", INPUT=product("L2A"), RESOLUTION=60, EXTENT=half)

    assert read_raster(result["OUTPUT"]).shape == (60, 30)


def product_band(safe):
    return next(Path(safe).rglob("*SCL_60m.jp2"))


def read_bounds(path):
    import rasterio

    with rasterio.open(path) as dataset:
        return tuple(dataset.bounds)


@pytest.fixture
def legend_of(provider):
    """Return a function that runs an algorithm, loads one output as QGIS does and returns its legend by value."""

    def legend_of(name, key, **parameters):
        context, path = QgsProcessingContext(), parameters[key]
        context.setProject(QgsProject.instance())
        details = QgsProcessingContext.LayerDetails("label", QgsProject.instance(), key)
        context.addLayerToLoadOnCompletion(path, details)
        processing.run(f"cloudsieve:{name}", parameters, context=context)
        layer = QgsRasterLayer(path, "output")
        processor = context.layerToLoadOnCompletionDetails(path).postProcessor()
        processor.postProcessLayer(layer, context, QgsProcessingFeedback())
        return {entry.value: entry.label for entry in layer.renderer().classes()}

    return legend_of


def test_a_mask_is_loaded_with_its_legend(legend_of, write_raster, tmp_path):
    mask = write_raster("mask.tif", [[0, 1]], nodata=255)

    legend = legend_of("growmask", "OUTPUT", INPUT=mask, OUTPUT=str(tmp_path / "grown.tif"))

    assert legend == {0: "Clear", 1: "Masked", 255: "NoData"}


def test_sources_of_a_hybrid_mask_are_named_after_the_files(legend_of, write_raster, tmp_path):
    masks = [write_raster(f"{name}.tif", [[0, 1]], nodata=255) for name in ("first", "second")]
    outputs = {"OUTPUT": str(tmp_path / "hybrid.tif"), "SOURCES": str(tmp_path / "sources.tif")}

    legend = legend_of("hybridmask", "SOURCES", MASKS=masks, **outputs)

    assert legend == {0: "Clear", 1: "first", 2: "second", 3: "first + second", 255: "NoData"}


def test_sources_of_a_scene_are_named_after_the_detectors(legend_of, product, tmp_path):
    scene = {"INPUT": product("L1C"), "RESOLUTION": 60, "ENGINE": NUMPY}
    outputs = {"OUTPUT": str(tmp_path / "mask.tif"), "SOURCES": str(tmp_path / "sources.tif")}

    legend = legend_of("maskscene", "SOURCES", **scene, **outputs)

    assert list(legend.values()) == ["Clear", "s2cloudless", "Cloud shadow", "s2cloudless + Cloud shadow", "NoData"]


def test_a_whole_file_or_none(run, write_raster, tmp_path):
    not_a_mask = write_raster("values.tif", [[0, 1, 7]])

    with pytest.raises(QgsProcessingException, match=r"values\.tif"):
        run("growmask", INPUT=not_a_mask, OUTPUT=str(tmp_path / "grown.tif"))

    assert not list(tmp_path.rglob("grown*"))


def test_a_run_leaves_the_main_thread_alone_and_stops_on_cancel(provider, product, tmp_path, monkeypatch):
    from cloudsieve import runners
    from cloudsieve.core.errors import CancelledError

    threads = []

    def wait_for_cancel(job, feedback, say):
        threads.append(threading.current_thread())
        feedback.setProgress(1)
        while not feedback.isCanceled():
            threading.Event().wait(0.01)
        raise CancelledError

    monkeypatch.setattr(runners, "run_job", wait_for_cancel)
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    feedback.progressChanged.connect(lambda _: feedback.cancel())
    parameters = {"INPUT": product("L1C"), "OUTPUT": str(tmp_path / "mask.tif")}
    task = QgsProcessingAlgRunnerTask(provider.algorithm("maskscene"), parameters, context, feedback)
    outcome = []
    task.executed.connect(lambda successful, results: outcome.append(successful))

    QgsApplication.taskManager().addTask(task)
    while not outcome:
        QgsApplication.processEvents()

    assert outcome == [False]
    assert threads[0] is not threading.main_thread()
    assert not (tmp_path / "mask.tif").exists()


def test_two_steps_make_a_model(provider, write_raster, tmp_path):
    model = QgsProcessingModelAlgorithm("Grown mask", "tests")
    probability = QgsProcessingParameterRasterLayer("PROBABILITY")
    model.addModelParameter(probability, QgsProcessingModelParameter("PROBABILITY"))
    add_child(model, "mask", "maskfromprobability", {"AVERAGE_OVER": 0, "DILATION_SIZE": 0}, INPUT=PROBABILITY)
    add_child(model, "grow", "growmask", {"DISTANCE": 20}, "GROWN", INPUT=MASK)
    path = str(tmp_path / "grown.model3")
    model.toFile(path)
    read_back = QgsProcessingModelAlgorithm()
    assert read_back.fromFile(path)
    read_back.initAlgorithm()
    grown = str(tmp_path / "grown.tif")
    inputs = {"PROBABILITY": write_raster("p.tif", [[0, 0, 0], [0, 0.9, 0], [0, 0, 0]], "float32")}

    processing.run(read_back, {**inputs, read_back.destinationParameterDefinitions()[0].name(): grown})

    assert read_raster(grown).tolist() == [[0, 1, 0], [1, 1, 1], [0, 1, 0]]


PROBABILITY = QgsProcessingModelChildParameterSource.fromModelParameter("PROBABILITY")
MASK = QgsProcessingModelChildParameterSource.fromChildOutput("mask", "OUTPUT")


def add_child(model, child_id, name, constants, output_name=None, **sources):
    child = QgsProcessingModelChildAlgorithm(f"cloudsieve:{name}")
    child.setChildId(child_id)
    constants = {key: QgsProcessingModelChildParameterSource.fromStaticValue(value) for key, value in constants.items()}
    for key, source in {**constants, **sources}.items():
        child.addParameterSources(key, [source])
    if output_name:
        output = QgsProcessingModelOutput(output_name)
        output.setChildId(child_id)
        output.setChildOutputName("OUTPUT")
        child.setModelOutputs({output_name: output})
    model.addChildAlgorithm(child)
