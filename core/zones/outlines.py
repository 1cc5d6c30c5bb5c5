"""The rings of polygons, on the pixels of a grid."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

_CLEARLY_POSITIVE = 1e-9  # times the area of a polygon: beyond rounding


@dataclass(frozen=True)
class Boxes:
    """What lies around polygons: all (polygons,), float64, or int64 where they are of whole pixels."""

    left: np.ndarray
    right: np.ndarray
    top: np.ndarray
    bottom: np.ndarray


@dataclass(frozen=True)
class Outlines:
    """Rings of polygons in pixels of a grid: x to the right, y down, (0, 0) the corner of the first pixel.

    Attributes:
        x: float64 (vertices,), of all rings one after the other; each ring ends where it began.
        y: float64 (vertices,).
        starts: int64 (rings + 1,), where in x and y each ring begins, and the end of the last.
        polygons: int64 (rings,), to which polygon each belongs, in rising order; each polygon has a ring.
        holes: bool (rings,), whether it is the edge of a hole.
        count: number of polygons.
    """

    x: np.ndarray
    y: np.ndarray
    starts: np.ndarray
    polygons: np.ndarray
    holes: np.ndarray
    count: int

    @cached_property
    def boxes(self) -> Boxes:
        """What lies around each polygon."""
        firsts = self.starts[np.searchsorted(self.polygons, np.arange(self.count))]
        return Boxes(*(edge.reduceat(axis, firsts) for axis in (self.x, self.y) for edge in (np.minimum, np.maximum)))

    @cached_property
    def is_star_shaped(self) -> np.ndarray:
        """Which polygons have one ring that is seen whole from the mean of its corners: bool (polygons,).

        Seen from there it runs once around, always in the same sense: so it cannot cross itself. Most fields are so;
        what has a corner twice, or is winding, is not, whether it crosses itself or not.
        """
        lengths = np.diff(self.starts)
        lasts = self.starts[1:] - 1
        x, y = (self._from_middle(axis, lengths, lasts) for axis in (self.x, self.y))
        turns = np.zeros(len(x))  # twice the area of the triangle between the middle and each edge
        turns[:-1] = x[:-1] * y[1:] - x[1:] * y[:-1]
        turns[lasts] = 0  # no edge leads from ring to ring
        areas = np.add.reduceat(turns, self.starts[:-1])
        turns *= np.repeat(np.sign(areas), lengths)
        turns[lasts] = np.inf
        goes_one_way = np.minimum.reduceat(turns, self.starts[:-1]) > _CLEARLY_POSITIVE * np.abs(areas)
        is_below = y < 0
        crosses = np.zeros(len(y), np.int64)
        crosses[:-1] = is_below[1:] != is_below[:-1]
        crosses[lasts] = 0
        goes_round_once = np.add.reduceat(crosses, self.starts[:-1]) == 2
        rings = np.bincount(self.polygons, minlength=self.count)
        faults = np.bincount(self.polygons, ~(goes_one_way & goes_round_once), minlength=self.count)
        found: np.ndarray = (rings == 1) & (faults == 0)
        return found

    def _from_middle(self, axis: np.ndarray, lengths: np.ndarray, lasts: np.ndarray) -> np.ndarray:
        sums = np.add.reduceat(axis, self.starts[:-1]) - axis[lasts]
        from_middle: np.ndarray = axis - np.repeat(sums / np.maximum(lengths - 1, 1), lengths)
        return from_middle
