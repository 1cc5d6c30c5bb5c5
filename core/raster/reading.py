"""Rasters as inputs."""

from __future__ import annotations

import contextlib
import math
import os
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Callable

import numpy as np

from ..errors import CloudSieveError, InputError, quoted
from .drivers import ALPHA, MASK_ALL_VALID, MASK_ALPHA, MASK_NODATA, MASK_PER_DATASET, Dataset, GdalError, driver
from .environment import decoding_threads
from .failures import failing_as
from .grid import Grid
from .guard import require_kept

KIND_TAG = "CLOUDSIEVE_KIND"  # tells masks, probabilities and sources apart when they come back as inputs
_TOLD_BY_VALUES = (MASK_ALL_VALID, MASK_NODATA)
_NOT_RECOGNISED = "not recognized as a supported file format"
_GOLDEN_RATIO = (5**0.5 - 1) / 2
_MOST_BLOCKS = 1 << 20  # that are looked at one by one; a file of a few kB can tell of any number
_NEEDS_NEIGHBOURS = ("ENVI",)  # its header is a file of its own
_READ_ROWS = 256  # files in thin strips are read this many rows at a time
_PIECE_PX = 6 << 20  # that a thread decodes between two looks at Cancel: six JP2 tiles, about a second's work


@dataclass
class Raster:
    """An open raster file.

    Attributes:
        path: what the user calls it.
        grid: its pixels.
    """

    path: str
    dataset: Dataset
    grid: Grid
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)
    _block_shape: tuple[int, int] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self._block_shape = self.dataset.block_shapes[0]  # kept, for another thread may close the file

    @property
    def count(self) -> int:
        """Number of bands."""
        return self.dataset.count

    @property
    def dtypes(self) -> tuple[str, ...]:
        """Data type of each band."""
        return tuple(self.dataset.dtypes)

    @property
    def descriptions(self) -> tuple[str | None, ...]:
        """Name of each band."""
        return tuple(self.dataset.descriptions)

    @property
    def kind(self) -> str | None:
        """What CloudSieve wrote it as: mask, probability or sources; None for other files."""
        return self.tags().get(KIND_TAG)

    def tags(self) -> dict[str, str]:
        """Return the tags of the file."""
        return self.dataset.tags()

    def nodata(self, band: int = 1) -> float | None:
        """Return the declared NoData value of a band."""
        return self.dataset.nodatavals[band - 1]

    def has_validity_mask(self, band: int = 1) -> bool:
        """Whether the file tells the NoData of a band beside its values: a mask inside, in a `.msk`, or alpha."""
        return self._plain_alpha is not None or self._is_masked_by_gdal(band)

    def has_shared_mask(self, band: int = 1) -> bool:
        """Whether that is one mask for all bands, of the kind that GDAL knows."""
        return self._is_masked_by_gdal(band) and bool(self.dataset.mask_flags(band) & MASK_PER_DATASET)

    def has_alpha(self, bands: Sequence[int]) -> bool:
        """Whether one of the bands tells, to GDAL as well, how opaque the others are, 0 being NoData."""
        return self._plain_alpha is None and any(self.dataset.interpretations[band - 1] == ALPHA for band in bands)

    def _is_masked_by_gdal(self, band: int) -> bool:
        return self.dataset.mask_flags(band) not in _TOLD_BY_VALUES

    @cached_property
    def _plain_alpha(self) -> int | None:
        """Number of an alpha band of which GDAL makes no mask, as it does of bytes beside one or three bands."""
        interpretations = list(self.dataset.interpretations)
        is_known = any(self.dataset.mask_flags(band) & MASK_ALPHA for band in range(1, self.count + 1))
        return None if is_known or ALPHA not in interpretations else interpretations.index(ALPHA) + 1

    def is_pixel_interleaved(self) -> bool:
        """Whether all bands of a pixel are stored together, so that reading one reads them all."""
        return self.count > 1 and self.dataset.is_pixel_interleaved

    def block_rows(self) -> int:
        """Return how many rows are best read at once: whole blocks of the file."""
        height, _ = self._block_shape
        return height if height >= _READ_ROWS else height * max(1, _READ_ROWS // height)

    @property
    def block_px(self) -> int:
        """Number of pixels that are decoded together."""
        height, width = self._block_shape
        return height * width

    def spread_blocks(self) -> Iterator[tuple[int, int, int, int]]:
        """Yield first and end row, first and end column of every block, any few in a row being spread over the file.

        Of a file with more than a million blocks these are a million, evenly spaced.
        """
        height, width = self._block_shape
        across = -(-self.grid.width // width)
        blocks = across * -(-self.grid.height // height)
        tried = min(blocks, _MOST_BLOCKS)
        for number in np.argsort(np.arange(tried) * _GOLDEN_RATIO % 1).tolist():
            row, column = divmod(number * blocks // tried, across)
            y, x = row * height, column * width
            yield y, min(y + height, self.grid.height), x, min(x + width, self.grid.width)

    def require_band(self, band: int) -> None:
        """Raise :class:`InputError` where the raster has no such band."""
        if not 1 <= band <= self.count:
            raise InputError(
                "{path} has no band {band}; choose one from 1 to {count}.", path=self.path, band=band, count=self.count
            )

    def read_rows(
        self,
        bands: int | Sequence[int],
        first: int,
        end: int,
        first_column: int,
        end_column: int,
        check: Callable[[], None],
        validity: bool = False,
    ) -> np.ndarray:
        """Read rows of one band (h, w) or several (b, h, w) at full resolution, never through overviews.

        Args:
            bands: band number, or numbers, from 1.
            first: first row.
            end: row after the last.
            first_column: first column.
            end_column: column after the last.
            check: called between pieces; raises to stop.
            validity: read the validity mask (uint8, 0 is NoData) instead of the values.

        Raises:
            InputError: where the file is damaged.
        """
        _, tile_width = self._block_shape
        step = tile_width * max(1, _PIECE_PX * decoding_threads() // (tile_width * max(1, end - first)))
        read = self._read_validity if validity else self.dataset.read

        def damaged(why: str) -> InputError:
            return InputError(
                "{path} is damaged: rows {first} to {end} cannot be read ({why}); download it again.",
                path=self.path,
                first=first,
                end=end,
                why=why,
            )

        pieces = []
        for column in range(first_column - first_column % tile_width, end_column, step):
            check()
            left, right = max(column, first_column), min(column + step, end_column)
            with failing_as(damaged), self._lock:
                if self.dataset.closed:
                    raise InputError("{path} was closed while it was read: the run has ended.", path=self.path)
                pieces.append(read(bands, first, end, left, right))
        return pieces[0] if len(pieces) == 1 else np.concatenate(pieces, axis=-1)

    def _read_validity(self, bands: int | Sequence[int], first: int, end: int, left: int, right: int) -> np.ndarray:
        masks = self.dataset.read_masks(bands, first, end, left, right)
        if self._plain_alpha is None:
            return masks
        return np.where(self.dataset.read(self._plain_alpha, first, end, left, right) > 0, masks, np.uint8(0))

    def close(self) -> None:
        """Release the file, once nobody reads it any more: GDAL would crash."""
        with self._lock:
            self.dataset.close()


def open_raster(path: str, drivers: Sequence[str] = (), name: str | None = None) -> Raster:
    """Open a raster by its content, not its extension.

    Args:
        path: a file, or whatever else GDAL opens.
        drivers: the only drivers of GDAL that may open it, for files that nobody has chosen one by one: among the
            others are some that follow a text to any file or server. Nor is anything read then that lies beside it.
        name: what the user calls it, where that is not its path.

    Raises:
        InputError: where it is missing, no raster, without CRS, empty or rotated.
        OutputError: where an output of the run would replace it.
    """

    def unusable(why: str) -> InputError:
        if not path.startswith("/vsi") and not os.path.exists(path.split("|")[0]):
            return InputError("{path} does not exist; choose an existing raster.", path=quoted(path))
        if os.path.isdir(path):
            return InputError("{path} is a folder, not a raster; choose a file.", path=quoted(path))
        return InputError(
            "{path} cannot be opened as a raster ({why}); it may be incomplete.", path=quoted(name or path), why=why
        )

    with failing_as(unusable):
        dataset = _open_with(path, drivers) if drivers else driver().open(path)
    try:
        require_kept(path, dataset)
        return Raster(name or path, dataset, _grid_of(name or path, dataset))
    except CloudSieveError:
        dataset.close()
        raise


def _open_with(path: str, drivers: Sequence[str]) -> Dataset:
    """Open a raster with the first driver that can; where none can, the one that knew the format tells why."""
    reason: GdalError | None = None
    for only_format in drivers:
        alone = "FALSE" if only_format in _NEEDS_NEIGHBOURS else "EMPTY_DIR"
        try:
            with driver().configured({"GDAL_DISABLE_READDIR_ON_OPEN": alone}):
                return driver().open(path, only_format)
        except GdalError as error:
            if reason is None or _NOT_RECOGNISED not in str(error):
                reason = error
    raise reason or GdalError(f"no driver for {path}")


@contextlib.contextmanager
def open_rasters(paths: Sequence[str]) -> Iterator[list[Raster]]:
    """Open rasters and close them at the end of the block."""
    with contextlib.ExitStack() as files:
        rasters = []
        for path in paths:
            raster = open_raster(path)
            files.callback(raster.close)
            rasters.append(raster)
        yield rasters


def _grid_of(path: str, dataset: Dataset) -> Grid:
    pixel_width, column_x, left, row_y, pixel_height, top = dataset.transform
    complex_bands = [dtype for dtype in dataset.dtypes if dtype.startswith("complex")]
    if complex_bands:
        raise InputError(
            "{path} holds complex numbers ({dtype}); choose a raster of real numbers.",
            path=path,
            dtype=complex_bands[0],
        )
    if dataset.count == 0 or dataset.width == 0 or dataset.height == 0:
        raise InputError("{path} holds no pixels; choose another raster.", path=path)
    if dataset.crs is None:
        raise InputError("{path} has no coordinate reference system; give it one first (Assign projection).", path=path)
    if not all(math.isfinite(number) for number in dataset.transform):
        raise InputError(
            "{path} has a georeference that is no number; give it a right one, or choose another raster.", path=path
        )
    if column_x or row_y or pixel_width <= 0 or pixel_height >= 0:
        raise InputError(
            "{path} is rotated or upside down; bring it to a north-up grid first (Warp (reproject)).", path=path
        )
    return Grid(dataset.crs, left, top, pixel_width, -pixel_height, dataset.width, dataset.height)
