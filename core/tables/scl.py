"""The scene classification (SCL) that Sen2Cor adds to Level-2A products.

Names and legend: product XML and the Sentinel-2 user handbook; colours: Sentinel Hub's scene-classification script,
which everybody follows although ESA publishes no table of its own.
"""

from __future__ import annotations

from dataclasses import dataclass

from .categories import RGBA
from .choices import SclPreset

SCL_NODATA = 0
SCL_WATER = 6
SCL_CLOUDS = (8, 9)  # what casts shadows: thin cirrus hardly does


@dataclass(frozen=True)
class SclClass:
    """One class: today's name, the name in the product's XML, its colour and whether a cloud mask takes it."""

    value: int
    label: str
    xml_name: str
    colour: RGBA
    masked_by_default: bool = False


SCL_CLASSES = (
    SclClass(SCL_NODATA, "No data", "SC_NODATA", (0, 0, 0, 255)),
    SclClass(1, "Saturated or defective", "SC_SATURATED_DEFECTIVE", (255, 0, 0, 255), masked_by_default=True),
    SclClass(2, "Topographic casted shadows", "SC_DARK_FEATURE_SHADOW", (47, 47, 47, 255)),
    SclClass(3, "Cloud shadows", "SC_CLOUD_SHADOW", (100, 50, 0, 255), masked_by_default=True),
    SclClass(4, "Vegetation", "SC_VEGETATION", (0, 160, 0, 255)),
    SclClass(5, "Not vegetated", "SC_NOT_VEGETATED", (255, 230, 90, 255)),
    SclClass(6, "Water", "SC_WATER", (0, 0, 255, 255)),
    SclClass(7, "Unclassified", "SC_UNCLASSIFIED", (128, 128, 128, 255)),
    SclClass(8, "Cloud medium probability", "SC_CLOUD_MEDIUM_PROBA", (192, 192, 192, 255), masked_by_default=True),
    SclClass(9, "Cloud high probability", "SC_CLOUD_HIGH_PROBA", (255, 255, 255, 255), masked_by_default=True),
    SclClass(10, "Thin cirrus", "SC_THIN_CIRRUS", (100, 200, 255, 255), masked_by_default=True),
    SclClass(11, "Snow or ice", "SC_SNOW_ICE", (255, 150, 255, 255)),
)

_DEFAULT = tuple(scl.value for scl in SCL_CLASSES if scl.masked_by_default)

SCL_PRESET_CLASSES: dict[SclPreset, tuple[int, ...]] = {
    SclPreset.CLOUD_AND_SHADOW: _DEFAULT,
    SclPreset.CAUTIOUS: tuple(sorted((*_DEFAULT, 2, 7))),
    SclPreset.CLOUD_SHADOW_AND_SNOW: tuple(sorted((*_DEFAULT, 11))),
}
