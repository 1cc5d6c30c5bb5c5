"""Set the masked pixels of a raster to NoData."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum

import numpy as np

from ..acquisition import require_same_acquisition
from ..errors import InputError, JobError
from ..inputs import acquisitions_of, mask_strips
from ..jobs import ApplyMaskJob, Content, UnknownRule
from ..messages import Message
from ..monitor import Monitor, raise_if_cancelled
from ..outputs import Outputs, report_mask
from ..provenance import job_tags, scene_name
from ..raster import OutputSpec, Raster, open_rasters, write_outputs
from ..result import Result
from ..stream import RasterRows
from ..styles import read_style
from ..tables import CLEAR, MASKED, NODATA
from ..target import target_of

_BANDS_AT_ONCE_PX = 50_000_000
_PROPOSALS = 256  # values tried before giving up


class Carrier(Enum):
    """What tells NoData in the output."""

    VALUE = "value"
    MASK = "validity mask"
    ALPHA = "alpha band"


@dataclass(frozen=True)
class MissingValue:
    """What tells NoData in the output, and which pixels of the input are NoData already.

    Attributes:
        value: what masked pixels hold.
        declared: NoData of each band of the input, None where it declares none.
        zero_is_missing: pixels with 0 in every band may be NoData, as in Sentinel-2's digital numbers.
        is_chosen: the user named the value, so that digital numbers of 0 are known to be NoData.
        carrier: whether that value is declared as NoData, or a mask or alpha band of the input's kind tells it.
    """

    value: float
    declared: tuple[float | None, ...]
    zero_is_missing: bool = False
    is_chosen: bool = False
    carrier: Carrier = Carrier.VALUE

    def of_bands(self, positions: range) -> MissingValue:
        """Return the same for some of the bands."""
        return replace(self, declared=self.declared[positions.start : positions.stop])


class _NoDataInUseError(InputError):
    """A pixel that is kept holds the value that was to be NoData."""


def run(job: ApplyMaskJob, monitor: Monitor) -> Result:
    """Write the bands on their own grid, NoData where the mask says so and bit-identical elsewhere."""
    with open_rasters([job.input, job.mask]) as (raster, mask):
        require_same_acquisition(acquisitions_of([raster, mask]), job.any_acquisition, monitor)
        bands = job.bands or tuple(range(1, raster.count + 1))
        for band in bands:
            raster.require_band(band)
        missing = choose_missing_value(raster, bands, job.nodata)
        try:
            return _write(job, raster, mask, bands, missing, monitor)
        except _NoDataInUseError:
            if missing.is_chosen or missing.declared[0] is not None:
                raise
            free = _find_free_value(raster, bands, monitor)
            if free is None:
                raise
        monitor.warn(
            Message(
                "{name} holds {value:g} in pixels that are not masked, as old Level-2A products do, so "
                "NoData is {free} in the output, which no pixel holds.",
                name=raster.path,
                value=missing.value,
                free=free,
            )
        )
        return _write(job, raster, mask, bands, replace(missing, value=float(free)), monitor)


def _write(
    job: ApplyMaskJob, raster: Raster, mask: Raster, bands: Sequence[int], missing: MissingValue, monitor: Monitor
) -> Result:
    spec = OutputSpec(
        job.output,
        Content.BANDS.value,
        raster.dtypes[bands[0] - 1],
        missing.value if missing.carrier is Carrier.VALUE else None,
        len(bands),
        tags=job_tags(job),
        validity=missing.carrier is Carrier.MASK,
        like=raster,
        like_bands=tuple(bands),
    )
    target = target_of(raster)
    target.require_computable()
    masked_px = np.zeros(len(bands), np.int64)
    band_rows = 0
    style = None if job.bands else read_style(job.input)  # one for all bands does not fit some of them
    with write_outputs([spec], raster.grid, monitor) as (output,):
        if style:
            output.set_style(style)
        outputs = Outputs({"output": output}, scene=scene_name(job, raster.tags()))
        for positions in _groups(raster, len(bands), missing):
            reader = RasterRows(raster, [bands[position] for position in positions], raster.grid, monitor)
            for (first, end), strip in zip(target.partition, mask_strips(mask, target, monitor)):
                raise_if_cancelled(monitor)
                dropped = _dropped(strip, job.invert, job.unknown)
                values, _ = reader.block(first, end)
                valid = reader.validity(first, end)
                masked, applied = apply_mask(values, dropped, missing.of_bands(positions), raster.path, valid)
                masked_px[list(positions)] += applied
                known = None
                if missing.carrier is Carrier.MASK and valid is not None and positions[0] == 0:
                    known = valid.all(axis=0) & ~dropped
                output.write_rows(first, masked, [position + 1 for position in positions], known)
                if positions[0] == 0:
                    outputs.counts.add_mask(strip)
                band_rows += len(positions) * (end - first)
                monitor.progress(band_rows / (len(bands) * raster.grid.height))
        return report_mask(outputs, monitor, {"masked_pixels_per_band": masked_px.tolist()})


def apply_mask(
    values: np.ndarray, dropped: np.ndarray, missing: MissingValue, name: str, valid: np.ndarray | None = None
) -> tuple[np.ndarray, np.ndarray]:
    """Set pixels to NoData.

    Args:
        values: (bands, h, w).
        dropped: bool (h, w), the pixels to set.
        missing: what NoData is.
        name: the raster, for messages.
        valid: bool (bands, h, w), what the raster's own validity mask says, None where it has none.

    Returns:
        The bands, in which nothing changed but these pixels and those that the file itself calls NoData, and int64
        (bands,): how many pixels that held a value lost it.

    Raises:
        InputError: where a pixel that is kept holds the NoData value.
    """
    told = _told_missing(values, missing, valid)
    gone = told | _zero_in_all(values, missing)
    applied = (dropped & ~gone).sum(axis=(1, 2))
    if missing.carrier is not Carrier.VALUE:
        return np.where(dropped, values.dtype.type(missing.value), values), applied
    clash = (values == missing.value) & ~gone & ~dropped
    if clash.any():
        raise _NoDataInUseError(
            "{name} holds {value:g} in {count} pixels that are not masked, so it cannot be NoData too; set "
            "{NODATA} to a value that no pixel holds{proposal}.",
            name=name,
            value=missing.value,
            count=int(clash.sum()),
            proposal=_proposal(values),
        )
    # Zeros that nobody declared stay zeros beside a value that the user named, for a user may mean them.
    lost = dropped | (told if missing.is_chosen else gone)
    return np.where(lost, values.dtype.type(missing.value), values), applied


def choose_missing_value(raster: Raster, bands: Sequence[int], chosen: float | None) -> MissingValue:
    """Settle the NoData value of the output: the user's, the raster's own, NaN for floats, else 0 or the lowest number.

    Raises:
        InputError: where bands differ in type.
        JobError: where the type cannot hold the value.
    """
    dtypes = {raster.dtypes[band - 1] for band in bands}
    if len(dtypes) > 1:
        raise InputError(
            "{path} has bands of type {types}; choose {BANDS} of one type.", path=raster.path, types=sorted(dtypes)
        )
    dtype = np.dtype(dtypes.pop())
    declared = tuple(raster.nodata(band) for band in bands)
    carrier = Carrier.VALUE
    if chosen is None and declared[0] is None and dtype.kind in "iu":
        carrier = _own_carrier(raster, bands)
    if carrier is not Carrier.VALUE:
        return MissingValue(0, declared, carrier=carrier)
    default = {"f": float("nan"), "u": 0.0}.get(dtype.kind)
    if default is None:
        default = float(np.iinfo(dtype).min)
    value = next(candidate for candidate in (chosen, declared[0], default) if candidate is not None)
    if dtype.kind in "iu" and not (np.iinfo(dtype).min <= value <= np.iinfo(dtype).max and value == int(value)):
        raise JobError(
            "{NODATA} is {value:g}, which {dtype} bands of {path} cannot hold; choose a whole number from "
            "{lowest} to {highest}.",
            value=value,
            dtype=dtype,
            path=raster.path,
            lowest=np.iinfo(dtype).min,
            highest=np.iinfo(dtype).max,
        )
    says_nothing = declared[0] is None and not any(raster.has_validity_mask(band) for band in bands)
    return MissingValue(value, declared, dtype.kind == "u" and says_nothing, chosen is not None)


def _own_carrier(raster: Raster, bands: Sequence[int]) -> Carrier:
    """Return how the raster tells NoData beside its values; a mask of each band apart has no place in the output."""
    if raster.has_alpha(bands):
        return Carrier.ALPHA
    return Carrier.MASK if all(raster.has_shared_mask(band) for band in bands) else Carrier.VALUE


def _told_missing(values: np.ndarray, missing: MissingValue, valid: np.ndarray | None) -> np.ndarray:
    """Return which pixels the raster itself calls NoData: bool (bands, h, w)."""
    gone = np.isnan(values) if values.dtype.kind == "f" else np.zeros(values.shape, bool)
    for band, declared in enumerate(missing.declared):
        if declared is not None:
            gone[band] |= values[band] == declared
    return gone if valid is None else gone | ~valid


def _zero_in_all(values: np.ndarray, missing: MissingValue) -> np.ndarray:
    """Return which pixels of digital numbers hold nothing although nobody says so: bool (bands, h, w)."""
    if missing.zero_is_missing and missing.is_chosen and missing.value == 0:
        return values == 0
    if missing.zero_is_missing and (len(values) > 1 or values.dtype.itemsize > 1):
        return np.broadcast_to((values == 0).all(axis=0), values.shape)
    return np.zeros(values.shape, bool)


def _dropped(mask: np.ndarray, invert: bool, unknown: UnknownRule) -> np.ndarray:
    dropped = mask == (CLEAR if invert else MASKED)
    if unknown is UnknownRule.NODATA:
        dropped |= mask == NODATA
    return dropped


def _groups(raster: Raster, count: int, missing: MissingValue) -> Iterator[range]:
    """Yield which bands to read together: all where pixels are stored or judged whole, else what fits in memory."""
    at_once = count
    if not raster.is_pixel_interleaved() and not missing.zero_is_missing:
        at_once = max(1, _BANDS_AT_ONCE_PX // (raster.block_rows() * raster.grid.width))
    for start in range(0, count, at_once):
        yield range(start, min(start + at_once, count))


def _find_free_value(raster: Raster, bands: Sequence[int], monitor: Monitor) -> int | None:
    """Return a whole number that no pixel of these bands holds, None where all that are tried are taken."""
    candidates = _candidates(np.dtype(raster.dtypes[bands[0] - 1]))
    is_taken = np.zeros(len(candidates), bool)
    for band in bands:
        reader = RasterRows(raster, [band], raster.grid, monitor)
        for first, end in target_of(raster).partition:
            is_taken |= np.isin(candidates, reader.block(first, end)[0])
    free = candidates[~is_taken]
    return int(free[0]) if free.size else None


def _candidates(dtype: np.dtype) -> np.ndarray:
    """Return values of an integer type that may be free, those that are so most often first."""
    limits = np.iinfo(dtype)
    return np.array([limits.max, limits.min, *range(limits.max - 1, limits.max - _PROPOSALS, -1)], dtype)


def _proposal(values: np.ndarray) -> str:
    """Return a value that these pixels do not hold, if there is one."""
    if values.dtype.kind == "f":
        return Message("; NaN is free")
    free = [value for value in _candidates(values.dtype).tolist() if not (values == value).any()]
    return Message(", for instance {value}", value=free[0]) if free else ""
