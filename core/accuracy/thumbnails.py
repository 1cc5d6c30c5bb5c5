"""Small maps for a report, gathered as strips go by."""

from __future__ import annotations

import math

import numpy as np

from ..tables import ERROR_CLASSES
from ..tables.codes import RIGHT
from .confusion import mark_errors

_LONGEST_PX = 320
_NODATA_COLOUR = (165, 165, 165)
_RIGHT_COLOUR = (238, 238, 238)


class ErrorThumbnail:
    """Where a mask is right and wrong, at every so many-th pixel."""

    def __init__(self, height: int, width: int) -> None:
        self._step = max(1, math.ceil(max(height, width) / _LONGEST_PX))
        self._rows: list[np.ndarray] = []
        self._row = 0

    def add(self, mask: np.ndarray, reference: np.ndarray) -> None:
        """Take the next strips, uint8 (h, w), as :func:`confusion.mark_errors` does."""
        here = (slice(-self._row % self._step, None, self._step), slice(None, None, self._step))
        self._rows.append(mark_errors(mask[here], reference[here]))
        self._row += len(mask)

    def colours(self) -> np.ndarray:
        """Return the map in colours: uint8 (h, w, 3)."""
        table = np.full((256, 3), _NODATA_COLOUR, np.uint8)
        for entry in ERROR_CLASSES:
            table[int(entry.value)] = entry.colour[:3]
        table[RIGHT] = _RIGHT_COLOUR
        return table[np.concatenate(self._rows)]
