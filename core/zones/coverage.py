"""Which part of each pixel a polygon covers, exactly, for any number of polygons at once.

The area of a polygon within a pixel is a sum over its edges, as in the rasterizers of fonts (S. Barrett, stb_truetype,
"exact area coverage"; FreeType, ftgrays.c): an edge gives the pixel that it crosses the area to its right, and every
pixel further right in that row its height. Edges that go down add and edges that go up subtract, or the other way
round, so that the inside counts 1 and the outside 0; holes and parts come out by themselves.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

NEGLIGIBLE_SHARE = 1e-12  # rounding: a pixel of 10 m has 1e-10 m² of it
_FAULTY_SHARE = 1e-6  # beyond 0 to 1: no rounding, but an outline that crosses itself
_MOST_PIXELS = 4_000_000  # that are handed out together


@dataclass(frozen=True)
class Outlines:
    """Rings of polygons in pixels of a grid: x to the right, y down, (0, 0) the corner of the first pixel.

    Attributes:
        x: float64 (vertices,), of all rings one after the other; each ring ends where it began.
        y: float64 (vertices,).
        starts: int64 (rings + 1,), where in x and y each ring begins, and the end of the last.
        polygons: int64 (rings,), to which polygon each belongs.
        holes: bool (rings,), whether it is the edge of a hole.
        count: number of polygons.
    """

    x: np.ndarray
    y: np.ndarray
    starts: np.ndarray
    polygons: np.ndarray
    holes: np.ndarray
    count: int


@dataclass(frozen=True)
class Pixels:
    """Pixels with the part of them that polygons cover; each array (n,), a pixel once per polygon.

    Attributes:
        polygons: int64, whose part it is.
        places: int64, of the pixel in the strip, row after row.
        shares: float64, above 0 to 1.
    """

    polygons: np.ndarray
    places: np.ndarray
    shares: np.ndarray


@dataclass(frozen=True)
class Coverage:
    """What polygons cover of a grid, as runs of pixels in a row that are covered alike, from north to south.

    Attributes:
        rows: int64 (runs,).
        polygons: int64 (runs,).
        firsts: int64 (runs,), first column.
        ends: int64 (runs,), column after the last.
        shares: float64 (runs,), of each pixel of a run.
        areas_px: float64 (polygons,), the whole area of each polygon in pixels, with what lies beyond the grid.
        width: of the grid.
    """

    rows: np.ndarray
    polygons: np.ndarray
    firsts: np.ndarray
    ends: np.ndarray
    shares: np.ndarray
    areas_px: np.ndarray
    width: int

    def pixels(self, first: int, end: int) -> Iterator[Pixels]:
        """Yield the covered pixels of rows `first` to `end`, a few million at a time."""
        start, stop = np.searchsorted(self.rows, [first, end])
        lengths = np.cumsum(self.ends[start:stop] - self.firsts[start:stop])
        while start < stop:
            done = lengths[0] - (self.ends[start] - self.firsts[start])
            taken = max(1, int(np.searchsorted(lengths, done + _MOST_PIXELS, side="right")))
            yield self._expanded(slice(start, start + taken), first)
            start, lengths = start + taken, lengths[taken:]

    def last_rows(self) -> np.ndarray:
        """Return the last row that each polygon covers a part of, -1 where it lies beyond the grid: int64."""
        last = np.full(len(self.areas_px), -1, np.int64)
        np.maximum.at(last, self.polygons, self.rows)
        return last

    def faulty(self) -> np.ndarray:
        """Return the polygons that cover a pixel twice, or less than nothing: their outlines cross: int64."""
        wrong = (self.shares < -_FAULTY_SHARE) | (self.shares > 1 + _FAULTY_SHARE)
        return np.unique(self.polygons[wrong])

    def _expanded(self, runs: slice, first: int) -> Pixels:
        firsts = self.firsts[runs]
        lengths = self.ends[runs] - firsts
        begins = (self.rows[runs] - first) * self.width + firsts
        return Pixels(
            np.repeat(self.polygons[runs], lengths), _ranges(begins, lengths), np.repeat(self.shares[runs], lengths)
        )


def cover(outlines: Outlines, width: int, height: int) -> Coverage:
    """Return which part of which pixels of a grid polygons cover.

    Args:
        outlines: of the polygons, whose rings may run either way.
        width: of the grid.
        height: of the grid.
    """
    edges, areas_px = _edges_of(outlines)
    cells = _cells_of(_split_by_rows(edges, height), width)
    order, starts = _groups(cells.keys(width, outlines.count))
    rows, polygons, columns = cells.rows[order][starts], cells.polygons[order][starts], cells.columns[order][starts]
    heights, areas = (np.add.reduceat(part[order], starts) if starts.size else part for part in cells.sums)
    is_new = np.ones(len(rows), bool)
    is_new[1:] = (rows[1:] != rows[:-1]) | (polygons[1:] != polygons[:-1])
    before = np.cumsum(heights) - heights
    before -= before[np.maximum.accumulate(np.where(is_new, np.arange(len(rows)), 0))]
    # Behind the last edge of a row nothing is left, unless the polygon goes on beyond the grid.
    until = np.full(len(rows), width, np.int64)
    until[:-1] = np.where(is_new[1:], width, columns[1:])
    # Behind each cell of an edge the run of whole pixels up to the next one.
    rows, polygons = np.repeat(rows, 2), np.repeat(polygons, 2)
    firsts, ends = _alternating(columns, columns + 1), _alternating(columns + 1, until)
    shares = _alternating(areas + before, before + heights)
    keep = np.flatnonzero((np.abs(shares) > NEGLIGIBLE_SHARE) & (firsts < ends))
    rows, polygons, firsts, ends, shares = (part.take(keep) for part in (rows, polygons, firsts, ends, shares))
    return Coverage(rows, polygons, firsts, ends, shares, areas_px, width)


@dataclass(frozen=True)
class _Edges:
    """Edges that go down, y0 < y1, and whether what lies to their right counts 1 or -1: all (edges,)."""

    x0: np.ndarray
    y0: np.ndarray
    x1: np.ndarray
    y1: np.ndarray
    signs: np.ndarray
    polygons: np.ndarray


@dataclass(frozen=True)
class _Cells:
    """Pieces of edges, each within one pixel: all (pieces,); `sums` are their heights and the areas to their right."""

    rows: np.ndarray
    polygons: np.ndarray
    columns: np.ndarray
    sums: tuple[np.ndarray, np.ndarray]

    def keys(self, width: int, count: int) -> np.ndarray:
        """Return numbers in the order of rows, then of polygons, then of columns."""
        return (self.rows * count + self.polygons) * width + self.columns


def _edges_of(outlines: Outlines) -> tuple[_Edges, np.ndarray]:
    """Return the edges of all rings, and the area of each polygon."""
    lengths = np.diff(outlines.starts)
    ring = np.repeat(np.arange(len(lengths)), lengths)
    within = ring[1:] == ring[:-1]
    begin = np.flatnonzero(within)
    ring = ring[begin]
    x0, y0, x1, y1 = outlines.x[begin], outlines.y[begin], outlines.x[begin + 1], outlines.y[begin + 1]
    corner_x = outlines.x[outlines.starts[:-1]][ring]
    areas = np.bincount(ring, (y0 - y1) * ((x0 - corner_x) + (x1 - corner_x)) / 2, minlength=len(lengths))
    turns = np.where(areas < 0, -1.0, 1.0) * np.where(outlines.holes, -1.0, 1.0)
    areas_px = np.bincount(outlines.polygons, areas * turns, minlength=outlines.count)
    up = y1 < y0
    signs = np.where(up, -1.0, 1.0) * turns[ring]
    ends = (np.where(up, there, here) for here, there in ((x0, x1), (y0, y1), (x1, x0), (y1, y0)))
    sloped = y0 != y1
    edges = _Edges(*(part[sloped] for part in (*ends, signs, outlines.polygons[ring])))
    return edges, areas_px


def _split_by_rows(edges: _Edges, height: int) -> _Edges:
    """Return the parts of edges within each row of the grid."""
    top = np.clip(np.floor(edges.y0), 0, height).astype(np.int64)
    bottom = np.clip(np.ceil(edges.y1), 0, height).astype(np.int64)
    counts = bottom - top
    of = np.repeat(np.arange(len(top)), counts)
    rows = _ranges(top, counts)
    x0, y0, x1, y1 = edges.x0[of], edges.y0[of], edges.x1[of], edges.y1[of]
    begin, end = np.maximum(y0, rows), np.minimum(y1, rows + 1)
    slope = (x1 - x0) / (y1 - y0)
    low, high = np.minimum(x0, x1), np.maximum(x0, x1)
    at_begin = np.clip(x0 + (begin - y0) * slope, low, high)
    at_end = np.clip(np.where(end == y1, x1, x0 + (end - y0) * slope), low, high)
    return _Edges(at_begin, begin, at_end, end, edges.signs[of], edges.polygons[of])


def _cells_of(edges: _Edges, width: int) -> _Cells:
    """Return the parts within each pixel of edges that lie in one row each.

    What lies left of the grid counts as if it lay on its edge, and what lies right of it covers no pixel.
    """
    west, east = np.minimum(edges.x0, edges.x1), np.maximum(edges.x0, edges.x1)
    first = np.clip(np.floor(west), -1, width).astype(np.int64)
    last = np.clip(np.ceil(east) - 1, first, width).astype(np.int64)
    counts = last - first + 1
    of = np.repeat(np.arange(len(first)), counts)
    columns = _ranges(first, counts)
    west, east = west[of], east[of]
    left = np.where(columns == first[of], west, columns)
    right = np.where(columns == last[of], east, columns + 1)
    height = ((edges.y1 - edges.y0) * edges.signs)[of]
    across = east - west
    height *= np.divide(right - left, across, out=np.ones_like(across), where=counts[of] > 1)
    to_the_right = 1 - np.where(columns < 0, 0, (left + right) / 2 - columns)
    here = columns < width
    # A row of an edge is known by its top alone: its end may be the top of the next row.
    rows = np.floor(edges.y0).astype(np.int64)[of]
    sums = (height[here], (height * to_the_right)[here])
    return _Cells(rows[here], edges.polygons[of][here], np.maximum(columns, 0)[here], sums)


def _groups(keys: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return what sorts keys, and where in that order each new key begins."""
    order = np.argsort(keys)
    ordered = keys[order]
    return order, np.flatnonzero(np.r_[True, ordered[1:] != ordered[:-1]] if keys.size else np.zeros(0, bool))


def _alternating(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """Return the first of one, the first of the other, the second of one, and so on."""
    return np.stack([one, other], axis=1).ravel()


def _ranges(begins: np.ndarray, lengths: np.ndarray) -> np.ndarray:
    """Return the whole numbers from each begin on, as many as its length says, one range after the other."""
    ends = np.cumsum(lengths)
    return np.arange(ends[-1] if len(ends) else 0) + np.repeat(begins - (ends - lengths), lengths)
