"""How many pixels of each class polygons hold, counted along their outlines.

What holds within an outline can be summed along it (Green's theorem). Each part of an outline adds or takes away what
lies to its right: of its own pixel the area, and in the pixels that follow in the row its height. To the right is the
whole row but for what lies to the left; and over a closed outline the heights in a row add up to nothing, so the row
falls away. What is left is to count, from the left edge of the box around a polygon to each part of its outline.

Eight pixels are one number of 64 bits, whose bytes are summed by a multiplication.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .coverage import Edges, split_by_columns, split_by_rows, stretches, sums_within
from .outlines import Boxes

_WORD_BITS = 3
WORD_PX = 1 << _WORD_BITS  # of a byte each, that are looked at together
EACH_BYTE = np.uint64(0x0101010101010101)


@dataclass(frozen=True)
class Words:
    """The words of a strip that hold the boxes around polygons, box after box and row after row.

    Attributes:
        places: int64 (words,), of each in the strip.
        starts: int64 (rows,), where each row of a box begins in `places`.
        shifts: int64 (rows,), of the first word of each row from its column 0, in pixels: what is to be added to a
            column to have the place of its pixel in the words.
        first_rows: int64 (polygons,), the first row of each box.
    """

    places: np.ndarray
    starts: np.ndarray
    shifts: np.ndarray
    first_rows: np.ndarray


def words_around(boxes: Boxes, first: int, width: int) -> Words:
    """Return the words that hold boxes of whole pixels.

    Args:
        boxes: in a strip, and not reaching into the pixels at its end that fill no word.
        first: row of the strip.
        width: of the strip.
    """
    heights = boxes.bottom - boxes.top
    box, rows = stretches(boxes.top - first, heights)
    begins = rows * width
    first_words = (begins + boxes.left.take(box)) // WORD_PX
    lengths = (begins + boxes.right.take(box) - 1) // WORD_PX - first_words + 1
    _, places = stretches(first_words, lengths)
    starts = np.cumsum(lengths) - lengths
    return Words(places, starts, begins + WORD_PX * (starts - first_words), np.cumsum(heights) - heights)


@dataclass(frozen=True)
class Traced:
    """Polygons within a strip, none of which crosses itself, with the parts of their outlines within each pixel.

    Attributes:
        polygons: int64 (polygons,), their numbers.
        words: int32 (words,), places in the strip of the words around them.
        row_starts: int64 (rows,), where each row of the box around a polygon begins in the words.
        part_starts: int64 (polygons,), where the parts of the outline of each begin.
        pixels: int32 (parts,), in which pixel of the words each part is.
        heights: float64 (parts,), negative where what lies to the right is taken away.
        areas: float64 (parts,), to the right of each, within the pixel.
    """

    polygons: np.ndarray
    words: np.ndarray
    row_starts: np.ndarray
    part_starts: np.ndarray
    pixels: np.ndarray
    heights: np.ndarray
    areas: np.ndarray

    def joined(self, others: Traced) -> Traced:
        """Return these polygons and others of the same strip."""
        words, parts = len(self.words), len(self.pixels)
        return Traced(
            np.concatenate([self.polygons, others.polygons]),
            np.concatenate([self.words, others.words]),
            np.concatenate([self.row_starts, others.row_starts + words]),
            np.concatenate([self.part_starts, others.part_starts + parts]),
            np.concatenate([self.pixels, others.pixels + WORD_PX * words]),
            np.concatenate([self.heights, others.heights]),
            np.concatenate([self.areas, others.areas]),
        )

    def count(self, words: np.ndarray, classes: Sequence[int]) -> np.ndarray:
        """Return how many pixels of each class lie in each polygon; a pixel counts by the part of it that does.

        Args:
            words: uint64 (words,), of the strip.
            classes: values that are counted.

        Returns:
            float64 (polygons, classes).
        """
        counts = np.zeros((len(self.polygons), len(classes)))
        seen = words.take(self.words).view(np.uint8)
        pixels = self.pixels.astype(np.int64)  # once for all: numpy takes by nothing else
        word_of = pixels >> _WORD_BITS
        for number, value in enumerate(classes):
            is_class = seen == value
            if not is_class.any():
                continue
            in_word = _sums_within_words(is_class)
            in_words = in_word[WORD_PX - 1 :: WORD_PX].astype(np.int64)
            # Each row begins with nothing: sums are exact, but what is large is less so times a height.
            before = sums_within(in_words, self.row_starts) - in_words
            up_to_pixel = before.take(word_of) + in_word.take(pixels)
            parts = self.areas * is_class.take(pixels) - self.heights * up_to_pixel
            counts[:, number] = np.add.reduceat(parts, self.part_starts)
        return counts


def trace(edges: Edges, polygons: np.ndarray, boxes: Boxes, rows: tuple[int, int], width: int) -> Traced:
    """Return polygons, to be counted along their outlines.

    Args:
        edges: of the polygons, those of each together, which are numbered here by their place among `polygons`.
        polygons: their numbers.
        boxes: around them, in whole pixels; see :func:`words_around`.
        rows: of the strip, the first, and the one behind the last.
        width: of the strip.
    """
    words = words_around(boxes, rows[0], width)
    pieces = split_by_rows(edges, *rows)
    owners = pieces.polygons
    columns = (boxes.left.astype(float), boxes.right - 1.0)  # floats, as those of the pieces are
    parts = split_by_columns(pieces, *(column.take(owners) for column in columns))
    row_of = (words.first_rows - boxes.top).take(owners) + pieces.rows
    pixels = words.shifts.take(row_of).take(parts.pieces) + parts.columns
    first_pieces = np.searchsorted(owners, np.arange(len(polygons)))
    part_starts = np.searchsorted(parts.pieces, first_pieces)
    return Traced(
        polygons,
        words.places.astype(np.int32),
        words.starts,
        part_starts,
        pixels.astype(np.int32),
        parts.heights,
        parts.areas,
    )


def _sums_within_words(is_class: np.ndarray) -> np.ndarray:
    """Return how many pixels are of a class in each word, up to each pixel and with it: uint8 (pixels,).

    Bytes are added to those of higher value, so they have to lie in memory from the lowest to the highest.
    """
    sums = is_class.view("<u8") * EACH_BYTE
    return sums.astype("<u8", copy=False).view(np.uint8)
