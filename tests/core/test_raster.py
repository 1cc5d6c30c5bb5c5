"""Files are believed by their content; outputs are Cloud Optimized GeoTIFFs that appear whole or not at all."""

from __future__ import annotations

import json
import os
import shutil
import threading
import time
from pathlib import Path

import numpy as np
import pytest
import rasterio
from cloudsieve.core.errors import CancelledError, InputError, JobError, OutputError
from cloudsieve.core.jobs import Encoding, GrowMaskJob, HybridMaskJob
from cloudsieve.core.monitor import SilentMonitor
from cloudsieve.core.outputs import encode_probability, mask_spec, probability_spec, sources_spec
from cloudsieve.core.raster import (
    OutputRaster,
    OutputSpec,
    bounds_in,
    crs_name,
    is_projected_in_metres,
    open_raster,
    pixel_size_m,
    raster_environment,
    require_same_crs,
    write_outputs,
)
from cloudsieve.core.raster.drivers import GdalError, driver
from cloudsieve.core.run import run
from cloudsieve.core.tables import MASKED_COLOUR
from cloudsieve.core.unfinished import Unfinished
from cloudsieve.tests.core.rasters import Recorder, grid_of, read, write
from rasterio.crs import CRS
from rasterio.enums import MaskFlags
from rasterio.transform import Affine, from_origin

MASK = np.array([[0, 1, 255], [1, 0, 1]], np.uint8)


def write_mask(path: Path, mask: np.ndarray = MASK, monitor=None, tags=None) -> None:
    with write_outputs([mask_spec(str(path), tags or {})], grid_of(*mask.shape), monitor or SilentMonitor()) as (
        output,
    ):
        output.write(mask)


def write_probability(path: Path, probability: np.ndarray, encoding: Encoding) -> None:
    spec = probability_spec(str(path), encoding, {})
    with write_outputs([spec], grid_of(*probability.shape), SilentMonitor()) as (output,):
        output.write(*encode_probability(probability, encoding))


class TestOpening:
    def test_believes_the_content_not_the_name(self, tmp_path):
        geotiff = write(tmp_path / "a.tif", [[1, 2]])
        jpeg2000 = write(tmp_path / "b.jp2", np.full((8, 8), 7), driver="JP2OpenJPEG", QUALITY="100", REVERSIBLE="YES")
        for original, disguise in ((geotiff, "a.jp2"), (jpeg2000, "b.tif")):
            shutil.copy(original, tmp_path / disguise)
            raster = open_raster(str(tmp_path / disguise))
            values = raster.read_rows(1, 0, raster.grid.height, 0, raster.grid.width, lambda: None)
            np.testing.assert_array_equal(values, read(original))
            raster.close()

    def test_knows_the_grid(self, tmp_path):
        raster = open_raster(write(tmp_path / "a.tif", [[1, 2, 3], [4, 5, 6]], pixel_m=20))
        assert raster.grid == grid_of(2, 3, 20)
        assert pixel_size_m(raster.grid) == (20, 20)
        assert crs_name(raster.grid) == "EPSG:32632"
        assert is_projected_in_metres(raster.grid)
        raster.close()

    @pytest.mark.parametrize(
        ("profile", "sentence"),
        [
            ({"crs": None}, "has no coordinate reference system; give it one first"),
            ({"transform": Affine.rotation(30) * from_origin(0, 0, 10, 10)}, "is rotated or upside down"),
            ({"transform": Affine(10, 0, 0, 0, 10, 0)}, "is rotated or upside down"),
        ],
    )
    def test_refuses_what_has_no_place_on_a_north_up_map(self, tmp_path, profile, sentence):
        path = write(tmp_path / "odd.tif", [[1]], **profile)
        with pytest.raises(InputError, match=f"odd.tif {sentence}"):
            open_raster(path)

    def test_says_what_is_missing_or_no_raster(self, tmp_path):
        with pytest.raises(InputError, match=r"gone.tif does not exist; choose an existing raster"):
            open_raster(str(tmp_path / "gone.tif"))
        (tmp_path / "text.tif").write_text("no raster")
        with pytest.raises(InputError, match=r"text.tif cannot be opened as a raster"):
            open_raster(str(tmp_path / "text.tif"))
        with pytest.raises(InputError, match="is a folder, not a raster; choose a file"):
            open_raster(str(tmp_path))

    def test_names_a_band_that_does_not_exist(self, tmp_path):
        raster = open_raster(write(tmp_path / "a.tif", [[1]]))
        with pytest.raises(InputError, match=r"a.tif has no band 2; choose one from 1 to 1"):
            raster.require_band(2)
        raster.close()

    @pytest.mark.parametrize(
        ("name", "profile"),
        [
            ("short.tif", {"compress": "deflate"}),
            ("short.tif", {"tiled": True, "blockxsize": 64, "blockysize": 64}),
            ("short.jp2", {"driver": "JP2OpenJPEG", "QUALITY": "100", "REVERSIBLE": "YES"}),
        ],
    )
    def test_names_a_file_that_was_cut_off(self, tmp_path, name, profile):
        noise = np.random.default_rng(1).integers(0, 65535, (256, 256))
        path = Path(write(tmp_path / name, noise, "uint16", **profile))
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
        with pytest.raises(InputError, match=rf"{name} (is damaged|cannot be opened).*(download it again|incomplete)"):
            open_raster(str(path)).read_rows(1, 0, 256, 0, 256, lambda: None)

    def test_full_resolution_although_there_are_overviews(self, tmp_path):
        path = write(tmp_path / "a.tif", np.eye(64), tiled=True, blockxsize=32, blockysize=32)
        with rasterio.open(path, "r+") as file:
            file.build_overviews([2, 4])
        raster = open_raster(path)
        np.testing.assert_array_equal(raster.read_rows(1, 3, 9, 2, 40, lambda: None), np.eye(64)[3:9, 2:40])
        raster.close()

    def test_stops_between_pieces_of_a_wide_file(self, tmp_path, monkeypatch):
        monkeypatch.setattr("cloudsieve.core.raster.reading._PIECE_PX", 6 * 16 * 16)
        path = write(tmp_path / "wide.tif", np.ones((16, 160)), tiled=True, blockxsize=16, blockysize=16)
        raster = open_raster(path)
        looks = iter([None, CancelledError()])

        def check() -> None:
            if error := next(looks):
                raise error

        with raster_environment(threads=1), pytest.raises(CancelledError):
            raster.read_rows(1, 0, 16, 0, 1040, check)
        raster.close()


class TestPlaces:
    def test_a_geographic_pixel_is_as_wide_as_its_latitude_makes_it(self, tmp_path):
        path = write(tmp_path / "a.tif", [[1]], crs="EPSG:4326", transform=from_origin(10, 60.00005, 0.0001, 0.0001))
        raster = open_raster(path)
        assert pixel_size_m(raster.grid) == pytest.approx((5.580, 11.141), rel=1e-4)
        assert not is_projected_in_metres(raster.grid)
        raster.close()

    @pytest.mark.parametrize(
        ("crs", "corner", "expected"),
        [
            ("EPSG:32632", (500_000, 5_300_000), (10, 10)),  # the middle of a zone: 0.04 % short
            ("EPSG:32632", (260_000, 5_300_000), (10, 10)),  # its edge
            ("EPSG:3035", (2_700_000, 1_900_000), (10, 10)),  # Lisbon in Europe's equal-area grid
            ("EPSG:3857", (1_113_195, 8_399_738), (5.0126, 5.0042)),  # Web Mercator at 60 degrees north
            ("EPSG:3857", (1_113_195, 0), (10, 10)),  # at the equator, where it is 0.7 % short along
            ("EPSG:4326", (179.99999, 60.00005), (558_005, 1_114_126)),  # over the date line
            ("EPSG:3031", (0, 100), (10.280, 10.280)),  # the South Pole
        ],
    )
    def test_metres_are_those_on_the_ground(self, tmp_path, crs, corner, expected):
        path = write(tmp_path / "a.tif", [[1]], crs=crs, transform=from_origin(*corner, 10, 10))
        raster = open_raster(path)
        assert pixel_size_m(raster.grid) == pytest.approx(expected, rel=2e-3 if crs != "EPSG:4326" else 0.2)
        raster.close()

    @pytest.mark.parametrize("crs", ['LOCAL_CS["site",UNIT["metre",1]]', "EPSG:4978"])
    def test_what_has_no_place_on_the_earth_cannot_be_measured(self, tmp_path, crs):
        path = write(tmp_path / "a.tif", [[0, 1]], crs=CRS.from_string(crs))
        output = str(tmp_path / "out.tif")
        with pytest.raises(InputError, match=r"has no place on the earth.*Assign projection"):
            run(GrowMaskJob(path, output, distance_m=10), SilentMonitor())
        run(HybridMaskJob((path, path), output), SilentMonitor())
        assert read(output).tolist() == [[0, 1]]

    @pytest.mark.parametrize("dtype", ["complex64", "complex_int16"])
    def test_complex_numbers_are_refused(self, tmp_path, dtype):
        path = tmp_path / "complex.tif"
        place = {"crs": "EPSG:32632", "transform": from_origin(0, 0, 10, 10)}
        with rasterio.open(path, "w", driver="GTiff", width=2, height=2, count=1, dtype=dtype, **place):
            pass
        with pytest.raises(InputError, match=rf"complex.tif holds complex numbers \({dtype}\)"):
            open_raster(str(path))

    def test_feet_are_converted(self, tmp_path):
        raster = open_raster(write(tmp_path / "a.tif", [[1]], crs="EPSG:2263", transform=from_origin(1e6, 2e5, 10, 10)))
        assert pixel_size_m(raster.grid) == pytest.approx((3.048, 3.048), rel=1e-4)
        assert not is_projected_in_metres(raster.grid)
        raster.close()

    def test_another_crs_is_refused_by_name_with_the_remedy(self, tmp_path):
        one = open_raster(write(tmp_path / "one.tif", [[1]]))
        other = open_raster(write(tmp_path / "other.tif", [[1]], crs="EPSG:32633"))
        sentence = r"other.tif is in EPSG:32633, but .*one.tif is in EPSG:32632; .*Warp \(reproject\)"
        with pytest.raises(InputError, match=sentence):
            require_same_crs(one.grid, one.path, other.grid, other.path)
        one.close()
        other.close()

    def test_an_extent_comes_in_any_crs(self):
        grid = grid_of(100, 100)
        assert bounds_in(grid, (1, 2, 3, 4), None) == (1, 2, 3, 4)
        assert bounds_in(grid, (1, 2, 3, 4), "EPSG:32632") == (1, 2, 3, 4)
        west, south, east, north = bounds_in(grid, (9.0, 47.84, 9.01, 47.85), "EPSG:4326")
        assert west == pytest.approx(500_000, abs=1)
        assert 700 < east - west < 800
        assert 1100 < north - south < 1130
        with pytest.raises(JobError, match="EXTENT cannot be brought from nowhere to EPSG:32632"):
            bounds_in(grid, (1, 2, 3, 4), "nowhere")

    @pytest.mark.parametrize(
        "extent", [(-180, -90, 180, 90), (-90, -90, 90, 90), (-171, 0, 189, 90), (0, 0, 12, 84), (8.9, 47, 9.1, 48)]
    )
    def test_an_extent_of_half_the_earth_holds_the_scene(self, extent):
        grid = grid_of(100, 100)
        assert grid.cropped(bounds_in(grid, extent, "EPSG:4326")) == grid
        metres = tuple(edge * 111_319.49 for edge in extent)
        assert grid.cropped(bounds_in(grid, (metres[0], -20e6, metres[2], 20e6), "EPSG:3857")) == grid

    @pytest.mark.parametrize("extent", [(20, 40, 30, 50), (-180, -90, 180, 40), (100, -90, 180, 90)])
    def test_an_extent_elsewhere_is_refused(self, extent):
        with pytest.raises(JobError, match=r"EXTENT .* lies outside the scene \(9 47\.8.* 9\.01"):
            bounds_in(grid_of(100, 100), extent, "EPSG:4326")


class TestOutputs:
    def test_a_mask_is_a_cloud_optimized_geotiff_with_colours_and_provenance(self, tmp_path):
        write_mask(tmp_path / "mask.tif", tags={"CLOUDSIEVE_JOB": "growmask"})
        with rasterio.open(tmp_path / "mask.tif") as mask:
            assert mask.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
            assert mask.tags(ns="IMAGE_STRUCTURE")["COMPRESSION"] == "DEFLATE"
            assert mask.tags()["CLOUDSIEVE_KIND"] == "mask"
            assert mask.tags()["CLOUDSIEVE_JOB"] == "growmask"
            assert mask.dtypes == ("uint8",)
            assert mask.nodata == 255
            assert mask.descriptions == ("Cloud mask",)
            assert mask.colormap(1)[1][:3] == MASKED_COLOUR[:3]
            assert mask.crs.to_epsg() == 32632
            assert mask.transform == from_origin(500_000, 5_300_000, 10, 10)
            np.testing.assert_array_equal(mask.read(1), MASK)

    def test_a_large_mask_has_overviews_that_invent_no_class(self, tmp_path):
        mask = np.random.default_rng(1).choice([0, 1, 255], (1100, 1100)).astype(np.uint8)
        write_mask(tmp_path / "mask.tif", mask)
        with rasterio.open(tmp_path / "mask.tif") as file:
            assert file.overviews(1) == [2, 4]
            assert file.block_shapes == [(512, 512)]
            assert set(np.unique(file.read(1, out_shape=(275, 275)))) == {0, 1, 255}
            np.testing.assert_array_equal(file.read(1), mask)

    @pytest.mark.parametrize("value", [0, 255])
    def test_a_mask_may_be_clear_or_unknown_throughout(self, tmp_path, value):
        mask = np.full((600, 1100), value, np.uint8)
        write_mask(tmp_path / "mask.tif", mask)
        np.testing.assert_array_equal(read(tmp_path / "mask.tif"), mask)

    def test_a_fraction_is_float_with_nan(self, tmp_path):
        probability = np.array([[0, 0.25, np.nan, 1]], np.float32)
        write_probability(tmp_path / "p.tif", probability, Encoding.FRACTION)
        with rasterio.open(tmp_path / "p.tif") as file:
            assert np.isnan(file.nodata)
            assert file.tags()["CLOUDSIEVE_ENCODING"] == "fraction"
            np.testing.assert_array_equal(file.read(1), probability)

    def test_a_percentage_keeps_255_for_nodata(self, tmp_path):
        write_probability(tmp_path / "p.tif", np.array([[0, 0.256, np.nan, 1]], np.float32), Encoding.PERCENT)
        with rasterio.open(tmp_path / "p.tif") as file:
            assert file.nodata == 255
            assert file.read(1).tolist() == [[0, 26, 255, 100]]

    def test_a_byte_has_no_value_to_spare_so_that_a_mask_tells_what_is_known(self, tmp_path):
        write_probability(tmp_path / "p.tif", np.array([[0, 0.5, np.nan, 1]], np.float32), Encoding.BYTE)
        with rasterio.open(tmp_path / "p.tif") as file:
            assert file.nodata is None
            assert file.mask_flag_enums[0] == [MaskFlags.per_dataset]
            assert file.read(1, masked=True).tolist() == [[0, 128, None, 255]]
        raster = open_raster(str(tmp_path / "p.tif"))
        assert raster.has_validity_mask()
        assert (raster.read_rows(1, 0, 1, 0, 4, lambda: None, validity=True) > 0).tolist() == [
            [True, True, False, True]
        ]
        raster.close()
        assert os.listdir(tmp_path) == ["p.tif"], "the mask is inside the file"

    def test_sources_name_their_bits(self, tmp_path):
        spec = sources_spec(str(tmp_path / "s.tif"), ["s2cloudless", "Fmask"], {})
        with write_outputs([spec], grid_of(1, 3), SilentMonitor()) as (output,):
            output.write(np.array([[0, 3, 255]], np.uint8))
        with rasterio.open(tmp_path / "s.tif") as file:
            assert json.loads(file.tags()["CLOUDSIEVE_SOURCES"]) == ["s2cloudless", "Fmask"]
            assert file.tags()["CLOUDSIEVE_KIND"] == "sources"
            assert len({file.colormap(1)[value] for value in (1, 2, 3)}) == 3

    def test_strips_and_bands_land_where_they_belong(self, tmp_path):
        bands = np.arange(2 * 7 * 5).reshape(2, 7, 5).astype(np.int16)
        spec = OutputSpec(str(tmp_path / "b.tif"), "bands", "int16", -1, count=2, names=("one", "two"))
        with write_outputs([spec], grid_of(7, 5), SilentMonitor()) as (output,):
            for first, end in ((0, 3), (3, 6), (6, 7)):
                output.write_rows(first, bands[:, first:end], [1, 2])
        np.testing.assert_array_equal(read(tmp_path / "b.tif"), bands)

    def test_a_stale_sidecar_of_the_old_file_goes_with_it(self, tmp_path):
        (tmp_path / "mask.tif.aux.xml").write_text("statistics of the old file")
        write_mask(tmp_path / "mask.tif")
        assert os.listdir(tmp_path) == ["mask.tif"]


class TestAtomicity:
    @pytest.fixture
    def old(self, tmp_path):
        path = tmp_path / "mask.tif"
        path.write_bytes(b"the old mask")
        return path

    def assert_untouched(self, old: Path) -> None:
        assert old.read_bytes() == b"the old mask"
        assert os.listdir(old.parent) == [old.name]

    def test_an_error_in_the_middle_leaves_the_old_file(self, old):
        def run_into_damage() -> None:
            with write_outputs([mask_spec(str(old), {})], grid_of(9, 9), SilentMonitor()) as (output,):
                output.write(np.zeros((3, 9), np.uint8))
                raise InputError("B05.jp2 is damaged.")

        with pytest.raises(InputError, match="B05"):
            run_into_damage()
        self.assert_untouched(old)

    def test_two_outputs_appear_together_or_not_at_all(self, old):
        specs = [mask_spec(str(old), {}), mask_spec(str(old.parent / "missing" / "b.tif"), {})]
        with pytest.raises(OutputError), write_outputs(specs, grid_of(9, 9), SilentMonitor()):
            pytest.fail("the second output cannot be opened")
        self.assert_untouched(old)

    def test_a_bug_while_a_file_is_described_leaves_nothing_behind(self, old, monkeypatch):
        def fail(self: OutputRaster) -> None:
            raise ValueError("a bug")

        monkeypatch.setattr(OutputRaster, "_describe", fail)
        with pytest.raises(ValueError, match="a bug"):
            write_mask(old, np.zeros((9, 9), np.uint8))
        self.assert_untouched(old)

    def test_what_a_killed_run_left_a_day_ago_is_removed(self, old):
        dead, alive = (Unfinished(str(old), run).work for run in ("0123abcd", "89abcdef"))
        for path in (dead, alive):
            path.write_bytes(b"half a mask")
        two_days_ago = dead.stat().st_mtime - 2 * 24 * 3600
        os.utime(dead, (two_days_ago, two_days_ago))
        write_mask(old, np.zeros((9, 9), np.uint8))
        assert sorted(os.listdir(old.parent)) == [alive.name, old.name]

    def test_cancel_while_the_file_is_finished_leaves_the_old_one(self, old):
        noise = np.random.default_rng(1).integers(0, 2, (3000, 3000)).astype(np.uint8)
        with pytest.raises(CancelledError):
            write_mask(old, noise, monitor=Recorder(lambda _: True))
        self.assert_untouched(old)
        assert not [thread for thread in threading.enumerate() if "_copy" in thread.name]

    def test_cancel_stops_a_copy_that_would_take_for_ever(self, old, monkeypatch):
        left: list[int] = []

        def copy_for_ever(source: str, *_: object, **__: object) -> None:
            patience_ends = time.monotonic() + 10
            while os.path.getsize(source) and time.monotonic() < patience_ends:
                time.sleep(0.01)
            left.append(os.path.getsize(source))
            raise GdalError("nothing left to copy")

        monkeypatch.setattr(driver(), "copy", copy_for_ever)
        with pytest.raises(CancelledError):
            write_mask(old, monitor=Recorder(lambda _: True))
        assert left == [0], "the copy was stopped by cutting its source short"
        self.assert_untouched(old)

    def test_nothing_is_seen_before_the_end(self, tmp_path):
        with write_outputs([mask_spec(str(tmp_path / "mask.tif"), {})], grid_of(2, 3), SilentMonitor()) as (output,):
            output.write(MASK)
            assert all(name.startswith(".") for name in os.listdir(tmp_path))
        assert os.listdir(tmp_path) == ["mask.tif"]


class TestDestinations:
    @pytest.mark.parametrize(
        ("name", "sentence"),
        [
            ("mask.img", "must end in .tif: outputs are GeoTIFF files"),
            ("missing/mask.tif", "the folder .*missing does not exist; create it first"),
            ("folder.tif", "is a folder; choose a file name"),
        ],
    )
    def test_that_cannot_be_are_refused_before_anything_runs(self, tmp_path, name, sentence):
        (tmp_path / "folder.tif").mkdir()
        with pytest.raises(OutputError, match=sentence):
            write_mask(tmp_path / name)
        assert os.listdir(tmp_path) == ["folder.tif"]

    def test_in_a_read_only_folder_are_refused(self, tmp_path, monkeypatch):
        monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK)  # root may write everywhere
        with pytest.raises(OutputError, match="is read-only; choose another folder"):
            write_mask(tmp_path / "mask.tif")

    def test_that_another_program_holds_open_are_refused(self, tmp_path, monkeypatch):
        def refuse(*_: object) -> None:
            raise PermissionError(13, "The process cannot access the file")

        monkeypatch.setattr(os, "replace", refuse)
        with pytest.raises(OutputError, match=r"mask.tif cannot be replaced .*; close the program that uses it"):
            write_mask(tmp_path / "mask.tif")
        assert os.listdir(tmp_path) == []

    def test_may_have_any_name_that_ends_in_tif(self, tmp_path):
        path = tmp_path / "Wolken über Zürich (1).TIFF"
        write_mask(path)
        np.testing.assert_array_equal(read(path), MASK)


def test_blocks_without_number_are_looked_at_here_and_there(tmp_path, monkeypatch):
    raster = open_raster(write(tmp_path / "a.tif", np.zeros((64, 160)), tiled=True, blockxsize=16, blockysize=16))
    assert len(set(raster.spread_blocks())) == 40
    monkeypatch.setattr("cloudsieve.core.raster.reading._MOST_BLOCKS", 10)
    looked_at = list(raster.spread_blocks())
    assert len(set(looked_at)) == 10
    assert {first for first, *_ in looked_at} == {0, 16, 32, 48}
