"""The ten bands of a scene: found, calibrated, checked, brought to one grid and scored."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from cloudsieve.core.errors import InputError, JobError
from cloudsieve.core.jobs import Evaluator, Offset, Resampling, S2cloudlessJob
from cloudsieve.core.product import open_product
from cloudsieve.core.run import run
from cloudsieve.core.s2cloudless import FEATURE_BANDS
from cloudsieve.core.scene import open_loose_scene, open_scene, scene_target
from cloudsieve.core.tables.bands import BAND_NAMES
from cloudsieve.core.target import cropped
from cloudsieve.scripts.synthetic_scene import make_product
from cloudsieve.tests.core.rasters import Recorder, read, write

# Scores of the forest of one tree, see conftest.
CLEAR, THIN, THICK = (1 / (1 + np.exp(-score)) for score in (-3, 0.5, 3))
NAN = float("nan")
DARK_B02, BRIGHT_B02, DARK_B10, BRIGHT_B10 = 1000, 3000, 20, 400


def write_bands(
    folder: Path, pixels: dict[str, Any] | None = None, height: int = 2, width: int = 3, **kind: Any
) -> tuple[str, ...]:
    """Write the ten bands as loose files: 1000 everywhere, 20 in B10, and where `pixels` says otherwise."""
    ordinary = {name: np.full((height, width), DARK_B10 if name == "B10" else DARK_B02) for name in FEATURE_BANDS}
    bands = {**ordinary, **(pixels or {})}
    return tuple(write(folder / f"T32TMT_{name}.tif", dn, **{"dtype": "uint16", **kind}) for name, dn in bands.items())


def probability_of(tmp_path: Path, model: str, monitor: Recorder | None = None, **job: Any) -> np.ndarray:
    output = str(tmp_path / "probability.tif")
    run(S2cloudlessJob(output, model=model, engine=Evaluator.NUMPY, threads=1, **job), monitor or Recorder())
    return read(output)


class TestProbability:
    def test_follows_the_tree(self, tmp_path, one_tree):
        bands = write_bands(
            tmp_path,
            {"B02": [[DARK_B02, BRIGHT_B02, BRIGHT_B02]] * 2, "B10": [[BRIGHT_B10, DARK_B10, BRIGHT_B10]] * 2},
        )
        probability = probability_of(tmp_path, one_tree, bands=bands)
        assert probability == pytest.approx(np.array([[CLEAR, THIN, THICK]] * 2), rel=1e-6)
        assert probability.dtype == np.float32

    def test_is_unknown_where_any_band_is(self, tmp_path, one_tree):
        bands = write_bands(tmp_path, {"B12": [[0, 1, 65535], [1, 1, 1]], "B01": [[1, 1, 1], [1, 0, 65534]]})
        probability = probability_of(tmp_path, one_tree, bands=bands)
        np.testing.assert_array_equal(np.isnan(probability), [[True, False, True], [False, True, False]])

    def test_is_unknown_where_a_file_declares_its_own_nodata(self, tmp_path, one_tree):
        bands = write_bands(tmp_path, {"B12": [[-9999, 1, 0], [1, 1, 1]]}, dtype="int16", nodata=-9999)
        probability = probability_of(tmp_path, one_tree, bands=bands)
        np.testing.assert_array_equal(np.isnan(probability), [[True, False, True], [False, False, False]])

    def test_of_float_reflectance_needs_no_offset(self, tmp_path, one_tree):
        pixels = {name: np.full((1, 3), 0.1) for name in FEATURE_BANDS}
        pixels["B02"] = [[0.1, 0.3, NAN]]
        pixels["B10"] = [[0.001, 0.04, 0.001]]
        bands = write_bands(tmp_path, pixels, dtype="float32")
        monitor = Recorder()
        probability = probability_of(tmp_path, one_tree, monitor, bands=bands, offset=Offset.MINUS_1000)
        assert probability == pytest.approx(np.array([[CLEAR, THICK, NAN]]), rel=1e-6, nan_ok=True)
        assert any("Float bands: taken as top-of-atmosphere reflectance" in text for text in monitor.remarks)

    def test_of_float_pixels_that_are_zero_in_every_band_is_unknown(self, tmp_path, one_tree):
        pixels = {name: [[0.0, 0.0, 0.1]] for name in FEATURE_BANDS}
        pixels["B02"] = [[0.0, 0.1, 0.1]]
        probability = probability_of(tmp_path, one_tree, bands=write_bands(tmp_path, pixels, dtype="float32"))
        assert np.isnan(probability).tolist() == [[True, False, False]]


class TestOffset:
    """B02 of DN 2500 is dark with the offset and bright without it."""

    @pytest.mark.parametrize(("baseline", "offset"), [("05.09", -1000), ("02.06", 0)])
    def test_comes_from_the_metadata_of_a_product(self, tmp_path, baseline, offset):
        product = make_product(tmp_path, size_m=600, baseline=baseline)
        job = S2cloudlessJob("o.tif", product=str(product))
        with open_scene(open_product(str(product)), FEATURE_BANDS, job, Recorder()) as scene:
            assert scene.offsets == (offset,) * 10
            assert scene.quantifications == (10000,) * 10
            assert scene.tags()["CLOUDSIEVE_PROCESSING_BASELINE"] == baseline
            assert scene.tags()["CLOUDSIEVE_TILE"] == "T32TMT"

    def test_old_and_new_baseline_of_one_scene_give_the_same_bits(self, tmp_path, one_tree):
        old, new = (make_product(tmp_path, size_m=600, baseline=baseline) for baseline in ("02.06", "05.09"))
        results = [probability_of(tmp_path, one_tree, product=str(product)) for product in (old, new)]
        np.testing.assert_array_equal(*results)
        assert not np.isnan(results[0]).all()

    @pytest.mark.parametrize(
        ("offset", "dark_b10", "expected"), [(Offset.NONE, 20, THIN), (Offset.MINUS_1000, 1005, CLEAR)]
    )
    def test_of_loose_bands_is_said_by_the_user(self, tmp_path, one_tree, offset, dark_b10, expected):
        bands = write_bands(tmp_path, {"B02": [[2500] * 3] * 2, "B10": [[dark_b10] * 3] * 2})
        assert probability_of(tmp_path, one_tree, bands=bands, offset=offset) == pytest.approx(expected, rel=1e-6)

    def test_forgotten_is_an_error_where_nobody_told_it(self, tmp_path, one_tree):
        bands = write_bands(tmp_path, {"B10": [[1012, 1020, 1031]] * 2})
        with pytest.raises(InputError, match=r"darkest pixels of band B10 .* have DN 1012.*set OFFSET to -1000"):
            probability_of(tmp_path, one_tree, bands=bands)

    def test_forgotten_is_a_warning_where_the_user_insists(self, tmp_path, one_tree):
        monitor = Recorder()
        bands = write_bands(tmp_path, {"B10": [[1012, 1020, 1031]] * 2})
        probability_of(tmp_path, one_tree, monitor, bands=bands, offset=Offset.NONE)
        assert any("seem to carry the +1000" in text for text in monitor.warnings)

    def test_removed_twice_is_a_warning(self, tmp_path, one_tree):
        monitor = Recorder()
        probability_of(tmp_path, one_tree, monitor, bands=write_bands(tmp_path), offset=Offset.MINUS_1000)
        assert any("seem to be harmonised already: set OFFSET to none" in text for text in monitor.warnings)

    def test_unknown_but_plausible_is_a_warning(self, tmp_path, one_tree):
        monitor = Recorder()
        probability_of(tmp_path, one_tree, monitor, bands=write_bands(tmp_path))
        assert any("taken without offset" in text for text in monitor.warnings)

    def test_of_a_scene_without_a_valid_pixel_is_not_judged(self, tmp_path, one_tree):
        bands = write_bands(tmp_path, {"B10": [[0, 0, 65535]] * 2})
        assert np.isnan(probability_of(tmp_path, one_tree, bands=bands)).all()


class TestStack:
    def stack(self, path: Path, names: tuple[str, ...], described: bool) -> str:
        bands = [[[BRIGHT_B02 if name == "B02" else BRIGHT_B10 if name == "B10" else 1]] for name in names]
        write(path, bands, "uint16")
        if described:
            with rasterio.open(path, "r+") as file:
                file.descriptions = names
        return str(path)

    @pytest.mark.parametrize("names", [FEATURE_BANDS, tuple(BAND_NAMES)])
    def test_of_ten_or_thirteen_needs_no_names(self, tmp_path, one_tree, names):
        monitor = Recorder()
        path = self.stack(tmp_path / "stack.tif", names, described=False)
        assert probability_of(tmp_path, one_tree, monitor, bands=(path,)) == pytest.approx(THICK, rel=1e-6)
        assert any(f"taken in the order {', '.join(names)}" in text for text in monitor.remarks)

    def test_with_names_may_have_any_order_and_more_bands(self, tmp_path, one_tree):
        path = self.stack(tmp_path / "stack.tif", ("B03", *reversed(FEATURE_BANDS)), described=True)
        assert probability_of(tmp_path, one_tree, bands=(path,)) == pytest.approx(THICK, rel=1e-6)

    def test_of_another_number_is_refused(self, tmp_path, one_tree):
        path = self.stack(tmp_path / "stack.tif", tuple(BAND_NAMES)[:12], described=False)
        with pytest.raises(
            InputError, match=r"stack.tif has 12 bands without names; expected the ten .* or all thirteen"
        ):
            probability_of(tmp_path, one_tree, bands=(path,))

    def test_names_what_it_lacks(self, tmp_path, one_tree):
        path = self.stack(tmp_path / "stack.tif", FEATURE_BANDS[:-2], described=True)
        with pytest.raises(InputError, match=r"B11.*B12"):
            probability_of(tmp_path, one_tree, bands=(path,))


class TestRefusals:
    def test_name_the_band_that_is_missing(self, tmp_path, one_tree):
        with pytest.raises(InputError, match="B12"):
            probability_of(tmp_path, one_tree, bands=write_bands(tmp_path)[:-1])

    def test_of_level_2a_say_why_and_what_to_do(self, tmp_path, one_tree):
        product = make_product(tmp_path, size_m=600, level="L2A")
        with pytest.raises(InputError, match=r"B10.*SCL"):
            probability_of(tmp_path, one_tree, product=str(product))

    def test_of_another_crs_name_both(self, tmp_path, one_tree):
        bands = list(write_bands(tmp_path))
        write(Path(bands[-1]), [[1, 1, 1]] * 2, "uint16", crs="EPSG:32633")
        with pytest.raises(InputError, match=r"B12.tif is in EPSG:32633, but .*B01.tif is in EPSG:32632"):
            probability_of(tmp_path, one_tree, bands=tuple(bands))

    def test_of_another_place_name_it(self, tmp_path, one_tree):
        bands = list(write_bands(tmp_path))
        write(Path(bands[-1]), [[1, 1, 1]] * 2, "uint16", shift_m=1000)
        with pytest.raises(InputError, match=r"B12.tif covers .* does not overlap"):
            probability_of(tmp_path, one_tree, bands=tuple(bands))

    @pytest.mark.parametrize("dtype", ["uint8", "float32"])
    def test_of_types_that_do_not_fit_name_them(self, tmp_path, one_tree, dtype):
        bands = list(write_bands(tmp_path))
        write(Path(bands[3]), [[1, 1, 1]] * 2, dtype)
        with pytest.raises(InputError, match=rf"bands of type .*{dtype}"):
            probability_of(tmp_path, one_tree, bands=tuple(bands))

    def test_of_a_picture_in_place_of_a_band(self, tmp_path, one_tree):
        bands = list(write_bands(tmp_path))
        write(Path(bands[3]), [[[1, 1, 1]] * 2] * 3, "uint16")
        with pytest.raises(InputError, match=r"B05.tif has 3 bands; expected one file with one band, B05"):
            probability_of(tmp_path, one_tree, bands=tuple(bands))


class TestGrid:
    @pytest.fixture(scope="class")
    @classmethod
    def product(cls, tmp_path_factory):
        return str(make_product(tmp_path_factory.mktemp("product"), size_m=600))

    def grid(self, **job):
        job = S2cloudlessJob("o.tif", **job)
        if job.product:
            opening = open_scene(open_product(job.product), FEATURE_BANDS, job, Recorder())
        else:
            opening = open_loose_scene(job.bands, FEATURE_BANDS, job, Recorder())
        with opening as scene:
            return cropped(scene_target(scene, job.product is not None, job.resolution_m), job).grid

    @pytest.mark.parametrize(("resolution_m", "pixels"), [(None, 30), (10, 60), (20, 30), (60, 10), (160, 4)])
    def test_of_a_product_has_20_m_unless_told(self, product, resolution_m, pixels):
        grid = self.grid(product=product, resolution_m=resolution_m)
        assert (grid.width, grid.height, grid.pixel_width) == (pixels, pixels, resolution_m or 20)
        assert (grid.left, grid.top) == (399960, 5300040)

    def test_of_loose_bands_is_the_finest(self, tmp_path):
        bands = list(write_bands(tmp_path))
        write(Path(bands[-1]), [[1, 1]], "uint16", pixel_m=20)
        assert self.grid(bands=tuple(bands)).describe() == "3 x 2 px of 10 x 10"

    def test_is_cropped_in_any_crs(self, product):
        assert self.grid(product=product, extent=(400000, 5299990, 400050, 5300030)).bounds == (
            400000,
            5299980,
            400060,
            5300040,
        )
        west, south, east, north = self.grid(
            product=product, extent=(7.6672, 47.844, 7.6675, 47.8445), extent_crs="EPSG:4326"
        ).bounds
        assert 399960 <= west < east <= 400560
        assert 5299440 <= south < north <= 5300040

    def test_outside_the_scene_is_refused(self, product):
        with pytest.raises(JobError, match=r"EXTENT .* lies outside the scene"):
            self.grid(product=product, extent=(0, 0, 1, 1))

    def test_in_degrees_has_no_resolution_in_metres(self, tmp_path):
        bands = write_bands(tmp_path, crs="EPSG:4326", transform=rasterio.transform.from_origin(8, 47, 1e-4, 1e-4))
        assert self.grid(bands=bands).width == 3
        with pytest.raises(JobError, match=r"RESOLUTION is in metres, but .* is not in a projected CRS"):
            self.grid(bands=bands, resolution_m=20)


class TestResampling:
    def test_averages_to_coarser_and_interpolates_to_finer(self, tmp_path, one_tree):
        bands = list(write_bands(tmp_path, {"B02": [[1000, 3200], [1000, 3200]]}, height=2, width=2))
        write(Path(bands[0]), [[1]], "uint16", pixel_m=20)
        # (1000 + 3200) / 2 = 2100 is above 0.2.
        assert probability_of(tmp_path, one_tree, bands=tuple(bands), resolution_m=20) == pytest.approx(THIN, rel=1e-6)
        # 1000, 1550, 2650, 3200 across.
        fine = probability_of(tmp_path, one_tree, bands=tuple(bands), resolution_m=5)
        assert fine == pytest.approx(np.array([[CLEAR, CLEAR, THIN, THIN]] * 4), rel=1e-6)

    def test_nearest_takes_pixels_as_they_are(self, tmp_path, one_tree):
        bands = write_bands(tmp_path, {"B02": [[1000, 1000, 1000], [1000, 3200, 1000], [1000] * 3]}, height=3, width=3)
        nearest = {"bands": bands, "resolution_m": 30, "resampling": Resampling.NEAREST}
        assert probability_of(tmp_path, one_tree, **nearest) == pytest.approx(THIN, rel=1e-6)

    def test_a_band_that_ends_early_leaves_the_rest_unknown(self, tmp_path, one_tree, monkeypatch):
        monkeypatch.setattr("cloudsieve.core.target.STRIP_PX", 0)
        monkeypatch.setattr("cloudsieve.core.target.MIN_STRIP_ROWS", 2)
        bands = list(write_bands(tmp_path, height=8, width=3))
        write(Path(bands[0]), [[1] * 2], "uint16", pixel_m=20)
        probability = probability_of(tmp_path, one_tree, bands=tuple(bands))
        assert (~np.isnan(probability)).sum(axis=1).tolist() == [3, 3, 0, 0, 0, 0, 0, 0]
