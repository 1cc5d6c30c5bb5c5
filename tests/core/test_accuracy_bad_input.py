"""What a user can give wrong to be judged: one sentence each, from every job that can meet it, and never a "nan"."""

from __future__ import annotations

import re
from collections.abc import Callable
from math import inf
from pathlib import Path
from typing import Any, Optional

import numpy as np
import pytest
from cloudsieve.core.errors import CloudSieveError
from cloudsieve.core.geopackage import Crs, write_points, write_polygons
from cloudsieve.core.jobs import AssessMaskJob, Job, SamplePointsJob, TuneProbabilityJob
from cloudsieve.core.run import run
from cloudsieve.tests.core.rasters import CRS_NAME, LEFT_M, TOP_M, Recorder, write
from rasterio.crs import CRS

UTM = Crs(CRS.from_string(CRS_NAME).to_wkt(), "EPSG", 32632)
PIXEL_M = 10
MASK = [[0, 0, 1, 1], [0, 1, 1, 1], [0, 0, 0, 255]]
PROBABILITY = [[0.1, 0.2, 0.6, 0.9], [0.3, 0.7, 0.8, 0.95], [0.1, 0.1, 0.4, np.nan]]
JULY, AUGUST = "T32TMT_20220726T102559", "T32TMT_20220826T102559"
Point = tuple[float, float, Optional[str]]


class Bench:
    """A folder with what the rows below lay out in it, and the three jobs with all their outputs."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def raster(self, pixels: Any = MASK, name: str = "truth", dtype: str = "uint8", **profile: Any) -> str:
        return write(self.folder / f"{name}.tif", pixels, dtype, **profile)

    def labels(self, *points: Point, crs: Crs = UTM, **fields: Any) -> str:
        """Write points by row, column and class, with more fields."""
        places = [(LEFT_M + (column + 0.5) * PIXEL_M, TOP_M - (row + 0.5) * PIXEL_M) for row, column, _ in points]
        columns: dict[str, tuple[type, Any]] = {name: (type(values[0]), values) for name, values in fields.items()}
        columns["class"] = (str, [label for *_, label in points])
        write_points(self.folder / "labels.gpkg", "labels", places, columns, crs)
        return str(self.folder / "labels.gpkg")

    def polygon(self, *corners: tuple[float, float], label: str = "cloud") -> str:
        """Write a polygon by row and column of its corners, which are those of pixels."""
        ring = [(LEFT_M + column * PIXEL_M, TOP_M - row * PIXEL_M) for row, column in (*corners, corners[0])]
        write_polygons(self.folder / "labels.gpkg", "labels", [ring], {"class": (str, [label])}, UTM)
        return str(self.folder / "labels.gpkg")

    def assess(self, *masks: str, **fields: Any) -> Job:
        return AssessMaskJob(masks or (self.raster(name="mask", nodata=255),), **self._documents(), **fields)

    def tune(self, probability: str | None = None, **fields: Any) -> Job:
        own = probability or self.raster(PROBABILITY, "probability", "float32")
        return TuneProbabilityJob(own, **self._documents(), **fields)

    def sample(self, **fields: Any) -> Job:
        mask = self.raster(name="mask", nodata=255)
        return SamplePointsJob(mask, str(self.folder / "sample.gpkg"), **{"number": 4, **fields})

    def _documents(self) -> dict[str, Any]:
        return {"html": str(self.folder / "report.html"), "table": str(self.folder / "table.csv")}


@pytest.fixture
def bench(tmp_path) -> Bench:
    return Bench(tmp_path)


def of_classes(*values: int) -> list[list[int]]:
    """Return rows of a class raster in which the values take turns."""
    return np.resize(values, (3, 4)).tolist()


Row = tuple[str, Callable[[Bench], Job], str]
REFUSED: list[Row] = [
    (
        "another CRS: the mask",
        lambda b: b.assess(reference=b.raster(crs="EPSG:32631")),
        "mask.tif is in EPSG:32632, but .*truth.tif is in EPSG:32631; bring both to one CRS first",
    ),
    (
        "another CRS: the probability",
        lambda b: b.tune(reference=b.raster(crs="EPSG:32631")),
        "truth.tif is in EPSG:32631, but .*probability.tif is in EPSG:32632; bring both to one CRS first",
    ),
    (
        "another CRS: the strata",
        lambda b: b.assess(labels=b.labels((0, 0, "clear")), strata=b.raster(name="strata", crs="EPSG:32601")),
        "None of the 1 points of labels.gpkg lies on strata.tif; choose points and rasters of the same place",
    ),
    (
        "another place: the mask",
        lambda b: b.assess(reference=b.raster(shift_m=9000)),
        "mask.tif covers .* which does not overlap .* choose rasters of the same place",
    ),
    (
        "another place: the probability",
        lambda b: b.tune(reference=b.raster(shift_m=9000)),
        "truth.tif covers .* which does not overlap .* choose rasters of the same place",
    ),
    (
        "a class that the mapping lacks: in the reference of a mask",
        lambda b: b.assess(reference=b.raster(of_classes(0, 3, 9)), mapping="9=1, 0=0"),
        'does not say what the value 3 .* in the reference truth.tif is; add "(class )?3=1"',
    ),
    (
        "a class that the mapping lacks: in the reference of a probability",
        lambda b: b.tune(reference=b.raster(of_classes(0, 3, 9)), mapping="9=1, 0=0"),
        'does not say what the value 3 .* in the reference truth.tif is; add "(class )?3=1"',
    ),
    (
        "a class that the mapping lacks: in the mask",
        lambda b: b.assess(b.raster(of_classes(0, 3, 9), "mask"), reference=b.raster(), mapping="9=1, 0=0"),
        'does not say what the value 3 .* in the mask mask.tif is; add "(class )?3=1"',
    ),
    (
        "a class, but no mapping: in the reference of a mask",
        lambda b: b.assess(reference=b.raster(of_classes(0, 1, 3))),
        'does not say what the value 3 in the reference truth.tif is; add "3=1"',
    ),
    (
        "a class, but no mapping: in the reference of a probability",
        lambda b: b.tune(reference=b.raster(of_classes(0, 1, 3))),
        'does not say what the value 3 in the reference truth.tif is; add "3=1"',
    ),
    (
        "a class, but no mapping: in the mask",
        lambda b: b.assess(b.raster(of_classes(0, 254, 1), "mask"), reference=b.raster()),
        'does not say what the value 254 in the mask mask.tif is; add "254=1"',
    ),
    (
        "a class, but no mapping: in the mask, beside edges",
        lambda b: b.assess(b.raster(of_classes(0, 2, 1), "mask"), reference=b.raster(), tolerance_m=20),
        'does not say what the value 2 in the mask mask.tif is; add "2=1"',
    ),
    (
        "a class that the mapping lacks: among the labels",
        lambda b: b.tune(labels=b.labels((0, 0, "clear"), (0, 1, "haze")), mapping="clear=0, cloud=1"),
        'does not say what the class "haze" in the labels labels.gpkg is; add "haze=1"',
    ),
    (
        "a stratum without end",
        lambda b: b.assess(
            labels=b.labels((0, 0, "clear"), (0, 2, "cloud"), stratum=["a", "b"], stratum_px=[5.0, inf], all_px=[9, 9])
        ),
        r"points of labels.gpkg have sizes of strata \(stratum_px\) that cannot be",
    ),
    (
        "a class that nothing has",
        lambda b: b.tune(reference=b.raster(), mapping="smog=1, clear=0"),
        'names "smog", which neither mask nor reference has; they have ',
    ),
    (
        "a class and its value that are different things",
        lambda b: b.assess(reference=b.raster(), mapping="1=1, masked=0"),
        'The class mapping calls "masked" and its value 1 different things; keep one',
    ),
    (
        "strata that hold none of the points",
        lambda b: b.assess(labels=b.labels((0, 0, "clear")), strata=b.raster(of_classes(255), "strata", nodata=255)),
        "strata.tif knows no stratum at any of the points of labels.gpkg",
    ),
    (
        "strata smaller than their samples",
        lambda b: b.assess(
            labels=b.labels((0, 0, "clear"), (0, 1, "clear"), stratum=["a", "a"], stratum_px=[1, 1], all_px=[9, 9])
        ),
        'has 2 points in stratum "a", which has only 1 pixels; are these the stratum sizes of another sample',
    ),
    (
        "no class of the two: tuning",
        lambda b: b.tune(reference=b.raster(of_classes(1))),
        "The reference truth.tif has no clear where .*probability.tif is known",
    ),
    (
        "no class of the two: tuning by points",
        lambda b: b.tune(labels=b.labels((0, 0, "cloud"), (1, 1, "cloud"))),
        "The reference labels.gpkg has no clear where .*probability.tif is known",
    ),
    (
        "nothing known in common: tuning",
        lambda b: b.tune(reference=b.raster(of_classes(255), nodata=255)),
        "probability.tif and truth.tif know no pixel in common; choose files of the same place",
    ),
    (
        "all points outside: the mask",
        lambda b: b.assess(labels=b.labels((99, 99, "cloud"))),
        "None of the 1 points of labels.gpkg lies on mask.tif",
    ),
    (
        "all points outside: the probability",
        lambda b: b.tune(labels=b.labels((99, 99, "cloud"))),
        "None of the 1 points of labels.gpkg lies on probability.tif",
    ),
    (
        "a polygon without area",
        lambda b: b.assess(labels=b.polygon((0, 0), (2, 2))),
        "None of the polygons of labels.gpkg covers a pixel of .*mask.tif; choose polygons and rasters of the same",
    ),
    (
        "a polygon between the centres of pixels",
        lambda b: b.tune(labels=b.polygon((0, 0), (0, 4), (0.4, 4), (0.4, 0))),
        "None of the polygons of labels.gpkg covers a pixel of .*probability.tif; choose polygons and rasters of the",
    ),
    (
        "duplicate points that disagree: the mask",
        lambda b: b.assess(labels=b.labels((0, 0, "clear"), (0, 0.2, "cloud"))),
        r'two points on one pixel of mask.tif \(.*\) with the labels "clear" and "cloud"; remove one of them',
    ),
    (
        "duplicate points that disagree: the probability",
        lambda b: b.tune(labels=b.labels((0, 0, "clear"), (0, 0.2, "cloud"))),
        r'two points on one pixel of probability.tif \(.*\) with the labels "clear" and "cloud"; remove one of them',
    ),
    (
        "another date: of the reference of a mask",
        lambda b: b.assess(b.raster(name=JULY), reference=b.raster(name=AUGUST)),
        "are of different acquisitions .sensed 2022-07-26 10:25 and 2022-08-26 10:25",
    ),
    (
        "another date: of the second mask",
        lambda b: b.assess(b.raster(name=JULY), b.raster(name=AUGUST), reference=b.raster()),
        "are of different acquisitions .sensed 2022-07-26 10:25 and 2022-08-26 10:25",
    ),
    (
        "another date: of the reference of a probability",
        lambda b: b.tune(b.raster(PROBABILITY, JULY, "float32"), reference=b.raster(name=AUGUST)),
        "are of different acquisitions .sensed 2022-07-26 10:25 and 2022-08-26 10:25",
    ),
    (
        "an earlier sample with a point on NoData",
        lambda b: b.sample(existing=b.labels((2, 3, "clear"), stratum=["class 255"])),
        "points of labels.gpkg in EXISTING were not drawn from mask.tif, or were moved; give the raster",
    ),
    (
        "an earlier sample of another place",
        lambda b: b.sample(existing=b.labels((99, 99, None), stratum=["class 0"])),
        "points of labels.gpkg in EXISTING were not drawn from mask.tif, or were moved; give the raster",
    ),
]

REMARKED: list[Row] = [
    (
        "another grid: the mask",
        lambda b: b.assess(b.raster([[0, 1], [0, 0]], "coarse", pixel_m=20), reference=b.raster()),
        r"coarse.tif has another grid \(2 x 2 px of 20 x 20\) than truth.tif \(4 x 3 px",
    ),
    (
        "another grid: the reference of a probability",
        lambda b: b.tune(reference=b.raster([[0, 1], [0, 0]], pixel_m=20)),
        r"truth.tif has another grid \(2 x 2 px of 20 x 20\) than probability.tif \(4 x 3 px",
    ),
    (
        "an empty stratum",
        lambda b: b.assess(labels=b.labels((0, 0, "clear"), stratum=["a"], stratum_px=[9], all_px=[10])),
        'mask.tif: Stratum "without points" has no labelled points.',
    ),
    (
        "an empty stratum of a raster",
        lambda b: b.assess(labels=b.labels((0, 0, "clear"), (2, 0, "clear")), strata=b.raster(name="strata")),
        'mask.tif: Stratum "class 1" has no labelled points.',
    ),
    (
        "points in no stratum",
        lambda b: b.assess(
            labels=b.labels((0, 0, "clear"), (0, 3, "cloud"), (2, 3, "cloud")),
            strata=b.raster(name="strata", nodata=255),
        ),
        "1 points of labels.gpkg lie in no stratum of strata.tif: left out",
    ),
    (
        "a class without reference",
        lambda b: b.assess(reference=b.raster(of_classes(0))),
        "mask.tif: The reference has no masked.",
    ),
    (
        "a class without a map",
        lambda b: b.assess(b.raster(of_classes(0), "mask"), reference=b.raster(nodata=255)),
        "mask.tif: The map has no masked.",
    ),
    (
        "nothing known in common",
        lambda b: b.assess(reference=b.raster(of_classes(255), nodata=255)),
        "mask.tif and truth.tif know no pixel in common, so nothing was compared; choose files of the same place",
    ),
    (
        "some points outside: the mask",
        lambda b: b.assess(labels=b.labels((0, 0, "clear"), (0, 3, "cloud"), (9, 9, "cloud"))),
        "1 of 3 points of labels.gpkg lie outside mask.tif",
    ),
    (
        "some points outside: the probability",
        lambda b: b.tune(labels=b.labels((0, 0, "clear"), (0, 3, "cloud"), (9, 9, "cloud"))),
        "1 of 3 points of labels.gpkg lie outside probability.tif",
    ),
    (
        "duplicate points that agree: the mask",
        lambda b: b.assess(labels=b.labels((0, 0, "clear"), (0, 0.2, "clear"), (0, 3, "cloud"))),
        "1 points of labels.gpkg repeat another one on the same pixel: left out",
    ),
    (
        "duplicate points that agree: the probability",
        lambda b: b.tune(labels=b.labels((0, 0, "clear"), (0, 0.2, "clear"), (0, 3, "cloud"))),
        "1 points of labels.gpkg repeat another one on the same pixel: left out",
    ),
    (
        "another date that was asked for",
        lambda b: b.assess(b.raster(name=JULY), reference=b.raster(name=AUGUST), any_acquisition=True),
        "are of different acquisitions .sensed 2022-07-26 10:25 and 2022-08-26 10:25",
    ),
    (
        "too few samples",
        lambda b: b.assess(labels=b.labels((0, 0, "clear"), (0, 3, "cloud"))),
        "mask.tif: some numbers rest on too few samples to be trusted; the report says which",
    ),
    (
        "more points than pixels",
        lambda b: b.sample(number=100),
        'Class "class 0" has only 6 pixels, fewer than the 50 points asked for',
    ),
]


@pytest.mark.parametrize(("what", "job", "sentence"), REFUSED, ids=[what for what, *_ in REFUSED])
def test_refused_with_one_sentence_and_nothing_written(bench, what, job, sentence):
    made = job(bench)
    before = sorted(bench.folder.iterdir())
    with pytest.raises(CloudSieveError) as refusal:
        run(made, Recorder())
    assert re.search(sentence, str(refusal.value)), refusal.value
    assert sorted(bench.folder.iterdir()) == before


@pytest.mark.parametrize(("what", "job", "sentence"), REMARKED, ids=[what for what, *_ in REMARKED])
def test_done_with_a_remark_and_no_number_made_up(bench, what, job, sentence):
    monitor = Recorder()
    result = run(job(bench), monitor)
    assert len([remark for remark in monitor.warnings if re.search(sentence, remark)]) == 1, monitor.warnings
    for name in ("html", "table"):
        if name in result.outputs:
            assert not re.search(r"\b(nan|inf)\b", Path(result[name]).read_text(encoding="utf-8"), re.IGNORECASE)
