"""Random rasters: any size, place and type, and every way in which a file says NoData.

Corners and pixel sizes are whole numbers of 1/16 m, so that whoever computes with them in whole numbers is exact.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Optional

import numpy as np
import rasterio
from rasterio.enums import ColorInterp
from rasterio.transform import from_origin

CRS_NAME = "EPSG:32632"
UNITS_PER_M = 16
LEFT_M, TOP_M = 500_000, 5_300_000
INTEGERS = ("uint8", "uint16", "int16", "uint32", "int32")
FLOATS = ("float32", "float64")
_KINDS = {
    "uint8": "Byte",
    "uint16": "UInt16",
    "int16": "Int16",
    "uint32": "UInt32",
    "int32": "Int32",
    "float32": "Float32",
    "float64": "Float64",
}


@dataclass(frozen=True)
class Place:
    """Square pixels of UTM zone 32; corner and pixel size in 1/16 m, counted from a fixed point, y to the south."""

    left: int
    top: int
    pixel: int
    height: int
    width: int

    @property
    def transform(self) -> rasterio.Affine:
        """What GDAL calls it."""
        size = self.pixel / UNITS_PER_M
        return from_origin(LEFT_M + self.left / UNITS_PER_M, TOP_M - self.top / UNITS_PER_M, size, size)

    @property
    def pixel_m(self) -> float:
        """Side of a pixel in metres."""
        return self.pixel / UNITS_PER_M


@dataclass(frozen=True)
class Layer:
    """A raster file, and what is in it.

    Attributes:
        path: the file.
        place: its pixels.
        bands: (bands, h, w), as stored.
        declared: NoData value of each band, None where there is none.
        valid: bool (bands, h, w), what a validity mask or alpha band says; all True where there is neither.
        way: how it says NoData.
    """

    path: str
    place: Place
    bands: np.ndarray
    declared: tuple[Optional[float], ...]
    valid: np.ndarray
    way: str


Write = Callable[[Path, np.ndarray, np.ndarray, Place, float], Layer]


def random_place(rng: np.random.Generator, pixels_m: Sequence[float] = (10,), most: int = 40) -> Place:
    """Return a place of odd size, now and then a single row, column or pixel, near the fixed point."""
    height, width = (int(rng.integers(1, most)) for _ in range(2))
    if rng.random() < 0.15:
        height, width = [(1, width), (height, 1), (1, 1)][rng.integers(3)]
    left, top = (int(rng.integers(-2, 3)) * 20 * UNITS_PER_M for _ in range(2))
    return Place(left, top, int(rng.choice(pixels_m) * UNITS_PER_M), height, width)


def place_near(rng: np.random.Generator, place: Place, pixels_m: Sequence[float]) -> Place:
    """Return another place that overlaps, mostly: the same, one that nests, or one whose pixels lie across."""
    if rng.random() < 0.4:
        return place
    pixel = int(rng.choice(pixels_m) * UNITS_PER_M)
    shift = [int(rng.integers(-6, 7)) * (20 if rng.random() < 0.6 else 5) * UNITS_PER_M // 4 for _ in range(2)]
    sizes = [max(1, -(-side * place.pixel // pixel) + int(rng.integers(-3, 4))) for side in (place.height, place.width)]
    return Place(place.left + shift[0], place.top + shift[1], pixel, *sizes)


def write_layer(
    rng: np.random.Generator,
    path: Path,
    bands: np.ndarray,
    place: Place,
    ways: Sequence[str] = (),
    nodata: float = 255,
) -> Layer:
    """Write pixels (bands, h, w) in a random way of saying NoData, by default any that there is for their type."""
    unknown = rng.random(bands.shape[1:]) < rng.choice([0, 0.1, 0.5])
    possible = ways or [way for way in WAYS if way != "nan" or bands.dtype.kind == "f"]
    way = str(rng.choice(possible))
    return WAYS[way](path, bands, unknown, place, nodata)


def save(path: Path, bands: np.ndarray, place: Place, **profile: object) -> str:
    """Write pixels (bands, h, w) as a GeoTIFF, in tiles or strips as the number of rows will have it."""
    tiling = {"tiled": True, "blockxsize": 16, "blockysize": 16} if place.height % 2 else {}
    told = {
        "driver": "GTiff",
        "crs": CRS_NAME,
        "transform": place.transform,
        "count": len(bands),
        "height": place.height,
        "width": place.width,
        "dtype": bands.dtype,
        **tiling,
        **profile,
    }
    with rasterio.open(path, "w", **told) as file:
        file.write(bands)
    return str(path)


def _says_nothing(path: Path, bands: np.ndarray, unknown: np.ndarray, place: Place, nodata: float) -> Layer:
    return Layer(save(path, bands, place), place, bands, (None,) * len(bands), _all_valid(bands), "nothing")


def _by_value(path: Path, bands: np.ndarray, unknown: np.ndarray, place: Place, nodata: float) -> Layer:
    bands = np.where(unknown, np.asarray(nodata, bands.dtype), bands)
    saved = save(path, bands, place, nodata=nodata)
    return Layer(saved, place, bands, (nodata,) * len(bands), _all_valid(bands), "value")


def _by_nan(path: Path, bands: np.ndarray, unknown: np.ndarray, place: Place, nodata: float) -> Layer:
    return _by_value(path, bands, unknown, place, float("nan"))


def _by_value_of_band(path: Path, bands: np.ndarray, unknown: np.ndarray, place: Place, nodata: float) -> Layer:
    """A VRT in which each band has a value of its own."""
    values = [nodata - number for number in range(len(bands))]
    bands = np.stack([np.where(unknown, np.asarray(value, bands.dtype), band) for value, band in zip(values, bands)])
    source = save(path.with_suffix(".source.tif"), bands, place)
    told = "".join(
        f'<VRTRasterBand dataType="{_KINDS[bands.dtype.name]}" band="{number}"><NoDataValue>{value:g}</NoDataValue>'
        f"<SimpleSource><SourceFilename>{source}</SourceFilename><SourceBand>{number}</SourceBand></SimpleSource>"
        "</VRTRasterBand>"
        for number, value in enumerate(values, start=1)
    )
    geo = ", ".join(f"{number!r}" for number in place.transform.to_gdal())
    vrt = path.with_suffix(".vrt")
    vrt.write_text(
        f'<VRTDataset rasterXSize="{place.width}" rasterYSize="{place.height}"><SRS>{CRS_NAME}</SRS>'
        f"<GeoTransform>{geo}</GeoTransform>{told}</VRTDataset>"
    )
    return Layer(str(vrt), place, bands, tuple(values), _all_valid(bands), "value of each band")


def _by_mask(path: Path, bands: np.ndarray, unknown: np.ndarray, place: Place, inside: bool) -> Layer:
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=inside):
        save(path, bands, place)
        with rasterio.open(path, "r+") as file:
            file.write_mask((~unknown).astype(np.uint8) * 255)
    valid = np.broadcast_to(~unknown, bands.shape)
    return Layer(str(path), place, bands, (None,) * len(bands), valid, "mask inside" if inside else "mask beside")


def _by_mask_inside(path: Path, bands: np.ndarray, unknown: np.ndarray, place: Place, nodata: float) -> Layer:
    return _by_mask(path, bands, unknown, place, inside=True)


def _by_mask_beside(path: Path, bands: np.ndarray, unknown: np.ndarray, place: Place, nodata: float) -> Layer:
    return _by_mask(path, bands, unknown, place, inside=False)


def _by_alpha(path: Path, bands: np.ndarray, unknown: np.ndarray, place: Place, nodata: float) -> Layer:
    """A further band, which `bands` does not hold."""
    most = 1 if bands.dtype.kind == "f" else np.iinfo(bands.dtype).max
    opaque = np.where(unknown, 0, most).astype(bands.dtype)
    save(path, np.concatenate([bands, opaque[None]]), place)
    with rasterio.open(path, "r+") as file:
        file.colorinterp = (*[ColorInterp.undefined] * len(bands), ColorInterp.alpha)
    valid = np.broadcast_to(~unknown, bands.shape)
    return Layer(str(path), place, bands, (None,) * len(bands), valid, "alpha band")


def _all_valid(bands: np.ndarray) -> np.ndarray:
    return np.ones(bands.shape, bool)


WAYS: dict[str, Write] = {
    "nothing": _says_nothing,
    "value": _by_value,
    "nan": _by_nan,
    "value of each band": _by_value_of_band,
    "mask inside": _by_mask_inside,
    "mask beside": _by_mask_beside,
    "alpha": _by_alpha,
}
