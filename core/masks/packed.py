"""Regions with 64 pixels in a word: growing one takes an eighth of the memory of bytes, and less than that of the time.

Pixels stand in a row from the lowest bit of its first word to the highest of its last. All rows together are one ring,
in which there is room behind each row for what grows out of it, so that whole regions are moved at once.
"""

from __future__ import annotations

from typing import Callable

import numpy as np

_WORD_PX = 64
_ROWS = 32  # packed at once, so that their bytes stay in the cache
_WORD = np.dtype("<u8")


def no_pixels(height: int, width: int, room_px: int = 0) -> np.ndarray:
    """Return an empty region of so many rows and pixels, with room behind each row: uint64 (h, words)."""
    return np.zeros((height, -(-(width + room_px) // _WORD_PX)), _WORD)


def pack_where(values: np.ndarray, holds: Callable[..., np.ndarray], value: int, room_px: int = 0) -> np.ndarray:
    """Return where an array compares to a value, as words.

    Args:
        values: (h, w).
        holds: the comparison: `np.equal`, `np.not_equal`, ...
        value: what the array is compared with.
        room_px: empty pixels behind each row, at least.

    Returns:
        uint64 (h, words).
    """
    height, width = values.shape
    words = no_pixels(height, width, room_px)
    pixels = words.view(np.uint8)[:, : -(-width // 8)]
    for row in range(0, height, _ROWS):
        rows = slice(row, row + _ROWS)
        pixels[rows] = np.packbits(holds(values[rows], value), axis=1, bitorder="little")
    return words


def unpack(words: np.ndarray, width: int) -> np.ndarray:
    """Return the first pixels of each row of words: bool (h, width)."""
    return np.unpackbits(words.view(np.uint8), axis=1, count=width, bitorder="little").view(bool)


def grow_packed(words: np.ndarray, reach_px: np.ndarray) -> np.ndarray:
    """Grow a region by a disk.

    From the disk's rim to its middle the rows reach further and further, so each is made of the one before.

    Args:
        words: what :func:`pack_where` returns, with room for `reach_px[0]` pixels.
        reach_px: int64 (rows,), how many columns the disk reaches to either side, by row from its centre down; see
            :func:`growth.disk_reach_px`.

    Returns:
        Words of the same shape; those behind each row mean nothing.
    """
    height = len(words)
    grown = np.zeros_like(words)
    rows, reached = words, 0
    for offset in range(len(reach_px) - 1, -1, -1):
        rows, reached = _widened(rows, reached, int(reach_px[offset])), int(reach_px[offset])
        grown[offset:] |= rows[: height - offset]
        if offset:
            grown[: height - offset] |= rows[offset:]
    return grown


def _widened(words: np.ndarray, reached: int, reach: int) -> np.ndarray:
    """Return rows that reach so many columns to either side, of those that have `reached`, in steps that overlap."""
    while reached < reach:
        step = min(reach - reached, 2 * reached + 1)
        wider = words | _moved(words, step)
        wider |= _moved(words, -step)
        words, reached = wider, reached + step
    return words


def _moved(words: np.ndarray, columns: int) -> np.ndarray:
    """Return words with every pixel so many columns further right."""
    whole, rest = divmod(columns, _WORD_PX)
    if not rest:
        return _turned(words, whole)
    moved = _turned(words, whole) << rest
    moved |= _turned(words, whole + 1) >> (_WORD_PX - rest)
    return moved


def _turned(words: np.ndarray, count: int) -> np.ndarray:
    return np.roll(words, count) if count else words  # without an axis: along the ring
