"""Which files and folders are Sentinel-2 products, told by their names alone."""

from __future__ import annotations

import re
from pathlib import PurePath

_PRODUCT = re.compile(
    r"S2[A-D]_(MSIL1C|MSIL2A|OPER_PRD_MSIL1C|OPER_PRD_MSIL2A)_.*?(\.SAFE)?(\.zip)?|MTD_MSIL(1C|2A)\.xml", re.IGNORECASE
)
_ENDINGS = (".safe", ".zip", ".xml")


def is_product(path: str) -> bool:
    """Tell whether a path is a .SAFE folder, its main XML, or a zip archive of it."""
    name = PurePath(path.rstrip("/\\")).name
    return name.lower().endswith(_ENDINGS) and _PRODUCT.fullmatch(name) is not None


def is_folder_of_product(path: str) -> bool:
    """Tell whether a path is the .SAFE folder itself, which QGIS cannot load as a layer."""
    return is_product(path) and path.rstrip("/\\").lower().endswith(".safe")
