"""Products of Sentinel-2 and Landsat: which file holds which band, and how its numbers become reflectance.

Rasters are never opened here: the files on disk are recognised by name, and only their metadata is read.
"""

from .acquisition import (
    Acquisition,
    acquisition_of_name,
    acquisition_of_path,
    acquisition_of_tags,
    common_acquisition,
    find_contradiction,
    find_difference,
    require_same_acquisition,
)
from .checksums import require_undamaged
from .landsat import is_landsat, open_landsat, open_landsat_bands
from .names import bare_name, last_part
from .opening import open_product
from .places import PRODUCT_DRIVERS, is_product_folder
from .places import listing as list_folder
from .product import BandFile, Product, describe_raster, open_bands
from .stac import is_stac, list_products

__all__ = [
    "PRODUCT_DRIVERS",
    "Acquisition",
    "BandFile",
    "Product",
    "acquisition_of_name",
    "acquisition_of_path",
    "acquisition_of_tags",
    "bare_name",
    "common_acquisition",
    "describe_raster",
    "find_contradiction",
    "find_difference",
    "is_landsat",
    "is_product_folder",
    "is_stac",
    "last_part",
    "list_folder",
    "list_products",
    "open_bands",
    "open_landsat",
    "open_landsat_bands",
    "open_product",
    "require_same_acquisition",
    "require_undamaged",
]
