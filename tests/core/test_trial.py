"""A mask tried on a window: what it shows at full resolution is what the jobs write."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from cloudsieve.core.errors import InputError
from cloudsieve.core.jobs import Encoding, GrowMaskJob, MaskFromProbabilityJob
from cloudsieve.core.masks import Margins, ProbabilityView, Trial, decode_window, draw_mask, percent_masked
from cloudsieve.core.run import run
from cloudsieve.core.tables.codes import ENCODING_MAX
from cloudsieve.tests.core.rasters import read, write
from hypothesis import given, settings
from hypothesis import strategies as st

ROOT = Path(__file__).resolve().parents[2]
NAN = np.nan


def view_of(rows: object, **more: object) -> ProbabilityView:
    return ProbabilityView(np.asarray(rows, np.float32), Encoding.FRACTION, (20.0, 20.0), **more)  # type: ignore[arg-type]


class TestView:
    def test_masks_what_is_above_the_threshold_and_knows_nothing_of_nodata(self):
        mask = view_of([[0.39, 0.41, NAN]]).mask(Trial(0.4))

        assert mask.tolist() == [[0, 1, 255]]

    def test_grows_by_metres(self):
        mask = view_of([[0, 0, 0, 1, 0, 0, 0]]).mask(Trial(0.4, distance_m=40))

        assert mask.tolist() == [[0, 1, 1, 1, 1, 1, 0]]

    def test_a_coarser_view_averages_over_as_much_ground(self):
        rows = [[0, 0, 0.9, 0, 0]]
        fine = view_of(rows).mask(Trial(0.1, average_over_px=1))
        coarse = view_of(rows, coarser=2.0).mask(Trial(0.1, average_over_px=2))

        assert fine.tolist() == coarse.tolist() == [[0, 1, 1, 1, 0]]

    def test_margins_are_looked_at_and_not_shown(self):
        view = view_of([[1, 0, 0, 0, 0]], margins=Margins(left=1, right=2))

        assert view.mask(Trial(0.4, distance_m=20)).tolist() == [[1, 0]]

    def test_the_threshold_may_change_alone(self):
        view = view_of([[0.2, 0.6]])

        assert [view.mask(Trial(threshold)).tolist() for threshold in (0.1, 0.4, 0.7)] == [[[1, 1]], [[0, 1]], [[0, 0]]]


class TestDecoding:
    @pytest.mark.parametrize(
        ("encoding", "stored", "expected"),
        [
            (Encoding.FRACTION, [0, 0.5, NAN, -1], [0, 0.5, NAN, NAN]),
            (Encoding.PERCENT, [0, 50, 100, 255], [0, 0.5, 1, NAN]),
            (Encoding.BYTE, [0, 51, 255, -1], [0, 0.2, 1, NAN]),
        ],
    )
    def test_every_encoding(self, encoding, stored, expected):
        decoded = decode_window(np.array(stored, np.float32).tobytes(), (1, 4), encoding, -1)

        np.testing.assert_array_equal(decoded, np.array([expected], np.float32))

    def test_what_is_transparent_is_unknown(self):
        data, alpha = (np.array(row, np.float32).tobytes() for row in ([255, 255], [0, 255]))

        assert np.isnan(decode_window(data, (1, 2), Encoding.BYTE, None, alpha)).tolist() == [[True, False]]

    def test_the_wrong_encoding_is_told(self):
        with pytest.raises(InputError, match="holds the value 50, outside 0 to 1; choose the ENCODING"):
            decode_window(np.array([50], np.float32).tobytes(), (1, 1), Encoding.FRACTION, None)


class TestPicture:
    def test_masked_is_coloured_unknown_is_grey_clear_is_nothing(self):
        drawn = np.frombuffer(draw_mask(np.array([[1, 0, 255]], np.uint8), (1, 2, 3, 4)), np.uint8).reshape(3, 4)

        assert drawn[0].tolist() == [3, 2, 1, 4]
        assert drawn[1].tolist() == [0, 0, 0, 0]
        assert drawn[2, 3] > 0
        assert len(set(drawn[2, :3].tolist())) == 1

    def test_an_outline_leaves_the_inside_free(self):
        mask = np.zeros((9, 9), np.uint8)
        mask[1:8, 1:8] = 1
        alpha = np.frombuffer(draw_mask(mask, (1, 2, 3, 4), is_outlined=True), np.uint8).reshape(9, 9, 4)[..., 3]

        assert alpha[3:6, 3:6].max() == 0
        assert alpha[1, 1:8].min() == 4

    def test_the_share_is_of_the_valid_pixels(self):
        assert percent_masked(np.array([1, 0, 0, 0, 255], np.uint8)) == 25
        assert np.isnan(percent_masked(np.array([255], np.uint8)))


@settings(max_examples=12, deadline=None)
@given(
    encoding=st.sampled_from(Encoding),
    threshold=st.sampled_from([0.2, 0.4, 0.55]),
    average_over_px=st.sampled_from([0, 1, 2.5]),
    distance_m=st.sampled_from([0, 20, 60]),
    seed=st.integers(0, 99),
)
def test_at_full_resolution_it_is_what_the_jobs_write(
    tmp_path_factory, encoding, threshold, average_over_px, distance_m, seed
):
    folder = tmp_path_factory.mktemp("trial")
    stored = np.random.default_rng(seed).integers(0, int(ENCODING_MAX[encoding]) + 1, (30, 41))
    if encoding is Encoding.FRACTION:
        pixels = np.where(stored % 7 == 0, NAN, np.random.default_rng(seed).random((30, 41))).astype(np.float32)
        path = write(folder / "p.tif", pixels, "float32", 20, nodata=NAN)
    else:
        nodata = 255 if encoding is Encoding.PERCENT else None
        pixels = np.where(stored % 7 == 0, 255, stored) if encoding is Encoding.PERCENT else stored
        path = write(folder / "p.tif", pixels, "uint8", 20, nodata=nodata)
    mask, grown = str(folder / "m.tif"), str(folder / "g.tif")
    run(MaskFromProbabilityJob(path, mask, threshold, average_over_px, 0, encoding=encoding))
    run(GrowMaskJob(mask, grown, distance_m=distance_m))
    written = read(grown)

    trial = Trial(threshold, average_over_px, distance_m)
    halo = trial.halo_px((20, 20))
    rows, columns = slice(8, 20), slice(10, 30)
    top, left = min(halo, rows.start), min(halo, columns.start)
    bottom, right = min(halo, 30 - rows.stop), min(halo, 41 - columns.stop)
    window = pixels[rows.start - top : rows.stop + bottom, columns.start - left : columns.stop + right]
    decoded = decode_window(window.astype(np.float32).tobytes(), window.shape, encoding, None)
    view = ProbabilityView(decoded, encoding, (20.0, 20.0), margins=Margins(top, bottom, left, right))

    np.testing.assert_array_equal(view.mask(trial), written[rows, columns])


def test_needs_no_rasterio(tmp_path):
    (tmp_path / "cloudsieve").symlink_to(ROOT, target_is_directory=True)
    code = "import sys; sys.modules['rasterio'] = None; import cloudsieve.core.masks"
    outside = {**os.environ, "PYTHONPATH": str(tmp_path)}
    finished = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, env=outside)

    assert finished.returncode == 0, finished.stderr
