"""Which files and folders are Sentinel-2 products, told by their names alone."""

from __future__ import annotations

import re
from pathlib import PurePath

_PRODUCT = re.compile(
    r"S2[A-D]_(MSIL1C|MSIL2A|OPER_PRD_MSIL1C|OPER_PRD_MSIL2A)_.*?(\.SAFE)?(\.zip)?|MTD_MSIL(1C|2A)\.xml", re.IGNORECASE
)
_TILE_AND_DATE = re.compile(r"MSIL(?:1C|2A)_(\d{4})(\d\d)(\d\d)T\d{6}_.*?_(T\d\d[A-Z]{3})")
_ENDINGS = (".safe", ".zip", ".xml")


def is_product(path: str) -> bool:
    """Tell whether a path is a .SAFE folder, its main XML, or a zip archive of it."""
    name = PurePath(path.rstrip("/\\")).name
    return name.lower().endswith(_ENDINGS) and _PRODUCT.fullmatch(name) is not None


def scene_name(path: str) -> str:
    """Return tile and date of a product, such as "T32TMT 2023-07-12", or the last part of its path."""
    told = _TILE_AND_DATE.search(path)
    if told is None:
        return PurePath(path.rstrip("/\\")).name
    year, month, day, tile = told.groups()
    return f"{tile} {year}-{month}-{day}"


def is_folder_of_product(path: str) -> bool:
    """Tell whether a path is the .SAFE folder itself, which QGIS cannot load as a layer."""
    return is_product(path) and path.rstrip("/\\").lower().endswith(".safe")
