"""Rasters as inputs."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Callable

import numpy as np
import rasterio
from rasterio.enums import MaskFlags
from rasterio.windows import Window

from ..errors import CloudSieveError, InputError
from .failures import failing_as
from .grid import Grid

KIND_TAG = "CLOUDSIEVE_KIND"  # tells masks, probabilities and sources apart when they come back as inputs
_READ_ROWS = 256  # files in thin strips are read this many rows at a time
_READ_TILES = 4  # JP2 tiles decoded between two looks at Cancel


@dataclass
class Raster:
    """An open raster file.

    Attributes:
        path: what the user calls it.
        grid: its pixels.
    """

    path: str
    dataset: Any
    grid: Grid
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    @property
    def count(self) -> int:
        """Number of bands."""
        return int(self.dataset.count)

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
        return dict(self.dataset.tags())

    def nodata(self, band: int = 1) -> float | None:
        """Return the declared NoData value of a band."""
        return self.dataset.nodatavals[band - 1]

    def has_validity_mask(self) -> bool:
        """Whether the file carries its NoData as a mask of its own, beside the values."""
        return MaskFlags.per_dataset in self.dataset.mask_flag_enums[0]

    def is_pixel_interleaved(self) -> bool:
        """Whether all bands of a pixel are stored together, so that reading one reads them all."""
        return self.count > 1 and self.dataset.profile.get("interleave") == "pixel"

    def block_rows(self) -> int:
        """Return how many rows are best read at once: whole blocks of the file."""
        height = self.dataset.block_shapes[0][0]
        return height if height >= _READ_ROWS else height * max(1, _READ_ROWS // height)

    def require_band(self, band: int) -> None:
        """Raise :class:`InputError` where the raster has no such band."""
        if not 1 <= band <= self.count:
            raise InputError(f"{self.path} has {self.count} band(s); band {band} does not exist.")

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
        tile_width = self.dataset.block_shapes[0][1]
        step = max(1, _READ_TILES) * tile_width if tile_width < self.grid.width else self.grid.width
        read = self.dataset.read_masks if validity else self.dataset.read

        def damaged(why: str) -> InputError:
            return InputError(
                f"{self.path} is damaged: rows {first} to {end} cannot be read ({why}); download it again."
            )

        pieces = []
        for column in range(first_column - first_column % tile_width, end_column, step):
            check()
            left, right = max(column, first_column), min(column + step, end_column)
            with failing_as(damaged), self._lock:
                if self.dataset.closed:
                    raise InputError(f"{self.path} was closed while it was read: the run has ended.")
                pieces.append(read(bands, window=Window(left, first, right - left, end - first)))
        return pieces[0] if len(pieces) == 1 else np.concatenate(pieces, axis=-1)

    def close(self) -> None:
        """Release the file, once nobody reads it any more: GDAL would crash."""
        with self._lock:
            self.dataset.close()


def open_raster(path: str) -> Raster:
    """Open a raster, whatever driver its content (not its extension) calls for.

    Raises:
        InputError: where it is missing, no raster, without CRS, empty or rotated.
    """

    def unusable(why: str) -> InputError:
        if not path.startswith("/vsi") and not os.path.exists(path.split("|")[0]):
            return InputError(f"{path} does not exist; choose an existing raster.")
        return InputError(f"{path} cannot be opened as a raster ({why}); it may be incomplete.")

    with failing_as(unusable):
        dataset = rasterio.open(path)
    try:
        return Raster(path, dataset, _grid_of(path, dataset))
    except CloudSieveError:
        dataset.close()
        raise


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


def _grid_of(path: str, dataset: Any) -> Grid:
    transform = dataset.transform
    if dataset.count == 0 or dataset.width == 0 or dataset.height == 0:
        raise InputError(f"{path} holds no pixels; choose another raster.")
    if dataset.crs is None:
        raise InputError(f"{path} has no coordinate reference system; give it one first (Assign projection).")
    if transform.b or transform.d or transform.a <= 0 or transform.e >= 0:
        raise InputError(f"{path} is rotated or upside down; bring it to a north-up grid first (Warp (reproject)).")
    return Grid(
        dataset.crs.to_wkt(), transform.c, transform.f, transform.a, -transform.e, dataset.width, dataset.height
    )
