"""Which pixels lie so near to an edge of the reference that nobody could say which side they are on."""

from __future__ import annotations

import numpy as np

from ..masks.growth import disk_reach_px
from ..masks.packed import grow_packed, pack_where, unpack
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
    if tolerance < min(pixel_width, pixel_height) or not reference.size:
        return np.zeros(reference.shape, bool)
    reach_px = disk_reach_px(tolerance, pixel_width, pixel_height, reference.shape)
    room_px = int(reach_px[0])
    known = rest = pack_where(reference, np.not_equal, NODATA, room_px)
    classes: list[np.ndarray] = []
    while rest.any():
        classes.append(pack_where(reference, np.equal, len(classes), room_px))
        rest = rest & ~classes[-1]
    present = [own for own in classes if own.any()]
    if len(present) < 2:
        return np.zeros(reference.shape, bool)
    near = np.zeros_like(known)
    for own in present:
        near |= grow_packed(own, reach_px) & ~own
    return unpack(near & known, reference.shape[1])
