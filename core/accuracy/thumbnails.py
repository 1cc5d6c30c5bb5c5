"""Small maps for a report, gathered as strips go by."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..tables import ERROR_CLASSES
from ..tables.codes import RIGHT
from .confusion import mark_errors

_LONGEST_PX = 320
_NODATA_COLOUR = (165, 165, 165)
_RIGHT_COLOUR = (238, 238, 238)


@dataclass(frozen=True)
class ErrorThumbnail:
    """Where a mask is right and wrong, at every so many-th pixel.

    Attributes:
        step: how many pixels on either axis one stands for.
    """

    step: int

    @classmethod
    def of_size(cls, height: int, width: int) -> ErrorThumbnail:
        """Return one for masks of so many pixels."""
        return cls(max(1, math.ceil(max(height, width) / _LONGEST_PX)))

    def rows(self, mask: np.ndarray, reference: np.ndarray, first: int) -> np.ndarray:
        """Return the rows that a strip gives: uint8 (rows, columns), as :func:`confusion.mark_errors` does.

        Args:
            mask: uint8 (h, w), codes.
            reference: the same.
            first: row of the mask that the strip begins with.
        """
        here = (slice(-first % self.step, None, self.step), slice(None, None, self.step))
        return mark_errors(mask[here], reference[here])


def in_colours(errors: np.ndarray) -> np.ndarray:
    """Return errors in colours: uint8 (h, w, 3)."""
    table = np.full((256, 3), _NODATA_COLOUR, np.uint8)
    for entry in ERROR_CLASSES:
        table[int(entry.value)] = entry.colour[:3]
    table[RIGHT] = _RIGHT_COLOUR
    return table[errors]
