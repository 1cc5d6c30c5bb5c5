"""Which pixels lie so near to an edge of the reference that nobody could say which side they are on."""

from __future__ import annotations

import numpy as np

from ..masks.growth import grow
from ..tables import NODATA


def near_edge(
    reference: np.ndarray, tolerance: float, pixel_width: float = 1.0, pixel_height: float = 1.0
) -> np.ndarray:
    """Return the pixels that have a pixel of another class within the tolerance, from centre to centre.

    NoData is no class: its border is no edge, and its pixels are not near one. Strips give what the whole gives with a
    halo of `masks.growth.halo_rows(tolerance, pixel_height)` rows.

    Args:
        reference: uint8 (h, w), class codes, 255 NoData.
        tolerance: distance in the unit of the pixel size; less than a pixel leaves nothing out.
        pixel_width: pixel width.
        pixel_height: pixel height.

    Returns:
        bool (h, w).
    """
    near = np.zeros(reference.shape, bool)
    if tolerance < min(pixel_width, pixel_height):
        return near
    for code in np.flatnonzero(np.bincount(reference.ravel(), minlength=256)):
        if code != NODATA:
            own = reference == code
            near |= grow(own, tolerance, pixel_width, pixel_height) & ~own
    return near & (reference != NODATA)
