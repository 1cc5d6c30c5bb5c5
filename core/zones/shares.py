"""How much of each polygon is of each class of a streamed raster."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import numpy as np

from .coverage import NEGLIGIBLE_SHARE, Runs, cut_short
from .strips import ZoneStrips, words_of

_PIECE_PX = 8  # of a run that are looked at together


def count_classes(strips: Iterable[np.ndarray], zones: ZoneStrips, classes: Sequence[int]) -> np.ndarray:
    """Return how many pixels of each class lie in each polygon; a pixel counts by the part of it that does.

    Args:
        strips: uint8 (h, w), on the grid of the polygons and cut as they are.
        zones: the polygons.
        classes: values that are counted.

    Returns:
        float64 (polygons, classes).
    """
    counts = np.zeros((len(zones.areas_px), len(classes) + 1))
    column = np.full(256, len(classes))
    column[list(classes)] = np.arange(len(classes))
    for number, strip in enumerate(strips):
        values = strip.ravel()
        alike, common = zones.look(number, values)
        counts[alike, column.take(common)] = zones.areas_px[alike]
        for some in zones.traced(number):
            found = some.count(words_of(values), classes)
            is_rounding = found < NEGLIGIBLE_SHARE * zones.areas_px[some.polygons, None]
            counts[some.polygons, :-1] = np.where(is_rounding, 0, found)
        edges, insides = zones.covered(number)
        bins = edges.polygons * np.int64(len(classes) + 1) + column.take(values.take(edges.places))
        counts += np.bincount(bins, edges.shares, counts.size).reshape(counts.shape)
        for runs in insides:
            pieces = cut_short(runs, _PIECE_PX)
            for place, number_of in enumerate(_counted(values, pieces, classes)):
                counts[:, place] += np.bincount(pieces.polygons, pieces.shares * number_of, len(counts))
    return counts[:, :-1]


def _counted(values: np.ndarray, pieces: Runs, classes: Sequence[int]) -> Iterator[np.ndarray]:
    """Yield how many pixels of each piece of a run are of each class: uint8 (pieces,)."""
    steps = np.arange(_PIECE_PX)[:, None]
    found = values.take(pieces.places + steps, mode="clip")
    is_within = steps < pieces.lengths
    for value in classes:
        yield ((found == value) & is_within).view(np.uint8).sum(axis=0, dtype=np.uint8)
