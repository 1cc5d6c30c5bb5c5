"""Masks and probabilities that come back as inputs, checked to be what they should be."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np

from .acquisition import Acquisition, acquisition_of_path, acquisition_of_tags, common_acquisition
from .errors import InputError, quoted
from .jobs import Content, Encoding
from .messages import Message, Option
from .monitor import Monitor
from .raster import Raster
from .stream import align
from .tables import CLEAR, MASKED, NODATA
from .tables.codes import ENCODING_MAX
from .target import Target

_CONTENT_NAMES = {
    Content.MASK: Message("a mask"),
    Content.PROBABILITY: Message("a cloud probability"),
    Content.SOURCES: Message("a raster of mask sources"),
    Content.HEIGHT: Message("a raster of cloud heights"),
    Content.AGREEMENT: Message("a raster of agreement"),
    Content.CLASSES: Message("a raster of classes"),
    Content.SHADOW_PROBABILITY: Message("a probability of cloud shadow"),
}
_REMEDIES = {
    Content.MASK: Message("make a mask of it first (Mask from cloud probability, Mask from Fmask or QA band)"),
    Content.PROBABILITY: Message("choose the output of Cloud probability (s2cloudless)"),
}
_MAX_NAMED_VALUES = 5
_ENCODING_TAG = "CLOUDSIEVE_ENCODING"
_MOST_PERCENT_AS_BYTE = ENCODING_MAX[Encoding.PERCENT] / ENCODING_MAX[Encoding.BYTE] + 1e-6


def acquisition_of(raster: Raster) -> Acquisition:
    """Return what the tags of a raster tell of its acquisition, else what its name tells."""
    tagged = acquisition_of_tags(raster.tags())
    return acquisition_of_path(raster.path) if tagged == Acquisition() else tagged


def acquisitions_of(rasters: Iterable[Raster]) -> dict[str, Acquisition]:
    """Return what is known of the acquisition of each raster, by path."""
    return {raster.path: acquisition_of(raster) for raster in rasters}


def acquisition_tags(rasters: Iterable[Raster]) -> dict[str, str]:
    """Return the tags that tell of which acquisition an output is that is made of these rasters."""
    return common_acquisition(map(acquisition_of, rasters)).tags()


def require_content(raster: Raster, expected: Content) -> None:
    """Raise :class:`InputError` where CloudSieve wrote the raster as something else than `expected`."""
    found = next((content for content in _CONTENT_NAMES if content.value == raster.kind), expected)
    if found is not expected:
        raise InputError(
            "{path} is {found}, not {expected}; {remedy}.",
            path=raster.path,
            found=_CONTENT_NAMES[found],
            expected=_CONTENT_NAMES[expected],
            remedy=_REMEDIES[expected],
        )


def require_foreign(raster: Raster, expected: str) -> None:
    """Raise :class:`InputError` where CloudSieve itself wrote a raster that should be somebody's class raster."""
    for content, name in _CONTENT_NAMES.items():
        if content.value == raster.kind:
            raise InputError(
                "{path} is {found} that CloudSieve wrote, not {expected}; choose another raster.",
                path=raster.path,
                found=name,
                expected=expected,
            )


def mask_strips(raster: Raster, target: Target, monitor: Monitor, band: int = 1) -> Iterator[np.ndarray]:
    """Yield a mask on a target; beyond it, and where the file says NoData, it is 255.

    Raises:
        InputError: where the raster holds anything else than 0, 1 and 255.
    """
    require_content(raster, Content.MASK)
    rows = align(raster, target, band, monitor)
    if not np.issubdtype(raster.dtypes[band - 1], np.integer):
        raise InputError(
            "{path} holds {dtype} numbers, not a mask (0 clear, 1 masked, 255 NoData); is it a cloud "
            "probability? Then {remedy}.",
            path=raster.path,
            dtype=raster.dtypes[band - 1],
            remedy=_REMEDIES[Content.MASK],
        )
    declared = raster.nodata(band)
    if declared in (CLEAR, MASKED):
        monitor.warn(
            Message(
                "{path} declares {declared:g} as NoData: its pixels of that value count as unknown.",
                path=raster.path,
                declared=declared,
            )
        )
    says_what_it_is = raster.dtypes[band - 1] == "uint8" and declared in (None, NODATA)
    for first, end in target.partition:
        values = rows.nearest(first, end, CLEAR)
        if says_what_it_is and rows.is_all_known(first, end) and _holds_masks_alone(values):
            yield values
            continue
        yield _checked_mask(values, rows.known(first, end), declared, raster.path)


def class_strips(raster: Raster, target: Target, monitor: Monitor, band: int = 1) -> Iterator[np.ndarray]:
    """Yield the classes of any raster on a target: uint8, 255 beyond it and where the file says NoData.

    Raises:
        InputError: where the raster holds anything else than whole numbers from 0 to 255.
    """
    if raster.kind in (Content.PROBABILITY.value, Content.BANDS.value):
        require_content(raster, Content.MASK)
    rows = align(raster, target, band, monitor)
    declared = raster.nodata(band)
    says_what_it_is = raster.dtypes[band - 1] == "uint8" and declared in (None, NODATA)
    for first, end in target.partition:
        values = rows.nearest(first, end, 0)
        if says_what_it_is and rows.is_all_known(first, end):
            yield values
            continue
        known = rows.known(first, end) & (values != NODATA)
        if declared is not None:
            known &= values != declared
        if not np.issubdtype(values.dtype, np.integer) or (known & ((values < 0) | (values > NODATA))).any():
            raise InputError(
                "{path} holds {dtype} numbers beyond classes, which are 0 to {nodata}; {remedy}.",
                path=raster.path,
                dtype=raster.dtypes[band - 1],
                nodata=NODATA,
                remedy=_REMEDIES[Content.MASK],
            )
        yield np.where(known, values, NODATA).astype(np.uint8)


def stored_probability_strips(
    raster: Raster, target: Target, encoding: Encoding, monitor: Monitor, band: int = 1
) -> Iterator[np.ndarray]:
    """Yield a cloud probability on its own grid, the target: float32, 0 to 1, NaN where the file says NoData.

    Raises:
        InputError: where type or values do not fit the encoding.
    """
    require_content(raster, Content.PROBABILITY)
    raster.require_band(band)
    _check_encoding(raster, encoding, band)
    rows = align(raster, target, band, monitor)
    largest = 0.0
    for first, end in target.partition:
        probability = _decoded(rows.nearest(first, end, 0), rows.known(first, end), encoding, raster, band)
        largest = max(largest, float(np.fmax.reduce(probability, axis=None)))
        yield probability
    is_told = _ENCODING_TAG in raster.dataset.tags()
    if encoding is Encoding.BYTE and not is_told and 0 < largest <= _MOST_PERCENT_AS_BYTE:
        monitor.warn(
            Message(
                "{path} holds no number above 100 although 255 stands for a probability of 1: if it is in "
                "percent, set {ENCODING} to {ENCODING:percent}.",
                path=raster.path,
            )
        )


def _holds_masks_alone(values: np.ndarray) -> bool:
    """Tell at little cost whether bytes are 0, 1 and 255 alone: as signed ones, these are -1 to 1."""
    signed = values.view(np.int8)
    return bool(signed.min(initial=CLEAR) >= -1 and signed.max(initial=CLEAR) <= MASKED)


def _checked_mask(values: np.ndarray, known: np.ndarray, declared: float | None, path: str) -> np.ndarray:
    unknown = ~known | (values == NODATA)
    if declared is not None:
        unknown |= values == declared
    masked = values == MASKED
    foreign = ~(unknown | masked | (values == CLEAR))
    if foreign.any():
        found = np.unique(values[foreign])
        listed = [*found[:_MAX_NAMED_VALUES].tolist(), *(["..."] if len(found) > _MAX_NAMED_VALUES else [])]
        raise InputError(
            "{path} holds the value {values}, so it is no mask (0 clear, 1 masked, 255 NoData); {remedy}.",
            path=path,
            values=listed,
            remedy=_REMEDIES[Content.MASK],
        )
    mask = masked.astype(np.uint8)
    mask[unknown] = NODATA
    return mask


def _check_encoding(raster: Raster, encoding: Encoding, band: int) -> None:
    dtype = raster.dtypes[band - 1]
    stored = raster.dataset.tags().get(_ENCODING_TAG, encoding.value)
    if stored != encoding.value:
        raise InputError(
            "{path} stores its probability as {stored}, not {encoding}; set {ENCODING} so.",
            path=raster.path,
            stored=Option("ENCODING", quoted(stored)),
            encoding=Option("ENCODING", encoding),
        )
    if encoding is Encoding.FRACTION and not np.issubdtype(dtype, np.floating):
        raise InputError(
            "{path} holds {dtype} numbers; a probability from 0 to 1 needs float32. Set {ENCODING} to "
            "{ENCODING:percent} or {ENCODING:byte}, or choose a probability if this is a mask or a class raster.",
            path=raster.path,
            dtype=dtype,
        )


def _decoded(values: np.ndarray, known: np.ndarray, encoding: Encoding, raster: Raster, band: int) -> np.ndarray:
    known = known & np.isfinite(values)
    declared = raster.nodata(band)
    if declared is not None:
        known &= values != declared
    if encoding is Encoding.PERCENT:
        known &= values != NODATA
    limit = ENCODING_MAX[encoding]
    outside = known & ((values < 0) | (values > limit))
    if outside.any():
        raise InputError(
            "{path} holds the value {value:g}, outside 0 to {limit:g}; choose the {ENCODING} that the file "
            "has, or a file that holds a cloud probability.",
            path=raster.path,
            value=values[outside][0],
            limit=limit,
        )
    decoded = np.where(known, values, 0).astype(np.float32) / np.float32(limit)
    decoded[~known] = np.nan
    return decoded
