"""Compare a map with a reference, pixel by pixel: counts add up over strips, masks and scenes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from ..masks.packed import unpack
from ..tables import CLEAR, MASKED, NODATA
from ..tables.codes import FALSE, MISSED, OTHER_CLASS, RIGHT
from .lines import LINE_PX, count_plain, lines_of, nodata_lines, pixels_of
from .measures import Measures, measure

_PIECE_PX = 512 * LINE_PX  # compared code by code at once: what is made of them stays in the cache of a core


class UnknownCodeError(ValueError):
    """A map or reference holds a code that is no class."""


@dataclass(frozen=True)
class Confusion:
    """How often each class of a map meets each class of the reference.

    Attributes:
        classes: names of the codes 0, 1, ...
        counts: int64 (classes, classes), rows are the map, columns the reference.
        map_nodata: pixels left out because the map alone does not know them.
        reference_nodata: pixels left out because the reference does not know them.
        near_edge: pixels left out because they lie near an edge of the reference.
    """

    classes: tuple[str, ...]
    counts: np.ndarray
    map_nodata: int = 0
    reference_nodata: int = 0
    near_edge: int = 0

    @property
    def compared(self) -> int:
        """How many pixels were compared."""
        return int(self.counts.sum())

    def __add__(self, other: Confusion) -> Confusion:
        if self.classes != other.classes:
            raise ValueError(f"{self.classes} and {other.classes} are different classes")
        return Confusion(
            self.classes,
            self.counts + other.counts,
            self.map_nodata + other.map_nodata,
            self.reference_nodata + other.reference_nodata,
            self.near_edge + other.near_edge,
        )

    def measures(self) -> Measures:
        """Work out accuracy, F1 and IoU; a full count has no standard errors."""
        return measure(self.classes, self.counts, self.counts)


def no_confusion(classes: tuple[str, ...]) -> Confusion:
    """Return the empty count that strips are added to."""
    return Confusion(classes, np.zeros((len(classes), len(classes)), np.int64))


def compare(mapped: np.ndarray, reference: np.ndarray, classes: tuple[str, ...]) -> Confusion:
    """Count the pairs of classes of two arrays.

    Args:
        mapped: uint8 (h, w) or (points,), codes 0 to one less than the classes, 255 NoData.
        reference: the same.
        classes: names of the codes.

    Raises:
        UnknownCodeError: one of them holds another code.
    """
    return _confusion(classes, _count_pairs(mapped, reference, len(classes)))


def compare_tolerantly(
    mapped: np.ndarray, reference: np.ndarray, near: np.ndarray, classes: tuple[str, ...]
) -> tuple[Confusion, Confusion]:
    """Count the pairs of classes of two arrays, all of them and without those near an edge of the reference.

    Args:
        mapped: uint8 (h, w), codes as for :func:`compare`.
        reference: the same.
        near: uint64 (h, words), what :func:`edges.near_edge` returns.
        classes: names of the codes.

    Returns:
        The strict and the tolerant count.

    Raises:
        UnknownCodeError: one of them holds another code.
    """
    every = compare(mapped, reference, classes)
    left_out = _count_marked(unpack(near, mapped.shape[1]), mapped, reference, classes)
    return every, replace(every, counts=every.counts - left_out, near_edge=int(left_out.sum()))


def mark_errors(mask: np.ndarray, reference: np.ndarray) -> np.ndarray:
    """Return where a mask is right (0), misses (1), raises a false alarm (2) or names another class (3); 255 NoData.

    Args:
        mask: uint8, 0 clear, 1 masked or further classes, 255 NoData.
        reference: the same.
    """
    errors = np.where(mask == reference, np.uint8(RIGHT), np.uint8(OTHER_CLASS))
    errors[(mask == CLEAR) & (reference != CLEAR)] = MISSED
    errors[(mask != CLEAR) & (reference == CLEAR)] = FALSE
    errors[(mask == NODATA) | (reference == NODATA)] = NODATA
    return errors


def _confusion(classes: tuple[str, ...], table: np.ndarray) -> Confusion:
    size = len(classes)
    return Confusion(classes, table[:size, :size].copy(), int(table[size, :size].sum()), int(table[:, size].sum()))


def _count_marked(
    marked: np.ndarray, mapped: np.ndarray, reference: np.ndarray, classes: tuple[str, ...]
) -> np.ndarray:
    """Count the pairs of classes of the pixels that `marked`, bool, marks: all others are made clear in both first."""
    keep = np.negative(marked.view(np.uint8))  # all bits of a byte, or none
    counts = compare(mapped & keep, reference & keep, classes).counts
    counts[CLEAR, CLEAR] -= marked.size - np.count_nonzero(marked)
    return counts


def _count_pairs(mapped: np.ndarray, reference: np.ndarray, classes: int) -> np.ndarray:
    """Count how often each code of a map meets each code of a reference, NoData being the last.

    Returns:
        int64 (codes, codes).
    """
    if mapped.shape != reference.shape:
        raise ValueError(f"{mapped.shape} and {reference.shape} cannot be compared")
    (maps, last_of_map), (references, last_of_reference) = lines_of(mapped), lines_of(reference)
    table = _count_codes(last_of_map, last_of_reference, classes)
    counts, plain = count_plain(maps, references)
    table[: MASKED + 1, : MASKED + 1] += counts
    if plain.all():
        return table
    maps, references = maps[~plain], references[~plain]
    unknown = nodata_lines(maps, references)
    table[classes, classes] += np.count_nonzero(unknown) * LINE_PX
    return table + _count_codes(pixels_of(maps[~unknown]), pixels_of(references[~unknown]), classes)


def _count_codes(mapped: np.ndarray, reference: np.ndarray, classes: int) -> np.ndarray:
    """Count the pairs of any codes, (pixels,) each.

    Comparing and counting bytes takes a tenth of the time of a histogram of pairs, which makes 64 bits of each pixel.
    """
    table = np.zeros((classes + 1, classes + 1), np.int64)
    for first in range(0, mapped.size, _PIECE_PX):
        pieces = (array[first : first + _PIECE_PX] for array in (mapped, reference))
        rows, columns = (_find_classes(piece, classes) for piece in pieces)
        table += _count_meetings(rows, columns, min(_PIECE_PX, mapped.size - first), classes)
    return table


def _find_classes(values: np.ndarray, classes: int) -> dict[int, np.ndarray]:
    """Return where each code but the first is, bool, by code, NoData under the number of classes.

    Raises:
        UnknownCodeError: there are other codes.
    """
    signed = values.view(np.int8)  # NoData is -1 here
    lowest, highest = signed.min(), signed.max()
    if lowest >= CLEAR and highest <= MASKED:
        return {MASKED: values.view(bool)}
    if lowest < -1 or highest >= classes:
        raise UnknownCodeError(f"codes other than {', '.join(map(str, [*range(classes), NODATA]))}")
    codes = {**{code: code for code in range(1, classes)}, classes: NODATA}
    return {index: values == code for index, code in codes.items()}


def _count_meetings(
    rows: Mapping[int, np.ndarray], columns: Mapping[int, np.ndarray], size: int, classes: int
) -> np.ndarray:
    """Count how often each row meets each column, given where each but the first is, bool.

    The first are wherever none of the others is, so their counts follow from the sums.
    """
    table = np.zeros((classes + 1, classes + 1), np.int64)
    row_sums, column_sums = ({code: np.count_nonzero(one) for code, one in ones.items()} for ones in (rows, columns))
    for row, row_sum in row_sums.items():
        for column, column_sum in column_sums.items():
            if row_sum and column_sum:
                table[row, column] = np.count_nonzero(rows[row] & columns[column])
        table[row, 0] = row_sum - table[row].sum()
    for column, column_sum in column_sums.items():
        table[0, column] = column_sum - table[:, column].sum()
    table[0, 0] = size - table.sum()
    return table
