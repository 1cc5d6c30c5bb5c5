"""Clouds of known height over known ground cast shadows that are found where a hand calculation puts them."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from cloudsieve.core.errors import CancelledError
from cloudsieve.core.product import open_product
from cloudsieve.core.product.angles import find_angles, override_angles
from cloudsieve.core.raster import Grid
from cloudsieve.core.shadows import (
    CoarseMean,
    CoarseRows,
    ShadowMatch,
    coarse_factor,
    coarsen,
    is_water,
    match_shadows,
    shadow_mask,
)
from cloudsieve.core.shadows.agreement import count_cells
from cloudsieve.core.shadows.casting import BLOCK_PX, Casting
from cloudsieve.core.shadows.darkness import background_nir, surrounding_nir
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy import ndimage

LAND, SHADE, CLOUD = np.float32(0.3), np.float32(0.12), np.float32(0.6)
PIXEL_M = 60.0
SUMMER = override_angles(None, 35, 150, 8, 290).displacement
LOW_SUN = override_angles(None, 65, 200, 5, 100).displacement


def grid_of(shape: tuple[int, ...], pixel: float = PIXEL_M) -> Grid:
    return Grid("", 0, 0, pixel, pixel, shape[1], shape[0])


def scattered_clouds(shape: tuple[int, int], share: float = 0.1, seed: int = 1) -> np.ndarray:
    """Return clouds some pixels wide, also across every border: uint8 mask."""
    noise = ndimage.gaussian_filter(np.random.default_rng(seed).normal(size=shape), 4)
    return (noise > np.quantile(noise, 1 - share)).astype(np.uint8)


def moved(cloud: np.ndarray, down: int, right: int) -> np.ndarray:
    """Return where clouds lie after a move by whole pixels; those beyond the image are gone."""
    return ndimage.shift(cloud, (down, right), order=0, prefilter=False) == 1


def offset_px(displacement, height_m: float, dx_m: float = PIXEL_M, dy_m: float = PIXEL_M) -> tuple[int, int]:
    east, north = displacement(0.0, 0.0)
    return round(float(-north) * height_m / dy_m), round(float(east) * height_m / dx_m)


def scene(cloud: np.ndarray, shadow: np.ndarray) -> np.ndarray:
    """Return near infrared reflectance."""
    return np.where(cloud == 1, CLOUD, np.where(shadow, SHADE, LAND))


def match(nir: np.ndarray, cloud: np.ndarray, displacement=SUMMER, **options) -> ShadowMatch:
    return match_shadows(nir, cloud, grid_of(nir.shape), PIXEL_M, PIXEL_M, displacement, **options)


def mask_of(nir: np.ndarray, cloud: np.ndarray, displacement=SUMMER, **options) -> np.ndarray:
    return shadow_mask(nir, cloud, match(nir, cloud, displacement, **options).limit)


class TestKnownHeights:
    @pytest.mark.parametrize("height_m", [200, 700, 1500, 4000, 8000])
    @pytest.mark.parametrize("displacement", [SUMMER, LOW_SUN], ids=["summer", "low sun"])
    def test_the_height_comes_back_and_the_mask_is_the_one_computed_by_hand(self, height_m, displacement):
        cloud = scattered_clouds((400, 360))
        shadow = moved(cloud, *offset_px(displacement, height_m)) & (cloud == 0)
        nir = scene(cloud, shadow)
        found = match(nir, cloud, displacement)
        one_step_m = PIXEL_M / np.abs(displacement(0.0, 0.0)).max()
        assert abs(found.median_height_m - height_m) <= one_step_m
        # Near every border as well: some of these clouds and shadows touch it.
        np.testing.assert_array_equal(shadow_mask(nir, cloud, found.limit), shadow)
        assert found.is_reliable
        assert found.agreement > 0.5 > 4 * found.placebo

    def test_pixels_need_not_be_square(self):
        cloud = scattered_clouds((300, 500))
        shadow = moved(cloud, *offset_px(SUMMER, 2000, 50, 70)) & (cloud == 0)
        nir = scene(cloud, shadow)
        degrees = Grid("", -112, 51, 0.0007, 0.0006, 500, 300)  # metres are told apart from the grid's own unit
        found = match_shadows(nir, cloud, degrees, 50, 70, SUMMER)
        assert abs(found.median_height_m - 2000) <= 70 / np.abs(SUMMER(0.0, 0.0)).min()
        np.testing.assert_array_equal(shadow_mask(nir, cloud, found.limit), shadow)

    def test_two_layers_of_clouds(self):
        low, high = scattered_clouds((500, 500), 0.06, seed=1), scattered_clouds((500, 500), 0.06, seed=2)
        cloud = low | high
        layers = [moved(low, *offset_px(SUMMER, 900)), moved(high, *offset_px(SUMMER, 6000))]
        shadow = np.logical_or(*layers) & (cloud == 0)
        mask = mask_of(scene(cloud, shadow), cloud)
        for layer in layers:
            assert mask[layer & shadow].mean() > 0.85
        assert not mask[~shadow].any()

    def test_each_neighbourhood_has_its_own_height(self):
        cloud = scattered_clouds((300, 900))
        west, east = cloud.copy(), cloud.copy()
        west[:, 450:], east[:, :450] = 0, 0
        shadow = (moved(west, *offset_px(SUMMER, 1000)) | moved(east, *offset_px(SUMMER, 5000))) & (cloud == 0)
        found = match(scene(cloud, shadow), cloud)
        assert found.height_m[150, 150] == pytest.approx(1000, abs=100)
        assert found.height_m[150, 750] == pytest.approx(5000, abs=100)

    def test_angles_that_change_over_the_tile(self):
        """The satellite looks down in the west and 12 degrees aside in the east."""

        def displacement(x, y):
            return SUMMER(x, y)[0] + 0.2 * np.asarray(x) / (900 * PIXEL_M), SUMMER(x, y)[1]

        height_m = 4000
        cloud = scattered_clouds((400, 900))
        rows, columns = np.nonzero(cloud)
        east, north = displacement(columns * PIXEL_M, -rows * PIXEL_M)
        rows = np.rint(rows - north * height_m / PIXEL_M).astype(int)
        columns = np.rint(columns + east * height_m / PIXEL_M).astype(int)
        inside = (rows >= 0) & (rows < 400) & (columns >= 0) & (columns < 900)
        shadow = np.zeros((400, 900), bool)
        shadow[rows[inside], columns[inside]] = True
        shadow = ndimage.binary_closing(shadow) & (cloud == 0)  # clouds drawn apart leave gaps
        nir = scene(cloud, shadow)
        found = match(nir, cloud, displacement)
        assert found.median_height_m == pytest.approx(height_m, abs=100)
        mask = shadow_mask(nir, cloud, found.limit)
        assert mask[shadow].mean() > 0.999  # clouds drawn pixel by pixel move by other fractions than blocks
        assert not mask[~shadow].any()
        one_angle = match(nir, cloud, lambda x, y: displacement(0 * x, y))
        assert shadow_mask(nir, cloud, one_angle.limit)[shadow].mean() < 0.8

    def test_dark_ground_where_no_cloud_casts_is_no_shadow(self):
        cloud = scattered_clouds((400, 400))
        cloud[:, 250:] = 0
        shadow = moved(cloud, *offset_px(SUMMER, 1500)) & (cloud == 0)
        nir = scene(cloud, shadow)
        nir[100:160, 320:380] = SHADE
        np.testing.assert_array_equal(mask_of(nir, cloud), shadow)

    def test_heights_beyond_the_given_ones_are_not_looked_for(self):
        cloud = scattered_clouds((400, 400))
        shadow = moved(cloud, *offset_px(SUMMER, 3000)) & (cloud == 0)
        found = match(scene(cloud, shadow), cloud, min_height_m=200, max_height_m=1000)
        assert not found.is_reliable
        assert np.nanmax(found.height_m) <= 1100


class TestUnknown:
    def test_nodata_stays_and_shadows_beside_it_are_found(self):
        cloud = scattered_clouds((400, 400))
        shadow = moved(cloud, *offset_px(SUMMER, 1500)) & (cloud == 0)
        nir = scene(cloud, shadow)
        rows, columns = np.indices(nir.shape)
        beyond = rows + columns < 350  # a swath's edge; what casts from there is not known
        nir[beyond] = np.nan
        cloud[beyond] = 255
        unknown = np.zeros_like(beyond)
        unknown[300:320, 300:340] = True  # clouds not known, ground seen
        cloud[unknown] = 255
        seen = moved(cloud == 1, *offset_px(SUMMER, 1500)) & ~beyond & ~unknown & (cloud == 0)
        mask = mask_of(nir, cloud)
        np.testing.assert_array_equal(mask == 255, beyond | unknown)
        assert (mask[seen] == 1).all()
        assert not (mask[~shadow] == 1).any()

    def test_a_strip_pixel_by_pixel(self):
        nir = np.array([[0.1, 0.1, 0.1, np.nan, 0.3, 0.1, -0.1]], np.float32)
        cloud = np.array([[0, 1, 255, 0, 0, 0, 0]], np.uint8)
        limit = np.array([[0.2, 0.2, 0.2, 0.2, 0.2, -np.inf, 0.2]], np.float32)
        assert shadow_mask(nir, cloud, limit).tolist() == [[1, 0, 255, 255, 0, 0, 1]]
        water = np.array([[True, False, False, True, False, False, False]])
        assert shadow_mask(nir, cloud, limit, water).tolist() == [[0, 0, 255, 255, 0, 0, 1]]

    def test_everything_unknown(self):
        nir, cloud = np.full((50, 60), np.nan, np.float32), np.full((50, 60), 255, np.uint8)
        found = match(nir, cloud)
        assert (shadow_mask(nir, cloud, found.limit) == 255).all()
        assert (found.has_clouds, found.agreement, found.is_reliable) == (False, 0, False)

    def test_everything_cloud(self):
        nir, cloud = np.full((50, 60), CLOUD), np.ones((50, 60), np.uint8)
        found = match(nir, cloud)
        assert not shadow_mask(nir, cloud, found.limit).any()
        assert (found.has_clouds, found.agreement, found.is_reliable) == (True, 0, False)
        assert np.isnan(found.median_height_m)

    @settings(max_examples=25)
    @given(st.integers(1, 20), st.integers(1, 20), st.integers(0, 999))
    def test_whatever_is_known_nodata_is_kept_and_shadows_lie_on_clear_ground(self, height, width, seed):
        random = np.random.default_rng(seed)
        nir = random.choice(np.float32([np.nan, -0.1, 0, 0.1, 0.4]), (height, width))
        cloud = random.choice(np.uint8([0, 0, 1, 255]), (height, width))
        mask = mask_of(nir, cloud, max_height_m=800)
        np.testing.assert_array_equal(mask == 255, np.isnan(nir) | (cloud == 255))
        assert (cloud[mask == 1] == 0).all()


class TestMatch:
    def test_no_cloud_casts_no_shadow(self):
        cloud = np.zeros((200, 200), np.uint8)
        nir = scene(cloud, scattered_clouds((200, 200)) == 1)
        found = match(nir, cloud)
        assert not shadow_mask(nir, cloud, found.limit).any()
        assert np.isnan(found.height_m).all()
        assert (found.has_clouds, found.agreement, found.is_reliable) == (False, 0, False)

    def test_clouds_of_another_scene_do_not_match(self):
        ground = scattered_clouds((500, 500), seed=7) == 1
        cloud = scattered_clouds((500, 500), seed=8)
        found = match(scene(cloud, ground), cloud)
        assert not found.is_reliable
        assert found.agreement < 0.15

    def test_turned_by_180_degrees_it_does_not_match(self):
        cloud = scattered_clouds((400, 400))
        shadow = moved(cloud, *offset_px(SUMMER, 1500)) & (cloud == 0)
        found = match(scene(cloud, shadow), cloud, override_angles(None, 35, 330, 8, 110).displacement)
        assert not found.is_reliable
        assert found.placebo > found.agreement

    def test_water_can_be_left_out(self):
        cloud = scattered_clouds((400, 400))
        shadow = moved(cloud, *offset_px(SUMMER, 1500)) & (cloud == 0)
        lake = np.zeros_like(shadow)
        lake[100:300, 100:300] = True
        nir = np.where(lake & (cloud == 0), np.float32(0.02), scene(cloud, shadow))
        found = match(nir, cloud, water=lake)
        mask = shadow_mask(nir, cloud, found.limit, lake)
        np.testing.assert_array_equal(mask, shadow & ~lake)
        assert mask_of(nir, cloud)[lake].any()

    def test_darkness_is_how_dark_shadows_have_to_be(self):
        cloud = scattered_clouds((400, 400))
        shadow = moved(cloud, *offset_px(SUMMER, 1500)) & (cloud == 0)
        nir = np.where(shadow, 0.55 * LAND, scene(cloud, shadow)).astype(np.float32)
        inner = ndimage.binary_erosion(shadow, np.ones((3, 3)))
        assert mask_of(nir, cloud, darkness=0.6)[inner].all()
        assert not mask_of(nir, cloud, darkness=0.5).any()

    def test_cancel_is_asked_for_at_every_height(self):
        calls = []

        def cancel():
            calls.append(None)
            if len(calls) == 5:
                raise CancelledError

        with pytest.raises(CancelledError):
            match(np.full((50, 50), LAND), scattered_clouds((50, 50)), check_cancelled=cancel)
        assert len(calls) == 5


class TestCasting:
    @pytest.mark.parametrize(
        ("quarter_turns", "place"), [(0, (4, 7)), (1, (7, 6)), (2, (6, 3)), (3, (3, 4)), (4, (4, 7))]
    )
    def test_of_one_cloud_by_hand(self, quarter_turns, place):
        """At 1000 m: two pixels of 60 m to the east, one to the north; turned clockwise each time."""
        cloud = np.zeros((11, 11), bool)
        cloud[5, 5] = True
        casting = Casting(lambda x, y: (0.12 + 0 * x, 0.06 + 0 * x), grid_of((11, 11)), 60, 60, quarter_turns)
        assert np.argwhere(casting.cast(cloud, 1000)).tolist() == [list(place)]
        assert not casting.cast(cloud, 5000).any()
        assert casting.heights_m(200, 1700, 1).tolist() == [200, 700, 1200, 1700]

    def test_a_cloud_that_appears_on_its_shadow_needs_one_height(self):
        casting = Casting(lambda x, y: (0 * x, 0 * x), grid_of((9, 9)), 60, 60)
        assert casting.heights_m(200, 8000, 1).tolist() == [200]
        cloud = np.eye(9, dtype=bool)
        np.testing.assert_array_equal(casting.cast(cloud, 8000), cloud)

    def test_a_sun_at_the_horizon_costs_no_more_memory_than_a_low_one(self):
        displacement = override_angles(None, 89.99, 180).displacement
        casting = Casting(displacement, grid_of((20, 30)), 60, 60)
        heights_m = casting.heights_m(200, 10000, 1)
        assert (len(heights_m), heights_m[0], heights_m[-1]) == (501, 200, 10000)
        assert not casting.cast(np.ones((20, 30), bool), 10000).any()

    def test_blocks_look_for_the_cloud_where_it_appears(self):
        """The further east the cloud, the further west its shadow; the blocks lie where the shadows are."""
        centre_px = 4 * BLOCK_PX + BLOCK_PX // 2  # of the fifth block, 576
        casting = Casting(lambda x, y: (-5e-5 * x, 0 * x), grid_of((1, 6 * BLOCK_PX)), 60, 60)
        cloud = np.zeros((1, 6 * BLOCK_PX), bool)
        cloud[0, 606] = True  # at 1000 m it casts 5 % of 606 pixels to the west, and not 5 % of 576
        assert np.flatnonzero(casting.cast(cloud, 1000)).tolist() == [centre_px]


class TestDarkness:
    def test_the_background_is_that_of_sunlit_land(self):
        nir = np.full((300, 300), LAND)
        nir[::3] = SHADE
        nir[100:200, 100:120] = CLOUD
        land = nir < CLOUD
        np.testing.assert_allclose(background_nir(nir, land, 60, 60), LAND, rtol=1e-5)

    def test_no_land_no_background(self):
        nir = np.full((20, 20), LAND)
        assert not background_nir(nir, np.zeros((20, 20), bool), 60, 60).any()

    def test_clouds_do_not_brighten_the_surroundings(self):
        nir = np.array([[0.1, 0.2, 0.9, 0.9, 0.9]], np.float32)
        clear = nir < 0.5
        otherwise = np.full((1, 5), 0.3, np.float32)
        surrounding = surrounding_nir(nir, clear, otherwise)
        np.testing.assert_allclose(surrounding, [[0.4 / 3, 0.15, 0.2, 0.3, 0.3]], rtol=1e-6)

    def test_water_is_darker_in_the_near_infrared_than_in_green(self):
        green = np.array([0.05, 0.05, np.nan, -0.02], np.float32)
        nir = np.array([0.02, 0.3, 0.1, -0.05], np.float32)
        assert is_water(green, nir).tolist() == [True, False, False, False]


@settings(max_examples=50)
@given(arrays(bool, st.tuples(st.integers(1, 40), st.integers(1, 40))))
def test_cells_are_counted_pixel_by_pixel(mask):
    counted = count_cells(mask)
    for (row, column), count in np.ndenumerate(counted):
        assert count == mask[row * 8 : row * 8 + 8, column * 8 : column * 8 + 8].sum()
    assert counted.sum(dtype=int) == mask.sum()


class TestCoarseGrid:
    @pytest.mark.parametrize(
        ("pixel_m", "factor"), [((10, 10), 6), ((20, 20), 3), ((29, 31), 2), ((60, 60), 1), ((160, 160), 1)]
    )
    def test_has_pixels_of_about_60_m(self, pixel_m, factor):
        assert coarse_factor(*pixel_m) == factor

    def test_means_by_hand(self):
        grid = grid_of((3, 5), 30)
        mean = CoarseMean(grid, 2)
        values = np.array([[1, 2, 3, 4, 5], [5, 6, 7, 8, 9], [0, 1, 0, 0, 1]], np.float32)
        known = np.array([[1, 1, 1, 0, 0], [1, 1, 0, 0, 1], [1, 1, 0, 0, 1]], bool)
        mean.add(0, values, known)
        np.testing.assert_array_equal(mean.mean(), np.float32([[3.5, np.nan, 9], [0.5, np.nan, 1]]))
        assert coarsen(grid, 2) == Grid("", 0, 0, 60, 60, 3, 2)

    def test_a_mask_is_masked_where_half_of_it_is(self):
        mask = CoarseMean(grid_of((2, 6), 30), 2)
        values = np.array([[1, 0, 1, 0, 1, 255], [1, 0, 0, 0, 255, 255]], np.uint8)
        mask.add(0, values, values != 255)
        assert mask.mask().tolist() == [[1, 0, 255]]

    @settings(max_examples=60)
    @given(
        arrays(
            np.float32, st.tuples(st.integers(1, 30), st.integers(1, 12)), elements=st.floats(-0.125, 1.5, width=16)
        ),
        st.integers(1, 7),
        st.integers(1, 11),
    )
    def test_strips_equal_the_whole(self, values, factor, rows):
        grid = grid_of(values.shape, 10)
        known = values > 0.1
        whole, strips = CoarseMean(grid, factor), CoarseMean(grid, factor)
        whole.add(0, values, known)
        for first in range(0, len(values), rows):
            strips.add(first, values[first : first + rows], known[first : first + rows])
        np.testing.assert_array_equal(strips.mean(), whole.mean())

    @pytest.mark.parametrize("rows", [1, 7, 64])
    def test_masks_of_strips_equal_the_whole_at_a_finer_resolution(self, rows):
        cloud = scattered_clouds((300, 300))
        shadow = moved(cloud, *offset_px(SUMMER, 1500)) & (cloud == 0)
        fine_cloud, fine_shadow = (mask.repeat(3, 0).repeat(3, 1) for mask in (cloud, shadow))
        nir = scene(fine_cloud, fine_shadow)
        fine, coarse = grid_of(nir.shape, 20), grid_of(cloud.shape)
        limit = match(scene(cloud, shadow), cloud).limit
        lookup = CoarseRows(coarse, fine)
        strips = [
            shadow_mask(nir[i : i + rows], fine_cloud[i : i + rows], lookup.rows(limit, i, min(i + rows, 900), -np.inf))
            for i in range(0, 900, rows)
        ]
        np.testing.assert_array_equal(np.concatenate(strips), fine_shadow)

    def test_an_extent_looks_up_its_own_part(self):
        values = np.arange(12, dtype=np.float32).reshape(3, 4)
        extent = Grid("", 90, -30, 30, 30, 4, 3)
        looked_up = CoarseRows(grid_of((3, 4)), extent).rows(values, 0, 3, -np.inf)
        assert looked_up.tolist() == [[1, 2, 2, 3], [5, 6, 6, 7], [5, 6, 6, 7]]


def count_hits(found: np.ndarray, painted: np.ndarray, where: np.ndarray) -> np.ndarray:
    """Return hits, false and missed pixels."""
    return np.array(
        [(found & painted & where).sum(), (found & ~painted & where).sum(), (~found & painted & where).sum()]
    )


def read(folder, name: str) -> np.ndarray:
    with rasterio.open(folder / f"{name}.tif") as file:
        return file.read()


class TestPaintedShadows:
    """Shadows painted by hand over Alberta, three dates pooled, compared outside the clouds of a common mask."""

    @staticmethod
    def shadows(folder, cloud: np.ndarray, turn: float = 0) -> np.ndarray:
        with rasterio.open(folder / "B08.tif") as file:
            nir, transform, bounds = file.read(1) / np.float32(65535), file.transform, file.bounds
        dx_m = transform.a * 111320 * np.cos(np.radians((bounds.top + bounds.bottom) / 2))
        dy_m = -transform.e * 111250
        names = ("sunZenithAngles", "sunAzimuthAngles", "viewZenithMean", "viewAzimuthMean")
        sun_zenith, sun_azimuth, view_zenith, view_azimuth = (float(np.nanmean(read(folder, name))) for name in names)
        angles = override_angles(None, sun_zenith, (sun_azimuth + turn) % 360, view_zenith, (view_azimuth + turn) % 360)
        grid = Grid("", transform.c, transform.f, transform.a, -transform.e, nir.shape[1], nir.shape[0])
        factor = coarse_factor(dx_m, dy_m)
        coarse = coarsen(grid, factor)
        coarse_nir, coarse_cloud = CoarseMean(grid, factor), CoarseMean(grid, factor)
        coarse_nir.add(0, nir, np.ones_like(cloud))
        coarse_cloud.add(0, cloud, np.ones_like(cloud))
        found = match_shadows(
            coarse_nir.mean(), coarse_cloud.mask(), coarse, dx_m * factor, dy_m * factor, angles.displacement
        )
        assert found.is_reliable == (turn == 0)
        limit = CoarseRows(coarse, grid).rows(found.limit, 0, grid.height, -np.inf)
        return shadow_mask(nir, cloud.astype(np.uint8), limit) == 1

    @pytest.mark.parametrize(
        ("clouds", "turn", "tolerant", "lowest", "highest"),
        [
            ("both", 0, False, 0.82, 1),
            ("both", 0, True, 0.86, 1),
            ("SCL", 0, False, 0.77, 1),
            ("both", 180, False, 0, 0.4),
        ],
    )
    def test_pooled_f1(self, real_data, clouds, turn, tolerant, lowest, highest):
        counts = np.zeros(3)
        for folder in sorted(real_data("13_labels_shadow_alberta").glob("2*")):
            scl_cloud = np.isin(read(folder, "SCL")[0], (8, 9))
            common = scl_cloud | (read(folder, "CLP")[0] > 0.4 * 255)
            red, green, blue = read(folder, "shadowBaseline")[:3]
            painted = (red == 0) & (green == 255) & (blue == 0)
            found = self.shadows(folder, scl_cloud if clouds == "SCL" else common, turn)
            where = ~common
            if tolerant:
                where &= ~(ndimage.binary_dilation(painted) & ~ndimage.binary_erosion(painted))
            counts += count_hits(found, painted, where)
        hits, false, missed = counts
        assert lowest <= 2 * hits / (2 * hits + false + missed) <= highest


def test_a_whole_tile_agrees_with_the_scene_classification_where_that_sees_shadows(real_data):
    """No truth but a guard: Sen2Cor's own shadows over Ireland, with the clouds that cast them."""
    (product,) = real_data("06_s2l2a_safe_T29UNU_N0400").glob("*.SAFE")
    images = product / "GRANULE" / "L2A_T29UNU_A038058_20221005T115407" / "IMG_DATA" / "R60m"
    dn, scl = (rasterio.open(images / f"T29UNU_20221005T115411_{name}_60m.jp2").read(1) for name in ("B8A", "SCL"))
    nir = np.where(dn == 0, np.nan, (dn.astype(np.float32) - 1000) / 10000).astype(np.float32)
    cloud = np.where(scl == 0, 255, np.isin(scl, (8, 9))).astype(np.uint8)
    grid = Grid("", 499980, 5900040, 60, 60, 1830, 1830)
    found = match_shadows(nir, cloud, grid, 60, 60, find_angles(open_product(str(product)), "B8A").displacement)
    assert found.is_reliable
    clear = np.isfinite(nir) & ~np.isin(scl, (0, 8, 9, 10))
    hits, false, missed = count_hits(shadow_mask(nir, cloud, found.limit) == 1, scl == 3, clear)
    assert 2 * hits / (2 * hits + false + missed) >= 0.75
