"""Squares that a network is given, cut from strips of rows and put together again.

A scene is divided into cells, counted from its upper-left corner. Each is computed from a square with a margin all
around. So a pixel is always seen within the same square, whatever strips or extent a run has: computed in parts equals
computed at once, to the bit.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ..target import Target, Window


@dataclass(frozen=True)
class Span:
    """A row or column of cells.

    Attributes:
        first: of the pixels of its cells, counted in the whole scene.
        end: after the last of them.
        start: first pixel of its squares; before 0, and beyond the scene, squares hold the mirrored scene.
    """

    first: int
    end: int
    start: int


@dataclass(frozen=True)
class Tiling:
    """How a network goes over one axis of a scene, or a part of it.

    Attributes:
        size: pixels of the whole scene.
        tile_px: side of a square.
        margin_px: of a square that is not used.
    """

    size: int
    tile_px: int
    margin_px: int

    @property
    def cell_px(self) -> int:
        """Side of a cell."""
        return self.tile_px - 2 * self.margin_px

    def spans(self, first: int, end: int) -> list[Span]:
        """Return the cells that pixels `first` to `end` lie in, in order.

        The last square does not reach beyond the scene by more than its margin, where the scene is large enough: what
        is there to be seen tells more than its mirror image.
        """
        last_start = max(-self.margin_px, self.size + self.margin_px - self.tile_px)
        cells = range(first // self.cell_px, -(-end // self.cell_px))
        return [
            Span(
                cell * self.cell_px,
                min((cell + 1) * self.cell_px, self.size),
                min(cell * self.cell_px - self.margin_px, last_start),
            )
            for cell in cells
        ]

    def seen(self, first: int, end: int) -> tuple[int, int]:
        """Return the first and end pixel that the squares of pixels `first` to `end` hold."""
        spans = self.spans(first, end)
        return max(0, spans[0].start), min(self.size, spans[-1].start + self.tile_px)

    def pixels(self, span: Span) -> np.ndarray:
        """Return which pixel of the scene each pixel of a square shows: int (tile_px,), mirrored at the edges.

        The edge pixel is repeated, as in numpy's `symmetric` and in ukis-csmask.
        """
        wrapped = np.arange(span.start, span.start + self.tile_px) % (2 * self.size)
        return np.minimum(wrapped, 2 * self.size - 1 - wrapped)


@dataclass(frozen=True)
class Square:
    """What a network is given at once.

    Attributes:
        values: float32 (bands, tile_px, tile_px); NaN where NoData.
        rows: of the square that its cell takes.
        columns: of the square that its cell takes.
    """

    values: np.ndarray
    rows: slice
    columns: slice

    @property
    def is_known(self) -> bool:
        """Whether any pixel of the cell is data."""
        return not np.isnan(self.values[0, self.rows, self.columns]).all()


@dataclass(frozen=True)
class Mosaic:
    """The squares of a target within a whole scene.

    Attributes:
        rows: the tiling from north to south.
        columns: the tiling from west to east.
        window: where the target lies in the scene.
    """

    rows: Tiling
    columns: Tiling
    window: Window

    @cached_property
    def row_spans(self) -> list[Span]:
        """Rows of cells that the target touches."""
        return self.rows.spans(self.window.row, self.window.row + self.window.height)

    @cached_property
    def column_spans(self) -> list[Span]:
        """Columns of cells that the target touches."""
        return self.columns.spans(self.window.column, self.window.column + self.window.width)

    @property
    def count(self) -> int:
        """Number of squares."""
        return len(self.row_spans) * len(self.column_spans)

    def seen(self) -> Window:
        """Return the part of the scene that the squares hold."""
        window = self.window
        first, end = self.rows.seen(window.row, window.row + window.height)
        left, right = self.columns.seen(window.column, window.column + window.width)
        return Window(first, left, end - first, right - left)

    def squares(self, strips: Iterable[np.ndarray]) -> Iterator[Square]:
        """Yield the squares, cell by cell and row by row.

        Args:
            strips: float32 (bands, h, w) of what :meth:`seen` tells.
        """
        seen = self.seen()
        source, end = iter(strips), seen.row
        held: deque[tuple[int, np.ndarray]] = deque()
        columns = [self.columns.pixels(span) - seen.column for span in self.column_spans]
        for row_span in self.row_spans:
            rows = self.rows.pixels(row_span)
            while held and held[0][0] + held[0][1].shape[-2] <= rows.min():  # before more comes, to hold less
                held.popleft()
            while end <= rows.max():
                held.append((end, next(source)))
                end += held[-1][1].shape[-2]
            for column_span, column in zip(self.column_spans, columns):
                yield Square(_gathered(held, rows, column), _cell(row_span), _cell(column_span))

    def rows_of_cells(self, cells: Iterable[np.ndarray]) -> Iterator[np.ndarray]:
        """Yield what was computed of the cells, each (classes, h, w), as rows over the width of the target."""
        source = iter(cells)
        left = self.window.column - self.column_spans[0].first
        for span in self.row_spans:
            row = np.concatenate([next(source) for _ in self.column_spans], axis=-1)
            top = max(0, self.window.row - span.first)
            bottom = min(span.end, self.window.row + self.window.height) - span.first
            yield row[..., top:bottom, left : left + self.window.width]


def mosaic_of(whole: Target, window: Window, tile_px: int, margin_px: int) -> Mosaic:
    """Return the squares of a window of a scene."""
    height, width = whole.grid.height, whole.grid.width
    return Mosaic(Tiling(height, tile_px, margin_px), Tiling(width, tile_px, margin_px), window)


def _gathered(held: Iterable[tuple[int, np.ndarray]], rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
    """Return pixels of a scene, in the order asked for, from strips with the number of their first row."""
    parts = [(rows - first, strip) for first, strip in held]
    shown = np.empty((len(parts[0][1]), len(rows), len(columns)), np.float32)
    for places, strip in parts:
        inside = (places >= 0) & (places < strip.shape[-2])
        shown[:, inside] = strip[:, :, columns][:, places[inside]]
    return shown


def _cell(span: Span) -> slice:
    return slice(span.first - span.start, span.end - span.start)
