"""How dark the ground is against the clear land around it, in the near infrared: land is bright there, shadow dark."""

from __future__ import annotations

import numpy as np

DARK = 0.6  # of the background: surely dark
WINDOW_M = 8000.0  # wider than most cloud decks; a window of 4 km fills with their shadows
SURROUNDINGS_PX = 3  # of about 60 m, on either axis
_MIN_SHARE = 1e-3  # of the window: fewer pixels than this tell nothing


def background_nir(nir: np.ndarray, land: np.ndarray, dx_m: float, dy_m: float) -> np.ndarray:
    """Return what clear, sunlit land reflects around each pixel: the mean over a box of 8 km.

    The mean is taken twice, the second time without what is darker than 0.6 of the first, as shadows are.

    Args:
        nir: float32 (h, w) near infrared reflectance; any finite number outside `land`.
        land: bool (h, w), known and not cloud.
        dx_m: pixel width in metres.
        dy_m: pixel height in metres.

    Returns:
        float32 (h, w); 0 where there is no land around, so that nothing is darker.
    """
    size = tuple(max(3, round(WINDOW_M / step_m)) | 1 for step_m in (dy_m, dx_m))
    first = _mean(nir, land, size, np.float32(0))
    return _mean(nir, land & (nir >= DARK * first), size, np.float32(0))


def surrounding_nir(nir: np.ndarray, clear: np.ndarray, otherwise: np.ndarray) -> np.ndarray:
    """Return the mean over the 3 x 3 clear pixels around each pixel, `otherwise` where none is clear.

    Args:
        nir: float32 (h, w) near infrared reflectance; any finite number outside `clear`.
        clear: bool (h, w), where the ground is seen.
        otherwise: float32 (h, w).
    """
    return _mean(nir, clear, (SURROUNDINGS_PX, SURROUNDINGS_PX), otherwise)


def is_water(green: np.ndarray, nir: np.ndarray) -> np.ndarray:
    """Tell water by the normalised difference water index, (green - NIR) / (green + NIR) > 0 (McFeeters 1996).

    Args:
        green: float32 reflectance of B03, any shape; NaN is NoData and no water.
        nir: float32 reflectance of B08 or B8A, same shape.
    """
    with np.errstate(invalid="ignore"):
        return (green > nir) & (green + nir > 0)


def _mean(nir: np.ndarray, where: np.ndarray, size: tuple[int, ...], otherwise: np.ndarray | np.float32) -> np.ndarray:
    from scipy import ndimage

    weight = where.astype(np.float32)
    total = ndimage.uniform_filter(nir * weight, size)
    share = ndimage.uniform_filter(weight, size)
    return np.where(share >= _MIN_SHARE, total / np.maximum(share, np.float32(_MIN_SHARE)), otherwise)
