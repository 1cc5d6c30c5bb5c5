"""Sentinel-2 products: which file holds which band, and how its numbers become reflectance.

Rasters are never opened here: the files on disk are recognised by name, and only XML is read.
"""

from .places import PRODUCT_DRIVERS
from .product import BandFile, Product, open_bands, open_product

__all__ = ["PRODUCT_DRIVERS", "BandFile", "Product", "open_bands", "open_product"]
