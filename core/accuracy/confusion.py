"""Compare a map with a reference, pixel by pixel: counts add up over strips, masks and scenes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..tables import CLEAR, NODATA
from ..tables.codes import FALSE, MISSED, OTHER_CLASS, RIGHT
from .measures import Measures, measure

_CACHED_PX = 100_000  # compared at once: what is made of so many pixels stays in the cache, and needs no new memory


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
        mapped: uint8 codes, 0 to one less than the classes, 255 NoData; any shape.
        reference: the same.
        classes: names of the codes.
    """
    size = len(classes)
    table = _count_pairs(mapped, reference, [*range(size), NODATA])
    return Confusion(classes, table[:size, :size].copy(), int(table[size, :size].sum()), int(table[:, size].sum()))


def compare_tolerantly(
    mapped: np.ndarray, reference: np.ndarray, near: np.ndarray, classes: tuple[str, ...]
) -> tuple[Confusion, Confusion]:
    """Count the pairs of classes of two arrays, all of them and without those near an edge of the reference.

    Args:
        mapped: uint8 codes, as for :func:`compare`.
        reference: the same.
        near: bool, what :func:`edges.near_edge` returns.
        classes: names of the codes.

    Returns:
        The strict and the tolerant count.
    """
    strict = compare(mapped, reference, classes)
    far = compare(mapped, leave_out(reference, near), classes)
    near_edge = strict.compared - far.compared
    return strict, Confusion(classes, far.counts, strict.map_nodata, strict.reference_nodata, near_edge)


def leave_out(reference: np.ndarray, near: np.ndarray) -> np.ndarray:
    """Return a reference, uint8 codes, that does not know the pixels that `near`, bool, marks."""
    return reference | (near.view(np.uint8) * np.uint8(NODATA))


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


def _count_pairs(mapped: np.ndarray, reference: np.ndarray, codes: Sequence[int]) -> np.ndarray:
    """Count how often each code of a map meets each code of a reference: int64 (codes, codes).

    Comparing and counting bytes takes a tenth of the time of a histogram of pairs, which makes 64 bits of each pixel.
    """
    if mapped.shape != reference.shape:
        raise ValueError(f"{mapped.shape} and {reference.shape} cannot be compared")
    mapped, reference = mapped.ravel(), reference.ravel()
    pieces = (slice(first, first + _CACHED_PX) for first in range(0, mapped.size, _CACHED_PX))
    counts = (_count_piece(mapped[piece], reference[piece], codes) for piece in pieces)
    return sum(counts, np.zeros((len(codes), len(codes)), np.int64))


def _count_piece(mapped: np.ndarray, reference: np.ndarray, codes: Sequence[int]) -> np.ndarray:
    rows, columns = ([array == code for code in codes] for array in (mapped, reference))
    row_sums, column_sums = (np.array([np.count_nonzero(one) for one in ones]) for ones in (rows, columns))
    if row_sums.sum() != mapped.size or column_sums.sum() != mapped.size:
        raise ValueError(f"codes other than {', '.join(map(str, codes))}")
    table = np.zeros((len(codes), len(codes)), np.int64)
    (top, *others), (left, *further) = np.flatnonzero(row_sums), np.flatnonzero(column_sums)
    for row in others:
        for column in further:
            table[row, column] = np.count_nonzero(rows[row] & columns[column])
        table[row, left] = row_sums[row] - table[row].sum()
    table[top] = column_sums - table.sum(axis=0)
    return table
