"""What a pixel can be, in the words that all schemes share."""

from __future__ import annotations

from dataclasses import dataclass

RGBA = tuple[int, int, int, int]


@dataclass(frozen=True)
class Category:
    """One kind of pixel: its frozen id, its name for people and its colour in legends."""

    id: str
    label: str
    colour: RGBA


# The order is the order of the options in the dialogs and is frozen: models store the number.
CATEGORIES = (
    Category("cloud", "Cloud", (255, 255, 255, 255)),
    Category("cirrus", "Thin cloud / cirrus", (100, 200, 255, 255)),
    Category("shadow", "Cloud shadow", (100, 50, 0, 255)),
    Category("snow", "Snow / ice", (255, 150, 255, 255)),
    Category("water", "Water", (0, 0, 255, 255)),
    Category("adjacent", "Adjacent to cloud", (192, 192, 192, 255)),
)
CATEGORY_IDS = tuple(category.id for category in CATEGORIES)

CLEAR_ID = "clear"
OTHER_ID = "other"  # known, but nothing that a cloud mask selects: aerosol, saturation, terrain shadow
NODATA_ID = "nodata"

_UNSELECTABLE = (
    Category(CLEAR_ID, "Clear", (0, 160, 0, 255)),
    Category(OTHER_ID, "Other", (128, 128, 128, 255)),
    Category(NODATA_ID, "NoData", (0, 0, 0, 0)),
)
_BY_ID = {category.id: category for category in CATEGORIES + _UNSELECTABLE}


def category_of(category_id: str) -> Category:
    """Return the category, selectable or not, with this id."""
    return _BY_ID[category_id]
