"""The dates of a series, read once each and kept in temporary files while they are compared with others."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator

import numpy as np

from ..jobs import Resampling
from ..monitor import Monitor
from ..s2cloudless import FEATURE_BANDS
from ..scene import Scene
from ..stream.spool import Spool, spool_file
from ..target import Partition, Target
from .features import N_BANDS
from .published import Shrinking, shrink, shrink_validity

CHUNK_PX = 262_144


class SpooledFrame:
    """The ten bands of one date: float32 reflectance, NaN where not valid."""

    def __init__(self, files: contextlib.ExitStack, width: int) -> None:
        """Make an empty temporary file, which goes with the stack."""
        file = files.enter_context(spool_file("the bands of one date"))
        self._spool = Spool(file, N_BANDS * width, "float32")
        self._width = width

    def append(self, strip: np.ndarray) -> None:
        """Append a strip (10, h, w)."""
        self._spool.append(strip.transpose(1, 0, 2).reshape(strip.shape[1], -1))

    def rows(self, first: int, end: int) -> tuple[np.ndarray, np.ndarray]:
        """Return the bands of some rows, float32 (10, h, w) and 0 where not valid, and where they are: bool (h, w)."""
        rows = self._spool.rows(first, end).reshape(end - first, N_BANDS, self._width)
        bands = rows.transpose(1, 0, 2)
        return np.nan_to_num(bands), ~np.isnan(bands[0])

    def validity(self, first: int, end: int) -> np.ndarray:
        """Return which pixels of some rows hold data: bool (h, w)."""
        return self.rows(first, end)[1]


class ShrunkFrame:
    """One date on coarser pixels as published, and which of the original pixels hold data."""

    def __init__(self, files: contextlib.ExitStack, how: Shrinking) -> None:
        """Make empty temporary files, which go with the stack."""
        self._bands = SpooledFrame(files, how.new_width)
        self._validity = Spool(files.enter_context(spool_file("where a date has data")), how.width, "bool")
        self._coarse = Spool(files.enter_context(spool_file("where a date has data")), how.new_width, "bool")
        self._how = how

    def fill(self, strips: Iterable[np.ndarray], partition: Partition) -> None:
        """Take the bands of a date, strip by strip of the original pixels."""
        self._shrink_bands(strips, partition)
        valid = (self.validity(first, end) for first, end in partition)
        for row in shrink_validity(valid, partition, self._how):
            self._coarse.append(row)

    def rows(self, first: int, end: int) -> tuple[np.ndarray, np.ndarray]:
        """Return the bands of some coarse rows, float32 (10, h, w), and where they count as valid: bool (h, w)."""
        return self._bands.rows(first, end)[0], self._coarse.rows(first, end)

    def validity(self, first: int, end: int) -> np.ndarray:
        """Return which original pixels of some rows hold data: bool (h, w)."""
        return self._validity.rows(first, end)

    def _shrink_bands(self, strips: Iterable[np.ndarray], partition: Partition) -> None:
        def without_nan() -> Iterator[np.ndarray]:
            for strip in strips:
                self._validity.append(~np.isnan(strip[0]))
                yield np.nan_to_num(strip)

        for row in shrink(without_nan(), partition, self._how):
            self._bands.append(row)


def reflectance_strips(
    scene: Scene, target: Target, monitor: Monitor, resampling: Resampling, threads: int | None
) -> Iterator[np.ndarray]:
    """Yield the ten bands of a scene on a target: float32 (10, h, w), NaN where one of them lacks data."""

    def stack(bands: list[np.ndarray], valid: np.ndarray) -> np.ndarray:
        return np.stack([scene.reflectance(name, band, valid) for name, band in zip(FEATURE_BANDS, bands)])

    return scene.map_strips(target, stack, CHUNK_PX, monitor, resampling, threads)
