"""Masks and probabilities that come back as inputs, checked to be what they should be."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence

import numpy as np

from .codes import CLEAR, MASKED, NODATA
from .errors import InputError
from .grid import Grid, require_overlap
from .jobs import Encoding
from .monitor import Monitor
from .outputs import BYTE_MAX, MASK_KIND, PERCENT_MAX, PROBABILITY_KIND, SOURCES_KIND
from .raster import Raster, open_raster, require_same_crs
from .stream import Partition, RasterRows, nearest_strips

_KIND_NAMES = {MASK_KIND: "a mask", PROBABILITY_KIND: "a cloud probability", SOURCES_KIND: "a raster of mask sources"}
_REMEDIES = {
    MASK_KIND: "make a mask of it first (Mask from cloud probability, Mask from Fmask or QA band)",
    PROBABILITY_KIND: "choose the output of Cloud probability (s2cloudless)",
}
_MAX_NAMED_VALUES = 5


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


def require_kind(raster: Raster, expected: str) -> None:
    """Raise :class:`InputError` where CloudSieve wrote the raster as something else than `expected`."""
    if raster.kind in _KIND_NAMES and raster.kind != expected:
        raise InputError(
            f"{raster.path} is {_KIND_NAMES[raster.kind]}, not {_KIND_NAMES[expected]}; {_REMEDIES[expected]}."
        )


def align(
    raster: Raster,
    grid: Grid,
    grid_name: str,
    bands: int | Sequence[int],
    monitor: Monitor,
    validity: bool = False,
) -> RasterRows:
    """Return bands of a raster on a grid, by nearest neighbour at full resolution.

    Raises:
        InputError: where a band does not exist, the CRS differs or nothing overlaps.
    """
    for band in [bands] if isinstance(bands, int) else bands:
        raster.require_band(band)
    require_same_crs(grid, grid_name, raster.grid, raster.path)
    require_overlap(grid, raster.grid, raster.path)
    return RasterRows(raster, bands, grid, monitor, validity=validity)


def mask_strips(
    raster: Raster, grid: Grid, grid_name: str, partition: Partition, monitor: Monitor, band: int = 1
) -> Iterator[np.ndarray]:
    """Yield a mask on a grid; beyond it, and where the file says NoData, it is 255.

    Raises:
        InputError: where the raster holds anything else than 0, 1 and 255.
    """
    require_kind(raster, MASK_KIND)
    rows = align(raster, grid, grid_name, band, monitor)
    if not np.issubdtype(raster.dtypes[band - 1], np.integer):
        raise InputError(
            f"{raster.path} holds {raster.dtypes[band - 1]} numbers, not a mask (0 clear, 1 masked, 255 "
            "NoData); is it a "
            f"cloud probability? Then {_REMEDIES[MASK_KIND]}."
        )
    declared = raster.nodata(band)
    if declared in (CLEAR, MASKED):
        monitor.warn(f"{raster.path} declares {declared:g} as NoData: its pixels of that value count as unknown.")
    for values in nearest_strips(rows, partition, NODATA if declared is None else declared):
        yield _checked_mask(values, declared, raster.path)


def probability_strips(
    raster: Raster, encoding: Encoding, partition: Partition, monitor: Monitor, band: int = 1
) -> Iterator[np.ndarray]:
    """Yield a cloud probability on its own grid as float32, 0 to 1, NaN where the file says NoData.

    Raises:
        InputError: where type or values do not fit the encoding.
    """
    require_kind(raster, PROBABILITY_KIND)
    raster.require_band(band)
    _check_encoding(raster, encoding, band)
    values = nearest_strips(RasterRows(raster, band, raster.grid, monitor), partition, 0)
    if not raster.has_validity_mask():
        for strip in values:
            yield _decoded(strip, None, encoding, raster, band)
        return
    validity = nearest_strips(RasterRows(raster, band, raster.grid, monitor, validity=True), partition, 0)
    for strip, valid in zip(values, validity):
        yield _decoded(strip, valid > 0, encoding, raster, band)


def _checked_mask(values: np.ndarray, declared: float | None, path: str) -> np.ndarray:
    unknown = values == NODATA
    if declared is not None:
        unknown |= values == declared
    masked = values == MASKED
    foreign = ~(unknown | masked | (values == CLEAR))
    if foreign.any():
        found = np.unique(values[foreign])
        listed = ", ".join(str(value) for value in found[:_MAX_NAMED_VALUES])
        raise InputError(
            f"{path} holds the value {listed}{', ...' if len(found) > _MAX_NAMED_VALUES else ''}, so it is no mask "
            f"(0 clear, 1 masked, 255 NoData); {_REMEDIES[MASK_KIND]}."
        )
    mask = masked.astype(np.uint8)
    mask[unknown] = NODATA
    return mask


def _check_encoding(raster: Raster, encoding: Encoding, band: int) -> None:
    dtype = raster.dtypes[band - 1]
    stored = raster.dataset.tags().get("CLOUDSIEVE_ENCODING", encoding.value)
    if stored != encoding.value:
        raise InputError(f"{raster.path} stores its probability as {stored}, not {encoding.value}; set ENCODING so.")
    if encoding is Encoding.FRACTION and not np.issubdtype(dtype, np.floating):
        raise InputError(
            f"{raster.path} holds {dtype} numbers; a probability from 0 to 1 needs float32. Set ENCODING to "
            "0-100 or 0-255, "
            "or choose a probability if this is a mask or a class raster."
        )


def _decoded(values: np.ndarray, valid: np.ndarray | None, encoding: Encoding, raster: Raster, band: int) -> np.ndarray:
    known = np.isfinite(values) if valid is None else np.isfinite(values) & valid
    declared = raster.nodata(band)
    if declared is not None:
        known &= values != declared
    if encoding is Encoding.PERCENT:
        known &= values != NODATA
    limit = {Encoding.FRACTION: 1, Encoding.PERCENT: PERCENT_MAX, Encoding.BYTE: BYTE_MAX}[encoding]
    outside = known & ((values < 0) | (values > limit))
    if outside.any():
        raise InputError(
            f"{raster.path} holds the value {values[outside][0]:g}, outside 0 to {limit:g}; choose the ENCODING "
            "that the file "
            "has, or a file that holds a cloud probability."
        )
    decoded = np.where(known, values, 0).astype(np.float32) / np.float32(limit)
    decoded[~known] = np.nan
    return decoded
