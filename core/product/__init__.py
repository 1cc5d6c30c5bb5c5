"""Sentinel-2 products: which file holds which band, and how its numbers become reflectance.

Rasters are never opened here: the files on disk are recognised by name, and only XML is read.
"""

from .acquisition import (
    Acquisition,
    acquisition_of_name,
    acquisition_of_path,
    acquisition_of_tags,
    find_contradiction,
    find_difference,
)
from .places import PRODUCT_DRIVERS, is_product_folder
from .places import listing as list_folder
from .product import BandFile, Product, open_bands, open_product

__all__ = [
    "PRODUCT_DRIVERS",
    "Acquisition",
    "BandFile",
    "Product",
    "acquisition_of_name",
    "acquisition_of_path",
    "acquisition_of_tags",
    "find_contradiction",
    "find_difference",
    "is_product_folder",
    "list_folder",
    "open_bands",
    "open_product",
]
