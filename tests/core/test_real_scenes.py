"""Real scenes that nobody on this project made: outputs equal their references, bit for bit and pixel for pixel."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from cloudsieve.core.errors import CloudSieveError, DependencyError, InputError
from cloudsieve.core.jobs import (
    ApplyMaskJob,
    GrowMaskJob,
    MaskFromProbabilityJob,
    MaskFromQaJob,
    MaskFromSclJob,
    MaskSceneJob,
    Reading,
    Resampling,
    S2cloudlessJob,
    ScenePreset,
    SclPreset,
)
from cloudsieve.core.masks import mask_probability
from cloudsieve.core.masks.growth import grow
from cloudsieve.core.raster import open_raster
from cloudsieve.core.run import run
from cloudsieve.core.s2cloudless import FEATURE_BANDS, find_model
from cloudsieve.core.stream import align, nearest_strips
from cloudsieve.core.tables import SCL_PRESET_CLASSES
from cloudsieve.core.target import Target
from cloudsieve.tests.core.rasters import Recorder, read, write
from scipy import ndimage

CLOUDY, CLEAR = "01_s2l1c_eolearn_cloudy/20150820T100728", "02_s2l1c_eolearn_clear/20150909T100017"
HAZE, HAZE_WITH_OFFSET = "03_s2l1c_safe_T31TDH_assembled", "04_s2l1c_safe_T31TDH_N0500_derived_offset"
SWATH_EDGE = "05_s2l1c_safe_T56JMM_swathedge"
IRELAND, OCEAN = "06_s2l2a_safe_T29UNU_N0400", "07_s2l2a_safe_T22HBD_N0214_complete"
HLS, LANDSAT, SALT_LAKE = "08_hls_s30_T13RCN_fmask", "09_landsat_c2_qa_pixel", "10_pyfmask_T53JQJ_saltlake"
BARBELLINO = "12_sen2r_barbellino_20190723_water"


@pytest.fixture(scope="module", autouse=True)
def needs_the_model():
    try:
        find_model(None)
    except DependencyError as error:
        pytest.skip(str(error))


def result_of(tmp_path: Path, job_type: type, monitor: Recorder | None = None, **job: Any) -> np.ndarray:
    output = str(tmp_path / "output.tif")
    run(job_type(output=output, **job), monitor or Recorder())
    return read(output)


def only(folder: Path, pattern: str) -> str:
    (path,) = folder.glob(pattern)
    return str(path)


class TestReferencesOfEoLearn:
    @pytest.mark.parametrize("scene", [CLOUDY, CLEAR])
    @pytest.mark.parametrize("layout", ["bands/*.tif", "S2L1C_13bands_DN.tif"])
    def test_probability_and_mask_are_equal(self, tmp_path, real_data, scene, layout):
        folder = real_data(scene)
        bands = tuple(str(path) for path in sorted(folder.glob(layout)))
        probability = result_of(tmp_path, S2cloudlessJob, bands=bands)
        expected = read(only(folder, "reference/CLP*.tif"))
        assert np.abs(probability - expected).max() == 0
        job = {"input": str(tmp_path / "output.tif"), "average_over_px": 4, "dilation_size_px": 2}
        (tmp_path / "mask").mkdir()
        mask = result_of(tmp_path / "mask", MaskFromProbabilityJob, **job)
        np.testing.assert_array_equal(mask, read(only(folder, "reference/CLM*.tif")))


def across_the_middle(product):
    """Return the extent of a tenth of a tile, from its western to its eastern border."""
    with rasterio.open(only(Path(product), "GRANULE/*/IMG_DATA/*_B01.jp2")) as band:
        west, south, east, north = band.bounds
    return (west, (9 * north + 11 * south) / 20, east, (11 * north + 9 * south) / 20)


class TestFastReading:
    @pytest.mark.parametrize("scene", [HAZE, HAZE_WITH_OFFSET, SWATH_EDGE])
    @pytest.mark.parametrize("resolution_m", [20, 60])
    def test_masks_are_nearly_those_of_exact_reading(self, tmp_path, real_data, scene, resolution_m):
        job = {"product": only(real_data(scene), "*.SAFE"), "resolution_m": resolution_m}
        job.update(preset=ScenePreset.BALANCED)
        if scene == SWATH_EDGE:
            job["extent"] = across_the_middle(job["product"])
        exact, fast = (result_of(tmp_path, MaskSceneJob, reading=reading, **job) for reading in Reading)
        np.testing.assert_array_equal(fast == 255, exact == 255)
        valid = exact != 255
        assert valid.any()
        assert valid.all() == (scene != SWATH_EDGE)
        assert (fast == exact)[valid].mean() >= 0.998, "5 of the 2500 pixels at 60 m differ in the worst case"
        assert abs((fast == 1)[valid].mean() - (exact == 1)[valid].mean()) < 0.005


class TestHaze:
    """The same pixels without offset, and with the offset in the metadata."""

    @pytest.mark.parametrize("resolution_m", [10, 20, 60])
    def test_with_and_without_offset_give_the_same_bits(self, tmp_path, real_data, resolution_m):
        outputs = []
        for scene in (HAZE, HAZE_WITH_OFFSET):
            probability = str(tmp_path / f"{scene}.tif")
            job = {"product": only(real_data(scene), "*.SAFE"), "probability": probability, "average_over_px": 4}
            mask = result_of(
                tmp_path, MaskSceneJob, resolution_m=resolution_m, preset=ScenePreset.CUSTOM, dilation_size_px=2, **job
            )
            outputs.append((read(probability), mask))
        np.testing.assert_array_equal(outputs[0][0], outputs[1][0])
        np.testing.assert_array_equal(outputs[0][1], outputs[1][1])
        assert outputs[0][0].shape == (3000 // resolution_m,) * 2
        assert 0.5 < outputs[0][0].mean() < 0.8

    def test_nearest_and_average_equal_what_gdal_and_s2cloudless_made(self, tmp_path, real_data):
        product = only(real_data(HAZE), "*.SAFE")
        nearest = {"product": product, "resolution_m": 10, "resampling": Resampling.NEAREST}
        expected = read(real_data(HAZE) / "computed_by_us/prob_10m_nearest.tif")
        np.testing.assert_array_equal(result_of(tmp_path, S2cloudlessJob, **nearest), expected)
        expected = read(real_data(HAZE) / "computed_by_us/prob_60m_average.tif")
        averaged = result_of(tmp_path, S2cloudlessJob, product=product, resolution_m=60)
        # GDAL's averages are not rounded to whole digital numbers.
        assert np.median(np.abs(averaged - expected)) < 1e-3

    @pytest.mark.parametrize(
        ("scheme", "codes", "masked"),
        [("fmask", [0, 1, 2, 3, 4, 255], (2, 4)), ("python-fmask", [1, 2, 3, 4, 5, 0], (2, 3))],
    )
    def test_hybrid_with_fmask_is_the_or_of_the_parts(self, tmp_path, real_data, scheme, codes, masked):
        product = only(real_data(HAZE), "*.SAFE")
        with rasterio.open(only(Path(product), "GRANULE/*/IMG_DATA/*_B05.jp2")) as like:
            place = {"crs": like.crs, "transform": like.transform}
        classes = np.random.default_rng(1).choice(codes, (150, 150), p=[0.5, 0.1, 0.1, 0.1, 0.1, 0.1])
        job = {"product": product, "qa": write(tmp_path / "qa.tif", classes, **place), "scheme": scheme}
        extra = {"probability": str(tmp_path / "p.tif"), "sources": str(tmp_path / "s.tif")}
        mask = result_of(tmp_path, MaskSceneJob, preset=ScenePreset.CUSTOM, threshold=0.9, **job, **extra)
        forest = mask_probability(read(extra["probability"]), 0.9, 1, 1) == 1
        flagged = np.isin(classes, masked)
        np.testing.assert_array_equal(mask, np.where(forest | flagged, 1, np.where(classes == codes[-1], 255, 0)))
        np.testing.assert_array_equal(read(extra["sources"]), np.where(mask == 255, 255, forest + 2 * flagged))

    def test_bands_keep_their_resolution_and_every_bit_under_a_20_m_mask(self, tmp_path, real_data):
        product = only(real_data(HAZE), "*.SAFE")
        mask = result_of(tmp_path, MaskSceneJob, product=product, preset=ScenePreset.CUSTOM, threshold=0.9)
        mask_path = str(tmp_path / "output.tif")
        (tmp_path / "applied").mkdir()
        for band in FEATURE_BANDS:
            path = only(Path(product), f"GRANULE/*/IMG_DATA/*_{band}.jp2")
            masked = result_of(tmp_path / "applied", ApplyMaskJob, input=path, mask=mask_path)
            with rasterio.open(path) as before, rasterio.open(tmp_path / "applied" / "output.tif") as after:
                values = before.read(1)
                for same in ("dtypes", "scales", "offsets", "crs", "transform", "shape"):
                    assert getattr(after, same) == getattr(before, same), same
            centres = ((np.arange(len(values)) + 0.5) * 150 / len(values)).astype(int)
            np.testing.assert_array_equal(masked, np.where(mask[np.ix_(centres, centres)] == 0, values, 0))


class TestSwathEdge:
    """Grids of 439, 219 and 73 pixels that share a corner and do not nest."""

    RESOLUTION_M = 500

    @pytest.mark.parametrize("resampling", Resampling)
    def test_is_unknown_where_any_band_is(self, tmp_path, real_data, resampling):
        product = only(real_data(SWATH_EDGE), "*.SAFE")
        job = {"product": product, "resolution_m": self.RESOLUTION_M, "resampling": resampling}
        known = ~np.isnan(result_of(tmp_path, S2cloudlessJob, **job))
        shares = [self.known_share(product, band, known.shape[0], resampling) for band in FEATURE_BANDS]
        expected = np.all([share >= 0.5 for share in shares], axis=0)
        decided = np.all([np.abs(share - 0.5) > 0.01 for share in shares], axis=0)
        np.testing.assert_array_equal(known[decided], expected[decided])
        assert decided.mean() > 0.99
        assert 0.2 < 1 - known.mean() < 0.3

    def known_share(self, product: str, band: str, size: int, resampling: Resampling) -> np.ndarray:
        """Return how much of each target pixel a band knows: of its area, or of the pixel under its centre."""
        with rasterio.open(only(Path(product), f"GRANULE/*/IMG_DATA/*_{band}.jp2")) as file:
            dn, ratio = file.read(1), self.RESOLUTION_M / file.transform.a
        edges = np.arange(size + 1) * ratio
        if resampling is Resampling.NEAREST or ratio < 1:
            centres = ((edges[:-1] + edges[1:]) / 2).astype(int)
            weights = np.eye(len(dn))[np.minimum(centres, len(dn) - 1)]
        else:
            pixels = np.arange(len(dn))
            weights = np.minimum(edges[1:, None], pixels + 1) - np.maximum(edges[:-1, None], pixels)
            weights = np.maximum(weights, 0) / ratio
        return weights @ ((dn != 0) & (dn != 65535)) @ weights.T


class TestIreland:
    """A whole original classification: 5490 x 5490 pixels, of which JPEG 2000 overviews would invent classes."""

    COUNTS = {0: 12182447, 3: 1850623, 4: 4681208, 5: 179437, 6: 366262, 7: 146768, 8: 6805190, 9: 1903294}
    COUNTS.update({10: 2024755, 11: 116})

    @pytest.fixture(scope="class")
    @classmethod
    def product(cls, real_data):
        return only(real_data(IRELAND), "*.SAFE")

    @pytest.fixture(scope="class")
    @classmethod
    def scl(cls, product):
        return read(only(Path(product), "GRANULE/*/IMG_DATA/R20m/*SCL_20m.jp2"))

    def test_no_class_is_lost_or_invented_at_any_resolution(self, product, scl):
        raster = open_raster(only(Path(product), "GRANULE/*/IMG_DATA/R20m/*SCL_20m.jp2"))
        for resolution_m, expected in ((20, scl), (60, scl[1::3, 1::3])):
            grid = raster.grid.with_pixel_size(resolution_m)
            target = Target(grid, "")
            strips = nearest_strips(align(raster, target, 1, Recorder()), target.partition, 0)
            counts = sum(np.bincount(strip.ravel(), minlength=256) for strip in strips)
            np.testing.assert_array_equal(counts, np.bincount(expected.ravel(), minlength=256))
            if resolution_m == 20:
                assert {value: counts[value] for value in np.flatnonzero(counts)} == self.COUNTS
        raster.close()

    @pytest.mark.parametrize("preset", SclPreset)
    @pytest.mark.parametrize("resolution_m", [20, 60])
    def test_presets_equal_numpy_on_the_file_of_that_resolution(self, tmp_path, product, preset, resolution_m):
        classes = read(only(Path(product), f"GRANULE/*/IMG_DATA/R{resolution_m}m/*SCL_{resolution_m}m.jp2"))
        mask = result_of(tmp_path, MaskFromSclJob, product=product, preset=preset, resolution_m=resolution_m)
        masked = np.isin(classes, SCL_PRESET_CLASSES[preset])
        np.testing.assert_array_equal(mask, np.where(classes == 0, 255, masked))

    def test_the_classification_at_60_m_is_its_own_file(self, tmp_path, product):
        path = only(Path(product), "GRANULE/*/IMG_DATA/R60m/*SCL_60m.jp2")
        mask, classes = result_of(tmp_path, MaskFromSclJob, input=path, classes=(9,)), read(path)
        np.testing.assert_array_equal(mask, np.where(classes == 0, 255, classes == 9))

    def test_cloud_probability_is_added(self, tmp_path, product):
        scl_path = only(Path(product), "GRANULE/*/IMG_DATA/R60m/*SCL_60m.jp2")
        cldprb_path = only(Path(product), "GRANULE/*/QI_DATA/MSK_CLDPRB_60m.jp2")
        job = {"input": scl_path, "cldprb": cldprb_path, "cldprb_threshold": 20}
        mask, classes, percent = result_of(tmp_path, MaskFromSclJob, **job), read(scl_path), read(cldprb_path)
        masked = np.isin(classes, (1, 3, 8, 9, 10)) | (percent > 20)
        np.testing.assert_array_equal(mask, np.where(masked, 1, np.where(classes == 0, 255, 0)))

    def test_cloud_flags_of_level_1c_decode(self, tmp_path, product):
        path = only(Path(product), "GRANULE/*/QI_DATA/MSK_CLASSI_B00.jp2")
        job = {"input": path, "scheme": "msk-classi", "categories": ("cloud", "cirrus")}
        opaque, cirrus, _ = read(path)
        np.testing.assert_array_equal(result_of(tmp_path, MaskFromQaJob, **job), (opaque == 1) | (cirrus == 1))


class TestOcean:
    def test_a_complete_level_2a_product_runs(self, tmp_path, real_data):
        product = only(real_data(OCEAN), "*.SAFE")
        path = only(Path(product), "GRANULE/*/IMG_DATA/R20m/*SCL_20m.jp2")
        classes = read(path)
        mask = result_of(
            tmp_path, MaskSceneJob, product=product, preset=ScenePreset.CUSTOM, resolution_m=1098, shadows=False
        )
        np.testing.assert_array_equal(mask, np.where(classes == 0, 255, np.isin(classes, (1, 3, 8, 9, 10))))

    def test_shadows_are_added_and_nothing_becomes_unknown(self, tmp_path, real_data):
        product = only(real_data(OCEAN), "*.SAFE")
        clouds = result_of(
            tmp_path, MaskSceneJob, product=product, preset=ScenePreset.CUSTOM, resolution_m=1098, shadows=False
        )
        both = result_of(tmp_path, MaskSceneJob, product=product, preset=ScenePreset.CUSTOM, resolution_m=1098)
        np.testing.assert_array_equal(both == 255, clouds == 255)
        assert (both[clouds == 1] == 1).all()

    def test_s2cloudless_refuses_it_with_the_reason(self, tmp_path, real_data):
        with pytest.raises(InputError, match=r"B10.*SCL"):
            result_of(tmp_path, S2cloudlessJob, product=only(real_data(OCEAN), "*.SAFE"))


class TestBarbellino:
    """Bands of 24 x 42 pixels under a classification of exactly half as many."""

    def test_bands_without_b8a_are_refused_by_name(self, tmp_path, real_data):
        stack = only(real_data(BARBELLINO), "*TOA_10.tif")
        with pytest.raises(CloudSieveError, match="B8A"):
            result_of(tmp_path, S2cloudlessJob, bands=(stack,))

    def test_the_mask_falls_on_its_pixels(self, tmp_path, real_data):
        scl, bands = only(real_data(BARBELLINO), "*SCL_10.tif"), only(real_data(BARBELLINO), "*BOA_10.tif")
        water = result_of(tmp_path, MaskFromSclJob, input=scl, classes=(6,))
        np.testing.assert_array_equal(water, read(scl) == 6)
        (tmp_path / "applied").mkdir()
        job = {"input": bands, "mask": str(tmp_path / "output.tif")}
        masked = result_of(tmp_path / "applied", ApplyMaskJob, **job)
        with rasterio.open(bands) as file:
            expected = np.where(water.repeat(2, 0).repeat(2, 1) == 1, file.nodata, file.read())
        np.testing.assert_array_equal(masked, expected)
        assert masked.shape == (11, 42, 24)


class TestOtherProducers:
    def test_hls_fmask(self, tmp_path, real_data):
        path = only(real_data(HLS), "*.Fmask.tif")
        flags = read(path)
        mask = result_of(tmp_path, MaskFromQaJob, input=path, scheme="hls-fmask")
        np.testing.assert_array_equal(mask, np.where(flags == 255, 255, flags & 0b1011 > 0))

    def test_landsat_qa_pixel(self, tmp_path, real_data):
        path = only(real_data(LANDSAT), "*QA_PIXEL.TIF")
        flags = read(path)
        mask = result_of(tmp_path, MaskFromQaJob, input=path, scheme="landsat-qa-pixel")
        np.testing.assert_array_equal(mask, np.where(flags & 1, 255, flags & 0b11100 > 0))

    def test_python_fmask(self, tmp_path, real_data):
        path = only(real_data(SALT_LAKE), "*.img")
        classes = read(path)
        mask = result_of(tmp_path, MaskFromQaJob, input=path, scheme="python-fmask")
        np.testing.assert_array_equal(mask, np.where(classes == 0, 255, np.isin(classes, (2, 3))))

    @pytest.mark.parametrize(
        ("scene", "pattern", "sentence"),
        [
            (SALT_LAKE, "*.img", "holds 5, which Fmask 3, 4, 5 never writes; its values fit python-fmask: set SCHEME"),
            (
                HLS,
                "*.Fmask.tif",
                r"holds 64, .* which Fmask 3, 4, 5 never writes; its values fit hls-fmask: set SCHEME",
            ),
        ],
    )
    def test_read_as_fmask_4_they_are_refused_by_name(self, tmp_path, real_data, scene, pattern, sentence):
        with pytest.raises(InputError, match=sentence):
            result_of(tmp_path, MaskFromQaJob, input=only(real_data(scene), pattern), scheme="fmask")
        assert list(tmp_path.iterdir()) == []


class TestGrowthOfARealMask:
    @pytest.fixture(scope="class")
    @classmethod
    def clouds(cls, real_data):
        with rasterio.open(only(real_data(HLS), "*.Fmask.tif")) as file:
            return file.read(1)[800:1800, 1500:2700] & 0b1011 > 0

    @pytest.mark.parametrize("radius_px", [1, 7, 50])
    def test_equals_the_distance_transform(self, clouds, radius_px):
        expected = ndimage.distance_transform_edt(~clouds) <= radius_px
        np.testing.assert_array_equal(grow(clouds, radius_px), expected)
        assert 0.02 < clouds.mean() < expected.mean() < 0.98

    @pytest.mark.parametrize("radius_px", [1, 7, 25])
    def test_equals_opencv(self, clouds, radius_px):
        cv2 = pytest.importorskip("cv2")
        disk = cv2.circle(np.zeros((2 * radius_px + 1,) * 2, np.uint8), (radius_px, radius_px), radius_px, 1, -1)
        np.testing.assert_array_equal(grow(clouds, radius_px), cv2.dilate(clouds.astype(np.uint8), disk) == 1)

    def test_patches_equal_scipy_on_the_whole_scene(self, tmp_path, real_data):
        path = only(real_data(HLS), "*.Fmask.tif")
        mask = result_of(tmp_path, MaskFromQaJob, input=path, scheme="hls-fmask")
        (tmp_path / "cleaned").mkdir()
        job = {"input": str(tmp_path / "output.tif"), "min_area_m2": 200 * 900}
        cleaned = result_of(tmp_path / "cleaned", GrowMaskJob, **job)
        labels, _ = ndimage.label(mask == 1, np.ones((3, 3)))
        sizes = np.bincount(labels.ravel())
        np.testing.assert_array_equal(cleaned, np.where((labels > 0) & (sizes[labels] < 200), 0, mask))
        assert (cleaned != mask).any()
