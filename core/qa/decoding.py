"""Pure functions from the numbers of a mask scheme to a mask: 0 clear, 1 masked, 255 NoData."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence

import numpy as np

from ..errors import InputError, JobError
from ..tables import (
    CLEAR,
    MASKED,
    NODATA,
    NODATA_ID,
    SCL_CLASSES,
    SCL_NODATA,
    BitField,
    Kind,
    Scheme,
    parse_bits,
    parse_values,
)

_NOT_AN_INTEGER = -1  # stands for fractions, NaN and infinity, which no scheme writes


def decode(
    qa: np.ndarray,
    scheme: Scheme,
    categories: Sequence[str],
    *,
    min_confidence: str | None = None,
    nodata: float | None = None,
) -> np.ndarray:
    """Mask the pixels that a scheme puts into any of the categories.

    Args:
        qa: the numbers as stored, any shape and dtype; for Kind.BANDS shape (bands, H, W).
        scheme: the scheme.
        categories: ids of :data:`~..tables.CATEGORIES`; those that the scheme does not know are passed over.
        min_confidence: "low", "medium" or "high" to read the graded confidence instead of the flags.
        nodata: the NoData value that the raster declares. In a class list the table wins over it; among bits
            it counts unless it is 0, which means that nothing is flagged.

    Returns:
        uint8 mask of the shape of one band: 0 clear, 1 masked, 255 where the scheme marks fill, where the declared
        NoData counts, and where the number is not in the table.

    Raises:
        JobError: the selection does not exist in this scheme.
        InputError: the number of bands is wrong, or the numbers are complex.
    """
    if scheme.kind is Kind.CUSTOM:
        raise JobError("{label} has no table; give {VALUES} or {BITS}.", label=scheme.label)
    require_real(qa, "The raster")
    numbers = pack_bands(qa, scheme) if scheme.kind is Kind.BANDS else np.asarray(qa)
    selection = (scheme, tuple(categories), min_confidence, counted_nodata(scheme, nodata))
    if numbers.dtype in (np.uint8, np.uint16):
        return np.take(_lookup_table(numbers.dtype.itemsize, *selection), numbers)
    return _decode_integers(as_integers(numbers), *selection)


def decode_custom(qa: np.ndarray, values: str, bits: str, *, nodata: float | None = None) -> np.ndarray:
    """Mask the pixels whose number is listed or passes any of the bit tests.

    Args:
        qa: the numbers as stored, any shape and dtype.
        values: a list such as "2, 4, 8-10", or nothing.
        bits: a list such as "1, 3, 8-9>=2", or nothing.
        nodata: the NoData value that the raster declares; counts unless `values` lists it.

    Returns:
        uint8 mask of the shape of `qa`: 0 clear, 1 masked, 255 NoData, which includes fractions and NaN.

    Raises:
        JobError: nothing is listed, the syntax is wrong, or the raster has fewer bits.
        InputError: the numbers are complex.
    """
    ranges, fields = parse_values(values), parse_bits(bits)
    if not ranges and not fields:
        raise JobError('{VALUES} and {BITS} are both empty; list what to mask, such as "2, 4, 8-10".')
    require_real(qa, "The raster")
    _check_bits_exist(qa.dtype, fields)
    integers = as_integers(qa)
    listed = np.zeros(qa.shape, dtype=bool)
    for low, high in ranges:
        listed |= (integers >= low) & (integers <= high)
    mask = np.where(listed | _passes_any(integers, fields), MASKED, CLEAR).astype(np.uint8)
    mask[_is_declared(qa, nodata) & ~listed] = NODATA
    mask[integers != qa] = NODATA
    return mask


def decode_scl(scl: np.ndarray, classes: Iterable[int], *, nodata: float | None = None) -> tuple[np.ndarray, int]:
    """Mask the pixels of a scene classification that belong to the classes.

    Args:
        scl: class numbers 0 to 11, any shape and dtype.
        classes: the numbers to mask; 0 is NoData whether listed or not.
        nodata: the NoData value that the raster declares; the twelve classes win over it.

    Returns:
        uint8 mask (0 clear, 1 masked, 255 NoData) and how many pixels held a number that Sen2Cor never writes;
        these are NoData. They come from overviews or smooth resampling.

    Raises:
        InputError: the numbers are complex.
    """
    require_real(scl, "The scene classification")
    not_a_class = len(SCL_CLASSES)
    table = np.full(not_a_class + 1, CLEAR, dtype=np.uint8)
    table[[number for number in classes if 0 <= number < not_a_class]] = MASKED
    table[[SCL_NODATA, not_a_class]] = NODATA
    index = np.where((scl >= 0) & (scl < not_a_class), scl, not_a_class).astype(np.uint8)
    index[index != scl] = not_a_class
    impossible = (index == not_a_class) & ~_is_declared(scl, nodata)
    return np.take(table, index), int(np.count_nonzero(impossible))


def pack_bands(qa: np.ndarray, scheme: Scheme) -> np.ndarray:
    """Turn bands of 0 and 1, shape (bands, H, W), into uint8 codes, shape (H, W), band 1 being bit 0.

    A pixel with any other number in a band gets the code that the scheme reads as NoData.

    Raises:
        InputError: the number of bands is wrong.
    """
    expected = len(scheme.bits)
    if qa.ndim != 3 or len(qa) != expected:
        found = len(qa) if qa.ndim == 3 else 1
        raise InputError(
            "{label} has {expected} bands, but {found} came; give the whole file.",
            label=scheme.label,
            expected=expected,
            found=found,
        )
    packed = np.zeros(qa.shape[1:], dtype=np.uint8)
    for bit, band in enumerate(qa):
        packed |= (band == 1).astype(np.uint8) << np.uint8(bit)
    packed[((qa != 0) & (qa != 1)).any(axis=0)] = scheme.nodata_values[0]
    return packed


def counted_nodata(scheme: Scheme, nodata: float | None) -> float | None:
    """Return the declared NoData value where it may count among whole numbers, else None."""
    if nodata is None or nodata != nodata or scheme.kind is Kind.BANDS:
        return None
    if scheme.kind is Kind.CUSTOM:
        return nodata
    taken = [entry.value for entry in scheme.values] or [0]
    return None if nodata in taken else nodata


def require_real(numbers: np.ndarray, name: str) -> None:
    """Raise :class:`InputError` naming the raster where its numbers are complex."""
    if numbers.dtype.kind == "c":
        raise InputError(
            "{name} holds complex numbers ({dtype}), but classes and flags are whole numbers; choose another raster.",
            name=name,
            dtype=numbers.dtype,
        )


def as_integers(numbers: np.ndarray) -> np.ndarray:
    """Return the numbers as integers, with -1 for fractions, NaN and infinity."""
    if numbers.dtype.kind in "iub":
        return numbers if numbers.dtype == np.int64 else numbers.astype(np.int64)
    whole = np.isfinite(numbers) & (np.abs(numbers) < 1 << 53)
    integers = np.where(whole, numbers, _NOT_AN_INTEGER).astype(np.int64)
    return np.where(whole & (integers == numbers), integers, _NOT_AN_INTEGER)


def is_in_table(integers: np.ndarray, scheme: Scheme) -> np.ndarray:
    """Return where the scheme gives the number a meaning, fill included."""
    if scheme.kind is Kind.CUSTOM:
        return np.ones(integers.shape, dtype=bool)
    if scheme.kind is Kind.VALUES:
        return np.isin(integers, [entry.value for entry in scheme.values])
    return (integers & ~scheme.defined_bits == 0) | np.isin(integers, scheme.nodata_values)


def is_fill(integers: np.ndarray, scheme: Scheme, nodata: float | None) -> np.ndarray:
    """Return where the scheme, or the declared NoData as far as it counts, says that there is nothing."""
    fill = np.isin(integers, scheme.fill_values)
    fill |= _passes_any(integers, [field for field in scheme.bits if field.category == NODATA_ID])
    return fill if nodata is None else fill | (integers == nodata)


def passes(integers: np.ndarray, field: BitField) -> np.ndarray:
    """Return where the bits pass the test of the field."""
    number = integers >> field.shift & ((1 << field.width) - 1)
    return number == field.level if field.exact else number >= field.level


@functools.lru_cache(maxsize=16)
def _lookup_table(
    itemsize: int, scheme: Scheme, categories: tuple[str, ...], min_confidence: str | None, nodata: float | None
) -> np.ndarray:
    every_number = np.arange(1 << 8 * itemsize, dtype=np.int64)
    table = _decode_integers(every_number, scheme, categories, min_confidence, nodata)
    table.setflags(write=False)
    return table


def _decode_integers(
    integers: np.ndarray, scheme: Scheme, categories: Sequence[str], min_confidence: str | None, nodata: float | None
) -> np.ndarray:
    masked = np.isin(integers, scheme.selected_values(categories))
    masked |= _passes_any(integers, scheme.selected_bits(categories, min_confidence))
    mask = np.where(masked, MASKED, CLEAR).astype(np.uint8)
    mask[~is_in_table(integers, scheme) | is_fill(integers, scheme, nodata)] = NODATA
    return mask


def _passes_any(integers: np.ndarray, fields: Iterable[BitField]) -> np.ndarray:
    result = np.zeros(integers.shape, dtype=bool)
    for field in fields:
        result |= passes(integers, field)
    return result


def _is_declared(array: np.ndarray, nodata: float | None) -> np.ndarray:
    """Return where the array holds the declared NoData value, or NaN."""
    missing = np.isnan(array) if array.dtype.kind == "f" else np.zeros(array.shape, dtype=bool)
    return missing if nodata is None else missing | (array == nodata)


def _check_bits_exist(dtype: np.dtype, fields: Sequence[BitField]) -> None:
    if dtype.kind not in "iu":
        return
    available = 8 * dtype.itemsize
    for field in fields:
        if field.shift + field.width > available:
            raise JobError(
                '{BITS} holds "{label}", but the raster is {dtype} and has bits 0 to {highest}.',
                label=field.label,
                dtype=dtype,
                highest=available - 1,
            )
