"""Every job end to end on rasters small enough to read, in strips as in one piece, and all of them in a chain."""

from __future__ import annotations

import itertools
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from cloudsieve.core.errors import CancelledError, InputError, JobError, OutputError
from cloudsieve.core.jobs import (
    ApplyMaskJob,
    Encoding,
    Evaluator,
    GrowMaskJob,
    HybridMaskJob,
    MaskFromProbabilityJob,
    MaskFromQaJob,
    MaskFromSclJob,
    MaskSceneJob,
    NoDataRule,
    Rule,
    S2cloudlessJob,
    ScenePreset,
    SclPreset,
    UnknownRule,
)
from cloudsieve.core.masks import mask_probability
from cloudsieve.core.run import run
from cloudsieve.core.version import read_version
from cloudsieve.scripts.synthetic_scene import make_product
from cloudsieve.tests.core.rasters import Recorder, read, write
from rasterio.enums import ColorInterp
from scipy import ndimage

NAN = float("nan")
STRIP_HEIGHTS = [1, 3, 7, 1000]


@pytest.fixture
def cut_into(monkeypatch):
    """Return a function that sets the height of all strips."""

    def cut(rows: int) -> None:
        monkeypatch.setattr("cloudsieve.core.target.STRIP_PX", 0)
        monkeypatch.setattr("cloudsieve.core.target.MIN_STRIP_ROWS", min(rows, 512))

    return cut


def result_of(
    tmp_path: Path, job_type: type, monitor: Recorder | None = None, **job: Any
) -> tuple[Any, dict[str, Any]]:
    """Run a job and return the rows of its output, and its numbers."""
    output = str(tmp_path / "output.tif")
    result = run(job_type(output=output, **job), monitor or Recorder())
    assert result.outputs["output"] == output
    values: dict[str, Any] = {**result.outputs, **result.numbers}
    if result.source_names:
        values["source_names"] = list(result.source_names)
    return read(values.pop("output")), values


class TestMaskFromProbability:
    @pytest.mark.parametrize(
        ("encoding", "threshold", "pixels"),
        [
            (Encoding.PERCENT, 0.48, [[38, 43, 43], [31, 49, 49], [98, 68, 78]]),
            (Encoding.BYTE, 63 / 255, [[192, 132, 205], [49, 29, 95], [102, 10, 90]]),
        ],
    )
    def test_an_average_of_stored_steps_that_is_the_threshold_is_not_above_it(
        self, tmp_path, encoding, threshold, pixels
    ):
        path = write(tmp_path / "p.tif", pixels)
        how = {"threshold": threshold, "average_over_px": 1, "dilation_size_px": 0}
        mask, _ = result_of(tmp_path, MaskFromProbabilityJob, input=path, encoding=encoding, **how)
        assert mask[1, 1] == 0

    def test_masks_and_counts(self, tmp_path):
        probability = write(tmp_path / "p.tif", [[0.1, 0.9, 0.9, NAN], [0.1, 0.4, 0.9, 0.9]], "float32", nodata=NAN)
        mask, numbers = result_of(
            tmp_path, MaskFromProbabilityJob, input=probability, average_over_px=0, dilation_size_px=0
        )
        assert mask.tolist() == [[0, 1, 1, 255], [0, 0, 1, 1]]
        assert numbers == {
            "masked_percent": pytest.approx(400 / 7),
            "masked_pixels": 4,
            "valid_percent": 87.5,
            "valid_pixels": 7,
            "nodata_pixels": 1,
        }

    @pytest.mark.parametrize(
        ("encoding", "stored", "nodata"),
        [(Encoding.PERCENT, [[39, 40, 41, 100, 255]], None), (Encoding.BYTE, [[101, 102, 103, 255, 7]], 7)],
    )
    def test_reads_bytes(self, tmp_path, encoding, stored, nodata):
        path = write(tmp_path / "p.tif", stored, nodata=nodata)
        job = {"input": path, "encoding": encoding, "average_over_px": 0, "dilation_size_px": 0}
        assert result_of(tmp_path, MaskFromProbabilityJob, **job)[0].tolist() == [[0, 0, 1, 1, 255]]

    @pytest.mark.parametrize(
        ("stored", "dtype", "encoding", "sentence"),
        [
            ([[0, 1]], "uint8", Encoding.FRACTION, "holds uint8 numbers; a probability from 0 to 1 needs float32"),
            ([[0.5, 40]], "float32", Encoding.FRACTION, "holds the value 40, outside 0 to 1; choose the ENCODING"),
            ([[0, 101]], "uint8", Encoding.PERCENT, "holds the value 101, outside 0 to 100"),
            ([[0, -1]], "int16", Encoding.BYTE, "holds the value -1, outside 0 to 255"),
        ],
    )
    def test_refuses_another_encoding(self, tmp_path, stored, dtype, encoding, sentence):
        path = write(tmp_path / "p.tif", stored, dtype)
        with pytest.raises(InputError, match=f"p.tif {sentence}"):
            result_of(tmp_path, MaskFromProbabilityJob, input=path, encoding=encoding)

    @pytest.mark.parametrize("rows", STRIP_HEIGHTS)
    def test_strips_give_the_whole(self, tmp_path, cut_into, rows):
        probability = np.random.default_rng(1).beta(0.3, 0.5, (23, 17)).astype(np.float32)
        probability[10:12, 3:9] = NAN
        path = write(tmp_path / "p.tif", probability, "float32")
        cut_into(rows)
        mask, _ = result_of(tmp_path, MaskFromProbabilityJob, input=path, average_over_px=4, dilation_size_px=2)
        np.testing.assert_array_equal(mask, mask_probability(probability, 0.4, 4, 2))


class TestMaskFromQa:
    def test_decodes_and_tells_the_shares(self, tmp_path):
        monitor = Recorder()
        path = write(tmp_path / "fmask.tif", [[0, 1, 2, 3, 4, 255]], nodata=255)
        mask, numbers = result_of(tmp_path, MaskFromQaJob, monitor, input=path, scheme="fmask")
        assert mask.tolist() == [[0, 0, 1, 0, 1, 255]]
        assert numbers["masked_percent"] == 40
        assert any("read as Fmask" in text and "20.00 %" in text for text in monitor.remarks)

    def test_leaves_nothing_behind_where_the_scheme_is_wrong(self, tmp_path):
        path = write(tmp_path / "fmask.tif", [[1, 2, 5]])
        with pytest.raises(InputError, match="5"):
            result_of(tmp_path, MaskFromQaJob, input=path, scheme="fmask")
        assert [p.name for p in tmp_path.iterdir()] == ["fmask.tif"]

    def test_reads_any_band_and_custom_values(self, tmp_path):
        path = write(tmp_path / "classes.tif", [[[0, 0, 0]], [[7, 8, 9]]])
        job = {"input": path, "band": 2, "scheme": "custom", "values": "8-9", "categories": ()}
        assert result_of(tmp_path, MaskFromQaJob, **job)[0].tolist() == [[0, 1, 1]]

    def test_reads_flags_that_are_spread_over_bands(self, tmp_path):
        path = write(tmp_path / "MSK_CLASSI_B00.tif", [[[1, 0, 0, 0]], [[0, 1, 0, 0]], [[0, 0, 1, 0]]])
        mask, _ = result_of(tmp_path, MaskFromQaJob, input=path, scheme="msk-classi", categories=("cloud", "cirrus"))
        assert mask.tolist() == [[1, 1, 0, 0]]

    @pytest.mark.parametrize("rows", STRIP_HEIGHTS)
    def test_strips_give_the_whole(self, tmp_path, cut_into, rows):
        classes = np.random.default_rng(1).choice([0, 1, 2, 3, 4, 255], (23, 17))
        cut_into(rows)
        mask, _ = result_of(tmp_path, MaskFromQaJob, input=write(tmp_path / "f.tif", classes), scheme="fmask")
        np.testing.assert_array_equal(mask, np.where(classes == 255, 255, np.isin(classes, (2, 4))))


class TestMaskFromScl:
    @pytest.mark.parametrize(
        ("choice", "masked"),
        [
            ({}, [1, 3, 8, 9, 10]),
            ({"preset": SclPreset.CAUTIOUS}, [1, 2, 3, 7, 8, 9, 10]),
            ({"preset": SclPreset.CLOUD_SHADOW_AND_SNOW}, [1, 3, 8, 9, 10, 11]),
            ({"preset": SclPreset.CAUTIOUS, "classes": (6,)}, [6]),
        ],
    )
    def test_presets_and_own_classes(self, tmp_path, choice, masked):
        path = write(tmp_path / "scl.tif", [list(range(12))])
        mask, numbers = result_of(tmp_path, MaskFromSclJob, input=path, **choice)
        assert mask[0].tolist() == [255] + [int(value in masked) for value in range(1, 12)]
        assert numbers["valid_pixels"] == 11

    def test_impossible_classes_are_counted_and_unknown(self, tmp_path):
        monitor = Recorder()
        path = write(tmp_path / "scl.tif", [[4, 12, 13, 9], *[[5] * 4] * 20])
        assert result_of(tmp_path, MaskFromSclJob, monitor, input=path)[0][0].tolist() == [0, 255, 255, 1]
        assert any("holds 2 pixels with a class of 12 or more" in text for text in monitor.warnings)

    def test_a_finer_grid_repeats_and_a_coarser_one_takes_the_centre(self, tmp_path):
        path = write(tmp_path / "scl.tif", [[4, 4, 4], [4, 9, 4], [4, 4, 4]], pixel_m=20)
        assert result_of(tmp_path, MaskFromSclJob, input=path, resolution_m=60)[0].tolist() == [[1]]
        fine = result_of(tmp_path, MaskFromSclJob, input=path, resolution_m=10)[0]
        assert fine[2:4].tolist() == [[0, 0, 1, 1, 0, 0]] * 2

    def test_cloud_probability_is_added_above_its_threshold(self, tmp_path):
        scl = write(tmp_path / "scl.tif", [[4, 4, 4, 9, 0]])
        cldprb = write(tmp_path / "cldprb.tif", [[50, 51, 0, 0, 90]])
        job = {"input": scl, "cldprb": cldprb, "cldprb_threshold": 50}
        assert result_of(tmp_path, MaskFromSclJob, **job)[0].tolist() == [[0, 1, 0, 1, 1]]

    def test_a_threshold_needs_a_cloud_probability(self, tmp_path):
        path = write(tmp_path / "scl.tif", [[4]])
        with pytest.raises(JobError, match="CLDPRB_THRESHOLD is set, but no MSK_CLDPRB raster is given"):
            result_of(tmp_path, MaskFromSclJob, input=path, cldprb_threshold=50)

    def test_something_else_is_no_cloud_probability(self, tmp_path):
        path = write(tmp_path / "scl.tif", [[4]])
        other = write(tmp_path / "dn.tif", [[2000]], "uint16")
        with pytest.raises(InputError, match=r"dn.tif holds the value 2000, but a cloud probability"):
            result_of(tmp_path, MaskFromSclJob, input=path, cldprb=other, cldprb_threshold=50)

    def test_of_a_product_at_level_1c_says_what_to_use_instead(self, tmp_path):
        product = str(make_product(tmp_path, size_m=600))
        with pytest.raises(InputError, match=r"has no scene classification.*Level-1C product"):
            result_of(tmp_path, MaskFromSclJob, product=product)

    @pytest.mark.parametrize("rows", STRIP_HEIGHTS)
    def test_strips_of_a_product_give_the_whole(self, tmp_path, cut_into, rows):
        product = make_product(tmp_path, size_m=600, level="L2A")
        (scl,) = product.glob("GRANULE/*/IMG_DATA/R20m/*SCL*")
        cut_into(rows)
        mask, _ = result_of(tmp_path, MaskFromSclJob, product=str(product), resolution_m=10)
        classes = read(scl).repeat(2, 0).repeat(2, 1)
        np.testing.assert_array_equal(mask, np.where(classes == 0, 255, np.isin(classes, (1, 3, 8, 9, 10))))


class TestHybridMask:
    def test_votes_and_says_who_voted(self, tmp_path):
        masks = (write(tmp_path / "a.tif", [[0, 1, 0, 1, 255, 255]]), write(tmp_path / "b.tif", [[0, 0, 1, 1, 1, 0]]))
        sources = str(tmp_path / "sources.tif")
        mask, numbers = result_of(tmp_path, HybridMaskJob, masks=masks, sources=sources)
        assert mask.tolist() == [[0, 1, 1, 1, 1, 255]]
        assert numbers.pop("sources") == sources
        assert read(sources).tolist() == [[0b00, 0b01, 0b10, 0b11, 0b10, 255]]
        assert numbers["masked_pixels"] == 4
        with rasterio.open(sources) as file:
            assert json.loads(file.tags()["CLOUDSIEVE_SOURCES"]) == ["a", "b"]

    @pytest.mark.parametrize(
        ("rule", "nodata_rule", "expected"),
        [
            (Rule.ALL, NoDataRule.ANY_UNKNOWN, [0, 0, 255]),
            (Rule.VOTES, NoDataRule.ANY_UNKNOWN, [0, 1, 255]),
            (Rule.VOTES, NoDataRule.ALL_UNKNOWN, [0, 1, 0]),
        ],
    )
    def test_rules(self, tmp_path, rule, nodata_rule, expected):
        rows = ([0, 1, 1], [0, 1, 255], [1, 0, 255])
        masks = tuple(write(tmp_path / f"{index}.tif", [row]) for index, row in enumerate(rows))
        job = {"masks": masks, "rule": rule, "nodata_rule": nodata_rule, "min_votes": 2}
        assert result_of(tmp_path, HybridMaskJob, **job)[0].tolist() == [expected]

    def test_masks_on_different_grids_meet_on_the_finest(self, tmp_path):
        fine = write(tmp_path / "fine.tif", [[0, 0, 0, 0]] * 2)
        coarse = write(tmp_path / "coarse.tif", [[1, 0]], pixel_m=20)
        shifted = write(tmp_path / "shifted.tif", [[1]], pixel_m=20, shift_m=-10)
        mask, _ = result_of(tmp_path, HybridMaskJob, masks=(coarse, fine))
        assert mask.tolist() == [[1, 1, 0, 0]] * 2
        mask, _ = result_of(tmp_path, HybridMaskJob, masks=(shifted, fine))
        assert mask.tolist() == [[1, 255, 255, 255], [255] * 4], "beyond a mask nobody knows"

    def test_another_crs_is_refused_with_the_remedy(self, tmp_path):
        masks = (write(tmp_path / "a.tif", [[1]]), write(tmp_path / "b.tif", [[1]], crs="EPSG:32633"))
        with pytest.raises(InputError, match=r"b.tif is in EPSG:32633, but .*a.tif is in EPSG:32632; .*Warp"):
            result_of(tmp_path, HybridMaskJob, masks=masks)

    def test_another_place_is_refused(self, tmp_path):
        masks = (write(tmp_path / "a.tif", [[1]]), write(tmp_path / "b.tif", [[1]], shift_m=50))
        with pytest.raises(InputError, match=r"b.tif covers .* does not overlap"):
            result_of(tmp_path, HybridMaskJob, masks=masks)

    @pytest.mark.parametrize("rows", STRIP_HEIGHTS)
    def test_strips_give_the_whole(self, tmp_path, cut_into, rows):
        first, second = np.random.default_rng(1).choice([0, 1, 255], (2, 24, 10))
        coarse = second[::3, ::2]
        paths = (
            write(tmp_path / "a.tif", first),
            write(tmp_path / "b.tif", coarse, transform=rasterio.transform.from_origin(500_000, 5_300_000, 20, 30)),
        )
        cut_into(rows)
        mask, _ = result_of(tmp_path, HybridMaskJob, masks=paths)
        repeated = coarse.repeat(3, 0).repeat(2, 1)
        masked, unknown = (first == 1) | (repeated == 1), (first == 255) | (repeated == 255)
        np.testing.assert_array_equal(mask, np.where(masked, 1, np.where(unknown, 255, 0)))


class TestGrowMask:
    def test_cleans_before_it_grows(self, tmp_path):
        path = write(tmp_path / "m.tif", [[1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 1], [0, 0, 0, 0, 1, 255]])
        mask, _ = result_of(tmp_path, GrowMaskJob, input=path, min_area_m2=200, distance_m=10)
        assert mask.tolist() == [[0, 0, 0, 0, 1, 1], [0, 0, 0, 1, 1, 1], [0, 0, 0, 1, 1, 255]]

    def test_measures_in_metres_whatever_the_pixel(self, tmp_path):
        twenty = write(tmp_path / "m.tif", [[1, 0, 0, 0]], pixel_m=20)
        assert result_of(tmp_path, GrowMaskJob, input=twenty, distance_m=50)[0].tolist() == [[1, 1, 1, 0]]
        degrees = rasterio.transform.from_origin(10, 60, 0.0001, 0.0001)  # 5.6 m wide, 11.1 m high
        geographic = write(tmp_path / "g.tif", [[1, 0, 0, 0], [0] * 4, [0] * 4], crs="EPSG:4326", transform=degrees)
        mask, _ = result_of(tmp_path, GrowMaskJob, input=geographic, distance_m=12)
        assert mask.tolist() == [[1, 1, 1, 0], [1, 0, 0, 0], [0, 0, 0, 0]]

    @pytest.mark.parametrize(("holes_m2", "filled"), [(100, 0), (101, 1), (200, 1)])
    def test_fills_holes_smaller_than_an_area(self, tmp_path, holes_m2, filled):
        path = write(tmp_path / "m.tif", [[1, 1, 1], [1, 0, 1], [1, 1, 1]])
        assert result_of(tmp_path, GrowMaskJob, input=path, fill_holes_m2=holes_m2)[0][1, 1] == filled

    def test_nothing_to_do_is_a_copy(self, tmp_path):
        path = write(tmp_path / "m.tif", [[1, 0, 255]])
        mask, numbers = result_of(tmp_path, GrowMaskJob, input=path)
        assert mask.tolist() == [[1, 0, 255]]
        assert numbers["nodata_pixels"] == 1

    def test_a_mask_without_valid_pixel_has_no_percentage(self, tmp_path):
        _, numbers = result_of(tmp_path, GrowMaskJob, input=write(tmp_path / "m.tif", [[255, 255]]))
        assert np.isnan(numbers["masked_percent"])
        assert numbers["valid_percent"] == 0

    @pytest.mark.parametrize(
        "steps",
        [
            {"open_m": 25},
            {"close_m": 25},
            {"min_area_m2": 900, "fill_holes_m2": 700},
            {"distance_m": 45},
            {"open_m": 10, "close_m": 14.2, "min_area_m2": 900, "fill_holes_m2": 700, "distance_m": 23},
        ],
    )
    def test_strips_of_every_height_give_the_whole(self, tmp_path, cut_into, steps):
        rng = np.random.default_rng(2)
        mask = (ndimage.gaussian_filter(rng.standard_normal((41, 39)), 1.5) > 0.05).astype(np.uint8)
        mask[rng.random(mask.shape) < 0.02] = 255
        path = write(tmp_path / "m.tif", mask)
        results = []
        for rows in STRIP_HEIGHTS:
            cut_into(rows)
            results.append(result_of(tmp_path, GrowMaskJob, input=path, **steps)[0])
        for result in results[:-1]:
            np.testing.assert_array_equal(result, results[-1])
        assert 0.1 < (results[-1] == 1).mean() < 0.99
        assert (results[-1] != mask).any()

    def test_progress_only_rises(self, tmp_path, cut_into):
        cut_into(1)
        monitor = Recorder()
        result_of(
            tmp_path, GrowMaskJob, monitor, input=write(tmp_path / "m.tif", np.eye(9)), min_area_m2=1, distance_m=9
        )
        assert monitor.fractions == sorted(monitor.fractions)
        assert monitor.fractions[-1] == 1
        assert all(0 <= fraction <= 1 for fraction in monitor.fractions)


class TestApplyMask:
    def described_bands(self, path: Path, dtype: str = "uint16", **profile: Any) -> str:
        """Write three bands with all that can be said about them."""
        bands = np.arange(1, 3 * 4 * 5 + 1).reshape(3, 4, 5)
        write(path, bands, dtype, **profile)
        with rasterio.open(path, "r+") as file:
            file.scales, file.offsets, file.units = (0.0001,) * 3, (-0.1,) * 3, ("1", "1", "1")
            file.descriptions = ("B02", "B03", "B04")
            file.colorinterp = (ColorInterp.blue, ColorInterp.green, ColorInterp.red)
            file.update_tags(TIFFTAG_SOFTWARE="sensor", CLOUD_COVER="12")
            file.update_tags(2, WAVELENGTH="560", STATISTICS_MEAN="5")
        return str(path)

    def test_masked_pixels_become_nodata_and_the_others_keep_every_bit(self, tmp_path):
        bands = self.described_bands(tmp_path / "bands.tif")
        mask = np.random.default_rng(1).choice([0, 1, 255], (4, 5)).astype(np.uint8)
        masked, numbers = result_of(tmp_path, ApplyMaskJob, input=bands, mask=write(tmp_path / "m.tif", mask))
        np.testing.assert_array_equal(masked, np.where(mask == 0, read(bands), 0))
        assert numbers["masked_pixels_per_band"] == [int((mask != 0).sum())] * 3
        assert numbers["masked_pixels"] == int((mask == 1).sum())

    def test_what_describes_the_bands_survives(self, tmp_path):
        bands = self.described_bands(tmp_path / "bands.tif")
        result_of(tmp_path, ApplyMaskJob, input=bands, mask=write(tmp_path / "m.tif", [[1]], pixel_m=50))
        with rasterio.open(bands) as before, rasterio.open(tmp_path / "output.tif") as after:
            for same in (
                "dtypes",
                "scales",
                "offsets",
                "units",
                "descriptions",
                "colorinterp",
                "crs",
                "transform",
                "shape",
            ):
                assert getattr(after, same) == getattr(before, same), same
            assert after.nodatavals == (0, 0, 0)
            assert after.tags()["CLOUD_COVER"] == "12"
            assert after.tags(2)["WAVELENGTH"] == "560"
            assert "STATISTICS_MEAN" not in after.tags(2), "the statistics of the unmasked band are no longer true"
            assert after.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"

    def test_some_bands_in_the_order_given(self, tmp_path):
        bands = self.described_bands(tmp_path / "bands.tif")
        masked, _ = result_of(
            tmp_path, ApplyMaskJob, input=bands, mask=write(tmp_path / "m.tif", [[0]], pixel_m=50), bands=(3, 1)
        )
        np.testing.assert_array_equal(masked, read(bands)[[2, 0]])
        with rasterio.open(tmp_path / "output.tif") as after:
            assert after.descriptions == ("B04", "B02")
            assert after.colorinterp == (ColorInterp.red, ColorInterp.blue)

    @pytest.mark.parametrize("interleave", ["band", "pixel"])
    def test_any_storage_order(self, tmp_path, interleave):
        bands = self.described_bands(tmp_path / "bands.tif", interleave=interleave)
        mask = write(tmp_path / "m.tif", np.eye(4, 5))
        masked, _ = result_of(tmp_path, ApplyMaskJob, input=bands, mask=mask)
        np.testing.assert_array_equal(masked, np.where(np.eye(4, 5) == 0, read(bands), 0))

    @pytest.mark.parametrize(
        ("options", "expected"),
        [
            ({}, [5, 0, 0]),
            ({"invert": True}, [0, 6, 0]),
            ({"unknown": UnknownRule.KEEP}, [5, 0, 7]),
            ({"invert": True, "unknown": UnknownRule.KEEP}, [0, 6, 7]),
            ({"nodata": 65535}, [5, 65535, 65535]),
        ],
    )
    def test_options(self, tmp_path, options, expected):
        bands, mask = write(tmp_path / "b.tif", [[5, 6, 7]], "uint16"), write(tmp_path / "m.tif", [[0, 1, 255]])
        assert result_of(tmp_path, ApplyMaskJob, input=bands, mask=mask, **options)[0].tolist() == [expected]

    @pytest.mark.parametrize(
        ("dtype", "declared", "expected"),
        [("uint16", None, 0), ("uint16", 9999, 9999), ("int16", None, -32768), ("uint8", None, 0), ("uint8", 255, 255)],
    )
    def test_nodata_is_the_files_own_or_the_types(self, tmp_path, dtype, declared, expected):
        bands = write(tmp_path / "b.tif", [[5, 6]], dtype, nodata=declared)
        masked, _ = result_of(tmp_path, ApplyMaskJob, input=bands, mask=write(tmp_path / "m.tif", [[0, 1]]))
        assert masked.tolist() == [[5, expected]]
        with rasterio.open(tmp_path / "output.tif") as file:
            assert file.nodata == expected

    @pytest.mark.parametrize(("declared", "stored"), [(None, NAN), (-9999, -9999)])
    def test_of_floats(self, tmp_path, declared, stored):
        bands = write(tmp_path / "b.tif", [[0, 0.5, NAN, -0.01]], "float32", nodata=declared)
        masked, numbers = result_of(tmp_path, ApplyMaskJob, input=bands, mask=write(tmp_path / "m.tif", [[0, 1, 1, 0]]))
        np.testing.assert_array_equal(masked, np.array([[0, stored, stored, -0.01]], np.float32))
        assert numbers["masked_pixels_per_band"] == [1], "what held nothing before was not masked"

    @pytest.mark.parametrize(
        ("pixels", "dtype", "expected", "free"),
        [
            ([[0, 9]], "uint8", [[0, 255]], 255),
            ([[0, 255]], "uint8", [[0, 254]], 254),
            ([[[0, 9, 0]], [[5, 9, 0]]], "uint16", [[[0, 65535, 65535]], [[5, 65535, 65535]]], 65535),
            ([[-32768, 9]], "int16", [[-32768, 32767]], 32767),
        ],
    )
    def test_where_a_kept_pixel_holds_the_usual_nodata_a_free_value_is_chosen_and_told(
        self, tmp_path, pixels, dtype, expected, free
    ):
        """Sen2Cor wrote 0 into dark pixels before baseline 04.00; what is 0 in all bands is NoData still."""
        monitor = Recorder()
        path, mask = write(tmp_path / "b.tif", pixels, dtype), write(tmp_path / "m.tif", [[0, 1, 0]])
        output = tmp_path / "output.tif"
        run(ApplyMaskJob(path, mask, str(output)), monitor)
        assert read(output).tolist() == expected
        with rasterio.open(output) as file:
            assert file.nodata == free
        assert any(f"NoData is {free} in the output" in warning for warning in monitor.warnings)

    def test_where_every_value_is_taken_the_job_is_refused(self, tmp_path):
        path = write(tmp_path / "b.tif", [range(256)])
        with pytest.raises(InputError, match="holds 0 in 1 pixels that are not masked"):
            result_of(tmp_path, ApplyMaskJob, input=path, mask=write(tmp_path / "m.tif", [[0] * 256]))

    def test_a_value_that_the_user_named_is_not_replaced(self, tmp_path):
        mask = write(tmp_path / "m.tif", [[0, 1]])
        path = write(tmp_path / "b.tif", [[7, 9]])
        with pytest.raises(InputError, match=r"holds 7 in 1 pixels that are not masked.*for instance 255"):
            result_of(tmp_path, ApplyMaskJob, input=path, mask=mask, nodata=7)
        masked, _ = result_of(tmp_path, ApplyMaskJob, input=path, mask=mask, nodata=9)
        assert masked.tolist() == [[7, 9]]

    def test_pixels_without_any_value_are_nodata_already(self, tmp_path):
        path = write(tmp_path / "b.tif", [[[0, 5]], [[0, 6]]], "uint16")
        masked, numbers = result_of(
            tmp_path, ApplyMaskJob, input=path, mask=write(tmp_path / "m.tif", [[1, 1]]), nodata=9
        )
        assert masked.tolist() == [[[9, 9]], [[9, 9]]]
        assert numbers["masked_pixels_per_band"] == [1, 1]

    def test_bands_read_apart_give_what_bands_read_together_give(self, tmp_path, monkeypatch):
        path = write(tmp_path / "b.tif", [[[0, 0, 5]], [[0, 6, 6]], [[0, 7, 7]]], "uint16", interleave="band")
        job = {"input": path, "mask": write(tmp_path / "m.tif", [[0, 0, 1]]), "nodata": 9}
        together = result_of(tmp_path, ApplyMaskJob, **job)
        assert together[0].tolist() == [[[0, 0, 9]], [[0, 6, 9]], [[0, 7, 9]]]
        monkeypatch.setattr("cloudsieve.core.pipelines.applymask._BANDS_AT_ONCE_PX", 1)
        apart = result_of(tmp_path, ApplyMaskJob, **job)
        np.testing.assert_array_equal(apart[0], together[0])
        assert apart[1] == together[1]

    @pytest.mark.parametrize(
        ("options", "error", "sentence"),
        [
            ({"nodata": -1}, JobError, "NODATA is -1, which uint16 bands of .* cannot hold; .* 0 to 65535"),
            ({"nodata": 0.5}, JobError, "NODATA is 0.5"),
            ({"nodata": NAN}, JobError, "NODATA is nan"),
            ({"bands": (2,)}, InputError, r"b.tif has no band 2; choose one from 1 to 1"),
        ],
    )
    def test_refusals(self, tmp_path, options, error, sentence):
        bands, mask = write(tmp_path / "b.tif", [[5]], "uint16"), write(tmp_path / "m.tif", [[0]])
        with pytest.raises(error, match=sentence):
            result_of(tmp_path, ApplyMaskJob, input=bands, mask=mask, **options)

    def test_a_coarser_offset_mask_falls_on_the_right_pixels(self, tmp_path):
        bands = write(tmp_path / "b.tif", np.full((4, 4), 7))
        mask = write(tmp_path / "m.tif", [[0, 1], [1, 0]], pixel_m=20, shift_m=-10)
        masked, _ = result_of(tmp_path, ApplyMaskJob, input=bands, mask=mask, unknown=UnknownRule.KEEP)
        assert masked.tolist() == [[7, 0, 0, 7], [0, 7, 7, 7], [0, 7, 7, 7], [7, 7, 7, 7]]

    @pytest.mark.parametrize("rows", STRIP_HEIGHTS)
    def test_strips_give_the_whole(self, tmp_path, cut_into, rows):
        rng = np.random.default_rng(1)
        pixels, mask = rng.integers(1, 9999, (3, 24, 10)), rng.choice([0, 1, 255], (12, 5))
        paths = {
            "input": write(tmp_path / "b.tif", pixels, "uint16"),
            "mask": write(tmp_path / "m.tif", mask, pixel_m=20),
        }
        cut_into(rows)
        masked, _ = result_of(tmp_path, ApplyMaskJob, **paths)
        np.testing.assert_array_equal(masked, np.where(mask.repeat(2, 0).repeat(2, 1) == 0, pixels, 0))


@pytest.fixture(scope="module")
def l1c(tmp_path_factory):
    return make_product(tmp_path_factory.mktemp("l1c"), size_m=1200, seed=3)


@pytest.fixture(scope="module")
def l2a(tmp_path_factory):
    return make_product(tmp_path_factory.mktemp("l2a"), size_m=1200, seed=3, level="L2A")


@pytest.fixture(scope="module")
def fmask(tmp_path_factory, l1c):
    """The true classes of the scene, in the codes of Fmask 4."""
    path = tmp_path_factory.mktemp("fmask") / "fmask.tif"
    make_product(path.parent, size_m=1200, seed=3, truth=path)
    return str(path)


class TestMaskScene:
    def scene(self, tmp_path: Path, model: str, **job: Any) -> tuple[Any, dict[str, Any]]:
        job = {"preset": ScenePreset.CUSTOM, **job}
        return result_of(tmp_path, MaskSceneJob, model=model, engine=Evaluator.NUMPY, threads=1, **job)

    def test_one_pass_writes_everything(self, tmp_path, one_tree, l1c, fmask):
        extra = {"probability": str(tmp_path / "p.tif"), "sources": str(tmp_path / "s.tif")}
        mask, numbers = self.scene(tmp_path, one_tree, product=str(l1c), qa=fmask, **extra)
        assert {key: numbers[key] for key in extra} == extra
        probability, flags, classes = read(extra["probability"]), read(extra["sources"]), read(fmask)
        forest = mask_probability(probability, 0.4, 1, 1)
        decoded = np.where(classes == 255, 255, np.isin(classes, (2, 4)))
        masked, unknown = (forest == 1) | (decoded == 1), (forest == 255) | (decoded == 255)
        np.testing.assert_array_equal(mask, np.where(masked, 1, np.where(unknown, 255, 0)))
        expected_flags = (forest == 1) + 2 * (decoded == 1)
        np.testing.assert_array_equal(flags, np.where(mask == 255, 255, expected_flags))
        assert set(np.unique(flags)) > {0, 1, 2, 3}
        assert numbers["masked_pixels"] == int((mask == 1).sum())

    def test_beyond_the_qa_raster_nobody_knows_what_it_would_say(self, tmp_path, one_tree, l1c):
        alone, _ = self.scene(tmp_path, one_tree, product=str(l1c))
        place = {"transform": rasterio.transform.from_origin(399960, 5300040, 20, 20)}
        half = write(tmp_path / "fmask.tif", np.zeros((60, 30)), **place)
        mask, _ = self.scene(tmp_path, one_tree, product=str(l1c), qa=half)
        np.testing.assert_array_equal(mask[:, :30], alone[:, :30])
        np.testing.assert_array_equal(mask[:, 30:], np.where(alone[:, 30:] == 1, 1, 255))

    def test_judges_its_qa_raster_as_the_single_tool_does(self, tmp_path, one_tree, l1c, fmask):
        monitor = Recorder()
        self.scene(tmp_path, one_tree, product=str(l1c), qa=fmask, monitor=monitor)
        assert any("read as Fmask" in remark for remark in monitor.remarks)
        with pytest.raises(InputError, match="is not Landsat"):
            self.scene(tmp_path, one_tree, product=str(l1c), qa=fmask, scheme="landsat-qa-pixel", distance_m=40)
        assert not list(tmp_path.glob(".*"))

    def test_a_preset_leaves_its_numbers_in_the_tags(self, tmp_path, one_tree, l1c):
        self.scene(tmp_path, one_tree, product=str(l1c), preset=ScenePreset.BALANCED, threshold=0.5)
        with rasterio.open(tmp_path / "output.tif") as file:
            parameters = json.loads(file.tags()["CLOUDSIEVE_PARAMETERS"])
        used = {key: parameters[key] for key in ("preset", "threshold", "average_over_px", "distance_m")}
        assert used == {"preset": "balanced", "threshold": 0.5, "average_over_px": 2, "distance_m": 100}

    @pytest.mark.parametrize("inside", ["", "MTD_MSIL1C.xml", "GRANULE/*"])
    def test_names_the_product_wherever_in_it_the_path_leads(self, tmp_path, one_tree, l1c, inside):
        path = next(l1c.glob(inside)) if inside else l1c
        self.scene(tmp_path, one_tree, product=str(path))
        with rasterio.open(tmp_path / "output.tif") as file:
            assert file.tags()["CLOUDSIEVE_PRODUCT"] == l1c.name

    def test_tells_how_it_was_made(self, tmp_path, one_tree, l1c):
        self.scene(tmp_path, one_tree, product=str(l1c), threshold=0.3)
        with rasterio.open(tmp_path / "output.tif") as file:
            tags = file.tags()
        assert tags["CLOUDSIEVE_VERSION"] == read_version()
        assert tags["CLOUDSIEVE_JOB"] == "maskscene"
        assert tags["CLOUDSIEVE_PRODUCT"] == l1c.name
        assert tags["CLOUDSIEVE_PROCESSING_BASELINE"] == "05.09"
        assert tags["CLOUDSIEVE_OFFSET_APPLIED"] == " ".join(["-1000"] * 10)
        assert len(tags["CLOUDSIEVE_MODEL_SHA256"]) == 64
        assert "GDAL" in tags["CLOUDSIEVE_LIBRARIES"]
        parameters = json.loads(tags["CLOUDSIEVE_PARAMETERS"])
        assert parameters["threshold"] == 0.3
        assert parameters["product"] == l1c.name, "where the files lie is nobody's business"

    @pytest.mark.parametrize(
        ("preset", "settings"),
        [
            (ScenePreset.KEEP_DATA, {"threshold": 0.6, "average_over_px": 0, "dilation_size_px": 0, "distance_m": 20}),
            (ScenePreset.BALANCED, {"threshold": 0.4, "average_over_px": 2, "dilation_size_px": 0, "distance_m": 100}),
            (ScenePreset.SAFE, {"threshold": 0.3, "average_over_px": 0, "dilation_size_px": 0, "distance_m": 250}),
            (ScenePreset.S2CLOUDLESS, {"threshold": 0.4, "average_over_px": 1, "dilation_size_px": 1, "distance_m": 0}),
            (ScenePreset.CUSTOM, {"threshold": 0.4, "average_over_px": 1, "dilation_size_px": 1, "distance_m": 0}),
        ],
    )
    def test_presets_are_these_numbers_at_20_m(self, tmp_path, one_tree, l1c, preset, settings):
        by_preset, _ = self.scene(tmp_path, one_tree, product=str(l1c), preset=preset)
        by_numbers, _ = self.scene(tmp_path, one_tree, product=str(l1c), **settings)
        np.testing.assert_array_equal(by_preset, by_numbers)

    @pytest.mark.parametrize("number", ["threshold", "average_over_px", "dilation_size_px", "distance_m"])
    def test_a_number_that_is_set_counts_and_the_preset_brings_the_others(self, tmp_path, one_tree, l1c, number):
        balanced = {"threshold": 0.4, "average_over_px": 2, "dilation_size_px": 0, "distance_m": 100}
        own = {"threshold": 0.1, "average_over_px": 0, "dilation_size_px": 3, "distance_m": 0}[number]
        by_preset, _ = self.scene(
            tmp_path, one_tree, product=str(l1c), preset=ScenePreset.BALANCED, **{number: own}, shadows=False
        )
        by_numbers, _ = self.scene(tmp_path, one_tree, product=str(l1c), **{**balanced, number: own}, shadows=False)
        np.testing.assert_array_equal(by_preset, by_numbers)

    def test_a_job_without_a_preset_is_balanced(self, tmp_path, one_tree, l1c):
        assert MaskSceneJob(str(l1c), "m.tif").preset is ScenePreset.BALANCED

    def test_balanced_averages_over_40_m_at_any_resolution(self, tmp_path, one_tree, l1c):
        balanced, _ = self.scene(tmp_path, one_tree, product=str(l1c), preset=ScenePreset.BALANCED, resolution_m=10)
        settings = {"threshold": 0.4, "average_over_px": 4, "dilation_size_px": 0, "distance_m": 100}
        by_numbers, _ = self.scene(tmp_path, one_tree, product=str(l1c), resolution_m=10, **settings)
        np.testing.assert_array_equal(balanced, by_numbers)

    def test_a_level_2a_product_goes_by_its_classes(self, tmp_path, one_tree, l2a, fmask):
        (scl,) = l2a.glob("GRANULE/*/IMG_DATA/R20m/*SCL*")
        (cldprb,) = l2a.glob("GRANULE/*/QI_DATA/MSK_CLDPRB_20m*")
        extra = {"probability": str(tmp_path / "p.tif"), "sources": str(tmp_path / "s.tif")}
        job = {"product": str(l2a), "cldprb_threshold": 30, "qa": fmask, **extra}
        mask, _ = self.scene(tmp_path, one_tree, **job)
        classes, percent, truth = read(scl), read(cldprb), read(fmask)
        layers = [np.isin(classes, (1, 3, 8, 9, 10)), percent > 30, np.isin(truth, (2, 4))]
        unknown = (classes == 0) | (truth == 255)
        np.testing.assert_array_equal(mask, np.where(np.any(layers, axis=0), 1, np.where(unknown, 255, 0)))
        flags = sum(layer * 2**bit for bit, layer in enumerate(layers))
        np.testing.assert_array_equal(read(extra["sources"]), np.where(mask == 255, 255, flags))
        np.testing.assert_array_equal(read(extra["probability"]), percent / np.float32(100))

    def test_level_1c_takes_the_classes_of_its_level_2a_product(self, tmp_path, one_tree, l1c, l2a):
        (scl,) = l2a.glob("GRANULE/*/IMG_DATA/R20m/*SCL*")
        sources = str(tmp_path / "s.tif")
        self.scene(tmp_path, one_tree, product=str(l1c), scl_product=str(l2a), sources=sources)
        alone, _ = self.scene(tmp_path, one_tree, product=str(l1c))
        classes, flags = read(scl), read(sources)
        known = flags != 255
        expected = (alone == 1) + 2 * np.isin(classes, (1, 3, 8, 9, 10))
        np.testing.assert_array_equal(flags[known], expected[known])

    def test_the_zip_gives_what_the_folder_gives(self, tmp_path, one_tree, l1c):
        archive = make_product(tmp_path, size_m=1200, seed=3, layout="zip")
        zipped, _ = self.scene(tmp_path, one_tree, product=str(archive))
        folder, _ = self.scene(tmp_path, one_tree, product=str(l1c))
        np.testing.assert_array_equal(zipped, folder)

    def test_an_extent_gives_the_part_of_the_whole(self, tmp_path, one_tree, l1c):
        whole, _ = self.scene(tmp_path, one_tree, product=str(l1c))
        extent = (399960 + 200, 5300040 - 1000, 399960 + 900, 5300040 - 300)
        part, _ = self.scene(tmp_path, one_tree, product=str(l1c), extent=extent)
        # Averaging and dilation look two pixels around themselves.
        np.testing.assert_array_equal(part[2:-2, 2:-2], whole[15:50, 10:45][2:-2, 2:-2])

    @pytest.mark.parametrize(
        ("level", "job", "sentence"),
        [
            ("l1c", {"cldprb_threshold": 50}, "a Level-1C product, which has no MSK_CLDPRB"),
            ("l2a", {"scl_product": "other.SAFE"}, "a Level-2A product with an SCL of its own; leave SCL unset"),
        ],
    )
    def test_refuses_what_the_level_cannot_give(self, tmp_path, one_tree, l1c, l2a, level, job, sentence):
        product = {"l1c": l1c, "l2a": l2a}[level]
        with pytest.raises(JobError, match=sentence):
            self.scene(tmp_path, one_tree, product=str(product), **job)

    @pytest.mark.parametrize("level", ["l1c", "l2a"])
    def test_strips_of_every_height_give_the_whole(self, tmp_path, one_tree, l1c, l2a, fmask, cut_into, level):
        extra = {"probability": str(tmp_path / "p.tif"), "sources": str(tmp_path / "s.tif")}
        job = {"product": str({"l1c": l1c, "l2a": l2a}[level]), "qa": fmask, "average_over_px": 3, **extra}
        job.update({"distance_m": 50, "min_area_m2": 4000, "fill_holes_m2": 4000, "dilation_size_px": 2})
        results = []
        for rows in (5, 13, 1000):
            cut_into(rows)
            mask, numbers = self.scene(tmp_path, one_tree, **job)
            results.append((mask, read(extra["probability"]), read(extra["sources"]), numbers))
        for result, other in itertools.combinations(results, 2):
            for one, another in zip(result[:3], other[:3]):
                np.testing.assert_array_equal(one, another)
            np.testing.assert_equal(result[3], other[3])


class TestS2cloudless:
    @pytest.mark.parametrize("encoding", Encoding)
    def test_every_encoding_comes_back_as_the_same_mask(self, tmp_path, one_tree, l1c, encoding):
        probability = str(tmp_path / "p.tif")
        job = {"product": str(l1c), "model": one_tree, "engine": Evaluator.NUMPY}
        numbers = run(S2cloudlessJob(probability, encoding=encoding, **job), Recorder())
        mask, _ = result_of(tmp_path, MaskFromProbabilityJob, input=probability, encoding=encoding)
        expected, _ = result_of(tmp_path, MaskSceneJob, preset=ScenePreset.CUSTOM, **job)
        np.testing.assert_array_equal(mask, expected)
        assert numbers["nodata_pixels"] == int((expected == 255).sum())

    @pytest.mark.parametrize("threads", [1, 3])
    def test_strips_and_threads_give_the_same_bits(self, tmp_path, one_tree, l1c, cut_into, threads):
        results = []
        for rows in (5, 17, 1000):
            cut_into(rows)
            job = {
                "product": str(l1c),
                "model": one_tree,
                "engine": Evaluator.NUMPY,
                "resolution_m": 10,
                "threads": threads,
            }
            results.append(result_of(tmp_path, S2cloudlessJob, **job)[0])
        for result in results[1:]:
            np.testing.assert_array_equal(result, results[0])

    def test_says_who_evaluated_the_forest(self, tmp_path, one_tree, l1c):
        monitor = Recorder()
        result_of(tmp_path, S2cloudlessJob, monitor, product=str(l1c), model=one_tree, engine=Evaluator.NUMPY)
        assert any(text.startswith("Forest evaluated by numpy: ") for text in monitor.remarks)


def test_the_chain_of_small_steps_equals_the_one_step(tmp_path, one_tree, l1c, fmask):
    step = {
        name: str(tmp_path / f"{name}.tif")
        for name in ("p", "forest", "fmask", "any", "grown", "chained", "scene", "applied")
    }
    forest = {"model": one_tree, "engine": Evaluator.NUMPY}
    bands = write_bands_at_20_m(tmp_path, l1c)
    for job in (
        S2cloudlessJob(step["p"], product=str(l1c), **forest),
        MaskFromProbabilityJob(step["p"], step["forest"]),
        MaskFromQaJob(fmask, step["fmask"], "fmask"),
        HybridMaskJob((step["forest"], step["fmask"]), step["any"]),
        GrowMaskJob(step["any"], step["grown"], distance_m=60, min_area_m2=2000, fill_holes_m2=2000),
        ApplyMaskJob(bands, step["grown"], step["chained"]),
    ):
        run(job, Recorder())
    cleaning = {"distance_m": 60, "min_area_m2": 2000, "fill_holes_m2": 2000}
    one_step = MaskSceneJob(str(l1c), step["scene"], qa=fmask, preset=ScenePreset.CUSTOM, **cleaning, **forest)
    run(one_step, Recorder())
    run(ApplyMaskJob(bands, step["scene"], step["applied"]), Recorder())
    np.testing.assert_array_equal(read(step["grown"]), read(step["scene"]))
    np.testing.assert_array_equal(read(step["chained"]), read(step["applied"]))
    assert (read(step["scene"]) == 1).any()
    assert (read(step["scene"]) == 0).any()


def write_bands_at_20_m(tmp_path: Path, product: Path) -> str:
    paths = [next(product.glob(f"GRANULE/*/IMG_DATA/*_{band}.jp2")) for band in ("B05", "B11")]
    with rasterio.open(paths[0]) as like:
        place = {"crs": like.crs, "transform": like.transform}
    return write(tmp_path / "bands.tif", np.stack([read(path) for path in paths]), "uint16", **place)


class TestWrongKind:
    """A probability where a mask is expected, or the reverse, is an error that says so, whoever wrote the file."""

    @pytest.fixture
    def outputs(self, tmp_path, one_tree, l1c):
        paths = {kind: str(tmp_path / f"{kind}.tif") for kind in ("mask", "probability", "sources")}
        job = MaskSceneJob(
            str(l1c), paths["mask"], paths["probability"], paths["sources"], model=one_tree, engine=Evaluator.NUMPY
        )
        run(job, Recorder())
        return paths

    @pytest.mark.parametrize("kind", ["probability", "sources"])
    def test_is_no_mask(self, tmp_path, outputs, kind):
        named = {
            "probability": "is a cloud probability, not a mask",
            "sources": "is a raster of mask sources, not a mask",
        }
        jobs = [
            GrowMaskJob(outputs[kind], str(tmp_path / "o.tif")),
            HybridMaskJob((outputs["mask"], outputs[kind]), str(tmp_path / "o.tif")),
            ApplyMaskJob(outputs["mask"], outputs[kind], str(tmp_path / "o.tif")),
        ]
        for job in jobs:
            with pytest.raises(InputError, match=rf"{kind}.tif {named[kind]}; make a mask of it first"):
                run(job, Recorder())
        assert not (tmp_path / "o.tif").exists()

    def test_is_no_probability(self, tmp_path, outputs):
        job = MaskFromProbabilityJob(outputs["mask"], str(tmp_path / "o.tif"))
        with pytest.raises(InputError, match=r"mask.tif is a mask, not a cloud probability; choose the output of"):
            run(job, Recorder())

    @pytest.mark.parametrize(
        ("pixels", "dtype", "sentence"),
        [
            ([[0, 1, 2]], "uint8", r"holds the value 2, so it is no mask \(0 clear, 1 masked, 255 NoData\)"),
            ([list(range(9))], "uint8", r"holds the value 2, 3, 4, 5, 6, \.\.\., so it is no mask"),
            ([[0, 0.7]], "float32", r"holds float32 numbers, not a mask .* is it a cloud probability\?"),
        ],
    )
    def test_of_foreign_files_is_seen_by_their_values(self, tmp_path, pixels, dtype, sentence):
        path = write(tmp_path / "foreign.tif", pixels, dtype)
        with pytest.raises(InputError, match=f"foreign.tif {sentence}"):
            result_of(tmp_path, GrowMaskJob, input=path)

    def test_masks_of_others_may_declare_another_nodata(self, tmp_path):
        path = write(tmp_path / "m.tif", [[0, 1, 3]], nodata=3)
        assert result_of(tmp_path, GrowMaskJob, input=path)[0].tolist() == [[0, 1, 255]]

    def test_masks_that_declare_clear_as_nodata_are_read_so_with_a_warning(self, tmp_path):
        monitor = Recorder()
        path = write(tmp_path / "m.tif", [[0, 1, 1]], nodata=0)
        assert result_of(tmp_path, GrowMaskJob, monitor, input=path)[0].tolist() == [[255, 1, 1]]
        assert any("declares 0 as NoData" in text for text in monitor.warnings)

    def test_another_encoding_than_the_files_own_is_refused(self, tmp_path, one_tree, l1c):
        path = str(tmp_path / "p.tif")
        job = {"encoding": Encoding.PERCENT, "model": one_tree, "engine": Evaluator.NUMPY}
        run(S2cloudlessJob(path, product=str(l1c), **job), Recorder())
        with pytest.raises(InputError, match=r"stores its probability as percent, not byte; set ENCODING so"):
            result_of(tmp_path, MaskFromProbabilityJob, input=path, encoding=Encoding.BYTE)


class TestPaths:
    def test_an_input_is_never_overwritten(self, tmp_path):
        path = write(tmp_path / "m.tif", [[1]])
        (tmp_path / "link.tif").symlink_to(path)
        for output in (path, str(tmp_path / "." / "m.tif"), str(tmp_path / "link.tif")):
            with pytest.raises(OutputError, match=r"m.tif is an input of this job; choose another name"):
                run(GrowMaskJob(path, output), Recorder())
        assert read(path).tolist() == [[1]]

    def test_two_outputs_need_two_names(self, tmp_path):
        output = str(tmp_path / "o.tif")
        with pytest.raises(OutputError, match=r"o.tif is given for two outputs"):
            run(MaskSceneJob("p.SAFE", output, probability=output), Recorder())


@pytest.mark.parametrize("after", [0.0, 0.3, 0.8])
def test_cancel_at_any_time_leaves_nothing(tmp_path, one_tree, l1c, cut_into, after):
    cut_into(5)
    output = tmp_path / "o.tif"
    output.write_bytes(b"the old mask")
    monitor = Recorder(lambda monitor: bool(monitor.fractions) and monitor.fractions[-1] >= after)
    job = MaskSceneJob(
        str(l1c),
        str(output),
        str(tmp_path / "p.tif"),
        model=one_tree,
        engine=Evaluator.NUMPY,
        min_area_m2=900,
        distance_m=60,
    )
    with pytest.raises(CancelledError, match="Cancelled: no output was written"):
        run(job, monitor)
    assert [path.name for path in tmp_path.iterdir()] == ["o.tif"]
    assert output.read_bytes() == b"the old mask"
