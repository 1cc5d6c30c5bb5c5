"""The dates of a series, read once each and kept in temporary files while they are compared with others."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable

import numpy as np

from ..stream import Spool, spool_file
from .features import N_BANDS


class SpooledFrame:
    """The ten bands of one date in a temporary file: float32 reflectance, NaN where not valid."""

    def __init__(self, files: contextlib.ExitStack, width: int) -> None:
        """Make an empty file, which goes with the stack."""
        file = files.enter_context(spool_file("the bands of one date"))
        self._spool = Spool(file, N_BANDS * width, "float32")
        self._width = width

    def fill(self, strips: Iterable[np.ndarray]) -> None:
        """Append strips (10, h, w)."""
        for strip in strips:
            self._spool.append(strip.transpose(1, 0, 2).reshape(strip.shape[1], -1))

    def rows(self, first: int, end: int) -> np.ndarray:
        """Return the bands of some rows: float32 (10, h, w)."""
        return self._spool.rows(first, end).reshape(end - first, N_BANDS, self._width).transpose(1, 0, 2)
