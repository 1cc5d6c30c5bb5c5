"""A level of a JPEG 2000 file shows the same ground as the file itself, and NoData ends where it ends."""

from __future__ import annotations

import contextlib
from pathlib import Path

import numpy as np
import pytest
import rasterio
import rasterio.shutil
from cloudsieve.core.jobs import MaskSceneJob, Reading, Resampling, S2cloudlessJob, ScenePreset
from cloudsieve.core.monitor import SilentMonitor
from cloudsieve.core.raster import (
    Raster,
    find_mixed_tiles,
    level_count,
    level_for,
    level_grid,
    open_level,
    open_raster,
    resample,
)
from cloudsieve.core.run import run
from cloudsieve.core.stream import LevelRows
from cloudsieve.core.stream.rows import make_axes
from cloudsieve.core.target import partition_rows
from cloudsieve.scripts.synthetic_scene import make_product
from cloudsieve.tests.core.rasters import Recorder, grid_of, read, write
from hypothesis import given, settings
from hypothesis import strategies as st

SIZE_PX, TILE_PX = 768, 256


def write_jp2(path: Path, pixels: np.ndarray, tile_px: int = TILE_PX) -> str:
    """Write numbers losslessly, with four levels."""
    plain = write(path.with_suffix(".tif"), pixels, "uint16")
    options = {"QUALITY": "100", "REVERSIBLE": "YES", "RESOLUTIONS": "5"}
    rasterio.shutil.copy(plain, str(path), driver="JP2OpenJPEG", BLOCKXSIZE=tile_px, BLOCKYSIZE=tile_px, **options)
    return str(path)


def read_fast(path: str, target_m: float, level: int, strip_rows: int = 7) -> tuple[np.ndarray, np.ndarray]:
    """Return numbers and validity on a coarser grid, from a level and from the tiles at the edge of NoData."""
    full = open_raster(path)
    reduced = open_level(full, level)
    grid = full.grid.with_pixel_size(target_m)
    rows = LevelRows(full, reduced, (1,), grid, SilentMonitor(), find_mixed_tiles(full, (1,)))
    strips = []
    for first, end in partition_rows(grid, strip_rows):
        samples, axis = rows.block(first, end)
        numbers, known = resample(samples[0], axis, rows.columns)
        for patch in rows.patches(first, end, samples):
            part = resample(patch.values[0], patch.rows, patch.columns)
            numbers[:, patch.targets], known[:, patch.targets] = part
        strips.append((numbers, known))
    reduced.close()
    full.close()
    return np.concatenate([one for one, _ in strips]), np.concatenate([other for _, other in strips])


def read_all(raster: Raster) -> np.ndarray:
    return raster.read_rows(1, 0, raster.grid.height, 0, raster.grid.width, lambda: None)


def read_exact(path: str, target_m: float) -> tuple[np.ndarray, np.ndarray]:
    full = open_raster(path)
    resampled = resample(read_all(full), *make_axes(full.grid, full.grid.with_pixel_size(target_m), False))
    full.close()
    return resampled


class TestWhichLevel:
    @pytest.mark.parametrize(
        ("source_m", "target_m", "level"),
        [
            (10, 10, 0),
            (10, 20, 1),
            (20, 20, 0),
            (10, 60, 1),
            (20, 60, 1),
            (10, 160, 3),
            (20, 160, 2),
            (10, 10_000, 4),
        ],
    )
    def test_is_at_most_half_as_coarse_as_the_target_but_for_the_first(self, source_m, target_m, level):
        assert level_for(source_m, target_m, count=4) == level

    def test_only_jpeg_2000_without_pyramids_beside_it_has_levels(self, tmp_path):
        pixels = np.full((600, 600), 1000)
        jp2 = write_jp2(tmp_path / "a.jp2", pixels)
        with open_raster_closing(jp2) as raster:
            assert level_count(raster) == 3, "GDAL hides levels of less than 128 pixels"
        with rasterio.open(tmp_path / "a.tif", "r+") as plain:
            plain.build_overviews([2, 4])
        with open_raster_closing(str(tmp_path / "a.tif")) as raster:
            assert level_count(raster) == 0
        write(tmp_path / "a.jp2.ovr", np.full((300, 300), 1000), "uint16", pixel_m=20)
        with open_raster_closing(jp2) as raster:
            assert level_count(raster) == 0


class TestWhereSamplesStand:
    def test_the_grid_of_a_level_lies_half_a_sample_less_half_a_pixel_up_and_left(self):
        grid = grid_of(height=9, width=8, pixel_m=10)
        level = level_grid(grid, 2)
        assert (level.left, level.top) == (grid.left - 15, grid.top + 15)
        assert (level.pixel_width, level.width, level.height) == (40, 2, 3)

    @settings(max_examples=15)
    @given(st.integers(0, 12), st.integers(0, 12), st.integers(1, 2))
    def test_a_slope_has_at_each_sample_the_height_of_its_centre(self, tmp_path_factory, east, south, level):
        folder = tmp_path_factory.mktemp("slope")
        rows, columns = np.mgrid[0:512, 0:512]
        path = write_jp2(folder / "slope.jp2", 1000 + east * columns + south * rows, tile_px=512)
        with open_raster_closing(path) as full, open_raster_level(full, level) as reduced:
            samples = read_all(reduced).astype(int)
            grid, pixel_m = reduced.grid, full.grid.pixel_width
            x = (grid.left - full.grid.left + (np.arange(grid.width) + 0.5) * grid.pixel_width) / pixel_m - 0.5
            y = (full.grid.top - grid.top + (np.arange(grid.height) + 0.5) * grid.pixel_height) / pixel_m - 0.5
        inside = slice(2, -2)  # the wavelet mirrors the slope at the edges of a tile
        expected = 1000 + east * x[None, inside] + south * y[inside, None]
        np.testing.assert_allclose(samples[inside, inside], expected, atol=1)

    @pytest.mark.parametrize(("target_m", "level"), [(20, 1), (60, 1), (160, 3)])
    def test_an_average_of_a_smooth_image_is_that_of_its_pixels(self, tmp_path, target_m, level):
        rows, columns = np.mgrid[0:SIZE_PX, 0:SIZE_PX]
        path = write_jp2(tmp_path / "waves.jp2", 3000 + 900 * np.sin(columns / 40) + 700 * np.cos(rows / 55))
        fast, known = read_fast(path, target_m, level)
        exact, _ = read_exact(path, target_m)
        assert known.all()
        error = np.abs(fast.astype(int) - exact)[1:-1, 1:-1]
        assert error.mean() < 2
        assert error.max() < 25


class TestEdgeOfNoData:
    @given(st.integers(0, SIZE_PX), st.floats(-1.5, 1.5), st.sampled_from([(20, 1), (60, 1), (80, 2)]))
    @settings(max_examples=15)
    def test_validity_is_that_of_full_resolution_but_for_slivers(
        self, tmp_path_factory, start, slope, target_and_level
    ):
        rows, columns = np.mgrid[0:SIZE_PX, 0:SIZE_PX]
        rng = np.random.default_rng(start)
        pixels = rng.integers(2000, 2400, (SIZE_PX, SIZE_PX)) * (columns - slope * rows > start - SIZE_PX / 4)
        path = write_jp2(tmp_path_factory.mktemp("edge") / "edge.jp2", pixels)
        _, known = read_fast(path, *target_and_level)
        _, exactly_known = read_exact(path, target_and_level[0])
        assert (known != exactly_known).mean() < 0.005

    def test_a_tile_with_an_edge_gives_the_bits_of_full_resolution_and_the_others_nearly(self, tmp_path):
        rng = np.random.default_rng(1)
        pixels = np.repeat(np.repeat(rng.integers(2000, 2400, (96, 96)), 8, 0), 8, 1)
        pixels[300:420, 280:500] = 0
        path = write_jp2(tmp_path / "hole.jp2", pixels)
        with open_raster_closing(path) as raster:
            assert find_mixed_tiles(raster, (1,)).astype(int).tolist() == [[0, 0, 0], [0, 1, 0], [0, 0, 0]]
        fast, _ = read_fast(path, 20, 1)
        exact, known = read_exact(path, 20)
        hole = (slice(TILE_PX // 2, TILE_PX),) * 2
        np.testing.assert_array_equal(fast[hole][known[hole]], exact[hole][known[hole]])
        assert np.abs(fast.astype(int) - exact)[known].mean() > 0, "elsewhere the level is read"

    def test_a_lone_zero_beside_a_bright_cloud_is_no_edge(self, tmp_path):
        pixels = np.full((SIZE_PX, SIZE_PX), 300)
        pixels[:, 400:] = 20000
        path = write_jp2(tmp_path / "contrast.jp2", pixels)
        with open_raster_closing(path) as raster:
            assert not find_mixed_tiles(raster, (1,))[:, [0, 2]].any()


@pytest.fixture(scope="module")
def product(tmp_path_factory) -> str:
    return str(make_product(tmp_path_factory.mktemp("product"), size_m=12000, seed=3))


class TestJobs:
    @pytest.mark.parametrize("resolution_m", [20, 60, 160])
    def test_fast_knows_what_exact_knows_and_nearly_masks_the_same(self, tmp_path, product, one_tree, resolution_m):
        masks = {}
        for reading in Reading:
            output = str(tmp_path / f"{reading.value}.tif")
            job = MaskSceneJob(
                product=product,
                output=output,
                resolution_m=resolution_m,
                preset=ScenePreset.BALANCED,
                reading=reading,
                model=one_tree,
            )
            run(job, SilentMonitor())
            masks[reading] = read(output)
        exact, fast = masks[Reading.EXACT], masks[Reading.FAST]
        np.testing.assert_array_equal(exact == 255, fast == 255)
        assert (exact == fast).mean() > 0.98

    def test_the_file_and_the_log_say_what_was_read(self, tmp_path, product, one_tree):
        output, monitor = str(tmp_path / "fast.tif"), Recorder()
        run(S2cloudlessJob(product=product, output=output, model=one_tree, reading=Reading.FAST), monitor)
        with rasterio.open(output) as file:
            assert file.tags()["CLOUDSIEVE_READING"] == "fast"
            assert '"reading": "fast"' in file.tags()["CLOUDSIEVE_PARAMETERS"]
        assert any("level 1: B02, B04, B08." in remark for remark in monitor.remarks)

    @pytest.mark.parametrize("more", [{"resolution_m": 10}, {"resampling": Resampling.NEAREST}])
    def test_without_coarser_pixels_or_averages_everything_is_read_in_full(self, tmp_path, product, one_tree, more):
        outputs = {reading: str(tmp_path / f"{reading.value}.tif") for reading in Reading}
        for reading, output in outputs.items():
            job = S2cloudlessJob(product=product, output=output, model=one_tree, reading=reading, **more)
            run(job, SilentMonitor())
        exact, fast = (read(output) for output in outputs.values())
        np.testing.assert_array_equal(fast, exact)


def open_raster_closing(path: str):
    return contextlib.closing(open_raster(path))


def open_raster_level(raster, level: int):
    return contextlib.closing(open_level(raster, level))
