"""Polygons on the strips of a grid, covered pixel by pixel only where a raster does not hold one value around them.

Clouds are larger than fields: of most fields a mask says the same all over, and then their area is all that counts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Callable

import numpy as np

from .coverage import (
    NO_PIXELS,
    NO_RUNS,
    Coverage,
    Pixels,
    Runs,
    cover_rows,
    edges_of,
    joined,
    portions,
    stretches,
    taken,
)
from .outlines import Outlines

_WORD_PX = 8  # of a byte each, that are compared at once
_LOWEST_BYTE, _EACH_BYTE = np.uint64(0xFF), np.uint64(0x0101010101010101)
_MOST_WORDS = 512  # around a polygon that is looked at; larger ones cost more to look at, and rarely hold one value
_TOGETHER = 4096  # polygons that are looked at at once: 16 MB


class ZoneStrips:
    """Polygons on the strips of a grid, for rasters that are gone through one after the other.

    Small polygons within a strip, whose shape rules out that they cross themselves, wait until a raster shows them
    several values. All others are covered from the start.

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
            outlines: of the polygons, on the grid.
            partition: first and end row of each strip, from the first row of the grid to its last.
            width: of the grid.
            tell_faulty: is told which polygons cover a pixel twice, or less than nothing, when their pixels are first
                looked at; what it raises ends the look.
        """
        self._partition, self._width = partition, width
        edges, self.areas_px = edges_of(outlines)
        firsts, ends = np.array(partition).T
        boxes = outlines.boxes
        # Beyond the grid it does not matter how far.
        columns, rows = (-1, width + 1), (-1, ends[-1] + 1)
        self._left = np.floor(np.clip(boxes.left, *columns)).astype(np.int64)
        self._right = np.ceil(np.clip(boxes.right, *columns)).astype(np.int64)
        self._top = np.floor(np.clip(boxes.top, *rows)).astype(np.int64)
        self._bottom = np.ceil(np.clip(boxes.bottom, *rows)).astype(np.int64)
        strips = np.minimum(np.searchsorted(ends, self._bottom), len(ends) - 1)
        is_within = (self._left >= 0) & (self._right <= width) & (self._top >= firsts[strips])
        is_within &= self._bottom <= ends[strips]
        words = (self._bottom - self._top) * ((self._right - self._left + 2 * _WORD_PX - 2) // _WORD_PX)
        may_wait = is_within & outlines.is_star_shaped & (words <= _MOST_WORDS)
        self._waiting = [np.flatnonzero(may_wait & (strips == number)) for number in range(len(partition))]
        self._covered = [(NO_PIXELS, NO_RUNS)] * len(partition)
        waits = may_wait[edges.polygons]
        self._edges = taken(edges, np.flatnonzero(waits))
        self._edge_starts = np.searchsorted(self._edges.polygons, np.arange(outlines.count + 1))
        others = taken(edges, np.flatnonzero(~waits))
        bands = cover_rows(others, (0, int(ends[-1])), width, outlines.count, tell_faulty)
        self._others = Coverage(self.areas_px, width, bands)

    def look(self, number: int, values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Look at a strip; polygons that hold more than one value are covered, for this look and all later ones.

        Args:
            number: of the strip.
            values: uint8 (pixels,), row after row.

        Returns:
            The polygons that still wait, and the value that all pixels of each have: both int64.
        """
        waiting = self._waiting[number]
        parts = [waiting[start : start + _TOGETHER] for start in range(0, len(waiting), _TOGETHER)]
        common = [self._common_values(part, self._partition[number][0], values) for part in parts]
        found = np.concatenate([waiting[:0], *common])
        is_mixed = found < 0
        if is_mixed.any():
            self._cover_more(waiting[is_mixed], number)
            waiting, found = waiting[~is_mixed], found[~is_mixed]
            self._waiting[number] = waiting
        return waiting, found

    def covered(self, number: int) -> Iterator[tuple[Pixels, Iterable[Runs]]]:
        """Yield what the others cover of a strip, in any order: the pixels on outlines, and those between them.

        Args:
            number: of the strip, in which places are counted.
        """
        first, end = self._partition[number]
        yield self._others.edges_in(first, end), self._others.insides_in(first, end)
        edges, insides = self._covered[number]
        yield edges, portions(insides)

    def _cover_more(self, polygons: np.ndarray, number: int) -> None:
        """Cover polygons that waited, all of them within a strip. None of them crosses itself."""
        starts, ends = self._edge_starts[polygons], self._edge_starts[polygons + 1]
        _, places = stretches(starts, ends - starts)
        rows, count = self._partition[number], len(self.areas_px)
        bands = cover_rows(taken(self._edges, places), rows, self._width, count)
        more = Coverage(self.areas_px, self._width, bands)
        edges, insides = self._covered[number]
        self._covered[number] = (
            joined([edges, more.edges_in(*rows)], NO_PIXELS),
            joined([insides, *more.insides_in(*rows)], NO_RUNS),
        )

    def _common_values(self, polygons: np.ndarray, first: int, values: np.ndarray) -> np.ndarray:
        """Return the value of all pixels around each polygon, -1 where there are several: int64.

        Whole words are compared, so some pixels beside the box around a polygon have a say.
        """
        words = values[: values.size // _WORD_PX * _WORD_PX].view(np.uint64)
        if not words.size:
            return np.full(len(polygons), -1)
        heights = self._bottom[polygons] - self._top[polygons]
        polygon, rows = stretches(self._top[polygons] - first, heights)
        first_words = (rows * self._width + self._left[polygons].take(polygon)) // _WORD_PX
        last_words = (rows * self._width + self._right[polygons].take(polygon) - 1) // _WORD_PX
        lengths = last_words - first_words + 1
        _, places = stretches(first_words, lengths)
        seen = words.take(places, mode="clip")
        upper_rows = np.cumsum(heights) - heights
        begins = (np.cumsum(lengths) - lengths).take(upper_rows)
        in_all, in_any = (bits.reduceat(seen, begins) for bits in (np.bitwise_and, np.bitwise_or))
        value = in_all & _LOWEST_BYTE
        is_one = (in_all == in_any) & (in_all == value * _EACH_BYTE)
        is_one &= last_words.take(upper_rows + heights - 1) < len(words)  # the pixels behind the last word are not seen
        return np.where(is_one, value.astype(np.int64), -1)
