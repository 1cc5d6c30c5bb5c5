"""What of finished masks is shown: where they lie, and a small picture of each."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from typing import Optional

from ..errors import CloudSieveError
from ..raster import Position, open_rasters, outline_in_degrees
from .overview import MOST_PICTURES, picture_of

Outline = Sequence[Position]


def look_at_masks(
    paths: Sequence[Optional[str]], outlines: bool, pictures: bool
) -> tuple[list[Optional[Outline]], list[Optional[bytes]]]:
    """Return the outline and a picture (PNG) of each mask, None where there is no mask or nobody asks for it.

    Of very many masks no pictures are made: the page would be slow to open.
    """
    with_pictures = pictures and sum(path is not None for path in paths) <= MOST_PICTURES
    found_outlines: list[Optional[Outline]] = []
    found_pictures: list[Optional[bytes]] = []
    for path in paths:
        outline, picture = None, None
        if path is not None and (outlines or with_pictures):
            with contextlib.suppress(CloudSieveError), open_rasters([path]) as (mask,):  # somebody may have removed it
                outline = outline_in_degrees(mask.grid) if outlines else None
                picture = picture_of(mask) if with_pictures else None
        found_outlines.append(outline)
        found_pictures.append(picture)
    return found_outlines, found_pictures
