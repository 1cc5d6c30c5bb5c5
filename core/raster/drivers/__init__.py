"""Who reads and writes rasters: rasterio or GDAL's own bindings, behind one protocol; nobody else imports them."""

from .choice import DRIVERS, GDAL, RASTER_KEY, RASTERIO, driver, driver_name, forced_driver, prefer_drivers
from .protocol import (
    ALPHA,
    MASK_ALL_VALID,
    MASK_ALPHA,
    MASK_NODATA,
    MASK_PER_DATASET,
    PALETTE,
    Dataset,
    Driver,
    GdalError,
    NewDataset,
    Transform,
)

__all__ = [
    "ALPHA",
    "DRIVERS",
    "GDAL",
    "MASK_ALL_VALID",
    "MASK_ALPHA",
    "MASK_NODATA",
    "MASK_PER_DATASET",
    "PALETTE",
    "RASTERIO",
    "RASTER_KEY",
    "Dataset",
    "Driver",
    "GdalError",
    "NewDataset",
    "Transform",
    "driver",
    "driver_name",
    "forced_driver",
    "prefer_drivers",
]
