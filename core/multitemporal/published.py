"""Coarser pixels and back, and masks, step by step as published: with the arithmetic of OpenCV."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ..stream import with_halo
from ..target import Partition
from .windows import Window

_WEIGHT_BITS = 11  # of OpenCV's linear weights for bytes
_KERNEL_UNIT = 256  # of its Gaussian for bytes


@dataclass(frozen=True)
class Lines:
    """Where the lines of a resampled axis lie between those of the original, linear, with ends held.

    Attributes:
        old: number of lines before.
        new: number of lines after.
    """

    old: int
    new: int

    @cached_property
    def _place(self) -> np.ndarray:
        return ((np.arange(self.new) + 0.5) * (self.old / self.new) - 0.5).astype(np.float32)

    @cached_property
    def left(self) -> np.ndarray:
        """The original line before each."""
        return np.clip(np.floor(self._place).astype(int), 0, self.old - 1)

    @cached_property
    def right(self) -> np.ndarray:
        """The original line behind each."""
        return np.minimum(self.left + 1, self.old - 1)

    @cached_property
    def weight(self) -> np.ndarray:
        """How much of the line behind is taken: float32."""
        before = np.floor(self._place).astype(int)
        held = (before < 0) | (before >= self.old - 1)
        return np.where(held, np.float32(0), self._place - before.astype(np.float32))


@dataclass(frozen=True)
class Shrinking:
    """From the pixels of the scenes to coarser ones: `resolution_m` is the size that is asked for.

    The new numbers of rows and columns are cut to whole ones while the extent stays, so a pixel is a little larger.
    """

    height: int
    width: int
    pixel_height_m: float
    pixel_width_m: float
    resolution_m: float

    @property
    def new_height(self) -> int:
        """Rows after."""
        return int(self.height * (self.pixel_height_m / self.resolution_m))

    @property
    def new_width(self) -> int:
        """Columns after."""
        return int(self.width * (self.pixel_width_m / self.resolution_m))

    @property
    def sigmas_px(self) -> tuple[float, float]:
        """Of the Gaussian before, along rows and columns."""
        sizes = self.pixel_height_m, self.pixel_width_m
        return tuple(max(1e-8, (self.resolution_m / size - 1) / 2) for size in sizes)  # type: ignore[return-value]

    @cached_property
    def rows(self) -> Lines:
        """How rows are resampled."""
        return Lines(self.height, self.new_height)

    @cached_property
    def columns(self) -> Lines:
        """How columns are resampled."""
        return Lines(self.width, self.new_width)


def shrink(strips: Iterable[np.ndarray], partition: Partition, how: Shrinking) -> Iterator[np.ndarray]:
    """Yield coarser rows of bands.

    Args:
        strips: float32 (bands, h, w), reflectance, 0 where not valid.
        partition: of the strips.
        how: from which pixels to which.

    Yields:
        float32 (bands, 1, new width), as many as there are new rows.
    """
    windows = [Window(sigma) for sigma in how.sigmas_px]

    def narrow(strip: np.ndarray) -> np.ndarray:
        blurred = windows[1].blur_along(windows[0].blur_along(strip.astype(np.float64), -2), -1)
        return _along_columns(blurred.astype(np.float32), how.columns)

    rows = _Rows(with_halo(strips, partition, windows[0].radius_px, narrow))
    for left, right, weight in zip(how.rows.left, how.rows.right, how.rows.weight):
        upper, lower = rows.get(left), rows.get(right)
        yield (upper * (1 - weight) + lower * weight)[:, None].astype(np.float32)


def shrink_validity(strips: Iterable[np.ndarray], partition: Partition, how: Shrinking) -> Iterator[np.ndarray]:
    """Yield where about half of a coarser pixel or more has data, with the integers of OpenCV.

    Args:
        strips: bool (h, w).
        partition: of the strips.
        how: from which pixels to which.

    Yields:
        bool (1, new width), as many as there are new rows.
    """
    from scipy import ndimage

    down, across = (_whole_kernel(sigma) for sigma in how.sigmas_px)
    first, second = _whole_weights(how.columns)

    def narrow(strip: np.ndarray) -> np.ndarray:
        image = ndimage.correlate1d(strip.astype(np.int32), across, axis=-1, mode="reflect")
        image = (ndimage.correlate1d(image, down, axis=-2, mode="reflect") + (1 << 15)) >> 16
        return np.asarray(image[:, how.columns.left] * first + image[:, how.columns.right] * second)

    rows = _Rows(with_halo(strips, partition, len(down) // 2, narrow))
    for left, right, upper, lower in zip(how.rows.left, how.rows.right, *_whole_weights(how.rows)):
        image = ((upper * (rows.get(left) >> 4)) >> 16) + ((lower * (rows.get(right) >> 4)) >> 16)
        yield ((image + 2) >> 2 > 0)[None]


def enlarge_rows(image: np.ndarray, how: Shrinking, first: int, end: int) -> np.ndarray:
    """Return rows of the original size of a coarse image (new height, new width), linear."""
    rows, columns = Lines(how.new_height, how.height), Lines(how.new_width, how.width)
    wide = _along_columns(image, columns)
    part = slice(first, end)
    weight = rows.weight[part, None]
    return wide[rows.left[part]] * (1 - weight) + wide[rows.right[part]] * weight


def disk_mean(probability: np.ndarray, radius_px: int) -> np.ndarray:
    """Return the mean over a disk: float64 (h, w), mirrored at the edges with the edge pixel repeated."""
    if radius_px < 1:
        return probability
    from scipy import ndimage

    y, x = np.ogrid[-radius_px : radius_px + 1, -radius_px : radius_px + 1]
    disk = (x * x + y * y <= radius_px * radius_px).astype(np.float64)
    return np.asarray(ndimage.convolve(probability.astype(np.float64), disk / disk.sum(), mode="reflect"))


class _Rows:
    """Single rows out of strips, asked for in ascending order; the last two are kept."""

    def __init__(self, strips: Iterator[np.ndarray]) -> None:
        self._rows = (strip[..., row, :] for strip in strips for row in range(strip.shape[-2]))
        self._kept: dict[int, np.ndarray] = {}
        self._next = 0

    def get(self, number: int) -> np.ndarray:
        """Return a row (..., w)."""
        while self._next <= number:
            self._kept[self._next] = next(self._rows)
            self._kept.pop(self._next - 2, None)
            self._next += 1
        return self._kept[number]


def _along_columns(image: np.ndarray, columns: Lines) -> np.ndarray:
    return image[..., columns.left] * (1 - columns.weight) + image[..., columns.right] * columns.weight


def _whole_weights(lines: Lines) -> tuple[np.ndarray, np.ndarray]:
    unit = 1 << _WEIGHT_BITS
    return np.rint((1 - lines.weight) * unit).astype(np.int32), np.rint(lines.weight * unit).astype(np.int32)


def _whole_kernel(sigma_px: float) -> np.ndarray:
    """Return a Gaussian in whole numbers that sum to 256, the rounding error carried on, cut off at three sigma."""
    radius = (round(sigma_px * 6 + 1) | 1) // 2
    exact = np.exp(-(np.arange(-radius, radius + 1) ** 2) / (2 * sigma_px * sigma_px))
    exact *= _KERNEL_UNIT / exact.sum()
    kernel = np.zeros(2 * radius + 1, np.int32)
    carried = 0.0
    for i in range(radius):
        kernel[i] = kernel[-1 - i] = np.rint(exact[i] + carried)
        carried += exact[i] - kernel[i]
    kernel[radius] = _KERNEL_UNIT - 2 * kernel[:radius].sum()
    return kernel
