"""What a user gives, as a product: a folder, a zip, or a STAC item, on disk or at an address."""

from __future__ import annotations

from ..errors import InputError
from ..names import is_stac
from .landsat import is_landsat
from .product import Product, open_granule
from .stac import open_item


def open_product(path: str) -> Product:
    """Recognise a product of Sentinel-2; see :func:`.product.open_granule` and :func:`.stac.open_item`.

    Args:
        path: what a user may give: a .SAFE or granule folder, its metadata file, a zip, or a STAC item
            (`items.json#ID` of a collection), on disk or at an address.

    Raises:
        InputError: where it is no product, several, incomplete, of another satellite, or cannot be read.
    """
    if is_landsat(path):
        raise InputError(
            '{path} is of Landsat, and this needs a product of Sentinel-2; "Clouds and shadows (deep network)" and '
            '"Mask from Fmask or QA band" take Landsat.',
            path=path,
        )
    return open_item(path) if is_stac(path) else open_granule(path)
