"""Rasters: their grids, reading and writing; only its `drivers` touch a library for them."""

from .crs import bounds_in, crs_name, is_projected_in_metres, pixel_size_m, require_same_crs, same_crs
from .drivers import DRIVERS, GDAL, RASTERIO, driver_name, forced_driver, prefer_drivers
from .environment import CACHE_BYTES, library_versions, raster_environment
from .features import authority_of, burn_strips, centres_of, pixels_at, polygons_in, positions_in
from .grid import Bounds, Grid, finest, require_overlap
from .guard import protecting_inputs
from .levels import find_mixed_tiles, level_count, level_for, level_grid, mixed_tiles, open_level
from .outlines import Position, outline_in_degrees, wkt_of_degrees
from .reading import KIND_TAG, Raster, open_raster, open_rasters
from .resample import (
    NODATA_DN,
    SATURATED_DN,
    Axis,
    make_axis,
    pick_nearest,
    resample,
    resample_reflectance,
)
from .small import read_small
from .writing import BLOCK_PX, OutputRaster, OutputSpec, write_outputs

__all__ = [
    "BLOCK_PX",
    "CACHE_BYTES",
    "DRIVERS",
    "GDAL",
    "KIND_TAG",
    "NODATA_DN",
    "RASTERIO",
    "SATURATED_DN",
    "Axis",
    "Bounds",
    "Grid",
    "OutputRaster",
    "OutputSpec",
    "Position",
    "Raster",
    "authority_of",
    "bounds_in",
    "burn_strips",
    "centres_of",
    "crs_name",
    "driver_name",
    "find_mixed_tiles",
    "finest",
    "forced_driver",
    "is_projected_in_metres",
    "level_count",
    "level_for",
    "level_grid",
    "library_versions",
    "make_axis",
    "mixed_tiles",
    "open_level",
    "open_raster",
    "open_rasters",
    "outline_in_degrees",
    "pick_nearest",
    "pixel_size_m",
    "pixels_at",
    "polygons_in",
    "positions_in",
    "prefer_drivers",
    "protecting_inputs",
    "raster_environment",
    "read_small",
    "require_overlap",
    "require_same_crs",
    "resample",
    "resample_reflectance",
    "same_crs",
    "wkt_of_degrees",
    "write_outputs",
]
