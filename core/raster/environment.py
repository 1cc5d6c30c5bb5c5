"""How GDAL is set up for a run."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import numpy as np
import rasterio

CACHE_MB = 64


def library_versions() -> str:
    """Return the versions of what reads and writes."""
    return f"numpy {np.__version__}, rasterio {rasterio.__version__}, GDAL {rasterio.__gdal_version__}"


@contextlib.contextmanager
def raster_environment(threads: int | None = None) -> Iterator[None]:
    """Set GDAL's cache, and the threads that decode where a number is given; rasterio keeps these per thread.

    Without a number JPEG 2000 is decoded by all cores and GeoTIFF by one. The latter matters: a GeoTIFF decoded by
    several threads while a compressed one is being written can lock both for good (seen with GDAL 3.6).
    """
    options = {} if threads is None else {"GDAL_NUM_THREADS": str(threads)}
    with rasterio.Env(GDAL_CACHEMAX=CACHE_MB, **options):
        yield
