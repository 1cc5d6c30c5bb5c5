"""On which heights of the clouds the ground agrees: where clouds cast at a height, it is darker than around."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

import numpy as np

from .casting import Casting

CELL_PX = 8  # votes are counted in cells of 8 x 8 pixels: a row of a cell is one 64-bit word
WINDOW_M = 12000.0  # the neighbourhood that has to agree
SMOOTHING_PX = 1.5  # of travel: standard deviation over heights
_SHRINKAGE = 0.004  # of the window: so many votes count half
_MIN_CLEAR_SHARE = 1e-3  # of the window
_MIN_BRIGHT_SHARE = 0.1  # of the clear ground: where nearly all is dark, nothing can be matched
_ALL_BYTES = np.uint64(0x0101010101010101)
_LAST_BYTE = np.uint64(56)


@dataclass(frozen=True, eq=False)
class Agreement:
    """How well clouds cast at each height lie on dark ground, for each cell of 8 x 8 pixels.

    Attributes:
        heights_m: float64 (n,).
        scores: float32 (n, rows, columns): how much more of the ground is dark under the clouds cast than around, as a
            share of what is bright around; 1 is perfect, 0 is chance, and few votes draw to 0.
        votes: float64 (rows, columns): share of the window on which clouds are cast, mean over heights.
    """

    heights_m: np.ndarray
    scores: np.ndarray
    votes: np.ndarray

    @property
    def best(self) -> np.ndarray:
        """Best score of each cell: float32 (rows, columns)."""
        return self.scores.max(axis=0)

    @property
    def best_height_m(self) -> np.ndarray:
        """Height of the best score: float32 (rows, columns)."""
        return self.heights_m[self.scores.argmax(axis=0)].astype(np.float32)

    @property
    def pooled(self) -> float:
        """Mean of the best scores, weighted by votes; 0 where nobody votes."""
        total = float(self.votes.sum())
        return float((self.best * self.votes).sum()) / total if total > 0 else 0.0

    @property
    def median_height_m(self) -> float:
        """Median of the best heights, weighted by votes and score; NaN where no score is above 0."""
        weight = np.maximum(self.best, 0).ravel() * self.votes.ravel()
        if not weight.any():
            return float("nan")
        heights_m = self.best_height_m.ravel()
        order = np.argsort(heights_m, kind="stable")
        reached = np.cumsum(weight[order])
        return float(heights_m[order[np.searchsorted(reached, reached[-1] / 2)]])


def agree(
    cloud: np.ndarray,
    clear: np.ndarray,
    dark: np.ndarray,
    casting: Casting,
    heights_m: np.ndarray,
    dx_m: float,
    dy_m: float,
    check_cancelled: Callable[[], None],
) -> Agreement:
    """Let the ground vote on the height of the clouds.

    Args:
        cloud: bool (h, w).
        clear: bool (h, w), where the ground is seen.
        dark: bool (h, w), where it is clear and dark.
        casting: where clouds cast.
        heights_m: float64 (n,), rising in equal steps.
        dx_m: pixel width in metres.
        dy_m: pixel height in metres.
        check_cancelled: called for each height; raises to stop.
    """
    size = tuple(max(3, round(WINDOW_M / (CELL_PX * step_m))) | 1 for step_m in (dy_m, dx_m))
    around = _box(dark, size) / np.maximum(_box(clear, size), np.float32(_MIN_CLEAR_SHARE))
    bright = np.maximum(1 - around, np.float32(_MIN_BRIGHT_SHARE))
    scores = np.empty((len(heights_m), *around.shape), np.float32)
    votes = np.zeros(around.shape)
    for score, height_m in zip(scores, heights_m):
        check_cancelled()
        cast = casting.cast(cloud, height_m)
        cast &= clear
        vote = _box(cast, size)
        cast &= dark
        score[...] = (_box(cast, size) - around * vote) / ((vote + np.float32(_SHRINKAGE)) * bright)
        votes += vote
    step_px = casting.travel_px(float(np.diff(heights_m[:2]).sum()))
    if step_px > 0:
        sigma = min(SMOOTHING_PX / step_px, len(heights_m))
        from scipy import ndimage

        ndimage.gaussian_filter1d(scores, sigma, axis=0, output=scores)
    return Agreement(heights_m, scores, votes / len(heights_m))


def expand(cells: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    """Return each cell's value for all of its pixels."""
    return cells.repeat(CELL_PX, axis=1).repeat(CELL_PX, axis=0)[: shape[0], : shape[1]]  # whole rows copy faster


def _box(mask: np.ndarray, size: tuple[int, ...]) -> np.ndarray:
    """Return which share of the window around each cell is True; none is beyond the edge."""
    from scipy import ndimage

    share = count_cells(mask).astype(np.float32) / np.float32(CELL_PX * CELL_PX)
    return ndimage.uniform_filter(share, size, mode="constant")


def count_cells(mask: np.ndarray) -> np.ndarray:
    """Count the True pixels of each cell: uint8 (rows, columns); cells at the edge may be cut.

    Eight pixels are added at once: no byte of the sum of a cell's eight rows exceeds 8, and a multiplication adds the
    eight bytes of that sum.
    """
    rows, columns = (-(-length // CELL_PX) for length in mask.shape)
    if mask.shape != (rows * CELL_PX, columns * CELL_PX):
        mask = np.pad(mask, [(0, rows * CELL_PX - mask.shape[0]), (0, columns * CELL_PX - mask.shape[1])])
    words = np.ascontiguousarray(mask).view(np.uint64).reshape(rows, CELL_PX, columns)
    return ((words.sum(axis=1) * _ALL_BYTES) >> _LAST_BYTE).astype(np.uint8)
