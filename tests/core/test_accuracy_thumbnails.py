"""Small maps are every so many-th pixel, whatever strips they came in."""

from __future__ import annotations

import numpy as np
import pytest
from cloudsieve.core.accuracy.confusion import mark_errors
from cloudsieve.core.accuracy.thumbnails import ErrorThumbnail, in_colours


@pytest.mark.parametrize("rows", [1, 7, 900])
def test_every_third_pixel_of_nine_hundred(rows):
    random = np.random.default_rng(0)
    mask, reference = (random.choice(np.array([0, 1, 255], np.uint8), (900, 30)) for _ in range(2))
    thumbnail = ErrorThumbnail.of_size(*mask.shape)
    gathered = [
        thumbnail.rows(mask[first : first + rows], reference[first : first + rows], first)
        for first in range(0, 900, rows)
    ]

    colours = in_colours(np.concatenate(gathered))

    errors = mark_errors(mask, reference)[::3, ::3]
    assert colours.shape == (300, 10, 3)
    for value in np.unique(errors):
        assert len(np.unique(colours[errors == value], axis=0)) == 1
    assert len(np.unique(colours.reshape(-1, 3), axis=0)) == 4
