"""Whoever reads and writes, the files are the same: rasterio, and GDAL's own bindings where nothing else is there."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from cloudsieve.core.errors import DependencyError
from cloudsieve.core.jobs import (
    ApplyMaskJob,
    AssessMaskJob,
    CloudShadowJob,
    GrowMaskJob,
    HybridMaskJob,
    Job,
    MaskFromProbabilityJob,
    MaskFromQaJob,
    MaskFromSclJob,
    MaskSceneJob,
    MultitemporalJob,
    S2cloudlessJob,
    SamplePointsJob,
    TimeSeriesJob,
    TuneProbabilityJob,
    UsableShareJob,
)
from cloudsieve.core.jobs.jobs import JOBS
from cloudsieve.core.raster.drivers import GdalError, choice
from cloudsieve.core.run import run
from cloudsieve.core.s2cloudless import find_model
from cloudsieve.scripts.synthetic_scene import ORIGIN_M, make_product
from cloudsieve.tests.conftest import ON_EACH_DRIVER
from cloudsieve.tests.core.rasters import Recorder, write
from cloudsieve.tests.core.zones import ring_of, write_fields, write_mask, write_rings
from hypothesis import given
from hypothesis import strategies as st
from rasterio.crs import CRS

gdal = pytest.importorskip("osgeo.gdal", reason="GDAL's Python bindings are not installed")
pytestmark = pytest.mark.skipif(
    rasterio.__gdal_version__ != gdal.__version__,
    reason=f"rasterio brings a GDAL of its own ({rasterio.__gdal_version__}); both would be in one process",
)

ROOT = Path(__file__).resolve().parents[2]
UTM = CRS.from_epsg(32632).to_wkt()
DEGREES = CRS.from_epsg(4326).to_wkt()
LIBRARIES = "CLOUDSIEVE_LIBRARIES"  # names who wrote, so it is the one tag that differs


@pytest.fixture(scope="module")
def with_rasterio() -> Any:
    return choice._load_first(["rasterio"])


@pytest.fixture(scope="module")
def with_gdal() -> Any:
    return choice._load_first(["gdal"])


def facts_of(path: str) -> dict[str, Any]:
    """Return all that makes up a GeoTIFF, except who wrote it."""
    with rasterio.open(path) as file:
        bands = file.indexes
        facts = {
            "pixels": file.read().tobytes(),
            "masks": file.read_masks().tobytes(),
            "mask flags": file.mask_flag_enums,
            "profile": repr(file.profile),  # NaN equals itself as text alone
            "tags": {key: value for key, value in file.tags().items() if key != LIBRARIES},
            "structure": file.tags(ns="IMAGE_STRUCTURE"),
            "band tags": [file.tags(band) for band in bands],
            "described": (file.descriptions, file.scales, file.offsets, file.units, file.colorinterp),
            "colours": [file.colormap(band) for band in bands if file.colorinterp[band - 1].name == "palette"],
            "overviews": [file.overviews(band) for band in bands],
        }
    for level in range(len(facts["overviews"][0])):
        with rasterio.open(path, overview_level=level) as overview:
            facts[f"overview {level}"] = overview.read().tobytes()
    return facts


class TestFactsOfRasters:
    """Each raster says the same through both drivers."""

    ODDITIES = {
        "plain": {},
        "declared NoData": {"nodata": 255},
        "NaN": {"dtype": "float32", "nodata": float("nan")},
        "signed": {"dtype": "int16", "nodata": -9999},
        "pixel interleaved": {"pixels": np.ones((3, 4, 5)), "interleave": "pixel"},
        "tiled": {"pixels": np.ones((40, 50)), "tiled": True, "blockxsize": 16, "blockysize": 16},
        "alpha": {"pixels": np.ones((4, 4, 5)), "photometric": "rgb", "alpha": "yes"},
        "degrees": {"crs": "EPSG:4326", "pixel_m": 0.001},
        "a CRS without a code": {"crs": "+proj=laea +lat_0=12 +lon_0=3"},
        "no CRS": {"crs": None},
        "rotated": {"transform": rasterio.Affine(10, 1, 5e5, 2, -10, 5e6)},
    }

    @pytest.mark.parametrize("oddity", ODDITIES)
    def test_of_a_geotiff(self, tmp_path, with_rasterio, with_gdal, oddity):
        how = dict(self.ODDITIES[oddity])
        path = write(
            tmp_path / "a.tif", how.pop("pixels", np.arange(20).reshape(4, 5)), how.pop("dtype", "uint8"), **how
        )
        self.assert_same(path, with_rasterio, with_gdal)

    def test_of_tags_scales_names_and_masks(self, tmp_path, with_rasterio, with_gdal):
        path = write(tmp_path / "a.tif", np.arange(40).reshape(2, 4, 5), "int16")
        with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(path, "r+") as file:
            file.update_tags(AREA_OR_POINT="Point", who="me")
            file.update_tags(2, what="that")
            file.descriptions, file.units = ("one", None), ("", "m")
            file.scales, file.offsets = (0.5, 1), (-3, 0)
            file.write_mask(np.eye(4, 5, dtype=np.uint8) * 255)
        self.assert_same(path, with_rasterio, with_gdal)

    def test_of_nodata_that_no_pixel_can_hold(self, tmp_path, with_rasterio, with_gdal):
        path = write(tmp_path / "a.tif", np.arange(20).reshape(4, 5))
        file = gdal.Open(path, gdal.GA_Update)
        file.GetRasterBand(1).SetNoDataValue(-9999)
        del file
        self.assert_same(path, with_rasterio, with_gdal)
        assert with_gdal.open(path).nodatavals == (None,)

    def test_of_a_palette(self, tmp_path, with_rasterio, with_gdal):
        path = write(tmp_path / "a.tif", np.arange(20).reshape(4, 5))
        with rasterio.open(path, "r+") as file:
            file.write_colormap(1, {3: (1, 2, 3, 255)})
        self.assert_same(path, with_rasterio, with_gdal)

    def test_of_jpeg_2000_and_its_levels(self, tmp_path, with_rasterio, with_gdal):
        product = make_product(tmp_path, size_m=6000)
        (band,) = product.glob("GRANULE/*/IMG_DATA/*_B02.jp2")
        self.assert_same(str(band), with_rasterio, with_gdal)
        level = [
            driver.open(str(band), "JP2OpenJPEG", {"OVERVIEW_LEVEL": "0"}) for driver in (with_rasterio, with_gdal)
        ]
        assert level[0].width == level[1].width == 300
        np.testing.assert_array_equal(*(file.read(1, 10, 200, 5, 290) for file in level))

    def assert_same(self, path: str, *drivers: Any) -> None:
        one, other = (driver.open(path) for driver in drivers)
        assert self.told_by(one) == pytest.approx(self.told_by(other), nan_ok=True)
        window = (1, one.height - 1, 2, one.width)
        for bands in (1, one.count, list(range(one.count, 0, -1))):
            for read in ("read", "read_masks"):
                pixels, others = (getattr(file, read)(bands, *window) for file in (one, other))
                assert (pixels.dtype, pixels.shape) == (others.dtype, others.shape)
                np.testing.assert_array_equal(pixels, others)
        for file in (one, other):
            assert not file.closed
            file.close()
            assert file.closed

    def told_by(self, file: Any) -> dict[str, Any]:
        """Return every fact by a name of its own, tuples taken apart, so that NaN can equal NaN."""
        names = [
            "name",
            "driver",
            "files",
            "width",
            "height",
            "count",
            "crs",
            "transform",
            "dtypes",
            "nodatavals",
            "descriptions",
            "scales",
            "offsets",
            "units",
            "interpretations",
            "block_shapes",
            "is_pixel_interleaved",
        ]
        told = {name: getattr(file, name) for name in names}
        told["tags"] = file.tags()
        for band in range(1, file.count + 1):
            for method in ("mask_flags", "overviews", "colours", "tags"):
                told[f"{method} {band}"] = getattr(file, method)(band)
        nodata = told.pop("nodatavals")
        return {
            **{name: repr(value) for name, value in told.items()},
            **{f"nodata {n}": v for n, v in enumerate(nodata)},
        }


def test_what_runs_with_each_driver_is_there():
    assert [path for path in sorted(ON_EACH_DRIVER) if not (ROOT / path).is_file()] == []


class TestFailures:
    def test_that_nothing_is_there_is_said_alike(self, tmp_path, with_rasterio, with_gdal):
        assert self.words(with_rasterio, str(tmp_path / "b.tif")) == self.words(with_gdal, str(tmp_path / "b.tif"))

    def test_that_it_is_no_raster_is_said_alike(self, tmp_path, with_rasterio, with_gdal):
        (tmp_path / "b.tif").write_text("no raster")
        assert self.words(with_rasterio, str(tmp_path / "b.tif")) == self.words(with_gdal, str(tmp_path / "b.tif"))

    @pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # rasterio's logging of it
    def test_a_damaged_file_that_gdal_quotes_is_one_in_any_letters(self, tmp_path, with_rasterio, with_gdal):
        head = b'<VRTDataset rasterXSize="1" rasterYSize="1"><VRTRasterBand dataType="'
        (tmp_path / "b.vrt").write_bytes(head + b'\xff\xfe"></VRTRasterBand></VRTDataset>')
        assert self.words(with_rasterio, str(tmp_path / "b.vrt"))
        assert self.words(with_gdal, str(tmp_path / "b.vrt"))

    def test_that_a_crs_is_unknown_is_said_alike(self, with_rasterio, with_gdal):
        for driver in (with_rasterio, with_gdal):
            with pytest.raises(GdalError, match="no such coordinate reference system"):
                driver.wkt_of("nowhere")

    def test_no_failure_is_explained_by_one_before_it(self, with_rasterio, with_gdal):
        for driver in (with_rasterio, with_gdal):
            for path in ("/nowhere/x", "/vsizip/nowhere.zip/x"):
                with pytest.raises(GdalError) as error:
                    driver.open_file(path)
            assert "/nowhere/x" not in str(error.value)

    def words(self, driver: Any, path: str) -> str:
        with pytest.raises(GdalError) as error:
            driver.open(path)
        return str(error.value)

    @pytest.mark.parametrize("raises", [False, True])
    def test_gdal_is_understood_whether_or_not_somebody_wants_exceptions(self, tmp_path, with_gdal, raises):
        if raises:
            gdal.UseExceptions()
        try:
            assert "No such file" in self.words(with_gdal, str(tmp_path / "b.tif"))
            assert bool(gdal.GetUseExceptions()) == raises, "that is for all of QGIS, and nobody else's business"
        finally:
            gdal.DontUseExceptions()


class TestSettings:
    def test_hold_in_their_block_alone(self, with_gdal):
        option = "GDAL_NUM_THREADS"
        with with_gdal.configured({option: "3"}):
            with with_gdal.configured({option: "1"}):
                assert gdal.GetConfigOption(option) == "1"
            assert gdal.GetConfigOption(option) == "3"
        assert gdal.GetConfigOption(option) is None

    def test_the_cache_is_given_back_by_the_last_of_several_runs(self, with_gdal):
        before = gdal.GetCacheMax()
        one, other = (with_gdal.configured({}, 16 << 20) for _ in range(2))
        one.__enter__()
        other.__enter__()
        one.__exit__(None, None, None)
        assert gdal.GetCacheMax() == 16 << 20
        other.__exit__(None, None, None)
        assert gdal.GetCacheMax() == before


class TestCoordinates:
    @pytest.mark.parametrize("crs", ["EPSG:32632", "EPSG:4326", "EPSG:3857", "EPSG:31467", "EPSG:2272", "OGC:CRS84"])
    def test_systems_are_the_same(self, with_rasterio, with_gdal, crs):
        one, other = (driver.wkt_of(crs) for driver in (with_rasterio, with_gdal))
        assert one == other
        for question in ("authority_of", "is_geographic", "metres_per_unit"):
            assert getattr(with_rasterio, question)(one) == getattr(with_gdal, question)(one)
        assert with_rasterio.is_same_crs(one, UTM) == with_gdal.is_same_crs(one, UTM) == (crs == "EPSG:32632")

    def test_points_and_extents_go_to_the_same_place(self, with_rasterio, with_gdal):
        xs, ys = [500_000.0, 501_234.5], [5_300_000.0, 5_299_000.25]
        points = [driver.transform(UTM, DEGREES, xs, ys) for driver in (with_rasterio, with_gdal)]
        np.testing.assert_array_equal(*points)
        assert points[0][0][0] == pytest.approx(9), "longitude comes first"
        extent = (xs[0], ys[1], xs[1], ys[0])
        assert with_rasterio.transform_bounds(UTM, DEGREES, extent) == with_gdal.transform_bounds(UTM, DEGREES, extent)

    def test_what_has_no_place_is_a_failure(self, with_rasterio, with_gdal):
        for driver in (with_rasterio, with_gdal):
            with pytest.raises(GdalError):
                driver.transform(DEGREES, UTM, [float("inf")], [91.0])

    corners = st.tuples(st.floats(-5, 35), st.floats(-5, 35))

    @given(
        st.lists(st.lists(corners, min_size=3, max_size=7).map(lambda ring: [*ring, ring[0]]), min_size=1, max_size=3)
    )
    def test_polygons_cover_the_same_pixels(self, with_rasterio, with_gdal, rings):
        polygons = [{"type": "Polygon", "coordinates": [ring]} for ring in rings]
        how = (polygons, (30, 30), (1.0, 0.0, 0.0, 0.0, -1.0, 30.0))
        np.testing.assert_array_equal(with_rasterio.burn(*how), with_gdal.burn(*how))


class TestChoice:
    @pytest.fixture(autouse=True)
    def nothing_chosen(self, monkeypatch) -> None:
        monkeypatch.setattr(choice, "_chosen", None)
        monkeypatch.setattr(choice, "_preferred", choice.DRIVERS)
        monkeypatch.delenv("CLOUDSIEVE_RASTER", raising=False)

    def test_is_rasterio_where_it_is(self):
        assert choice.driver_name() == "rasterio"

    def test_is_gdal_where_rasterio_is_missing_or_broken(self, monkeypatch):
        monkeypatch.setitem(sys.modules, "cloudsieve.core.raster.drivers.rasterio_driver", None)
        assert choice.driver_name() == "gdal"

    @pytest.mark.parametrize("name", choice.DRIVERS)
    def test_is_what_the_environment_says(self, monkeypatch, name):
        monkeypatch.setenv("CLOUDSIEVE_RASTER", name)
        assert choice.driver_name() == name

    def test_is_what_may_be_taken(self):
        choice.prefer_drivers(["gdal"])
        assert choice.driver_name() == "gdal"

    def test_of_something_else_is_one_sentence(self, monkeypatch):
        monkeypatch.setenv("CLOUDSIEVE_RASTER", "imagemagick")
        with pytest.raises(DependencyError, match="CLOUDSIEVE_RASTER is imagemagick; expected one of rasterio, gdal"):
            choice.driver()

    def test_without_any_is_one_sentence(self, monkeypatch):
        for name in choice.DRIVERS:
            monkeypatch.setitem(sys.modules, f"cloudsieve.core.raster.drivers.{name}_driver", None)
        with pytest.raises(DependencyError, match=r"none of rasterio, gdal .*install rasterio, or GDAL's"):
            choice.driver()


# Runs the jobs in files, one after another, in a Python that lacks what its first argument names.
CHILD = """
import json, runpy, sys
from importlib.machinery import PathFinder

class Finder(PathFinder):
    @classmethod
    def find_spec(cls, name, path=None, target=None):
        return None if name.partition(".")[0] in hidden else super().find_spec(name, path, target)

launch, hidden, *paths = sys.argv[1:]
hidden = hidden.split(",")
sys.meta_path[sys.meta_path.index(PathFinder)] = Finder
runpy.run_path(launch)["register_package"]()
from cloudsieve.core.errors import DependencyError
from cloudsieve.core.jobs import from_json
from cloudsieve.core.raster import driver_name
from cloudsieve.core.run import run

for path in paths:
    with open(path) as file:
        job = from_json(file.read())
    try:
        numbers = run(job).numbers
    except DependencyError as error:
        numbers = str(error)
    print(json.dumps([driver_name(), job.name, numbers]))
"""
NOT_OF_QGIS = "rasterio,affine,attr,click,lightgbm,numba,llvmlite,s2cloudless"


def run_without(hidden: str, jobs: list[Job], folder: Path, **environment: str) -> dict[str, Any]:
    """Return by job who read and wrote, and the numbers or the sentence that came of it."""
    paths = []
    for number, job in enumerate(jobs):
        paths.append(folder / f"{number}.json")
        paths[-1].write_text(job.to_json())
    command = [sys.executable, "-c", CHILD, str(ROOT / "engine" / "launch.py"), hidden, *map(str, paths)]
    told = subprocess.run(command, capture_output=True, text=True, env={**os.environ, **environment}, check=False)
    assert told.returncode == 0, told.stderr
    lines = map(json.loads, told.stdout.splitlines())
    return {job: (driver, outcome) for driver, job, outcome in lines}


@pytest.fixture(scope="module")
def jobs(tmp_path_factory, one_tree, brighter_than_others) -> Any:
    """Return a function from a folder of outputs to a job of each kind."""
    folder = tmp_path_factory.mktemp("inputs")
    product = str(make_product(folder, size_m=2400, truth=folder / "truth.tif"))
    level_2 = str(make_product(folder, size_m=2400, level="L2A"))
    truth = str(folder / "truth.tif")
    noise = np.random.default_rng(1)
    place = {"pixel_m": 20, "crs": CRS.from_epsg(32632)}
    mask = write(folder / "mask.tif", noise.integers(0, 2, (700, 600)), nodata=255, **place)
    other = write(folder / "other.tif", noise.integers(0, 2, (700, 600)), nodata=255, **place)
    probability = write(folder / "probability.tif", noise.random((700, 600)), "float32", **place)
    sky = noise.integers(10, 50, (13, 70, 60))
    dates = tuple(write(folder / f"2020050{day}T101010.tif", day * sky, "uint16", **place) for day in (1, 2))
    day_mask = write_mask(folder / "day.tif", noise.integers(0, 2, (70, 60)), "2023-07-12")
    corner_m = float(ORIGIN_M[0]), float(ORIGIN_M[1])
    fields = write_rings(folder / "fields.gpkg", ring_of((20, 20, 220, 220), corner_m))
    zones = write_fields(folder / "zones.gpkg", (3, 3, 40, 50), (10.5, 5, 30, 22.25))
    bands = write(folder / "bands.tif", noise.random((2, 700, 600)), "float32", **place)

    def make(outputs: Path) -> list[Job]:
        outputs.mkdir()
        path = {name: str(outputs / f"{name}.tif") for name in (*JOBS, "sources", "height", "errors", "cloud")}
        return [
            S2cloudlessJob(path["s2cloudless"], product=product, model=one_tree),
            MaskFromProbabilityJob(probability, path["maskfromprobability"], average_over_px=4),
            MaskFromQaJob(truth, path["maskfromqa"], scheme="fmask"),
            MaskFromSclJob(path["maskfromscl"], product=level_2),
            HybridMaskJob((mask, other), path["hybridmask"], sources=path["sources"]),
            GrowMaskJob(mask, path["growmask"], min_area_m2=1000, distance_m=40),
            ApplyMaskJob(bands, mask, path["applymask"]),
            MaskSceneJob(product, path["maskscene"], path["cloud"], model=one_tree, resolution_m=20),
            CloudShadowJob(
                path["cloudshadow"], product=product, clouds=truth_mask(folder, truth), height=path["height"]
            ),
            SamplePointsJob(mask, str(outputs / "points.gpkg"), number=20),
            AssessMaskJob((mask,), reference=other, errors=path["errors"]),
            TuneProbabilityJob(probability, reference=mask),
            UsableShareJob(zones, str(outputs / "usable.csv"), masks=(day_mask,)),
            TimeSeriesJob(fields, str(outputs / "series.csv"), scenes=(level_2,)),
            MultitemporalJob(dates, str(outputs / "dates"), model=one_tree, multi_model=brighter_than_others),
        ]

    return make


# A folder is masked by jobs of one scene; a deep network needs a library that no QGIS brings.
APART = {"maskfolder", "deepmask"}


class TestEveryJob:
    """All jobs, on one synthetic scene."""

    def test_gives_the_same_files_without_rasterio_lightgbm_and_numba(self, tmp_path, jobs):
        usual = run_without("lightgbm", jobs(tmp_path / "one"), tmp_path, CLOUDSIEVE_RASTER="rasterio")
        bare = run_without(NOT_OF_QGIS, jobs(tmp_path / "other"), tmp_path, CLOUDSIEVE_RASTER="")
        assert set(bare) == set(usual) == set(JOBS) - APART
        assert {job: numbers for job, (_, numbers) in bare.items()} == {job: told for job, (_, told) in usual.items()}
        assert {driver for driver, _ in usual.values()} == {"rasterio"}
        assert {driver for driver, _ in bare.values()} == {"gdal"}
        written = sorted(path.relative_to(tmp_path / "one") for path in (tmp_path / "one").rglob("*.tif"))
        assert len(written) >= 19
        for name in written:
            assert facts_of(str(tmp_path / "one" / name)) == facts_of(str(tmp_path / "other" / name)), name

    def test_that_needs_no_scipy_runs_without_it(self, tmp_path, jobs):
        outcomes = run_without(f"{NOT_OF_QGIS},scipy", jobs(tmp_path / "one"), tmp_path, CLOUDSIEVE_RASTER="")
        refused = {job for job, (_, outcome) in outcomes.items() if isinstance(outcome, str)}
        assert refused == {"growmask", "maskscene", "cloudshadow", "multitemporal", "samplepoints", "tuneprobability"}
        assert "needs scipy, which this Python does not bring; install scipy" in outcomes["growmask"][1]


def truth_mask(folder: Path, truth: str) -> str:
    """Return the true clouds as a mask."""
    path = folder / "clouds.tif"
    run(MaskFromQaJob(truth, str(path), scheme="fmask"))
    return str(path)


class TestRealScenes:
    @pytest.fixture(autouse=True)
    def needs_the_model(self) -> None:
        try:
            find_model(None)
        except DependencyError as error:
            pytest.skip(str(error))

    @pytest.fixture
    def in_both(self, tmp_path, monkeypatch, with_rasterio, with_gdal) -> Any:
        """Return a function that asserts that what a job writes is the same through both drivers."""

        def check(job_type: type, **job: Any) -> None:
            written = []
            for driver in (with_rasterio, with_gdal):
                monkeypatch.setattr(choice, "_chosen", driver)
                written.append(str(tmp_path / driver.name / "output.tif"))
                Path(written[-1]).parent.mkdir(exist_ok=True)
                run(job_type(output=written[-1], **job), Recorder())
            one, other = map(facts_of, written)
            assert one == other

        return check

    def test_mask_of_a_scene_at_20_m(self, in_both, real_data):
        (product,) = real_data("03_s2l1c_safe_T31TDH_assembled").glob("*.SAFE")
        in_both(MaskSceneJob, product=str(product), resolution_m=20)

    def test_mask_of_a_level_2_product(self, in_both, real_data):
        (product,) = real_data("06_s2l2a_safe_T29UNU_N0400").glob("*.SAFE")
        in_both(MaskFromSclJob, product=str(product))

    def test_probability(self, in_both, real_data):
        (product,) = real_data("04_s2l1c_safe_T31TDH_N0500_derived_offset").glob("*.SAFE")
        in_both(S2cloudlessJob, product=str(product), resolution_m=20)

    def test_grown_mask_and_masked_bands(self, in_both, real_data, tmp_path):
        (product,) = real_data("03_s2l1c_safe_T31TDH_assembled").glob("*.SAFE")
        (band,) = product.glob("GRANULE/*/IMG_DATA/*_B05.jp2")
        mask = tmp_path / "mask.tif"
        run(MaskSceneJob(str(product), str(mask), resolution_m=20), Recorder())
        in_both(GrowMaskJob, input=str(mask), distance_m=60, min_area_m2=5000)
        in_both(ApplyMaskJob, input=str(band), mask=str(mask))
