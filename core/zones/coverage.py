"""Which part of each pixel a polygon covers, exactly, for any number of polygons at once.

The area of a polygon within a pixel is a sum over its edges, as in the rasterizers of fonts (S. Barrett, stb_truetype,
"exact area coverage"; FreeType, ftgrays.c): an edge gives the pixel that it crosses the area to its right, and every
pixel further right in that row its height. Edges that go down add and edges that go up subtract, or the other way
round, so that the inside counts 1 and the outside 0; holes and parts come out by themselves.
"""

from __future__ import annotations

import sys
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, replace
from typing import Callable, TypeVar

import numpy as np

from .outlines import Boxes, Outlines

NEGLIGIBLE_SHARE = 1e-12  # rounding: a pixel of 10 m has 1e-10 m² of it
_FAULTY_SHARE = 1e-6  # beyond 0 to 1: no rounding, but an outline that crosses itself
_MOST_PIXELS = 4_000_000  # that are handed out together
_BATCH = 32_768  # pieces of edges that are computed on together
_LEAST_LENGTH_PX = 2.0**-60  # of an edge from top to bottom, and of a piece of it from left to right: quotients of both
_MOST_OF_16_BITS = 1 << 16


@dataclass(frozen=True)
class Pixels:
    """Pixels with the part of them that polygons cover, a pixel once per polygon: all (n,).

    Attributes:
        polygons: int32, whose part each pixel is.
        shares: float64, which part is covered, above 0 to 1.
        places: int64, of each pixel, counted row after row.
    """

    polygons: np.ndarray
    shares: np.ndarray
    places: np.ndarray


@dataclass(frozen=True)
class Runs(Pixels):
    """Pixels next to each other in a row that a polygon covers alike.

    Attributes:
        polygons: int32, whose part each run is.
        shares: float64, of each pixel of a run.
        places: int64, of the first pixel of each.
        lengths: int64, pixels.
    """

    lengths: np.ndarray


_Covered = TypeVar("_Covered", Pixels, Runs)


@dataclass(frozen=True)
class Band:
    """What polygons cover of some rows.

    Attributes:
        end: the row behind the last.
        edges: the pixels that an outline crosses.
        insides: those between them.
    """

    end: int
    edges: Pixels
    insides: Runs


class Coverage:
    """What polygons cover of a grid, computed as far down as it is asked for, and kept.

    Attributes:
        areas_px: float64 (polygons,), the whole area of each polygon in pixels, with what lies beyond the grid.
        width: of the grid.
    """

    def __init__(self, areas_px: np.ndarray, width: int, bands: Iterator[Band]) -> None:
        """Begin with nothing; `bands` make the grid, from its first row to its last."""
        self.areas_px, self.width = areas_px, width
        self._to_come, self._bands, self._ends = bands, list[Band](), list[int]()

    def pixels(self, first: int, end: int) -> Iterator[Pixels]:
        """Yield all covered pixels of rows `first` to `end`, counted from there, a few million at a time."""
        edges = self.edges_in(first, end)
        for start in range(0, len(edges.places), _MOST_PIXELS):
            yield taken(edges, slice(start, start + _MOST_PIXELS))
        for runs in self.insides_in(first, end):
            of, places = stretches(runs.places, runs.lengths)
            yield Pixels(runs.polygons.take(of), runs.shares.take(of), places)

    def edges_in(self, first: int, end: int) -> Pixels:
        """Return the edges of rows `first` to `end`, counted from there."""
        return self._in([band.edges for band in self._bands_in(first, end)], first, end, NO_PIXELS)

    def insides_in(self, first: int, end: int) -> Iterator[Runs]:
        """Yield the insides of rows `first` to `end`, counted from there, a few million pixels at a time."""
        yield from portions(self._in([band.insides for band in self._bands_in(first, end)], first, end, NO_RUNS))

    def last_rows(self) -> np.ndarray:
        """Return the last row that each polygon covers a part of, -1 where it lies beyond the grid: int64."""
        last = np.full((2, len(self.areas_px)), -1, np.int64)
        for band in self._all():
            for rows, pixels in zip(last, (band.edges, band.insides)):
                rows[pixels.polygons] = pixels.places // self.width  # the last one stays
        return last.max(axis=0)

    def faulty(self) -> np.ndarray:
        """Return the polygons that cover a pixel twice, or less than nothing: their outlines cross: int64."""
        return np.unique(np.concatenate([_NO_POLYGONS, *(faulty_in(band, _FAULTY_SHARE) for band in self._all())]))

    def _all(self) -> list[Band]:
        """Return all bands."""
        self._bands_in(0, sys.maxsize)
        return self._bands

    def _bands_in(self, first: int, end: int) -> list[Band]:
        """Return the bands that hold rows `first` to `end`."""
        while not self._ends or self._ends[-1] < end:
            band = next(self._to_come, None)
            if band is None:
                break
            self._bands.append(band)
            self._ends.append(band.end)
        return self._bands[bisect_right(self._ends, first) : bisect_left(self._ends, end) + 1]

    def _in(self, parts: Sequence[_Covered], first: int, end: int, none: _Covered) -> _Covered:
        some = joined([self._cut(part, first, end) for part in parts], none)
        return replace(some, places=some.places - first * self.width)

    def _cut(self, pixels: _Covered, first: int, end: int) -> _Covered:
        # Places in a row are in no order, but rows are, so the first place of a row still tells where it begins.
        return taken(pixels, slice(*np.searchsorted(pixels.places, [first * self.width, end * self.width])))


def portions(runs: Runs) -> Iterator[Runs]:
    """Yield runs of a few million pixels together at a time."""
    for some in slices(runs.lengths, _MOST_PIXELS):
        yield taken(runs, some)


def slices(amounts: np.ndarray, most: int) -> Iterator[slice]:
    """Yield slices of an array, one after the other, whose sums are at most so much, or which are of one place."""
    ends = np.cumsum(amounts)
    start, done = 0, 0
    while start < len(ends):
        stop = max(start + 1, int(np.searchsorted(ends, done + most, side="right")))
        yield slice(start, stop)
        start, done = stop, ends[stop - 1]


def cut_short(runs: Runs, length_px: int) -> Runs:
    """Return runs cut into pieces of at most so many pixels."""
    of, numbers = stretches(np.zeros_like(runs.lengths), -(-runs.lengths // length_px))
    done = numbers * length_px
    lengths = np.minimum(runs.lengths.take(of) - done, length_px)
    return Runs(runs.polygons.take(of), runs.shares.take(of), runs.places.take(of) + done, lengths)


def cover(
    outlines: Outlines, width: int, height: int, tell_faulty: Callable[[np.ndarray], None] | None = None
) -> Coverage:
    """Return which part of which pixels of a grid polygons cover.

    Args:
        outlines: of the polygons, whose rings may run either way.
        width: of the grid.
        height: of the grid.
        tell_faulty: is told which polygons cover a pixel twice, or less than nothing, as soon as that is known; what it
            raises ends the computation. Polygons can hide it: see :mod:`.crossings`.
    """
    edges, areas_px = edges_of(outlines)
    return Coverage(areas_px, width, cover_edges(edges, width, height, outlines.count, tell_faulty))


def cover_edges(
    edges: Edges,
    width: int,
    height: int,
    count: int,
    tell_faulty: Callable[[np.ndarray], None] | None = None,
) -> Iterator[Band]:
    """Yield what polygons cover of a grid, a band of rows after the other.

    Args:
        edges: of the polygons, those of each together.
        width: of the grid.
        height: of the grid.
        count: number of polygons.
        tell_faulty: see :func:`cover`.
    """
    for first, end, some in _bands_of(edges, height):
        band = Band(end, *_runs_of(_row_by_row(split_by_rows(some, first, end), first, end), width, count))
        if tell_faulty is not None:
            tell_faulty(faulty_in(band, _FAULTY_SHARE))
        yield band


def faulty_in(band: Band, share: float) -> np.ndarray:
    """Return the polygons of which shares lie so far beyond 0 and 1, some more than once."""
    parts = (band.edges, band.insides)
    return np.concatenate([part.polygons[(part.shares < -share) | (part.shares > 1 + share)] for part in parts])


@dataclass(frozen=True)
class Edges:
    """Edges that go down, y0 < y1, and whether what lies to their right counts 1 or -1: all (edges,)."""

    x0: np.ndarray
    y0: np.ndarray
    x1: np.ndarray
    y1: np.ndarray
    signs: np.ndarray
    polygons: np.ndarray


@dataclass(frozen=True)
class Pieces:
    """Pieces of edges, each within one row: all (pieces,).

    Attributes:
        rows: int32.
        polygons: int32.
        begins: float64, x at their upper end.
        ends: float64, x at their lower end.
        heights: float64, negative where what lies to the right counts -1.
    """

    rows: np.ndarray
    polygons: np.ndarray
    begins: np.ndarray
    ends: np.ndarray
    heights: np.ndarray


_Table = TypeVar("_Table", "Edges", "Pieces", Pixels, Runs, Boxes)
_NO_POLYGONS = np.zeros(0, np.int32)
NO_PIXELS = Pixels(*(np.zeros(0, dtype) for dtype in (np.int32, float, np.int64)))
NO_RUNS = Runs(*(np.zeros(0, dtype) for dtype in (np.int32, float, np.int64, np.int64)))


def _fields(table: _Table) -> list[np.ndarray]:
    return [getattr(table, field.name) for field in fields(table)]


def taken(table: _Table, rows: slice | np.ndarray) -> _Table:
    """Return some rows of a table."""
    return type(table)(*(column[rows] for column in _fields(table)))


def joined(tables: Sequence[_Table], none: _Table) -> _Table:
    """Return tables as one, `none` where there are none."""
    if len(tables) < 2:
        return tables[0] if tables else none
    return type(none)(*(np.concatenate(columns) for columns in zip(*map(_fields, tables))))


def _where(condition: np.ndarray) -> slice | np.ndarray:
    """Return where a condition holds, as rows of a table: all of them are not copied."""
    return slice(None) if condition.all() else np.flatnonzero(condition)


def _bands_of(edges: Edges, height: int) -> Iterator[tuple[int, int, Edges]]:
    """Yield a few rows at a time, first and end, with the edges there: as many as a cache holds well."""
    tops, ends = _rows_of(edges, 0, height)
    reaching = _where(ends > tops)
    edges, tops, ends = taken(edges, reaching), tops[reaching], ends[reaching]
    crossed = np.cumsum(np.bincount(tops, minlength=height + 1) - np.bincount(ends, minlength=height + 1))[:height]
    cuts = [0, *(rows.stop for rows in slices(crossed, _BATCH))]
    band = np.repeat(np.arange(len(cuts) - 1), np.diff(cuts)).take(tops)
    order = _stable_order(band, len(cuts))
    begun = np.searchsorted(band.take(order), np.arange(len(cuts)))
    going = order[:0]
    for first, end, start, stop in zip(cuts, cuts[1:], begun, begun[1:]):
        # Sorted, so that edges of a polygon stay together.
        going = np.sort(np.concatenate([going, order[start:stop]]), kind="stable")
        yield first, end, taken(edges, going)
        going = going[ends.take(going) > end]


def _stable_order(values: np.ndarray, end: int) -> np.ndarray:
    """Return the order of whole numbers from 0 to below `end`, equal ones as they come: few bits are sorted quickly."""
    return np.argsort(values.astype(np.uint16) if end <= _MOST_OF_16_BITS else values, kind="stable")


def _rows_of(edges: Edges, first: int, end: int) -> tuple[np.ndarray, np.ndarray]:
    """Return the first row of each edge, and the one behind its last, from row `first` to `end`: int64."""
    return (
        np.clip(np.floor(edges.y0), first, end).astype(np.int64),
        np.clip(np.ceil(edges.y1), first, end).astype(np.int64),
    )


def edges_of(outlines: Outlines) -> tuple[Edges, np.ndarray]:
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
    ends = [np.where(up, there, here) for here, there in ((x0, x1), (y0, y1), (x1, x0), (y1, y0))]
    sloped = _where(np.abs(y1 - y0) >= _LEAST_LENGTH_PX)
    return Edges(*(part[sloped] for part in (*ends, signs, outlines.polygons[ring]))), areas_px


def split_by_rows(edges: Edges, first: int, end: int) -> Pieces:
    """Return the parts of edges within each of the rows `first` to `end`, edge after edge."""
    tops, bottoms = _rows_of(edges, first, end)
    counts = bottoms - tops
    ends = np.cumsum(counts)
    starts, lasts = ends - counts, ends - 1
    of, rows = stretches(tops, counts)
    upper = rows.astype(float)
    upper[starts] = np.maximum(edges.y0, upper[starts])
    lower = rows + 1.0
    lower[lasts] = np.minimum(edges.y1, lower[lasts])
    slopes = (edges.x1 - edges.x0) / (edges.y1 - edges.y0)
    # x where each piece begins; it ends where the next one begins, so that nothing is lost between them.
    begin = edges.x0.take(of) + (upper - edges.y0.take(of)) * slopes.take(of)
    until = np.empty_like(begin)
    until[:-1] = begin[1:]
    is_whole = lower[lasts] == edges.y1
    until[lasts] = np.where(is_whole, edges.x1, edges.x0 + (lower[lasts] - edges.y0) * slopes)
    heights = (lower - upper) * edges.signs.take(of)
    polygons = edges.polygons.astype(np.int32).take(of)
    return Pieces(rows.astype(np.int32), polygons, begin, until, heights)


def _row_by_row(pieces: Pieces, first: int, end: int) -> Pieces:
    """Return pieces row after row; within each they stay as they come, polygon by polygon."""
    return taken(pieces, _stable_order(pieces.rows - first, end - first))


@dataclass(frozen=True)
class Parts:
    """Parts of pieces, each within one pixel: all (parts,).

    Attributes:
        columns: int64.
        pieces: int64, of which piece each is a part, in rising order.
        heights: float64.
        areas: float64, to their right, within the pixel.
    """

    columns: np.ndarray
    pieces: np.ndarray
    heights: np.ndarray
    areas: np.ndarray


def _runs_of(pieces: Pieces, width: int, count: int) -> tuple[Pixels, Runs]:
    """Return what whole rows of pieces cover, the pieces being in the order of rows and polygons.

    Returns:
        The pixels that edges cross, and those between them.
    """
    parts = _within_a_grid(split_by_columns(pieces, -1, width))
    lines = (pieces.rows - pieces.rows[:1]).astype(np.int64) * count + pieces.polygons
    keys = (lines * (width + 1)).take(parts.pieces) + parts.columns  # in the order of rows, of polygons and of columns
    order = np.argsort(keys, kind="stable")  # the order is nearly right, which this sort makes use of
    is_first = _differs_from_last(keys.take(order))
    pixel = np.empty_like(order)
    pixel[order] = np.cumsum(is_first) - 1
    heights, areas = (np.bincount(pixel, part) for part in (parts.heights, parts.areas))
    firsts = order[is_first]
    columns, owners = parts.columns.take(firsts), parts.pieces.take(firsts)
    places = pieces.rows.take(owners).astype(np.int64) * width + columns
    polygons = pieces.polygons.take(owners)
    after = _summed_line_by_line(heights, lines.take(owners))
    shares = areas + (after - heights)
    covered = _where((np.abs(shares) > NEGLIGIBLE_SHARE) & (columns < width))
    edges = taken(Pixels(polygons, shares, places), covered)
    # Behind each pixel that is crossed, up to the next one.
    between = columns[1:] - columns[:-1] - 1
    filled = np.flatnonzero((np.abs(after[:-1]) > NEGLIGIBLE_SHARE) & (between > 0))
    return edges, Runs(polygons.take(filled), after.take(filled), places.take(filled) + 1, between.take(filled))


def _summed_line_by_line(heights: np.ndarray, lines: np.ndarray) -> np.ndarray:
    """Return the sums of heights up to each pixel and with it, for each row of each polygon: float64 (n,).

    Behind the last edge of a polygon in a row nothing of it is left. Rounding would leave a little, which would be laid
    over all pixels up to the next polygon, and add up from row to row.

    Args:
        heights: float64 (n,).
        lines: (n,), of which row of which polygon each pixel is; those of each together.
    """
    starts = np.flatnonzero(_differs_from_last(lines))
    sums = sums_within(heights, starts)
    sums[starts[1:] - 1] = 0
    sums[-1:] = 0
    return sums


def _within_a_grid(parts: Parts) -> Parts:
    """Return parts with those left of a grid on its edge; those right of it stay in the column behind the last."""
    beside = parts.columns < 0
    parts.areas[beside], parts.columns[beside] = parts.heights[beside], 0
    return parts


def split_by_columns(pieces: Pieces, first: int | np.ndarray, last: int | np.ndarray) -> Parts:
    """Return the parts of pieces within each pixel.

    Args:
        pieces: of edges, each within a row.
        first: the first column, one for all or float64 (pieces,); what lies left of it is a part of its pixel, with
            more area.
        last: the last column; what lies right of it is a part of its pixel, with less.
    """
    west, east = np.minimum(pieces.begins, pieces.ends), np.maximum(pieces.begins, pieces.ends)
    upright = np.flatnonzero(east - west < _LEAST_LENGTH_PX)
    east[upright] = np.maximum(np.nextafter(west[upright], np.inf), west[upright] + _LEAST_LENGTH_PX)
    begin = np.minimum(np.maximum(np.floor(west), first), last)
    until = np.maximum(np.minimum(np.ceil(east) - 1, last), begin)
    begin, counts = begin.astype(np.int64), (until - begin).astype(np.int64) + 1
    ends = np.cumsum(counts)
    of, columns = stretches(begin, counts)
    edge = columns.astype(float)
    left, right = edge.copy(), edge + 1
    left[ends - counts], right[ends - 1] = west, east
    heights = (right - left) * (pieces.heights / (east - west)).take(of)
    return Parts(columns, of, heights, heights * (edge + 1 - (left + right) / 2))


def _differs_from_last(values: np.ndarray) -> np.ndarray:
    """Return where a value is another one than that before it: bool (n,)."""
    differs = np.ones(len(values), bool)
    differs[1:] = values[1:] != values[:-1]
    return differs


def sums_within(values: np.ndarray, starts: np.ndarray) -> np.ndarray:
    """Return the sums of values up to each and with it, which begin anew at some places.

    Args:
        values: int64 or float64 (n,).
        starts: int64, where sums begin, the first place of all among them.
    """
    steps = values.copy()
    steps[starts[1:]] -= np.add.reduceat(values, starts)[:-1]
    return np.cumsum(steps, out=steps)


def stretches(begins: np.ndarray, lengths: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return stretches of whole numbers, one after the other.

    Args:
        begins: int64 (n,), the first number of each.
        lengths: int64 (n,), how many numbers each has, 1 at least.

    Returns:
        To which stretch each number belongs, and the numbers: both int64.
    """
    starts = np.cumsum(lengths) - lengths
    count = starts[-1] + lengths[-1] if len(lengths) else 0
    of, numbers = np.zeros(count, np.int64), np.ones(count, np.int64)
    of[starts[1:]] = 1
    steps = begins.copy()
    steps[1:] -= begins[:-1] + lengths[:-1] - 1
    numbers[starts] = steps
    return np.cumsum(of, out=of), np.cumsum(numbers, out=numbers)
