"""A date among others: its 90 features against loops over pixels, its masks, and eo-learn's own outputs."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from cloudsieve import MultitemporalJob, run
from cloudsieve.core.errors import CancelledError, DependencyError, InputError, JobError, OutputError
from cloudsieve.core.multitemporal import (
    Shrinking,
    Similarity,
    arrange,
    batch_of,
    detector,
    enlarge_rows,
    load_multi_forest,
)
from cloudsieve.core.multitemporal.decisions import Decisions
from cloudsieve.core.multitemporal.features import Frames, extract_features, weight_of
from cloudsieve.core.multitemporal.published import shrink, shrink_validity
from cloudsieve.core.multitemporal.windows import Window, window_for
from cloudsieve.core.product import Product
from cloudsieve.core.tables import BAND_NAMES
from cloudsieve.tests.core.rasters import Recorder, read, write


class TestBatches:
    @pytest.mark.parametrize(
        ("target", "count", "batch"),
        [
            (0, 4, [0, 1, 2, 3]),
            (0, 14, [*range(11)]),
            (5, 14, [*range(11)]),
            (6, 14, [*range(1, 12)]),
            (13, 14, [*range(3, 14)]),
        ],
    )
    def test_eleven_around_the_target_pushed_inside_the_series(self, target, count, batch):
        assert [*batch_of(target, count)] == batch


class TestWindow:
    @pytest.mark.parametrize(("pixel_m", "radius_px"), [(10, 40), (20, 20), (60, 7), (120, 4)])
    def test_reaches_four_sigma_of_100_m(self, pixel_m, radius_px):
        assert window_for(pixel_m, pixel_m).radius_px == radius_px

    def test_an_even_surface_stays_even(self):
        np.testing.assert_allclose(window_for(60, 60).blur(np.full((3, 5), 0.2)), 0.2, rtol=1e-14)


def gaussian_mean(image, weight, window, row, column):
    """Sum over the window pixel by pixel, mirrored at the edges."""
    height, width = image.shape
    radius, total = window.radius_px, 0.0
    kernel = [math.exp(-(d**2) / (2 * window.sigma_px**2)) for d in range(-radius, radius + 1)]
    norm = sum(kernel) ** 2
    for i in range(-radius, radius + 1):
        for j in range(-radius, radius + 1):
            y, x = mirrored(row + i, height), mirrored(column + j, width)
            total += kernel[i + radius] * kernel[j + radius] / norm * image[y, x] * weight[y, x]
    return total


def mirrored(place, size):
    place %= 2 * size
    return place if place < size else 2 * size - 1 - place


def reference_features(values, valid, target, window, clean, row, column):
    """The nine features of one band at one pixel, from their definitions."""
    everywhere = np.ones(valid[0].shape)

    def moments(x, y, weight):
        share = gaussian_mean(everywhere, weight, window, row, column) or 1
        mean = lambda image: gaussian_mean(image, weight, window, row, column) / share  # noqa: E731
        mx, my = mean(x), mean(y)
        return mx, my, mean(x * x) - mx**2, mean(y * y) - my**2, mean(x * y) - mx * my

    def published_moments(one, other):
        found = []
        for k in (one, other):
            share = gaussian_mean(everywhere, valid[k], window, row, column) or 1
            mean = gaussian_mean(values[k], everywhere, window, row, column) / share
            found.append((mean, gaussian_mean(values[k] ** 2, everywhere, window, row, column) - mean**2))
        both = gaussian_mean(values[one] * values[other], valid[one] & valid[other], window, row, column)
        (m1, v1), (m2, v2) = found
        return m1, m2, v1, v2, both - m1 * m2

    own = values[target, row, column]
    share = gaussian_mean(everywhere, valid[target], window, row, column) or 1
    around = gaussian_mean(values[target], everywhere, window, row, column) / share
    similar = []
    for other in range(len(values)):
        if other != target and valid[target, row, column] and valid[other, row, column]:
            if clean:
                m1, m2, v1, v2, c = moments(values[target], values[other], valid[target] & valid[other])
            else:
                m1, m2, v1, v2, c = published_moments(target, other)
            similar.append((2 * m1 * m2 + 1e-6) * (2 * c + 1e-5) / ((m1**2 + m2**2 + 1e-6) * (v1 + v2 + 1e-5)))
    known = values[valid[:, row, column], row, column]
    smallest, mean = (known.min(), known.mean()) if len(known) else (1e20, 0)
    if not valid[target, row, column]:
        differences = own, own
    elif clean:
        differences = own - smallest, own - (known.sum() - own) / (len(known) - 1) if len(known) > 1 else 0
    else:
        count = len(values)
        differences = own - smallest, own * (1 + 1 / (count - 1)) - count / (count - 1) * mean
    statistics = (max(similar), np.mean(similar), np.std(similar)) if similar else (1e20, 0, 0)
    return [own, around, *statistics, smallest, mean, *differences]


@pytest.mark.parametrize("how", Similarity)
@pytest.mark.parametrize("share_lacking", [0, 0.3])
def test_features_are_those_of_the_definitions(how, share_lacking):
    random = np.random.default_rng(7)
    valid = random.random((4, 6, 9)) >= share_lacking
    values = np.where(valid, random.uniform(0.05, 0.6, valid.shape), 0).astype(np.float32)
    window = Window(0.8)
    frames = Frames.of(values, valid, weight_of(valid, window, how), window)
    found = dict(extract_features(3, frames, 1, window, how))
    assert sorted(found) == [3, 13, 29, 30, 31, 56, 57, 76, 77]
    for row, column in [(0, 0), (2, 4), (5, 8), (3, 0)]:
        expected = reference_features(values.astype(float), valid, 1, window, how is Similarity.CLEAN, row, column)
        np.testing.assert_allclose(
            [found[number][row, column] for number in sorted(found)], expected, rtol=2e-5, atol=2e-6
        )


def test_what_a_date_lacks_is_an_artefact_only_as_published():
    random = np.random.default_rng(1)
    values = np.repeat(random.uniform(0.1, 0.12, (1, 20, 20)), 2, axis=0).astype(np.float32)
    valid = np.ones(values.shape, bool)
    valid[1, 5:12, 5:12] = False
    values[~valid] = 0
    window = Window(2.0)
    largest = {}
    for how in Similarity:
        frames = Frames.of(values, valid, weight_of(valid, window, how), window)
        similarity = dict(extract_features(0, frames, 0, window, how))[20]
        largest[how] = np.abs(similarity[valid.all(axis=0)] - 1).max()
    assert largest[Similarity.CLEAN] < 1e-4  # where both dates have data, they are the same
    assert largest[Similarity.PUBLISHED] > 1


class TestShrinking:
    HOW = Shrinking(height=23, width=31, pixel_height_m=10, pixel_width_m=10, resolution_m=40)

    def test_an_even_surface_stays_even(self):
        strips = [np.full((1, 10, 31), 0.25, np.float32), np.full((1, 13, 31), 0.25, np.float32)]
        rows = np.concatenate([*shrink(strips, [(0, 10), (10, 23)], self.HOW)], axis=1)
        np.testing.assert_allclose(rows, np.full((1, 5, 7), 0.25), rtol=1e-6)

    def test_strips_give_what_the_whole_gives(self):
        image = np.random.default_rng(3).random((2, 23, 31)).astype(np.float32)
        whole = [*shrink([image], [(0, 23)], self.HOW)]
        parts = [*shrink([image[:, :4], image[:, 4:9], image[:, 9:]], [(0, 4), (4, 9), (9, 23)], self.HOW)]
        np.testing.assert_array_equal(whole, parts)
        valid = image[0] > 0.4
        whole = [*shrink_validity([valid], [(0, 23)], self.HOW)]
        parts = [*shrink_validity([valid[:4], valid[4:9], valid[9:]], [(0, 4), (4, 9), (9, 23)], self.HOW)]
        np.testing.assert_array_equal(whole, parts)

    def test_and_back(self):
        ramp = np.tile(np.arange(7.0), (5, 1))
        wide = enlarge_rows(ramp, self.HOW, 0, 23)
        assert wide.shape == (23, 31)
        np.testing.assert_array_equal(enlarge_rows(ramp, self.HOW, 4, 9), wide[4:9])
        assert wide[0, [0, -1]].tolist() == [0, 6]
        assert (np.diff(wide[0]) >= 0).all()


def test_both_must_say_so_for_the_intersection():
    decisions = Decisions(0.4, 0.5, 0, 0, False, Similarity.CLEAN)
    mono = np.array([[0.9, 0.9, 0.1, np.nan]], np.float32)
    multi = np.array([[0.9, 0.1, 0.9, 0.9]], np.float32)
    assert decisions.mask(multi).tolist() == [[1, 0, 1, 1]]
    assert decisions.intersect(mono, multi).tolist() == [[1, 0, 0, 255]]


def clear_sky(height, width):
    """Return 13 bands of dark ground: DN 1000, and no cirrus in B10."""
    pixels = np.full((13, height, width), 1000, np.uint16)
    pixels[BAND_NAMES.index("B10")] = 10
    return pixels


class TestSeries:
    @pytest.fixture
    def days(self, tmp_path):
        """Three dates of 13 bands, dark but for a cloud on the second; the third lacks its first pixel."""
        pixels = np.stack([clear_sky(12, 10)] * 3)
        pixels[1, :, 3:6, 3:6] = 6000
        pixels[2, :, 0, 0] = 0
        return tuple(
            write(tmp_path / f"2020050{day}T101010_stack.tif", bands, "uint16")
            for day, bands in zip((3, 1, 2), pixels[[2, 0, 1]])
        )

    def job(self, days, tmp_path, brighter_than_others, one_tree, **settings):
        numbers = {"resolution_m": None, "average_over_px": 0, "dilation_size_px": 0, **settings}
        return MultitemporalJob(
            days, str(tmp_path / "out"), multi_model=brighter_than_others, model=one_tree, **numbers
        )

    def test_a_cloud_is_what_is_brighter_than_on_other_dates(self, days, tmp_path, brighter_than_others, one_tree):
        result = run(self.job(days, tmp_path, brighter_than_others, one_tree), Recorder())
        masks = [read(tmp_path / "out" / f"2020050{day}T101010_stack_multi_mask.tif") for day in (1, 2, 3)]
        expected = np.zeros((3, 12, 10), np.uint8)
        expected[1, 3:6, 3:6] = 1
        expected[2, 0, 0] = 255
        np.testing.assert_array_equal(masks, expected)
        assert result["dates"] == 3
        assert result["masked_pixels"] == 9
        assert result["nodata_pixels"] == 1
        probability = read(tmp_path / "out" / "20200503T101010_stack_multi_probability.tif")
        np.testing.assert_array_equal(np.argwhere(np.isnan(probability)), [[0, 0]])
        assert len([*(tmp_path / "out").glob("*.tif")]) == 9

    def test_strips_give_what_the_whole_gives(self, days, tmp_path, brighter_than_others, one_tree, monkeypatch):
        job = self.job(days, tmp_path, brighter_than_others, one_tree, average_over_px=1, dilation_size_px=1)
        run(job, Recorder())
        whole = {path.name: read(path) for path in (tmp_path / "out").glob("*.tif")}
        monkeypatch.setattr(detector, "_STRIP_PX", 1)
        monkeypatch.setattr("cloudsieve.core.target.STRIP_PX", 10)
        monkeypatch.setattr("cloudsieve.core.target.MIN_STRIP_ROWS", 5)
        run(job, Recorder())
        for name, pixels in whole.items():
            np.testing.assert_array_equal(read(tmp_path / "out" / name), pixels, err_msg=name)

    def test_more_dates_than_a_batch(self, days, tmp_path, brighter_than_others, one_tree):
        pixels = clear_sky(12, 10)
        many = [write(tmp_path / f"202006{day:02}_stack.tif", pixels, "uint16") for day in range(1, 16)]
        result = run(self.job((*days, *many), tmp_path, brighter_than_others, one_tree), Recorder())
        assert result["dates"] == 18
        assert result["masked_pixels"] == 9

    def test_the_original_needs_no_order_but_says_so(self, tmp_path, brighter_than_others, one_tree):
        pixels = clear_sky(4, 4)
        days = tuple(write(tmp_path / f"{name}.tif", pixels, "uint16") for name in "ab")
        monitor = Recorder()
        run(self.job(days, tmp_path, brighter_than_others, one_tree), monitor)
        assert any("in the order given" in warning for warning in monitor.warnings)

    def test_outputs_are_named_without_secrets_and_apart_in_every_system(self, monkeypatch):
        monkeypatch.setattr("cloudsieve.core.multitemporal.series.open_product", Product)
        paths = (
            "https://host/S2A_X.SAFE.zip?sig=S3CR3T",
            "https://host/S2A_Y.SAFE/MTD_MSIL1C.xml?sig=S3/CR3T",
            "/data/items.json#S2A_Z",
            "/data/1/one.SAFE",
            "/data/2/ONE.SAFE",
        )
        names = [date.name for date in arrange(paths, False, Recorder())]
        assert names == ["S2A_X", "S2A_Y", "S2A_Z", "one_004", "ONE_005"]

    def test_as_published_no_pixel_is_larger_than_the_extent(self, days, tmp_path, brighter_than_others, one_tree):
        job = self.job(days, tmp_path, brighter_than_others, one_tree, published=True, resolution_m=160.0)
        with pytest.raises(InputError, match="has no pixel of 160 m within the extent; set a smaller RESOLUTION"):
            run(job, Recorder())

    def test_cancel_tells_which_dates_are_written(self, days, tmp_path, brighter_than_others, one_tree):
        job = self.job(days, tmp_path, brighter_than_others, one_tree)
        with pytest.raises(CancelledError, match=r"1 of 3 dates are written and stay\."):
            run(job, Recorder(lambda monitor: any("0501T101010_stack: masked" in remark for remark in monitor.remarks)))
        assert len([*(tmp_path / "out").glob("*_mask.tif")]) == 1

    def test_one_date_is_no_series(self, tmp_path):
        with pytest.raises(JobError, match="SCENES holds 1 scene"):
            MultitemporalJob(("a.tif",), str(tmp_path))

    def test_a_date_counts_once(self, days, tmp_path, brighter_than_others, one_tree):
        with pytest.raises(InputError, match="given 2 times"):
            run(self.job((days[0], days[0]), tmp_path, brighter_than_others, one_tree), Recorder())

    def test_dates_are_of_one_tile(self, tmp_path, brighter_than_others, one_tree):
        pixels = clear_sky(4, 4)
        names = "T32TMT_20200501T101010.tif", "T31TDH_20200504T101010.tif"
        days = tuple(write(tmp_path / name, pixels, "uint16") for name in names)
        with pytest.raises(InputError, match=r"is of tile T31TDH, but .* of T32TMT"):
            run(self.job(days, tmp_path, brighter_than_others, one_tree), Recorder())

    def test_a_file_is_no_folder(self, days, tmp_path, brighter_than_others, one_tree):
        (tmp_path / "out").write_text("")
        with pytest.raises(OutputError, match="cannot be made a folder"):
            run(self.job(days, tmp_path, brighter_than_others, one_tree), Recorder())

    def test_a_refused_series_leaves_no_folder(self, days, tmp_path, brighter_than_others, one_tree):
        (tmp_path / "above").mkdir()
        job = self.job(days, tmp_path, brighter_than_others, one_tree, published=True, resolution_m=160.0)
        with pytest.raises(InputError):
            run(replace(job, folder=str(tmp_path / "above" / "new" / "out")), Recorder())
        assert not list((tmp_path / "above").iterdir())

    def test_a_model_of_ten_features_is_refused(self, days, tmp_path, one_tree):
        with pytest.raises(InputError, match="max_feature_idx is 9, not 89"):
            run(self.job(days, tmp_path, one_tree, one_tree), Recorder())


@pytest.fixture(scope="module")
def series(real_data):
    folder = real_data("14_series_eolearn_multitemporal")
    try:
        load_multi_forest()
    except DependencyError as error:
        pytest.skip(str(error))
    return folder


class TestEoLearn:
    """Its own outputs, see the README of the scene; the rest at 40 and 120 m is OpenCV's float32 Gaussian."""

    @pytest.mark.parametrize(
        ("grid", "resolution_m", "average_px", "dilation_px", "far_off_px", "largest", "intersection_px"),
        [("native", None, 4, 2, 0, 0, 0), ("40m", 40, 8, 4, 64, 2.1e-3, 1), ("120m", 120, 8, 4, 625, 1.4e-3, 0)],
    )
    @pytest.mark.parametrize("grown", [False, True])
    def test_equal(
        self, series, tmp_path, grid, resolution_m, average_px, dilation_px, far_off_px, largest, intersection_px, grown
    ):
        dates = sorted(path.name for path in (series / "frames").iterdir())
        job = MultitemporalJob(
            tuple(str(series / "frames" / date / "S2L1C_13bands_DN.tif") for date in dates),
            str(tmp_path),
            resolution_m=resolution_m,
            average_over_px=average_px,
            dilation_size_px=dilation_px,
            published=True,
            intersect_grown=grown,
        )
        run(job, Recorder())

        def written(kind):
            return np.stack([read(tmp_path / f"S2L1C_13bands_DN_{date}_multi_{kind}.tif") for date in dates])

        reference = read(series / f"eolearn_code_{grid}" / "CLP_MULTI.tif")
        known, probability = reference >= 0, written("probability")
        np.testing.assert_array_equal(~np.isnan(probability), known)
        difference = np.abs(probability[known] - reference[known])
        assert difference.max() <= largest
        assert (difference > 1e-6).sum() <= far_off_px
        np.testing.assert_array_equal(written("mask"), read(series / f"eolearn_code_{grid}" / "CLM_MULTI.tif"))
        name = "CLM_INTERSSIM" if grown else "CLM_INTERSSIM_alone"
        unequal = written("intersection") != read(series / f"eolearn_code_{grid}" / f"{name}.tif")
        assert unequal.sum() <= intersection_px

    def test_stored_probabilities_give_the_stored_masks(self, series):
        probabilities = read(series / "eolearn_stored" / "CLP_MULTI.tif")
        masks = read(series / "eolearn_stored" / "CLM_MULTI.tif")
        decisions = Decisions(0.4, 0.5, 8, 4, False, Similarity.PUBLISHED)
        for probability, mask in zip(probabilities, masks):
            np.testing.assert_array_equal(decisions.mask(probability), mask)
