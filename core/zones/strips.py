"""Polygons on the strips of a grid, traced or covered only where a raster does not hold one value around them.

Clouds are larger than fields: of most fields a mask says the same all over, and then their area is all that counts.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Callable

import numpy as np

from .coverage import Coverage, Pixels, Runs, cover_edges, edges_of, stretches, taken
from .outlines import Boxes, Outlines
from .tracing import EACH_BYTE, WORD_PX, Traced, trace, words_around

_LOWEST_BYTE = np.uint64(0xFF)
_MOST_WORDS = 512  # around a polygon that is looked at; larger ones cost more to look at, and rarely hold one value
_LEAST_THICKNESS_PX = 1 / 16  # on average over the longer side of its box; thinner areas would be lost in rounding
_TOGETHER = 4096  # polygons that are looked at, or counted, at once: 16 MB


class ZoneStrips:
    """Polygons on the strips of a grid, for rasters that are gone through one after the other.

    Small polygons within a strip, no slivers, whose shape rules out that they cross themselves, wait until a raster
    shows them several values; then they are traced. All others are covered.

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
        """Sort polygons by strips; none is traced or covered yet.

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
        self._boxes = _in_whole_pixels(outlines.boxes, width, ends[-1])
        strips = np.minimum(np.searchsorted(ends, self._boxes.bottom), len(ends) - 1)
        may_wait = outlines.is_star_shaped & self._is_small_in(firsts[strips], ends[strips])
        self._waiting = [np.flatnonzero(may_wait & (strips == number)) for number in range(len(partition))]
        self._traced: list[list[Traced]] = [[] for _ in partition]
        waits = may_wait[edges.polygons]
        self._edges = taken(edges, np.flatnonzero(waits))
        self._edge_starts = np.searchsorted(self._edges.polygons, np.arange(outlines.count + 1))
        others = taken(edges, np.flatnonzero(~waits))
        bands = cover_edges(others, width, int(ends[-1]), outlines.count, tell_faulty)
        self._others = Coverage(self.areas_px, width, bands)

    def _is_small_in(self, firsts: np.ndarray, ends: np.ndarray) -> np.ndarray:
        """Return which polygons lie within the words of a strip, and are neither large nor thin: bool (polygons,).

        Args:
            firsts: first row of the strip of each.
            ends: the row behind its last.
        """
        boxes, width = self._boxes, self._width
        is_within = (boxes.left >= 0) & (boxes.right <= width) & (boxes.top >= firsts) & (boxes.bottom <= ends)
        last_words = ((boxes.bottom - 1 - firsts) * width + boxes.right - 1) // WORD_PX
        is_in_words = last_words < (ends - firsts) * width // WORD_PX
        widths, heights = boxes.right - boxes.left, boxes.bottom - boxes.top
        words = heights * ((widths + 2 * WORD_PX - 2) // WORD_PX)
        is_thick = self.areas_px >= _LEAST_THICKNESS_PX * np.maximum(widths, heights)
        found: np.ndarray = is_within & is_in_words & (words <= _MOST_WORDS) & is_thick
        return found

    def look(self, number: int, values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Look at a strip; polygons that hold more than one value are traced, for this look and all later ones.

        Args:
            number: of the strip.
            values: uint8 (pixels,), row after row.

        Returns:
            The polygons that still wait, and the value that all pixels of each have: both int64.
        """
        waiting, words = self._waiting[number], words_of(values)
        common = [self._common_values(some, self._partition[number][0], words) for some in _batches_of(waiting)]
        found = np.concatenate([waiting[:0], *common])
        is_mixed = found < 0
        if is_mixed.any():
            for some in _batches_of(waiting[is_mixed]):
                self._trace(some, number)
            waiting, found = waiting[~is_mixed], found[~is_mixed]
            self._waiting[number] = waiting
        return waiting, found

    def traced(self, number: int) -> Sequence[Traced]:
        """Return the polygons of a strip that wait no more."""
        return self._traced[number]

    def covered(self, number: int) -> tuple[Pixels, Iterator[Runs]]:
        """Return what all others cover of a strip, counted from its first row: pixels on outlines, and between them."""
        first, end = self._partition[number]
        return self._others.edges_in(first, end), self._others.insides_in(first, end)

    def _trace(self, polygons: np.ndarray, number: int) -> None:
        starts, ends = self._edge_starts[polygons], self._edge_starts[polygons + 1]
        owners, places = stretches(starts, ends - starts)
        edges = replace(taken(self._edges, places), polygons=owners)
        found = trace(edges, polygons, taken(self._boxes, polygons), self._partition[number], self._width)
        traced = self._traced[number]
        if traced and len(traced[-1].polygons) + len(polygons) <= _TOGETHER:
            found = traced.pop().joined(found)
        traced.append(found)

    def _common_values(self, polygons: np.ndarray, first: int, words: np.ndarray) -> np.ndarray:
        """Return the value of all pixels around each polygon, -1 where there are several: int64.

        Whole words are compared, so some pixels beside the box around a polygon have a say.
        """
        around = words_around(taken(self._boxes, polygons), first, self._width)
        seen = words.take(around.places)
        begins = around.starts.take(around.first_rows)
        in_all, in_any = (bits.reduceat(seen, begins) for bits in (np.bitwise_and, np.bitwise_or))
        value = in_all & _LOWEST_BYTE
        is_one = (in_all == in_any) & (in_all == value * EACH_BYTE)
        return np.where(is_one, value.astype(np.int64), -1)


def words_of(values: np.ndarray) -> np.ndarray:
    """Return the pixels of a strip as words; those at its end that fill none are left out.

    Args:
        values: uint8 (pixels,).

    Returns:
        uint64 (words,).
    """
    return values[: values.size // WORD_PX * WORD_PX].view(np.uint64)


def _batches_of(polygons: np.ndarray) -> Iterator[np.ndarray]:
    return (polygons[start : start + _TOGETHER] for start in range(0, len(polygons), _TOGETHER))


def _in_whole_pixels(boxes: Boxes, width: int, height: int) -> Boxes:
    """Return the pixels around boxes: int64. Beyond the grid it does not matter how far."""
    columns, rows = (-1, width + 1), (-1, height + 1)
    return Boxes(
        np.floor(np.clip(boxes.left, *columns)).astype(np.int64),
        np.ceil(np.clip(boxes.right, *columns)).astype(np.int64),
        np.floor(np.clip(boxes.top, *rows)).astype(np.int64),
        np.ceil(np.clip(boxes.bottom, *rows)).astype(np.int64),
    )
