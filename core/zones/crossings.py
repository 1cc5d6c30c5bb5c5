"""Polygons that cross or cover themselves where the coverage of a grid does not show it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from .coverage import cover_edges, edges_of, faulty_in, slices, stretches
from .outlines import Outlines

_CELLS = 8  # on each side, in which an outline is looked at that few pixels, or none, would show to cross itself
_CLEARLY_FAULTY_SHARE = 1e-3  # of such a cell, to which rounding is drawn larger as well
_MOST_EDGES = 64  # of a polygon, each of which is compared with each other one
_PAIRS_AT_ONCE = 200_000
_CLEARLY_BEYOND = 1e-4  # of the size of a polygon: edges that are straight on another map may be bent that far


def find_hidden_crossing(outlines: Outlines, areas_px: np.ndarray, width: int, height: int) -> np.ndarray:
    """Return the polygons that cross or cover themselves, of those whose coverage of a grid need not show it: int64.

    What a few pixels hold together cannot show it, nor what lies beyond the grid. So polygons are looked at once more,
    unless their shape rules it out: those of few edges edge by edge; small ones, and those that are not all within,
    each on cells of its own; and so are those without an area, which are refused for another reason if not for this.

    Args:
        outlines: of the polygons.
        areas_px: float64 (polygons,), their areas.
        width: of the grid.
        height: of the grid.
    """
    suspects = np.flatnonzero(~outlines.is_star_shaped)
    if not suspects.size:
        return suspects
    boxes = outlines.boxes
    is_within = (boxes.left >= 0) & (boxes.top >= 0) & (boxes.right <= width) & (boxes.bottom <= height)
    is_small = np.minimum(boxes.right - boxes.left, boxes.bottom - boxes.top) < _CELLS
    shows_less = ~is_within | is_small | (areas_px <= 0)
    return np.union1d(
        _faulty_on_cells(outlines, suspects[shows_less[suspects]]), _of_crossing_edges(outlines, suspects)
    )


def _faulty_on_cells(outlines: Outlines, chosen: np.ndarray) -> np.ndarray:
    """Return which of some polygons cover cells of their own more than once, or less than nothing."""
    if not chosen.size:
        return chosen
    edges, _ = edges_of(_on_cells_of_their_own(outlines, chosen))
    bands = cover_edges(edges, _CELLS, _CELLS * len(chosen), len(chosen))
    return chosen[np.unique(np.concatenate([faulty_in(band, _CLEARLY_FAULTY_SHARE) for band in bands]))]


def _on_cells_of_their_own(outlines: Outlines, chosen: np.ndarray) -> Outlines:
    """Return some polygons, each stretched over a square of cells, the squares one below the other."""
    boxes = outlines.boxes
    place = np.full(outlines.count, -1)
    place[chosen] = np.arange(len(chosen))
    lengths = np.diff(outlines.starts)
    rings = place[outlines.polygons] >= 0
    of = np.repeat(outlines.polygons, lengths)
    corners = place[of] >= 0
    of = of[corners]
    wide, high = (np.where(size > 0, size, 1) for size in (boxes.right - boxes.left, boxes.bottom - boxes.top))
    x = (outlines.x[corners] - boxes.left[of]) / wide[of] * _CELLS
    y = (outlines.y[corners] - boxes.top[of]) / high[of] * _CELLS + place[of] * _CELLS
    starts = np.concatenate([[0], np.cumsum(lengths[rings])])
    return Outlines(x, y, starts, place[outlines.polygons[rings]], outlines.holes[rings], len(chosen))


def _of_crossing_edges(outlines: Outlines, chosen: np.ndarray) -> np.ndarray:
    """Return which of some polygons have two edges that cross, of those with few edges: int64.

    Two edges cross where the ends of each lie on both sides of the other one; to touch it is not enough.
    """
    begins, polygons = _few_edges(outlines, chosen)
    x, y = ((axis[begins], axis[begins + 1]) for axis in (outlines.x, outlines.y))
    steps_x, steps_y = x[1] - x[0], y[1] - y[0]
    lengths = np.hypot(steps_x, steps_y)
    boxes = outlines.boxes
    beyond = _CLEARLY_BEYOND * np.maximum(boxes.right - boxes.left, boxes.bottom - boxes.top)

    def are_parted(ends: np.ndarray, by: np.ndarray) -> np.ndarray:
        """Return whether the ends of some edges lie on both sides of others."""
        sides = [
            (steps_x[by] * (end_y[ends] - y[0][by]) - steps_y[by] * (end_x[ends] - x[0][by])) / lengths[by]
            for end_x, end_y in zip(x, y)
        ]
        is_clear = np.minimum(*np.abs(sides)) > beyond[polygons[by]]
        return is_clear & (np.signbit(sides[0]) != np.signbit(sides[1]))

    found = [chosen[:0]]
    for one, other in _pairs_within(polygons):
        is_parted = are_parted(one, other)
        one, other = one[is_parted], other[is_parted]
        found.append(polygons[one[are_parted(other, one)]])
    return np.unique(np.concatenate(found))


def _few_edges(outlines: Outlines, chosen: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the corners at which edges of some polygons begin, and to which polygon each belongs."""
    lengths = np.diff(outlines.starts)
    ring = np.repeat(np.arange(len(lengths)), lengths)
    begins = np.flatnonzero(ring[1:] == ring[:-1])
    polygons = outlines.polygons[ring[begins]]
    is_looked_at = np.zeros(outlines.count, bool)
    is_looked_at[chosen] = True
    is_looked_at &= np.bincount(polygons, minlength=outlines.count) <= _MOST_EDGES
    has_length = (outlines.x[begins] != outlines.x[begins + 1]) | (outlines.y[begins] != outlines.y[begins + 1])
    kept = is_looked_at[polygons] & has_length
    return begins[kept], polygons[kept]


def _pairs_within(groups: np.ndarray) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Yield the pairs of places with the same number, in a sorted array of them; some hundred thousand at a time."""
    partners = np.searchsorted(groups, groups, side="right") - np.arange(len(groups)) - 1
    first = np.flatnonzero(partners)
    for some in slices(partners[first], _PAIRS_AT_ONCE):
        of, other = stretches(first[some] + 1, partners[first[some]])
        yield first[some][of], other
