#!/usr/bin/env python3
"""Make a season of Level-2A products of a meadow, with or without clouds and their shadows, and the meadow's outline.

The meadow turns green in spring, is mown at midsummer and grows again. Everything of a product is there that a time
series reads: red and near infrared at 10 m, the scene classification at 20 m, offset and date.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import rasterio
from rasterio.crs import CRS
from rasterio.transform import from_origin

from ..core.geopackage import Crs, write_polygons
from .synthetic_scene import fractal

SIZE_PX = 120  # of 10 m
ORIGIN_M = (399960, 5300040)
CRS_NAME = "EPSG:32632"
TILE = "T32TMT"
OFFSET = -1000
NOISE = 0.004  # of the reflectance of a pixel
# In pixels: a field with slanted edges, of 16 hectares.
MEADOW_PX = ((38.4, 41.7), (77.2, 36.1), (83.9, 74.5), (45.1, 79.3))
VEGETATION, SHADOW, CLOUD = 4, 3, 9
_CLOUDY = 0.35  # share of the sky, on average
_SHIFT_PX = (-14, 10)  # of a shadow from its cloud
_MOWN = date(2023, 6, 24)


def season(first: date = date(2023, 3, 4), looks: int = 40, every_d: int = 5) -> list[date]:
    """Return the days on which the meadow is looked at."""
    return [first + timedelta(days=every_d * number) for number in range(looks)]


def ndvi_on(day: date) -> float:
    """Return the NDVI of the meadow."""
    spring = 0.35 + 0.5 / (1 + np.exp(-((day - date(2023, 4, 20)).days) / 9))
    regrown = 0.4 + 0.35 / (1 + np.exp(-((day - _MOWN).days - 30) / 8))
    return float(spring if day < _MOWN else regrown)


def make_series(folder: Path, days: Sequence[date], clouds: bool = True, seed: int = 1) -> list[Path]:
    """Make one product for each day; the same seed gives the same ground and noise, whether there are clouds or not."""
    rng = np.random.default_rng(seed)
    return [_make_product(folder, day, clouds, np.random.default_rng(rng.integers(1 << 32))) for day in days]


def write_meadow(path: Path) -> str:
    """Write the outline of the meadow as a GeoPackage."""
    corners = [(ORIGIN_M[0] + 10 * column, ORIGIN_M[1] - 10 * row) for column, row in (*MEADOW_PX, MEADOW_PX[0])]
    crs = Crs(CRS.from_string(CRS_NAME).to_wkt(), "EPSG", 32632)
    write_polygons(path, "meadow", [corners], {"name": (str, ["Meadow"])}, crs)
    return str(path)


def _make_product(folder: Path, day: date, clouds: bool, rng: np.random.Generator) -> Path:
    stamp = f"{day:%Y%m%d}T102559"
    safe = folder / f"S2B_MSIL2A_{stamp}_N0509_R108_{TILE}_{day:%Y%m%d}T123456.SAFE"
    images = safe / "GRANULE" / f"L2A_{TILE}_A033155_{stamp}" / "IMG_DATA"
    noise = rng.normal(0, NOISE, (2, SIZE_PX, SIZE_PX))
    cloud, shadow = _sky(rng) if clouds else np.zeros((2, SIZE_PX, SIZE_PX), bool)
    red = 0.05
    near_infrared = red * (1 + ndvi_on(day)) / (1 - ndvi_on(day))
    for name, ground, white, dark, grain in zip(("B04", "B08"), (red, near_infrared), (0.55, 0.6), (0.7, 0.45), noise):
        reflectance = np.where(cloud, white, np.where(shadow, dark * ground, ground)) + grain
        numbers = np.rint(reflectance * 10_000 - OFFSET).astype(np.uint16)
        _write(images / "R10m" / f"{TILE}_{stamp}_{name}_10m.tif", numbers, 10)
    coarse_cloud, coarse_shadow = (
        part.reshape(SIZE_PX // 2, 2, SIZE_PX // 2, 2).any((1, 3)) for part in (cloud, shadow)
    )
    classes = np.where(coarse_cloud, CLOUD, np.where(coarse_shadow, SHADOW, VEGETATION)).astype(np.uint8)
    _write(images / "R20m" / f"{TILE}_{stamp}_SCL_20m.tif", classes, 20)
    entries = "".join(f'<BOA_ADD_OFFSET band_id="{band}">{OFFSET}</BOA_ADD_OFFSET>' for band in range(13))
    (safe / "MTD_MSIL2A.xml").write_text(_XML.format(day=day.isoformat(), entries=entries), encoding="utf-8")
    return safe


def _sky(rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Return where clouds and where their shadows are: bool (h, w)."""
    field = fractal(SIZE_PX, 3.0, 900, 10, rng)
    cover = rng.beta(0.5, 0.5 * (1 - _CLOUDY) / _CLOUDY)  # most skies are either open or closed
    cloud = field > np.quantile(field, 1 - cover)
    return cloud, np.roll(cloud, _SHIFT_PX, axis=(0, 1)) & ~cloud


def _write(path: Path, pixels: np.ndarray, pixel_m: int) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    profile = {
        "driver": "GTiff",
        "crs": CRS_NAME,
        "transform": from_origin(*ORIGIN_M, pixel_m, pixel_m),
        "count": 1,
        "height": pixels.shape[0],
        "width": pixels.shape[1],
        "dtype": pixels.dtype.name,
        "compress": "deflate",
    }
    with rasterio.open(path, "w", **profile) as target:
        target.write(pixels, 1)


_XML = """<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<n1:Level-2A_User_Product xmlns:n1="https://psd-14.sentinel2.eo.esa.int/PSD/User_Product_Level-2A.xsd">
  <n1:General_Info>
    <Product_Info>
      <PRODUCT_START_TIME>{day}T10:25:59.024Z</PRODUCT_START_TIME>
      <PROCESSING_LEVEL>Level-2A</PROCESSING_LEVEL>
      <PROCESSING_BASELINE>05.09</PROCESSING_BASELINE>
    </Product_Info>
    <Product_Image_Characteristics>
      <QUANTIFICATION_VALUES_LIST>
        <BOA_QUANTIFICATION_VALUE unit="none">10000</BOA_QUANTIFICATION_VALUE>
      </QUANTIFICATION_VALUES_LIST>
      <BOA_ADD_OFFSET_VALUES_LIST>{entries}</BOA_ADD_OFFSET_VALUES_LIST>
    </Product_Image_Characteristics>
  </n1:General_Info>
</n1:Level-2A_User_Product>
"""
