"""Sample, label, assess and tune inside QGIS: the form of a sample, labels from any layer, reports, and each alone."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import pytest
from cloudsieve.algorithms.class_buttons import WIDGET, register_buttons, show_buttons
from qgis import processing
from qgis.core import (  # type: ignore[attr-defined]
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
    edit,
)
from qgis.gui import QgsAttributeForm, QgsGui
from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtWidgets import QPushButton

from .conftest import read_raster
from .test_qgis_process import pytestmark as needs_environment
from .test_qgis_process import qgis_process

LEFT, TOP, PIXEL = 500_000, 4_900_000, 20  # of the rasters of write_raster
CLASSES = ["clear", "cloud", "thin cloud", "shadow", "unsure"]


@pytest.fixture
def mask(write_raster):
    """A mask of 40 x 40 pixels whose east is masked."""
    return write_raster("mask.tif", np.tile(np.arange(40) >= 20, (40, 1)), nodata=255)


@pytest.fixture
def reference(write_raster):
    """What is true: clouds reach five pixels less far."""
    return write_raster("truth.tif", np.tile(np.arange(40) >= 25, (40, 1)), nodata=255)


@pytest.fixture
def run(provider):
    return lambda name, **parameters: processing.run(f"cloudsieve:{name}", parameters)


def label(layer, reference):
    """Label every point as a person does who sees the truth."""
    truth = read_raster(reference)
    with edit(layer):
        for feature in layer.getFeatures():
            point = feature.geometry().asPoint()
            row, column = int((TOP - point.y()) / PIXEL), int((point.x() - LEFT) / PIXEL)
            feature["class"] = "cloud" if truth[row, column] else "clear"
            layer.updateFeature(feature)


def memory_layer(kind, features):
    """Return a layer in memory with the field "kind" from geometries and values."""
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:32631&field=kind:string(20)", "my labels", "memory")
    for geometry, value in features:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(geometry)
        feature["kind"] = value
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


def at(row, column):
    return QgsGeometry.fromPointXY(QgsPointXY(LEFT + (column + 0.5) * PIXEL, TOP - (row + 0.5) * PIXEL))


class TestForm:
    @pytest.fixture
    def layer(self, run, mask, tmp_path):
        path = run("samplepoints", INPUT=mask, NUMBER=20, OUTPUT=str(tmp_path / "sample.gpkg"))["OUTPUT"]
        layer = QgsVectorLayer(path, "sample", "ogr")
        assert layer.isValid()
        layer.loadDefaultStyle()
        return layer

    def test_the_class_is_chosen_from_a_list(self, layer):
        setup = layer.editorWidgetSetup(layer.fields().indexOf("class"))

        assert setup.type() == "ValueMap"
        assert [next(iter(entry.values())) for entry in setup.config()["map"]] == CLASSES

    def test_with_the_plugin_a_class_is_one_click(self, layer):
        if not QgsGui.editorWidgetRegistry().name("ValueMap"):
            QgsGui.editorWidgetRegistry().initEditors()
        register_buttons()
        show_buttons([layer])
        layer.startEditing()
        point = next(layer.getFeatures())
        form = QgsAttributeForm(layer, point)
        buttons = {button.text(): button for button in form.findChildren(QPushButton) if button.isCheckable()}
        assert list(buttons) == ["Clear", "Cloud", "Thin cloud", "Cloud shadow", "Unsure"]
        assert not any(button.isChecked() for button in buttons.values())
        buttons["Thin cloud"].click()
        assert form.save()
        assert layer.getFeature(point.id())["class"] == "thin cloud"
        form.setFeature(layer.getFeature(point.id()))
        assert [name for name, button in buttons.items() if button.isChecked()] == ["Thin cloud"]
        form.setFeature(next(f for f in layer.getFeatures() if f.id() != point.id()))
        assert not any(button.isChecked() for button in buttons.values())
        layer.rollBack()
        form.deleteLater()
        QgsApplication.sendPostedEvents(form, QEvent.Type.DeferredDelete)  # before its layer goes

    def test_the_plugin_gives_buttons_to_samples_that_are_added_and_to_no_other_layer(self, layer):
        register_buttons()
        other = memory_layer("Point", [])
        show_buttons([layer, other])
        assert layer.editorWidgetSetup(layer.fields().indexOf("class")).type() == WIDGET
        assert other.editorWidgetSetup(0).type() != WIDGET

    def test_what_the_mask_says_is_hidden_from_form_and_table(self, layer):
        shown = [element.name() for element in layer.editFormConfig().invisibleRootContainer().children()]
        columns = {column.name: column.hidden for column in layer.attributeTableConfig().columns()}

        assert shown == ["class", "comment"]
        for name in ("stratum", "stratum_px", "all_px"):
            assert layer.editorWidgetSetup(layer.fields().indexOf(name)).type() == "Hidden"
            assert columns[name]
        assert layer.displayExpression() == '"fid"'

    def test_the_sizes_of_the_strata_are_kept_with_the_points(self, layer):
        kept = {(f["stratum"], f["stratum_px"], f["all_px"]) for f in layer.getFeatures()}

        assert kept == {("class 0", 800, 1600), ("class 1", 800, 1600)}
        assert layer.crs().authid() == "EPSG:32631"

    def test_labelled_points_look_different(self, layer):
        rules = layer.renderer().rootRule().children()

        assert [rule.label() for rule in rules] == ["Labelled", "To be labelled"]
        assert all(rule.symbol() for rule in rules)

    def test_a_loaded_sample_gets_its_form(self, provider, mask, tmp_path):
        register_buttons()
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        path = str(tmp_path / "loaded.gpkg")
        details = QgsProcessingContext.LayerDetails("Sample", QgsProject.instance(), "OUTPUT")
        context.addLayerToLoadOnCompletion(path, details)

        provider.algorithm("samplepoints").create().run(
            {"INPUT": mask, "OUTPUT": path}, context, QgsProcessingFeedback()
        )
        layer = QgsVectorLayer(path, "sample", "ogr", QgsVectorLayer.LayerOptions(False))
        context.layerToLoadOnCompletionDetails(path).postProcessor().postProcessLayer(
            layer, context, QgsProcessingFeedback()
        )

        assert layer.editorWidgetSetup(layer.fields().indexOf("class")).type() == WIDGET


def test_sample_label_assess(run, mask, reference, tmp_path):
    sample = run("samplepoints", INPUT=mask, NUMBER=60, OUTPUT=str(tmp_path / "sample.gpkg"))
    layer = QgsVectorLayer(sample["OUTPUT"], "sample", "ogr")
    label(layer, reference)
    outputs = {"HTML": str(tmp_path / "report.html"), "TABLE": str(tmp_path / "table.csv")}

    result = run("assessmask", MASKS=[mask], LABELS=layer, **outputs)

    assert (sample["POINTS"], result["COMPARED_PIXELS"]) == (60, 60)
    assert result["PRODUCERS_ACCURACY"] == 1
    assert result["USERS_ACCURACY"] == pytest.approx(600 / 800, abs=0.2)
    assert result["HTML"] == outputs["HTML"]
    assert "confidence intervals" in Path(outputs["HTML"]).read_text(encoding="utf-8")
    with open(outputs["TABLE"], encoding="utf-8") as file:
        assert {row["count"] for row in csv.DictReader(file)} == {"strict", "estimate"}


def test_points_are_added_to_labelled_ones(run, mask, reference, tmp_path):
    first = run("samplepoints", INPUT=mask, NUMBER=20, OUTPUT=str(tmp_path / "first.gpkg"))["OUTPUT"]
    layer = QgsVectorLayer(first, "first", "ogr")
    label(layer, reference)

    more = run("samplepoints", INPUT=mask, NUMBER=50, EXISTING=layer, OUTPUT=str(tmp_path / "more.gpkg"))

    added = list(QgsVectorLayer(more["OUTPUT"], "more", "ogr").getFeatures())
    assert more["NEW_POINTS"] == 30
    assert [f["class"] for f in added[:20]] == [f["class"] for f in layer.getFeatures()]
    assert not any(f["class"] for f in added[20:])


def test_labelled_points_are_not_overwritten(run, mask, reference, tmp_path):
    sample = run("samplepoints", INPUT=mask, NUMBER=20, OUTPUT=str(tmp_path / "sample.gpkg"))["OUTPUT"]
    label(QgsVectorLayer(sample, "sample", "ogr"), reference)

    with pytest.raises(QgsProcessingException, match="20 labelled points, which would be lost"):
        run("samplepoints", INPUT=mask, OUTPUT=sample)


def test_assessmask_against_a_raster(run, mask, reference, tmp_path):
    result = run(
        "assessmask", MASKS=[mask, reference], REFERENCE=reference, TOLERANCE=40, ERRORS=str(tmp_path / "errors.tif")
    )

    assert (result["USERS_ACCURACY"], result["IOU"], result["COMPARED_PIXELS"]) == (0.75, 0.75, 1600)
    assert result["OVERALL_ACCURACY"] == pytest.approx(35 / 40)
    assert read_raster(result["ERRORS"])[0, 18:27].tolist() == [0, 0, 2, 2, 2, 2, 2, 0, 0]
    assert "HTML" not in result


def test_unsaved_labels_of_any_layer_are_read(run, mask):
    layer = memory_layer("Point", [(at(0, 30), "Cloud"), (at(1, 3), "clear"), (at(2, 22), "haze")])
    layer.startEditing()
    unsaved = QgsFeature(layer.fields())
    unsaved.setGeometry(at(5, 5))
    unsaved["kind"] = "clear"
    layer.addFeature(unsaved)

    result = run("assessmask", MASKS=[mask], LABELS=layer, CLASS_FIELD="kind", MAPPING="cloud=1, haze=0, clear=0")
    layer.rollBack()

    assert (result["COMPARED_PIXELS"], result["OVERALL_ACCURACY"]) == (4, pytest.approx(3 / 4))


def test_polygons_are_a_reference(run, mask):
    west, east = (
        QgsGeometry.fromWkt(f"POLYGON(({x0} 4899200, {x1} 4899200, {x1} 4900000, {x0} 4900000, {x0} 4899200))")
        for x0, x1 in ((500_000, 500_200), (500_300, 500_800))
    )
    layer = memory_layer("Polygon", [(west, "clear"), (east, "cloud")])

    result = run("assessmask", MASKS=[mask], LABELS=layer, CLASS_FIELD="kind")

    assert result["COMPARED_PIXELS"] == 40 * 35
    assert result["PRODUCERS_ACCURACY"] == pytest.approx(20 / 25)


def test_tuneprobability_finds_the_step(run, write_raster, reference):
    rising = np.tile(np.linspace(0, 1, 40), (40, 1))
    probability = write_raster("p.tif", rising, "float32", float("nan"))

    result = run("tuneprobability", INPUT=probability, REFERENCE=reference)

    assert rising[0, 24] < result["THRESHOLD"] + 0.001
    assert result["THRESHOLD"] < rising[0, 25]
    assert result["REACHED"] == 1


def test_an_aim_without_its_share_is_told_by_the_dialog(provider, write_raster, reference):
    probability = write_raster("p.tif", [[0.5]], "float32")
    parameters = {"INPUT": probability, "REFERENCE": reference, "AIM": 3}

    accepted, message = (
        provider.algorithm("tuneprobability").create().checkParameterValues(parameters, QgsProcessingContext())
    )

    assert not accepted
    assert message == '"Best at" as chosen needs "Share of the cloud or of the clear (percent)": how many percent?'


class TestInAProcessOfItsOwn:
    pytestmark = needs_environment

    def results(self, name, *values):
        finished = qgis_process("run", f"cloudsieve:{name}", "--json", "--", *values)
        assert finished.returncode == 0, finished.stderr + finished.stdout
        return json.loads(finished.stdout[finished.stdout.index("{") :])["results"]

    def test_samplepoints(self, mask, tmp_path):
        output = tmp_path / "sample.gpkg"

        results = self.results("samplepoints", f"INPUT={mask}", "NUMBER=10", f"OUTPUT={output}")

        assert (results["POINTS"], output.exists()) == (10, True)

    def test_assessmask(self, mask, reference, tmp_path):
        report, errors = tmp_path / "report.html", tmp_path / "errors.tif"

        results = self.results(
            "assessmask", f"MASKS={mask}", f"MASKS={reference}", f"REFERENCE={reference}", f"HTML={report}",
            f"ERRORS={errors}",
        )  # fmt: skip

        assert results["F1"] == pytest.approx(6 / 7)
        assert report.read_text(encoding="utf-8").startswith("<!DOCTYPE")
        assert errors.exists()

    def test_tuneprobability(self, write_raster, reference, tmp_path):
        probability = write_raster("p.tif", np.tile(np.linspace(0, 1, 40), (40, 1)), "float32", float("nan"))
        table = tmp_path / "curves.csv"

        results = self.results(
            "tuneprobability", f"INPUT={probability}", f"REFERENCE={reference}", "AIM=4", "AIM_VALUE=5",
            f"TABLE={table}",
        )  # fmt: skip

        assert 0.5 < results["THRESHOLD"] < 0.65
        assert len(table.read_text(encoding="utf-8").splitlines()) == 1002
