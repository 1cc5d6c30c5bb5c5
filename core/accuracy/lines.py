"""Looking at eight pixels at once: which short lines of a map hold nothing but clear and masked, and how much of each.

Most lines of a map are such, and take a third of the time of those that need a look at every code.
"""

from __future__ import annotations

import numpy as np

_LINE_WORDS = 64  # of eight pixels each; up to 255 add up without a carry from one pixel to the next
LINE_PX = 8 * _LINE_WORDS
_PIECE_LINES = 512  # looked at together: what is made of them stays in the cache of a core
_WORD = np.dtype(np.uint64)
_NODATA = np.uint64(0xFFFFFFFFFFFFFFFF)
_BEYOND_MASKED = np.uint64(0xFEFEFEFEFEFEFEFE)  # the bits that neither 0 nor 1 has


def lines_of(values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Cut an array into lines, in the order of its rows.

    Args:
        values: uint8 or bool, any shape.

    Returns:
        uint64 (lines, LINE_PX / 8), eight pixels in each; and the fewer than LINE_PX pixels behind the last of them.
    """
    flat = values.reshape(-1).view(np.uint8)
    end = flat.size - flat.size % LINE_PX
    return flat[:end].view(_WORD).reshape(-1, _LINE_WORDS), flat[end:]


def pixels_of(lines: np.ndarray) -> np.ndarray:
    """Return the pixels of some lines: uint8 (pixels,)."""
    return np.ascontiguousarray(lines).view(np.uint8).reshape(-1)


def nodata_lines(mapped: np.ndarray, reference: np.ndarray) -> np.ndarray:
    """Return which lines neither of two maps knows anything of: bool (lines,)."""
    return np.bitwise_and.reduce(mapped & reference, axis=1) == _NODATA


def count_plain(mapped: np.ndarray, reference: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Count the pairs of 0 and 1 in the lines of two maps that hold nothing else.

    Args:
        mapped: uint64 (lines, LINE_PX / 8), from :func:`lines_of`.
        reference: the same.

    Returns:
        int64 (2, 2), rows are the map, columns the reference; and which lines were counted: bool (lines,).
    """
    bits = np.empty(len(mapped), _WORD)
    sums = np.empty((3, len(mapped)), _WORD)  # of each line; every byte is the sum of an eighth of its pixels
    room = np.empty((_PIECE_LINES, _LINE_WORDS), _WORD)
    for first in range(0, len(mapped), _PIECE_LINES):
        piece = slice(first, first + _PIECE_LINES)
        one, other = mapped[piece], reference[piece]
        either = np.bitwise_or(one, other, out=room[: len(one)])
        np.bitwise_or.reduce(either, axis=1, out=bits[piece])
        for words, sum_of in zip((one, other, either), sums):
            np.add.reduce(words, axis=1, out=sum_of[piece])
    plain = (bits & _BEYOND_MASKED) == 0
    counted = np.ascontiguousarray(sums[:, plain]).view(np.uint8)
    in_map, in_reference, in_either = counted.sum(axis=1, dtype=np.int64)
    in_both = in_map + in_reference - in_either
    rest = np.count_nonzero(plain) * LINE_PX - in_either
    return np.array([[rest, in_reference - in_both], [in_map - in_both, in_both]]), plain
