"""The Gaussian window through which surroundings are seen."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

SIGMA_M = 100.0


@dataclass(frozen=True)
class Window:
    """A Gaussian window, cut off as OpenCV does: at four sigma, rounded up to an odd width.

    Attributes:
        sigma_px: its standard deviation.
    """

    sigma_px: float

    @property
    def radius_px(self) -> int:
        """How far it reaches to each side."""
        return (round(self.sigma_px * 8 + 1) | 1) // 2

    @cached_property
    def _kernel(self) -> np.ndarray:
        distance = np.arange(-self.radius_px, self.radius_px + 1)
        weights: np.ndarray = np.exp(-0.5 / (self.sigma_px * self.sigma_px) * distance**2)
        return weights / weights.sum()

    def blur(self, image: np.ndarray) -> np.ndarray:
        """Return the mean in the window: float64 (..., h, w), mirrored at the edges with the edge pixel repeated."""
        return self.blur_along(self.blur_along(image, -2), -1)

    def blur_along(self, image: np.ndarray, axis: int) -> np.ndarray:
        """Return the mean in the window along one axis."""
        if not self.radius_px:
            return image
        from scipy import ndimage

        blurred: np.ndarray = ndimage.correlate1d(image, self._kernel, axis=axis, output=np.float64, mode="reflect")
        return blurred


def window_for(pixel_width_m: float, pixel_height_m: float) -> Window:
    """Return the window of 100 m for pixels of a size."""
    return Window(2 * SIGMA_M / (pixel_width_m + pixel_height_m))
