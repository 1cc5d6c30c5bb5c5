"""Regions in words of 64 pixels grow as regions of bytes do, wherever their rows end."""

from __future__ import annotations

import numpy as np
import pytest
from cloudsieve.core.masks.growth import disk_reach_px, grow
from cloudsieve.core.masks.packed import grow_packed, pack_where, unpack
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays


def grown(region: np.ndarray, distance: float, pixel_height: float = 1.0) -> np.ndarray:
    """Grow a region, bool (h, w), in words."""
    reach_px = disk_reach_px(distance, 1.0, pixel_height, region.shape)
    words = pack_where(region.astype(np.uint8), np.equal, 1, int(reach_px[0]))
    return unpack(grow_packed(words, reach_px), region.shape[1])


def test_a_pixel_grows_to_a_disk():
    region = np.zeros((5, 5), bool)
    region[2, 2] = True

    assert grown(region, 2).astype(int).tolist() == [
        [0, 0, 1, 0, 0],
        [0, 1, 1, 1, 0],
        [1, 1, 1, 1, 1],
        [0, 1, 1, 1, 0],
        [0, 0, 1, 0, 0],
    ]


@given(
    st.tuples(st.integers(1, 6), st.integers(1, 150)).flatmap(lambda shape: arrays(bool, shape)),
    st.sampled_from([0, 1, 1.5, 3, 20, 63, 64, 65, 130, 1000]),
    st.sampled_from([1.0, 0.5, 20.0]),
)
def test_words_grow_as_bytes_do(region, distance, pixel_height):
    assert grown(region, distance, pixel_height).tolist() == grow(region, distance, 1.0, pixel_height).tolist()


@pytest.mark.parametrize("width", [1, 63, 64, 65, 128, 200])
def test_a_row_that_is_full_to_its_end_does_not_grow_into_the_next(width):
    region = np.zeros((3, width), bool)
    region[1, -1] = True

    assert grown(region, 70, pixel_height=1000)[[0, 2]].sum() == 0


def test_pixels_are_packed_and_unpacked_in_order():
    values = np.random.default_rng(0).integers(0, 3, (100, 99), np.uint8)

    assert (unpack(pack_where(values, np.not_equal, 2), 99) == (values != 2)).all()
