"""Outputs look like the class tables say, wherever they are loaded from, and can be told apart in the layer tree."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from cloudsieve.core.tables import MASKED_COLOUR, NODATA_COLOUR, PROBABILITY_STOPS, SOURCE_COLOURS
from qgis import processing
from qgis.core import (
    QgsDateTimeRange,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QSize, Qt, QTime
from qgis.PyQt.QtGui import QColor

SCENE = "T32TMT 2023-07-12"


@pytest.fixture
def project(qgis_app):
    """Return the project, empty before and after."""
    project = QgsProject.instance()
    project.clear()
    yield project
    project.clear()


@pytest.fixture
def run_and_load(provider, project):
    """Return a function that runs an algorithm and loads its outputs as the dialog does: key of output to layer."""

    def run(name, outputs, **parameters):
        context = QgsProcessingContext()
        context.setProject(project)
        sinks = {key: QgsProcessingOutputLayerDefinition(str(path), project) for key, path in outputs.items()}
        algorithm = provider.algorithm(name)
        results, succeeded = algorithm.run({**parameters, **sinks}, context, QgsProcessingFeedback())
        assert succeeded
        gc.collect()  # QGIS keeps no reference to what styles a layer
        return load(context, results, outputs)

    def load(context, results, outputs):
        layers = {}
        for path, details in context.layersToLoadOnCompletion().items():
            layer = QgsRasterLayer(path, "", "gdal", loaded_as_processing_does())
            details.setOutputLayerName(layer)
            project.addMapLayer(layer)
            details.postProcessor().postProcessLayer(layer, context, QgsProcessingFeedback())
            layers[next(key for key in outputs if results[key] == path)] = layer
        return layers

    return run


def loaded_as_processing_does():
    options = QgsRasterLayer.LayerOptions()
    options.loadDefaultStyle = False
    return options


def classes(renderer):
    return {c.value: (c.label, c.color.getRgb()) for c in renderer.classes()}


def tree(project):
    """Return names and ticks from the top downwards."""
    return [(node.name(), node.itemVisibilityChecked()) for node in project.layerTreeRoot().findLayers()]


@pytest.fixture
def mask(provider, write_raster, tmp_path):
    """Return a mask with a clear, a masked and an unknown pixel, as a file that nobody loaded."""
    fmask = write_raster("fmask.tif", [[0, 2, 255]])
    return processing.run("cloudsieve:maskfromqa", {"INPUT": fmask, "OUTPUT": str(tmp_path / "mask.tif")})["OUTPUT"]


def test_a_mask_added_from_disk_has_three_classes(mask):
    layer = QgsRasterLayer(mask, "added again")

    assert isinstance(layer.renderer(), QgsPalettedRasterRenderer)
    entries = classes(layer.renderer())
    assert {value: label for value, (label, _) in entries.items()} == {0: "Clear", 1: "Masked", 255: "NoData"}
    assert entries[1][1] == MASKED_COLOUR
    assert entries[0][1][3] == 0


def test_unknown_pixels_are_drawn_grey_and_clear_ones_not_at_all(mask):
    layer = QgsRasterLayer(mask, "added again")

    image = layer.previewAsImage(QSize(300, 100), QColor(0, 0, 0, 0))

    clear, masked, unknown = (QColor(image.pixelColor(x, 50)) for x in (50, 150, 250))
    assert clear.alpha() == 0
    assert (masked.red(), masked.alpha()) == pytest.approx((MASKED_COLOUR[0], MASKED_COLOUR[3]), abs=2)
    assert unknown.red() == unknown.green() == unknown.blue()
    assert unknown.alpha() == NODATA_COLOUR[3]


def test_a_probability_added_from_disk_is_a_ramp_with_nodata_in_its_legend(provider, product, tmp_path):
    path = str(tmp_path / "probability.tif")
    processing.run("cloudsieve:s2cloudless", {"INPUT": product("L1C"), "RESOLUTION": 60, "ENGINE": 2, "OUTPUT": path})

    layer = QgsRasterLayer(path, "added again")
    renderer = layer.renderer()
    items = renderer.shader().rasterShaderFunction().colorRampItemList()
    assert [item.value for item in items[:-1]] == [stop.value for stop in PROBABILITY_STOPS]
    assert items[0].color.alpha() == 0
    assert items[-1].label == "NoData"
    assert renderer.nodataColor().getRgb() == NODATA_COLOUR
    legend = [label for label, _ in renderer.legendSymbologyItems()]
    assert legend == ["0 %", "20 %", "40 %", "70 %", "100 %", "NoData"]


def test_layers_tell_their_scene_and_lie_in_one_order_with_the_mask_alone_ticked(
    run_and_load, product, project, tmp_path
):
    # The names on disk are not in the order of the tree.
    outputs = {"SOURCES": tmp_path / "a.tif", "PROBABILITY": tmp_path / "z.tif", "OUTPUT": tmp_path / "m.tif"}

    layers = run_and_load("maskscene", outputs, INPUT=product("L1C"), RESOLUTION=60, ENGINE=2)

    assert tree(project) == [
        (f"Cloud mask {SCENE}", True),
        (f"Mask sources {SCENE}", False),
        (f"Cloud probability {SCENE}", False),
    ]
    sources = classes(layers["SOURCES"].renderer())
    assert [sources[value][0] for value in (1, 2, 3)] == ["s2cloudless", "Cloud shadow", "s2cloudless + Cloud shadow"]
    assert sources[2][1] == SOURCE_COLOURS[1]


def test_a_series_of_masks_plays_in_the_temporal_controller(run_and_load, product, tmp_path):
    mask = run_and_load("maskfromscl", {"OUTPUT": tmp_path / "m.tif"}, PRODUCT=product("L2A"))["OUTPUT"]

    temporal = mask.temporalProperties()
    assert temporal.isActive()
    assert temporal.isVisibleInTemporalRange(QgsDateTimeRange(utc(2023, 7, 12, 8), utc(2023, 7, 12, 9)))
    assert not temporal.isVisibleInTemporalRange(QgsDateTimeRange(utc(2023, 7, 13, 1), utc(2023, 7, 17, 1)))


def utc(year: int, month: int, day: int, hour: int) -> QDateTime:
    return QDateTime(QDate(year, month, day), QTime(hour, 0), Qt.TimeSpec.UTC)


def test_a_probability_that_is_the_only_output_is_ticked(run_and_load, product, project, tmp_path):
    run_and_load("s2cloudless", {"OUTPUT": tmp_path / "p.tif"}, INPUT=product("L1C"), RESOLUTION=60, ENGINE=2)

    assert tree(project) == [(f"Cloud probability {SCENE}", True)]


@pytest.mark.parametrize(
    ("name", "scene", "expected"),
    [
        ("Cloud mask", SCENE, f"Cloud mask {SCENE}"),
        ("mask", SCENE, f"mask {SCENE}"),
        (f"Cloud mask {SCENE}", SCENE, f"Cloud mask {SCENE}"),
        ("S2B_MSIL1C_20230712T102559_T32TMT", SCENE, "S2B_MSIL1C_20230712T102559_T32TMT"),
        ("grown", "my mask", "grown"),
        ("grown", "", "grown"),
    ],
)
def test_a_layer_that_qgis_names_after_its_file_tells_its_scene_too(qgis_app, name, scene, expected):
    from cloudsieve.algorithms.styles import named_by_scene

    assert named_by_scene(name, scene) == expected


def test_a_loaded_legend_speaks_the_users_language(run_and_load, write_raster, tmp_path, monkeypatch):
    monkeypatch.setattr("cloudsieve.algorithms.styles.translated", {"Masked": "Maskiert", "NoData": "Leer"}.get)
    monkeypatch.setattr(
        "cloudsieve.algorithms.styles._translated_names", lambda label: {"Masked": "Maskiert"}.get(label, label)
    )

    layers = run_and_load("maskfromqa", {"OUTPUT": tmp_path / "m.tif"}, INPUT=write_raster("fmask.tif", [[0, 2, 255]]))

    assert [c.label for c in layers["OUTPUT"].renderer().classes()] == ["Clear", "Maskiert", "NoData"]


class TestMaskedBands:
    @pytest.fixture
    def files(self, write_raster):
        bands = write_raster("bands.tif", [[[10, 20, 30]], [[40, 50, 60]], [[1, 2, 3]]], "uint16")
        return {"INPUT": bands, "MASK": write_raster("mask.tif", [[0, 1, 0]], nodata=255)}

    def styled(self, bands):
        layer = QgsRasterLayer(bands, "bands")
        layer.renderer().setRedBand(3)
        layer.renderer().setBlueBand(1)
        return layer

    def test_take_the_style_that_lies_beside_their_input(self, provider, files, tmp_path):
        self.styled(files["INPUT"]).saveDefaultStyle()
        output = str(tmp_path / "masked.tif")

        processing.run("cloudsieve:applymask", {**files, "OUTPUT": output})

        masked = QgsRasterLayer(output, "masked")
        assert masked.renderer().redBand() == 3

    def test_take_the_style_of_the_layer_in_the_project(self, run_and_load, project, files, tmp_path):
        layer = self.styled(files["INPUT"])
        project.addMapLayer(layer)

        masked = run_and_load("applymask", {"OUTPUT": tmp_path / "masked.tif"}, **{**files, "INPUT": layer})

        assert masked["OUTPUT"].renderer().redBand() == 3

    def test_some_of_them_look_as_qgis_makes_them(self, provider, files, tmp_path):
        self.styled(files["INPUT"]).saveDefaultStyle()
        output = tmp_path / "masked.tif"

        processing.run("cloudsieve:applymask", {**files, "BANDS": [2], "OUTPUT": str(output)})

        assert not output.with_suffix(".qml").exists()


def test_outputs_that_a_batch_leaves_out_are_not_loaded(provider, project, product, tmp_path):
    """A batch that loads layers hands over an output without a path for each that is left empty."""
    context = QgsProcessingContext()
    context.setProject(project)
    left_out = {key: QgsProcessingOutputLayerDefinition("", project) for key in ("PROBABILITY", "SOURCES")}
    mask = QgsProcessingOutputLayerDefinition(str(tmp_path / "mask.tif"), project)
    parameters = {"INPUT": product("L2A"), "RESOLUTION": 60, "OUTPUT": mask, **left_out}

    _, succeeded = provider.algorithm("maskscene").run(parameters, context, QgsProcessingFeedback())

    assert succeeded
    assert [Path(path).name for path in context.layersToLoadOnCompletion()] == ["mask.tif"]
