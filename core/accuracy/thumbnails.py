"""Small maps for a report, gathered as strips go by."""

from __future__ import annotations

import math

import numpy as np

from ..tables import ERROR_CLASSES
from ..tables.codes import RIGHT

_LONGEST_PX = 320
_NODATA_COLOUR = (165, 165, 165)
_RIGHT_COLOUR = (238, 238, 238)


class Thumbnail:
    """Every so many-th pixel of a streamed raster."""

    def __init__(self, height: int, width: int) -> None:
        self._step = max(1, math.ceil(max(height, width) / _LONGEST_PX))
        self._rows: list[np.ndarray] = []
        self._row = 0

    def add(self, strip: np.ndarray) -> None:
        """Take the next strip, (h, w)."""
        self._rows.append(strip[-self._row % self._step :: self._step, :: self._step].copy())
        self._row += len(strip)

    def colours_of_errors(self) -> np.ndarray:
        """Return an error raster in colours: uint8 (h, w, 3)."""
        table = np.full((256, 3), _NODATA_COLOUR, np.uint8)
        for entry in ERROR_CLASSES:
            table[int(entry.value)] = entry.colour[:3]
        table[RIGHT] = _RIGHT_COLOUR
        return table[np.concatenate(self._rows)]
