"""After an isolated job, the same qgis_process computes and transforms as one that never ran CloudSieve."""

from __future__ import annotations

import json

import pytest
from osgeo import ogr
from qgis.core import (
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildDependency,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
)

from .conftest import read_raster
from .test_qgis_process import STATE, qgis_process

pytestmark = pytest.mark.skipif(
    not (STATE / "venv.made").exists(), reason=f"there is no environment in {STATE}; scripts/test makes it"
)

Source = QgsProcessingModelChildParameterSource


@pytest.fixture
def model(provider, tmp_path) -> str:
    """Return a model: a mask from Fmask, doubled by gdal:rastercalculator, and only then a point reprojected."""
    model = QgsProcessingModelAlgorithm("after", "test")
    for definition in (
        QgsProcessingParameterRasterLayer("FMASK", "Fmask"),
        QgsProcessingParameterVectorLayer("POINT", "Point", [QgsProcessing.SourceType.TypeVectorAnyGeometry]),  # type: ignore[attr-defined]
    ):
        model.addModelParameter(definition, QgsProcessingModelParameter(definition.name()))
    add_step(model, "cloudsieve:maskfromqa", "mask", {"INPUT": Source.fromModelParameter("FMASK")})
    doubled = {"INPUT_A": Source.fromChildOutput("mask", "OUTPUT"), "BAND_A": value(1), "FORMULA": value("A*2")}
    add_step(model, "gdal:rastercalculator", "double", doubled, output="doubled")
    moved = {"INPUT": Source.fromModelParameter("POINT"), "TARGET_CRS": value("EPSG:4258")}
    add_step(model, "native:reprojectlayer", "move", moved, output="moved", after="double")
    path = str(tmp_path / "after.model3")
    assert model.toFile(path)
    return path


def value(constant):
    return Source.fromStaticValue(constant)


def add_step(model, algorithm, name, values, output=None, after=None):
    child = QgsProcessingModelChildAlgorithm(algorithm)
    child.setChildId(name)
    child.setDescription(name)
    for key, source in values.items():
        child.addParameterSources(key, [source])
    if output:
        final = QgsProcessingModelOutput(output, output)
        final.setChildId(name)
        final.setChildOutputName("OUTPUT")
        child.setModelOutputs({output: final})
    if after:
        child.setDependencies([QgsProcessingModelChildDependency(after)])
    model.addChildAlgorithm(child)


@pytest.fixture
def point(tmp_path) -> str:
    """Return a point in EPSG:4314, whose way to EPSG:4258 depends on PROJ's grids and database."""
    path = tmp_path / "point.geojson"
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::4314"}}
    feature = {"type": "Feature", "properties": {}, "geometry": {"type": "Point", "coordinates": [10.0, 50.0]}}
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": [feature]}))
    return str(path)


def read_point(path):
    source = ogr.Open(path)  # what is read from it lives no longer than it does
    feature = source.GetLayer(0).GetNextFeature()
    return feature.GetGeometryRef().GetPoint_2D()


def test_one_process_after_an_isolated_job(model, point, write_raster, tmp_path, monkeypatch):
    monkeypatch.setenv("CLOUDSIEVE_RUNNER", "isolated")
    fmask = write_raster("fmask.tif", [[0, 1, 2], [3, 4, 255]])
    doubled, moved, alone = (str(tmp_path / name) for name in ("doubled.tif", "moved.gpkg", "alone.gpkg"))

    # An output of a model is called after its step in older versions of QGIS, and by its own name in newer ones.
    outputs = [f"{name}={doubled}" for name in ("doubled", "double:doubled")]
    outputs += [f"{name}={moved}" for name in ("moved", "move:moved")]

    ran = qgis_process("run", model, "--", f"FMASK={fmask}", f"POINT={point}", *outputs)
    never_ran = qgis_process(
        "run", "native:reprojectlayer", "--", f"INPUT={point}", "TARGET_CRS=EPSG:4258", f"OUTPUT={alone}"
    )

    assert "Runs in a process of its own" in ran.stdout + ran.stderr
    assert never_ran.returncode == 0
    assert read_raster(doubled)[0].tolist() == [0, 0, 2]
    assert read_point(moved) == read_point(alone) != (10.0, 50.0)
