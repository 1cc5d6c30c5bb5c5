"""Many scenes within QGIS: footprints with colours and times, and one scene after the other."""

from __future__ import annotations

from pathlib import Path

import pytest
from cloudsieve.core.acquisition import acquisition_of_name
from cloudsieve.core.archive import Attempt, Record, Scene, Status, write_footprints
from cloudsieve.core.jobs import MaskFolderJob
from cloudsieve.runners.in_thread import _alone
from cloudsieve.tests.core.archives import safe_name
from cloudsieve.tests.core.rasters import Recorder
from qgis.core import QgsVectorLayer

SQUARE = [(7.0, 47.0), (8.0, 47.0), (8.0, 48.0), (7.0, 48.0), (7.0, 47.0)]


@pytest.fixture
def footprints(tmp_path, qgis_app) -> QgsVectorLayer:
    """A clear and a cloudy scene, and one that failed."""
    name = safe_name()
    scene = Scene(f"{name}.SAFE", name, "L1C", acquisition_of_name(name), "05.09")
    records = [
        Record(scene, Status.MASKED, mask="m.tif", numbers={"masked_percent": share, "valid_percent": 90.0})
        for share in (3.0, 95.0)
    ]
    records.append(Record(scene, Status.FAILED, str(Attempt(None, "Why.").problem)))
    path = tmp_path / "scenes.gpkg"
    write_footprints(path, records, [SQUARE, SQUARE, None])
    return QgsVectorLayer(str(path), "scenes", "ogr")


def test_qgis_reads_every_row_with_its_types(footprints):
    features = list(footprints.getFeatures())

    assert footprints.isValid()
    assert footprints.crs().authid() == "EPSG:4326"
    assert [feature.hasGeometry() for feature in features] == [True, True, False]
    assert features[0]["sensed"].toString("yyyy-MM-dd HH:mm") == "2023-07-12 10:25"
    assert (features[0]["cloud"], features[0]["clear"], features[0]["nodata"]) == (3, 97, 10)
    assert (features[2]["status"], features[2]["message"]) == ("failed", "Why.")


def test_the_layer_is_coloured_by_cloud_from_0_to_100(footprints):
    renderer = footprints.renderer()

    assert (renderer.type(), renderer.classAttribute()) == ("graduatedSymbol", "cloud")
    limits = [(entry.lowerValue(), entry.upperValue()) for entry in renderer.ranges()]
    assert limits[0][0] == 0
    assert limits[-1][1] == 100
    assert [upper for _, upper in limits[:-1]] == [lower for lower, _ in limits[1:]]
    assert all(entry.symbol() is not None for entry in renderer.ranges())


def test_the_layer_plays_through_time_once_processing_has_loaded_its_style(footprints):
    footprints.loadDefaultStyle()
    properties = footprints.temporalProperties()

    assert properties.isActive()
    assert properties.startField() == "sensed"


@pytest.mark.parametrize(
    ("asked", "granted"),
    [((1, None), (1, None)), ((4, None), (1, None)), ((1, "local"), (1, None)), ((2, "tcp://h:1"), (1, "tcp://h:1"))],
)
def test_qgis_starts_no_second_qgis(asked, granted):
    monitor = Recorder()
    job = _alone(MaskFolderJob(str(Path("in")), "out", workers=asked[0], dask=asked[1]), monitor)

    assert (job.workers, job.dask) == granted
    assert len(monitor.warnings) == (asked != granted)
