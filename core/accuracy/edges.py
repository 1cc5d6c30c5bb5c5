"""Which pixels lie so near to an edge of the reference that nobody could say which side they are on."""

from __future__ import annotations

import numpy as np

from ..masks.growth import disk_reach_px
from ..masks.packed import grow_packed, no_pixels, pack_where


def near_edge(
    reference: np.ndarray, classes: int, tolerance: float, pixel_width: float = 1.0, pixel_height: float = 1.0
) -> np.ndarray:
    """Return the pixels that have a pixel of another class within the tolerance, from centre to centre.

    NoData is no class: its border is no edge, and its pixels are not near one. Strips give what the whole gives with a
    halo of `masks.growth.halo_rows(tolerance, pixel_height)` rows.

    Args:
        reference: uint8 (h, w), class codes, 255 NoData.
        classes: how many there are.
        tolerance: distance in the unit of the pixel size; less than a pixel leaves nothing out.
        pixel_width: pixel width.
        pixel_height: pixel height.

    Returns:
        uint64 (h, words), a bit for each pixel, see :mod:`..masks.packed`; those behind each row are 0.
    """
    near = no_pixels(*reference.shape)
    if tolerance < min(pixel_width, pixel_height) or not reference.size:
        return near
    reach_px = disk_reach_px(tolerance, pixel_width, pixel_height, reference.shape)
    regions = (pack_where(reference, np.equal, code, int(reach_px[0])) for code in range(classes))
    present = [region for region in regions if region.any()]
    if len(present) > 1:
        known = np.bitwise_or.reduce(present)
        for region in present:
            near |= (grow_packed(region, reach_px) & (known ^ region))[:, : near.shape[1]]
    return near
