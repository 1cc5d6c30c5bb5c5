"""Products of Sentinel-2 and Landsat: which file holds which band, and how its numbers become reflectance.

Rasters are never opened here: the files on disk are recognised by name, and only their metadata is read.
"""

from .checksums import require_undamaged
from .landsat import is_landsat, open_landsat, open_landsat_bands
from .opening import open_product
from .places import PRODUCT_DRIVERS, is_product_folder
from .places import listing as list_folder
from .product import BandFile, Product, describe_raster, open_bands
from .stac import list_products

__all__ = [
    "PRODUCT_DRIVERS",
    "BandFile",
    "Product",
    "describe_raster",
    "is_landsat",
    "is_product_folder",
    "list_folder",
    "list_products",
    "open_bands",
    "open_landsat",
    "open_landsat_bands",
    "open_product",
    "require_undamaged",
]
