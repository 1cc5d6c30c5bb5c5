"""Rasters written from lists and read back, and a monitor that remembers what it was told."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

import numpy as np
import rasterio
from cloudsieve.core.raster.grid import Grid
from rasterio.crs import CRS
from rasterio.transform import from_origin

CRS_NAME = "EPSG:32632"
LEFT_M, TOP_M = 500_000, 5_300_000


def write(
    path: Path, pixels: Any, dtype: str = "uint8", pixel_m: float = 10, shift_m: float = 0, **profile: Any
) -> str:
    """Write rows, or bands of rows, whose corner lies `shift_m` east and south of the usual one."""
    array = np.asarray(pixels, dtype)
    bands = array if array.ndim == 3 else array[None]
    told = {
        "driver": "GTiff",
        "crs": CRS_NAME,
        "transform": from_origin(LEFT_M + shift_m, TOP_M - shift_m, pixel_m, pixel_m),
        "count": len(bands),
        "height": bands.shape[1],
        "width": bands.shape[2],
        "dtype": array.dtype,
        **profile,
    }
    with rasterio.open(path, "w", **told) as target:
        target.write(bands)
    return str(path)


def read(path: str | Path) -> np.ndarray:
    """Return all bands (b, h, w), or the rows of the only one."""
    with rasterio.open(path) as source:
        bands = source.read()
    return bands[0] if len(bands) == 1 else bands


def grid_of(height: int, width: int, pixel_m: float = 10) -> Grid:
    """Return the grid that :func:`write` gives such a raster."""
    return Grid(CRS.from_string(CRS_NAME).to_wkt(), LEFT_M, TOP_M, pixel_m, pixel_m, width, height)


class Recorder:
    """A monitor that keeps progress, remarks and warnings, and is cancelled where `cancel_when` says so."""

    def __init__(self, cancel_when: Callable[[Recorder], bool] = lambda monitor: False) -> None:
        self.fractions: list[float] = []
        self.remarks: list[str] = []
        self.warnings: list[str] = []
        self._cancel_when = cancel_when

    def progress(self, fraction: float) -> None:
        self.fractions.append(fraction)

    def is_cancelled(self) -> bool:
        return self._cancel_when(self)

    def info(self, text: str) -> None:
        self.remarks.append(text)

    def warn(self, text: str) -> None:
        self.warnings.append(text)
