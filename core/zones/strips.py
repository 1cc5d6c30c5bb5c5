"""Polygons on the strips of a grid, covered pixel by pixel only where a raster does not hold one value around them.

Clouds are larger than fields: of most fields a mask says the same all over, and then their area is all that counts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Callable, Optional

import numpy as np

from .coverage import NO_PIXELS, NO_RUNS, Pixels, Runs, cover_rows, edges_of, joined, stretches, taken
from .outlines import Outlines

_WORD_PX = 8  # of a byte each, that are compared at once
_LOWEST_BYTE, _EACH_BYTE = np.uint64(0xFF), np.uint64(0x0101010101010101)
_MOST_OF_BOX = 4  # times the area of a polygon, so that the cost stays linear in the pixels that polygons cover


class ZoneStrips:
    """Polygons on the strips of a grid, for rasters that are gone through one after the other.

    Attributes:
        areas_px: float64 (polygons,), the whole area of each polygon in pixels, with what lies beyond the grid.
    """

    def __init__(
        self,
        outlines: Outlines,
        partition: Sequence[tuple[int, int]],
        width: int,
        tell_faulty: Callable[[np.ndarray], None] | None = None,
    ) -> None:
        """Sort polygons by strips; none is covered yet.

        Args:
            outlines: of the polygons.
            partition: first and end row of each strip.
            width: of the grid.
            tell_faulty: is told which polygons cover a pixel twice, or less than nothing, when their pixels are first
                looked at; what it raises ends the look.
        """
        self._partition, self._width, self._tell_faulty = partition, width, tell_faulty
        self._edges, self.areas_px = edges_of(outlines)
        self._edge_starts = np.searchsorted(self._edges.polygons, np.arange(outlines.count + 1))
        boxes = outlines.boxes
        self._left, self._top = (np.floor(edge).astype(np.int64) for edge in (boxes.left, boxes.top))
        self._right, self._bottom = (np.ceil(edge).astype(np.int64) for edge in (boxes.right, boxes.bottom))
        firsts, ends = np.array(partition).T
        strips = np.minimum(np.searchsorted(ends, self._bottom), len(ends) - 1)
        is_within = (self._left >= 0) & (self._right <= width) & (self._top >= firsts[strips])
        is_within &= self._bottom <= ends[strips]
        box_px = (self._right - self._left) * (self._bottom - self._top)
        may_wait = is_within & outlines.is_star_shaped & (box_px <= _MOST_OF_BOX * self.areas_px + _WORD_PX**2)
        self._waiting = [np.flatnonzero(may_wait & (strips == number)) for number in range(len(partition))]
        self._others = np.flatnonzero(~may_wait)
        self._covered: list[Optional[tuple[Pixels, Runs]]] = [None] * len(partition)

    def look(self, number: int, values: np.ndarray) -> tuple[np.ndarray, np.ndarray, Pixels, Runs]:
        """Look at a strip; polygons that hold more than one value are covered, for this look and all later ones.

        Args:
            number: of the strip.
            values: uint8 (pixels,), row after row.

        Returns:
            The polygons that are not covered, and the value that all pixels of each have: int64, int64; the pixels on
            outlines of the others, and those between them, with places in the strip.
        """
        waiting = self._waiting[number]
        found = self._common_values(waiting, self._partition[number][0], values)
        is_mixed = found < 0
        covered = self._covered[number] or self._cover(self._others, number)
        if is_mixed.any():
            more = self._cover(waiting[is_mixed], number)
            covered = joined([covered[0], more[0]], NO_PIXELS), joined([covered[1], more[1]], NO_RUNS)
            waiting, found = waiting[~is_mixed], found[~is_mixed]
        self._waiting[number], self._covered[number] = waiting, covered
        return waiting, found, *covered

    def _cover(self, polygons: np.ndarray, number: int) -> tuple[Pixels, Runs]:
        first, end = rows = self._partition[number]
        here = polygons[(self._top[polygons] < end) & (self._bottom[polygons] > first)]
        starts, ends = self._edge_starts[here], self._edge_starts[here + 1]
        _, places = stretches(starts[ends > starts], (ends - starts)[ends > starts])
        bands = [*cover_rows(taken(self._edges, places), rows, self._width, len(self.areas_px), self._tell_faulty)]
        crossed = joined([band.edges for band in bands], NO_PIXELS)
        between = joined([band.insides for band in bands], NO_RUNS)
        origin = first * self._width
        return replace(crossed, places=crossed.places - origin), replace(between, places=between.places - origin)

    def _common_values(self, polygons: np.ndarray, first: int, values: np.ndarray) -> np.ndarray:
        """Return the value of all pixels around each polygon, -1 where there are several: int64.

        Whole words are compared, so some pixels beside the box around a polygon have a say.
        """
        words = values[: values.size // _WORD_PX * _WORD_PX].view(np.uint64)
        if not polygons.size or not words.size:
            return np.full(len(polygons), -1)
        heights = self._bottom[polygons] - self._top[polygons]
        of, rows = stretches(self._top[polygons] - first, heights)
        lines = rows * self._width
        begins = (lines + self._left[polygons].take(of)) // _WORD_PX
        lasts = (lines + self._right[polygons].take(of) - 1) // _WORD_PX
        counts = lasts - begins + 1
        _, places = stretches(begins, counts)
        seen = words.take(places, mode="clip")
        line_starts = np.cumsum(heights) - heights
        starts = (np.cumsum(counts) - counts).take(line_starts)
        common, any_of = (bits.reduceat(seen, starts) for bits in (np.bitwise_and, np.bitwise_or))
        value = common & _LOWEST_BYTE
        is_one = (common == any_of) & (common == value * _EACH_BYTE)
        is_one &= lasts.take(line_starts + heights - 1) < len(words)  # the pixels behind the last word are not seen
        return np.where(is_one, value.astype(np.int64), -1)
