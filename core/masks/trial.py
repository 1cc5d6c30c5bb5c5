"""A mask tried out on the part of a probability that is on the screen, and its picture.

Needs no rasterio, so that QGIS can try it with what it has read itself. At full resolution it is what the jobs
`maskfromprobability` and `growmask` write, pixel for pixel.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from ..errors import InputError
from ..jobs import Encoding
from ..tables import CLEAR, MASKED, NODATA, NODATA_COLOUR
from ..tables.categories import RGBA
from ..tables.codes import ENCODING_MAX
from .growth import grow_mask, halo_rows
from .threshold import average

_OUTLINE_PX = 2


@dataclass(frozen=True)
class Trial:
    """The numbers that are tried; the radius is in pixels of the file."""

    threshold: float
    average_over_px: float = 0
    distance_m: float = 0

    def halo_px(self, pixel_size_m: tuple[float, float]) -> int:
        """Return how many pixels of the file around itself the mask depends on."""
        return int(self.average_over_px) + halo_rows(self.distance_m, min(pixel_size_m)) + 1


@dataclass(frozen=True)
class Margins:
    """How many rows and columns of a view lie beyond what is shown."""

    top: int = 0
    bottom: int = 0
    left: int = 0
    right: int = 0

    def cut(self, pixels: np.ndarray) -> np.ndarray:
        """Return the pixels (h, w) that are shown."""
        height, width = pixels.shape
        return pixels[self.top : height - self.bottom, self.left : width - self.right]


@dataclass
class ProbabilityView:
    """A part of a probability, perhaps coarser than its file.

    Attributes:
        probability: float32 (h, w), 0 to 1; NaN is NoData.
        encoding: how the file stores it.
        pixel_size_m: width and height of a pixel of the view.
        coarser: how many pixels of the file lie along one of the view; 1 at full resolution.
        margins: what is read beyond what is shown.
    """

    probability: np.ndarray
    encoding: Encoding
    pixel_size_m: tuple[float, float]
    coarser: float = 1.0
    margins: Margins = Margins()
    _averaged: dict[float, np.ndarray] = field(default_factory=dict, repr=False)

    def mask(self, trial: Trial) -> np.ndarray:
        """Return the mask of what is shown: uint8 (h, w), 0 clear, 1 masked, 255 NoData."""
        masked = (self._average(trial.average_over_px) > np.float32(trial.threshold)).astype(np.uint8)
        masked[np.isnan(self.probability)] = NODATA
        return self.margins.cut(grow_mask(masked, trial.distance_m, *self.pixel_size_m))

    def _average(self, radius_px: float) -> np.ndarray:
        """Return the averaged probability, kept while only other numbers change."""
        if radius_px not in self._averaged:
            steps = {} if self.encoding is Encoding.FRACTION else {"steps": ENCODING_MAX[self.encoding]}
            self._averaged.clear()
            self._averaged[radius_px] = average(self.probability, radius_px / self.coarser, **steps)
        return self._averaged[radius_px]


def decode_window(
    data: bytes, shape: tuple[int, int], encoding: Encoding, nodata: float | None, opacity: bytes | None = None
) -> np.ndarray:
    """Return the probability that pixels as QGIS hands them over mean.

    Args:
        data: float32, row by row.
        shape: rows and columns.
        encoding: how they store it.
        nodata: the number that says NoData besides NaN.
        opacity: float32 of the alpha band, 0 is NoData.

    Returns:
        float32 (h, w), 0 to 1; NaN is NoData.

    Raises:
        InputError: where a value is no probability of this encoding.
    """
    values = np.frombuffer(data, np.float32).reshape(shape)
    known = np.isfinite(values)
    if nodata is not None:
        known &= values != np.float32(nodata)
    if encoding is Encoding.PERCENT:
        known &= values != NODATA
    if opacity is not None:
        known &= np.frombuffer(opacity, np.float32).reshape(shape) != 0
    limit = ENCODING_MAX[encoding]
    outside = known & ((values < 0) | (values > limit))
    if outside.any():
        raise InputError(
            "The layer holds the value {value:g}, outside 0 to {limit:g}; choose the {ENCODING} that it has, or a "
            "cloud probability.",
            value=float(values[outside][0]),
            limit=limit,
        )
    probability = np.where(known, values, 0).astype(np.float32) / np.float32(limit)
    probability[~known] = np.nan
    return probability


def percent_masked(mask: np.ndarray) -> float:
    """Return the masked share of the valid pixels of a mask, in percent; NaN where none is valid."""
    masked, clear = int((mask == MASKED).sum()), int((mask == CLEAR).sum())
    return 100 * masked / (masked + clear) if masked + clear else float("nan")


def draw_mask(mask: np.ndarray, colour: RGBA, is_outlined: bool = False) -> bytes:
    """Return a picture of a mask as QImage.Format_ARGB32 has it: blue, green, red and alpha of each pixel.

    Args:
        mask: uint8 (h, w), 0 clear, 1 masked, 255 NoData.
        colour: of what is masked: red, green, blue, alpha.
        is_outlined: draw the border of what is masked, not its inside.
    """
    masked = mask == MASKED
    if is_outlined:
        inner = np.pad(masked, _OUTLINE_PX, mode="edge")
        height, width = mask.shape
        steps = range(2 * _OUTLINE_PX + 1)
        windows = [inner[row : row + height, column : column + width] for row in steps for column in steps]
        masked = masked & ~np.logical_and.reduce(windows)
    table = np.zeros((3, 4), np.uint8)
    for index, (red, green, blue, alpha) in ((1, colour), (2, NODATA_COLOUR)):
        table[index] = blue, green, red, alpha
    return table[masked + 2 * (mask == NODATA).astype(np.uint8)].tobytes()
