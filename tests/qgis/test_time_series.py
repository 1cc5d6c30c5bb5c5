"""Polygons over time, as users of QGIS run it."""

from __future__ import annotations

import numpy as np
import pytest
from cloudsieve.scripts.synthetic_meadow import make_series, season, write_meadow
from cloudsieve.tests.core.zones import ring_of, write_fields, write_mask
from qgis import processing
from qgis.core import (
    QgsDateTimeRange,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProject,
    QgsRasterLayer,
    QgsTemporalUtils,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime


@pytest.fixture(scope="module")
def series(tmp_path_factory):
    folder = tmp_path_factory.mktemp("series")
    make_series(folder, season(looks=4))
    return folder


@pytest.fixture
def meadow(tmp_path):
    layer = QgsVectorLayer(write_meadow(tmp_path / "meadow.gpkg"), "my fields", "ogr")
    assert layer.isValid()
    return layer


def masks_of(series, folder):
    """Make the mask of each product from its scene classification, as a batch does."""
    for product in series.iterdir():
        path = str(folder / f"{product.stem[11:19]}.tif")
        processing.run("cloudsieve:maskfromscl", {"PRODUCT": str(product), "OUTPUT": path})
        yield path


def test_a_folder_of_products_becomes_a_table_and_a_report(provider, series, meadow, tmp_path):
    results = processing.run(
        "cloudsieve:timeseries",
        {
            "POLYGONS": meadow,
            "ID_FIELD": "name",
            "FOLDER": str(series),
            "TABLE": str(tmp_path / "t.gpkg"),
            "HTML": str(tmp_path / "r.html"),
        },
    )

    assert (results["POLYGONS"], results["DATES"]) == (1, 4)
    rows = list(QgsVectorLayer(results["TABLE"], "t", "ogr").getFeatures())
    assert [row["date"] for row in rows] == ["2023-03-04", "2023-03-09", "2023-03-14", "2023-03-19"]
    assert {row["polygon"] for row in rows} == {"Meadow"}
    assert "NDVI of Meadow" in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_masks_of_scenes_become_polygons_with_their_usable_dates(provider, series, meadow, tmp_path):
    masks = list(masks_of(series, tmp_path))

    results = processing.run(
        "cloudsieve:usableshare",
        {"POLYGONS": meadow, "MASKS": masks, "TABLE": str(tmp_path / "t.csv"), "OUTPUT": str(tmp_path / "o.gpkg")},
    )

    (feature,) = QgsVectorLayer(results["OUTPUT"], "o", "ogr").getFeatures()
    assert (feature["name"], feature["dates"]) == ("Meadow", 4)
    assert abs(feature.geometry().area() - next(meadow.getFeatures()).geometry().area()) < 1e-3
    assert feature["usable_dates"] == results["USABLE_LOOKS"]


def day_of(date: QDate) -> QgsDateTimeRange:
    """Return a frame of the temporal controller: some hours of a day, as its animation steps."""
    noon, evening = (QDateTime(date, QTime(hour, 0), Qt.TimeSpec.UTC) for hour in (10, 18))
    return QgsDateTimeRange(noon, evening)


def test_a_series_of_masks_plays_in_the_temporal_controller(provider, series, tmp_path):
    layers = [QgsRasterLayer(path, "mask") for path in sorted(masks_of(series, tmp_path))]
    for layer in layers:
        layer.loadDefaultStyle()  # as QGIS does with each layer that is added to the map
    project = QgsProject()
    project.addMapLayers(layers)

    for number, layer in enumerate(layers):
        day = QDate(2023, 3, 4).addDays(5 * number)
        assert layer.temporalProperties().isActive()
        assert layer.temporalProperties().isVisibleInTemporalRange(day_of(day))
        assert not layer.temporalProperties().isVisibleInTemporalRange(day_of(day.addDays(1)))
    whole = QgsTemporalUtils.calculateTemporalRangeForProject(project)
    assert (whole.begin().date(), whole.end().date()) == (QDate(2023, 3, 4), QDate(2023, 3, 19))


def test_products_of_a_folder_are_masked_for_the_while(provider, series, meadow, tmp_path):
    results = processing.run(
        "cloudsieve:usableshare", {"POLYGONS": meadow, "FOLDER": str(series), "TABLE": str(tmp_path / "t.gpkg")}
    )

    assert results["DATES"] == 4
    rows = list(QgsVectorLayer(results["TABLE"], "t", "ogr").getFeatures())
    assert all(abs(row["clear"] + row["masked"] + row["unknown"] - 1) < 1e-9 for row in rows)


def test_neither_masks_nor_folder_is_told_in_the_words_of_the_dialog(provider, tmp_path):
    parameters = {"POLYGONS": write_meadow(tmp_path / "meadow.gpkg"), "TABLE": str(tmp_path / "t.csv")}

    accepted, message = provider.algorithm("usableshare").checkParameterValues(parameters, QgsProcessingContext())

    assert not accepted
    assert message == 'Give either "Masks" or "Folder of masks or products", not both and not neither.'


def polygon_names(polygons, tmp_path, **parameters):
    """Return what the table calls some polygons on one mask."""
    mask = write_mask(tmp_path / "m.tif", np.zeros((4, 4)), "2023-07-02")
    table = {"TABLE": str(tmp_path / "t.gpkg"), "MASKS": [mask], "POLYGONS": polygons, "ID_FIELD": "fid"}
    results = processing.run("cloudsieve:usableshare", {**table, **parameters})
    return [row["polygon"] for row in QgsVectorLayer(results["TABLE"], "t", "ogr").getFeatures()]


def test_polygons_of_a_filtered_layer_keep_their_ids(provider, tmp_path):
    path = write_fields(tmp_path / "f.gpkg", (0, 0, 1, 1), (1, 1, 2, 2), (2, 2, 3, 3), crop=["rye", "oat", "rye"])
    layer = QgsVectorLayer(path, "fields", "ogr")
    layer.setSubsetString("crop = 'rye'")

    assert polygon_names(layer, tmp_path, OUTPUT=str(tmp_path / "o.gpkg")) == [1, 3]
    assert [feature["crop"] for feature in QgsVectorLayer(str(tmp_path / "o.gpkg"), "o", "ogr").getFeatures()] == [
        "rye",
        "rye",
    ]


def test_fields_may_be_called_as_the_columns_that_files_add(provider, tmp_path):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32632&field=FID:string&field=geom:string", "fields", "memory")
    for name, box in {"A 17": (0, 0, 1, 1), "A 9": (1, 1, 2, 2)}.items():
        feature = QgsFeature(layer.fields())
        feature.setAttributes([name, "a text"])
        feature.setGeometry(QgsGeometry.fromPolygonXY([[QgsPointXY(*corner) for corner in ring_of(box)]]))
        layer.dataProvider().addFeatures([feature])

    assert polygon_names(layer, tmp_path, ID_FIELD="FID", OUTPUT=str(tmp_path / "o.gpkg")) == ["A 17", "A 9"]
    came_back = list(QgsVectorLayer(str(tmp_path / "o.gpkg"), "o", "ogr").getFeatures())
    assert [(feature["FID"], feature["geom"], feature["dates"]) for feature in came_back] == [
        ("A 17", "a text", 1),
        ("A 9", "a text", 1),
    ]
    assert all(feature.geometry().area() == 100 for feature in came_back)


def test_polygons_that_are_not_saved_yet_count(provider, tmp_path):
    layer = QgsVectorLayer(write_fields(tmp_path / "f.gpkg", (0, 0, 1, 1), crop=["rye"]), "fields", "ogr")
    layer.startEditing()
    for box in ((1, 1, 2, 2), (2, 2, 3, 3)):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPolygonXY([[QgsPointXY(*corner) for corner in ring_of(box)]]))
        layer.addFeature(feature)

    assert polygon_names(layer, tmp_path, ID_FIELD="", OUTPUT=str(tmp_path / "o.gpkg")) == [1, 2, 3]
    assert QgsVectorLayer(str(tmp_path / "o.gpkg"), "o", "ogr").featureCount() == 3
