"""Landsat of Collection 2, by the names of its files, and its bands by the names that Sentinel-2 has for them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple, Optional

LANDSAT_L1, LANDSAT_L2 = LANDSAT_LEVELS = ("Landsat L1", "Landsat L2")  # reflectance at the top, and at the surface
LANDSAT_COLLECTION = "02"

_OLI = {"B02": "B2", "B03": "B3", "B04": "B4", "B08": "B5", "B8A": "B5", "B11": "B6", "B12": "B7"}
_TM = {"B02": "B1", "B03": "B2", "B04": "B3", "B08": "B4", "B8A": "B4", "B11": "B5", "B12": "B7"}
# By spacecraft and sensor. MSS (Landsat 1 to 5) sees no blue and no shortwave infrared; LT08 has thermal bands alone.
LANDSAT_BANDS: Mapping[str, Mapping[str, str]] = {
    **dict.fromkeys(("LC08", "LC09", "LO08", "LO09"), _OLI),
    **dict.fromkeys(("LT04", "LT05", "LE07"), _TM),
}

_NAME = re.compile(
    r"(?P<scene>(?P<satellite>L[A-Z]\d\d)_L(?P<level>[12])[A-Z]{2}_\d{6}_\d{8}_\d{8}_(?P<collection>\d\d)_[A-Z0-9]{2})"
    r"(?![A-Z0-9])(?P<surface>_SR)?(?:_(?P<part>B\d{1,2}|MTL)(?=\.|$))?",
    re.IGNORECASE | re.ASCII,
)


class LandsatName(NamedTuple):
    """What the name of a file or folder of Landsat tells.

    Attributes:
        scene: the scene that it is of: `LC08_L2SP_034032_20200714_20200912_02_T1`.
        satellite: of LANDSAT_BANDS, or another one: `LC08`.
        level: of LANDSAT_LEVELS.
        collection: `02`.
        part: the band of reflectance that a file holds (`B2`), or `MTL`; None of anything else.
    """

    scene: str
    satellite: str
    level: str
    collection: str
    part: Optional[str]


def landsat_in_name(name: str) -> Optional[LandsatName]:
    """Return what a name tells, with or without its extension; None where it is not of Landsat.

    Names are those of the United States Geological Survey: `LC08_L2SP_034032_20200714_20200912_02_T1_SR_B2.TIF` of
    Level 2, and without SR of Level 1.
    """
    found = _NAME.match(name)
    if found is None:
        return None
    level, part = LANDSAT_LEVELS[int(found["level"]) - 1], (found["part"] or "").upper()
    is_reflectance = part == "MTL" or (part != "" and (found["surface"] is not None) == (level == LANDSAT_L2))
    return LandsatName(
        scene=found["scene"].upper(),
        satellite=found["satellite"].upper(),
        level=level,
        collection=found["collection"],
        part=part if is_reflectance else None,
    )
