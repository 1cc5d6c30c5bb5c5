"""What the core asks of a library that reads and writes rasters.

Both libraries are GDAL in other clothes, so the words are GDAL's: formats, options, tags, masks, windows.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any, Protocol

import numpy as np

Bounds = tuple[float, float, float, float]  # west, south, east, north
Colours = Mapping[int, tuple[int, int, int, int]]  # RGBA of each value
Transform = tuple[
    float, float, float, float, float, float
]  # a to f: x = a column + b row + c, y = d column + e row + f

# GDAL's numbers for the colour interpretation of a band ...
PALETTE = 2
ALPHA = 6
# ... and for what tells its NoData: nothing, one mask for all bands, or the value itself.
MASK_ALL_VALID = 1
MASK_PER_DATASET = 2
MASK_ALPHA = 4
MASK_NODATA = 8


NO_SUCH_CRS = "no such coordinate reference system"


class GdalError(OSError):
    """GDAL failed; the text is its own words."""


class Dataset(Protocol):
    """A raster that is open for reading; bands are counted from 1, and tuples have an entry for each band."""

    @property
    def name(self) -> str:
        """What it was opened as."""

    @property
    def driver(self) -> str:
        """GDAL's short name of the format, such as GTiff."""

    @property
    def files(self) -> Sequence[str]:
        """All files that it consists of."""

    @property
    def width(self) -> int:
        """Pixels from west to east."""

    @property
    def height(self) -> int:
        """Pixels from north to south."""

    @property
    def count(self) -> int:
        """Number of bands."""

    @property
    def crs(self) -> str | None:
        """WKT of the coordinate reference system."""

    @property
    def transform(self) -> Transform:
        """How pixels become coordinates."""

    @property
    def dtypes(self) -> Sequence[str]:
        """Data types, in numpy's words."""

    @property
    def nodatavals(self) -> Sequence[float | None]:
        """Declared NoData values."""

    @property
    def descriptions(self) -> Sequence[str | None]:
        """Names of the bands."""

    @property
    def scales(self) -> Sequence[float]:
        """Factors from stored numbers to quantities."""

    @property
    def offsets(self) -> Sequence[float]:
        """What is added after that."""

    @property
    def units(self) -> Sequence[str | None]:
        """Units of the quantities."""

    @property
    def interpretations(self) -> Sequence[int]:
        """Colour interpretations, such as :data:`ALPHA`."""

    @property
    def block_shapes(self) -> Sequence[tuple[int, int]]:
        """Rows and columns that are decoded together."""

    @property
    def is_pixel_interleaved(self) -> bool:
        """Whether the bands of a pixel are stored together."""

    @property
    def closed(self) -> bool:
        """Whether it was closed."""

    def mask_flags(self, band: int) -> int:
        """Return what tells the NoData of a band: a sum of :data:`MASK_PER_DATASET` and the like."""

    def overviews(self, band: int) -> list[int]:
        """Return the factors of the overviews of a band."""

    def colours(self, band: int) -> Colours | None:
        """Return the colour table of a band."""

    def tags(self, band: int = 0) -> dict[str, str]:
        """Return the tags of a band, those of the file for 0."""

    def stored_block(self, band: int, row: int, column: int) -> tuple[int, int] | None:
        """Return where in a GeoTIFF a block begins and how many bytes it has; None for a block that is not there."""

    def read(self, bands: int | Sequence[int], first: int, end: int, left: int, right: int) -> np.ndarray:
        """Read rows `first` to `end` and columns `left` to `right` of one band (h, w) or several (b, h, w).

        Raises:
            GdalError: where the file is damaged.
        """

    def read_masks(self, bands: int | Sequence[int], first: int, end: int, left: int, right: int) -> np.ndarray:
        """Read uint8 of the same shape, 0 where a pixel is NoData.

        Raises:
            GdalError: where the file is damaged.
        """

    def close(self) -> None:
        """Release the file."""


class NewDataset(Protocol):
    """A GeoTIFF that is being written; what goes wrong is a :class:`GdalError`."""

    def describe(self, band: int, name: str) -> None:
        """Give a band a name."""

    def set_scales(self, scales: Sequence[float], offsets: Sequence[float], units: Sequence[str]) -> None:
        """Say how the stored numbers of each band become quantities."""

    def set_interpretations(self, interpretations: Sequence[int]) -> None:
        """Set the colour interpretation of each band."""

    def set_colours(self, band: int, colours: Colours) -> None:
        """Give a band a colour table."""

    def add_tags(self, tags: Mapping[str, str], band: int = 0) -> None:
        """Add tags to a band, to the file for 0."""

    def write(self, values: np.ndarray, bands: Sequence[int], first: int) -> None:
        """Write rows from `first` on over the full width, (b, h, w), to these bands."""

    def write_mask(self, valid: np.ndarray, first: int) -> None:
        """Write rows of the mask that all bands share: bool (h, w)."""

    def close(self) -> None:
        """Finish the file."""


class Driver(Protocol):
    """A library that reads and writes; each method raises :class:`GdalError` where GDAL fails."""

    name: str
    libraries: str  # with versions

    def open(self, path: str, only_format: str | None = None, options: Mapping[str, str] | None = None) -> Dataset:
        """Open a raster by its content, as one format alone where it is named, with these open options."""

    def create(
        self,
        path: str,
        shape: tuple[int, int, int],
        dtype: str,
        nodata: float | None,
        crs: str,
        transform: Transform,
        options: Mapping[str, Any],
    ) -> NewDataset:
        """Create a GeoTIFF of so many bands, rows and columns, with these creation options."""

    def copy(self, source: str, target: str, target_format: str, options: Mapping[str, Any]) -> None:
        """Copy a file into another format."""

    def open_file(self, path: str) -> io.RawIOBase:
        """Open a file of one of GDAL's virtual file systems as bytes."""

    def list_files(self, path: str) -> Iterator[tuple[str, int]]:
        """Yield path below it and size in bytes of every file in a folder of a virtual file system."""

    def configured(self, options: Mapping[str, str], cache_bytes: int | None = None) -> AbstractContextManager[None]:
        """Set GDAL's options for this thread, and the size of its cache, in a block."""

    def burn(self, polygons: Sequence[Any], shape: tuple[int, int], transform: Transform) -> np.ndarray:
        """Return which pixels' centres lie in any of the polygons (GeoJSON): bool (h, w)."""

    def wkt_of(self, crs: str) -> str:
        """Return the WKT of what a user may call a coordinate reference system, such as EPSG:32632.

        Raises:
            GdalError: :data:`NO_SUCH_CRS`.
        """

    def is_same_crs(self, one: str, other: str) -> bool:
        """Tell whether two WKT mean the same."""

    def authority_of(self, crs: str) -> tuple[str, str] | None:
        """Return authority and code of the CRS of a WKT."""

    def is_geographic(self, crs: str) -> bool:
        """Tell whether the coordinates of a WKT are angles on the earth."""

    def metres_per_unit(self, crs: str) -> float | None:
        """Return how long the unit of a map is; None for a CRS that is no map."""

    def transform(
        self, source: str, target: str, xs: Sequence[float], ys: Sequence[float]
    ) -> tuple[Sequence[float], Sequence[float]]:
        """Bring points from the CRS of a WKT to another; x is east or longitude."""

    def transform_bounds(self, source: str, target: str, bounds: Bounds) -> Bounds:
        """Bring an extent from the CRS of a WKT to another, by points along its edges."""
