"""Class and flag rasters decoded to masks as they stream."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from ..errors import InputError
from ..inputs import require_foreign
from ..jobs import Encoding
from ..messages import Message
from ..monitor import Monitor
from ..raster import Raster
from ..stream import align, nearest_strips
from ..tables import MASKED, NODATA, SCL_NODATA, Kind, find_scheme
from ..tables.codes import ENCODING_MAX
from ..target import Target
from .census import ClassCensus
from .decoding import decode, decode_custom, decode_scl
from .scl_census import SclCensus

_PERCENT_MAX = ENCODING_MAX[Encoding.PERCENT]


@dataclass(frozen=True)
class QaReading:
    """How a QA raster is read: its scheme, and which of its classes, values or bits are masked."""

    scheme: str
    categories: Sequence[str]
    band: int = 1
    min_confidence: str | None = None
    values: str = ""
    bits: str = ""


def qa_mask_strips(raster: Raster, reading: QaReading, target: Target, monitor: Monitor) -> Iterator[np.ndarray]:
    """Yield the mask that an Fmask or QA raster gives on a target.

    Raises:
        InputError: where the raster holds numbers that its scheme does not know, at the latest after the last strip.
        JobError: where scheme, classes and confidence do not fit each other.
    """
    scheme = find_scheme(reading.scheme)
    if scheme.kind is not Kind.CUSTOM:
        require_foreign(raster, scheme.label)
    band = reading.band
    # A scheme that spreads its flags over bands starts at the band that was chosen.
    bands = range(band, band + len(scheme.bits)) if scheme.kind is Kind.BANDS else band
    rows = align(raster, target, bands, monitor)
    nodata = raster.nodata(band)
    census = ClassCensus(scheme, raster.path, nodata=nodata)
    for first, end in target.partition:
        strip, known = rows.nearest(first, end, 0), rows.known(first, end)
        census.add(strip if known.all() else strip[..., known][..., None, :])
        if scheme.kind is Kind.CUSTOM:
            mask = decode_custom(strip, reading.values, reading.bits, nodata=nodata)
        else:
            mask = decode(strip, scheme, reading.categories, min_confidence=reading.min_confidence, nodata=nodata)
        yield np.where(known, mask, np.uint8(NODATA))
    for warning in census.finish():
        monitor.warn(warning)
    shares = [
        Message("{name} {percent:.2f} %", name=Message(name), percent=percent) for name, percent in census.shares()
    ]
    title = Message(scheme.label)
    monitor.info(Message("{path} read as {scheme}: {shares}.", path=raster.path, scheme=title, shares=shares))


def scl_mask_strips(raster: Raster, classes: Sequence[int], target: Target, monitor: Monitor) -> Iterator[np.ndarray]:
    """Yield the mask that a scene classification gives on a target; impossible classes are NoData and counted."""
    for (mask,) in scl_masks_strips(raster, [classes], target, monitor):
        yield mask


def scl_masks_strips(
    raster: Raster, selections: Sequence[Sequence[int]], target: Target, monitor: Monitor
) -> Iterator[tuple[np.ndarray, ...]]:
    """Yield a mask for each of several selections of classes, from one reading of the classification."""
    require_foreign(raster, Message("a scene classification (SCL)"))
    rows = align(raster, target, 1, monitor)
    census = SclCensus(raster.path, raster.nodata())
    impossible = 0
    for strip in nearest_strips(rows, target.partition, SCL_NODATA):
        census.add(strip)
        decoded = [decode_scl(strip, classes, nodata=raster.nodata()) for classes in selections]
        impossible += decoded[0][1]
        yield tuple(mask for mask, _ in decoded)
    for warning in census.finish():
        monitor.warn(warning)
    if impossible:
        monitor.warn(
            Message(
                "{path} holds {count} pixels with a class of 12 or more, which Sen2Cor never writes; they "
                "became NoData. Classes were blended by smooth resampling or overviews: use the original SCL "
                "file.",
                path=raster.path,
                count=impossible,
            )
        )


def cldprb_mask_strips(
    raster: Raster, threshold_percent: float, target: Target, monitor: Monitor
) -> Iterator[np.ndarray]:
    """Yield where Sen2Cor's cloud probability (MSK_CLDPRB, percent) is above a threshold; it knows no NoData."""
    for probability in cldprb_strips(raster, target, monitor):
        mask = (probability > threshold_percent).astype(np.uint8) * np.uint8(MASKED)
        mask[np.isnan(probability)] = NODATA
        yield mask


def cldprb_strips(raster: Raster, target: Target, monitor: Monitor) -> Iterator[np.ndarray]:
    """Yield Sen2Cor's cloud probability in percent, float32, NaN beyond the raster."""
    rows = align(raster, target, 1, monitor)
    declared = raster.nodata()
    for strip in nearest_strips(rows, target.partition, NODATA):
        unknown = strip == NODATA if declared is None else (strip == NODATA) | (strip == declared)
        impossible = strip[(strip > _PERCENT_MAX) & ~unknown]
        if impossible.size:
            raise InputError(
                "{path} holds the value {value}, but a cloud probability (MSK_CLDPRB) is 0 to 100 percent; choose "
                "another raster.",
                path=raster.path,
                value=int(impossible.max()),
            )
        yield np.where(unknown, np.nan, strip).astype(np.float32)
