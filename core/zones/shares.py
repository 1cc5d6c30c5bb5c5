"""How much of each polygon is of each class of a streamed raster."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from .coverage import Coverage


def count_classes(
    strips: Iterable[np.ndarray], partition: Sequence[tuple[int, int]], coverage: Coverage, classes: Sequence[int]
) -> np.ndarray:
    """Return how many pixels of each class lie in each polygon; a pixel counts by the part of it that does.

    Args:
        strips: uint8 (h, w), on the grid of the coverage.
        partition: first and end row of each strip.
        coverage: of the polygons.
        classes: values that are counted.

    Returns:
        float64 (polygons, classes).
    """
    order = np.full(256, len(classes), np.intp)
    order[list(classes)] = np.arange(len(classes))
    shape = (len(coverage.areas_px), len(classes) + 1)
    counts = np.zeros(shape)
    for (first, end), strip in zip(partition, strips):
        values = strip.ravel()
        for pixels in coverage.pixels(first, end):
            bins = order.take(values.take(pixels.places))
            bins += (pixels.owners * np.intp(shape[1])).take(pixels.runs)
            counts += np.bincount(bins, pixels.shares, minlength=counts.size).reshape(shape)
    return counts[:, :-1]
